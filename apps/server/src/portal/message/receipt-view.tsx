import type { PublicAgency } from "@gongkai/records"
import { PrintButton } from "../frame/print-button.tsx"
import type { View } from "../frame/view.ts"
import { messageColumn, messagesPath } from "./list-view.tsx"
import { ReceiptCode } from "../form/receipt-code.tsx"

/** The receipt of a message: number and code, which is shown now and kept nowhere. */
export const messageReceiptView = (
  agency: PublicAgency,
  { receiptNumber, code }: { readonly receiptNumber: string; readonly code: string },
): View => ({
  title: "留言已提交",
  path: `/agencies/${agency.id}/message`,
  trail: [
    { name: "首页", href: "/" },
    { name: agency.name, href: `/agencies/${agency.id}` },
  ],
  column: messageColumn,
  description: "留言已提交",
  hidden: true,
  agency,
  body: (
    <>
      <h1>留言已提交</h1>
      <div class="notice good" role="status">
        <p>{agency.name}已收到您的留言。</p>
        <p>请记下或者打印下面的编号和查询码。查询码只在这里显示一次，本网站不保存。</p>
      </div>
      <dl>
        <ReceiptCode receiptNumber={receiptNumber} code={code} />
        <dt>留言机关</dt>
        <dd>{agency.name}</dd>
      </dl>
      <PrintButton />
      <p>
        随时可以用回执编号和查询码<a href="/my-message">查询答复</a>；也可以看看<a href={messagesPath}>已经公开的留言</a>。
      </p>
    </>
  ),
})
