import type { PublicAgency } from "@gongkai/records"
import { ReceiptCode } from "../form/receipt-code.tsx"
import { PrintButton } from "../frame/print-button.tsx"
import type { View } from "../frame/view.ts"
import { complaintColumn } from "./form-view.tsx"

/** The receipt of a complaint: number and code, which is shown now and kept nowhere. */
export const complaintReceiptView = (
  about: PublicAgency,
  bodyName: string,
  { receiptNumber, code }: { readonly receiptNumber: string; readonly code: string },
): View => ({
  title: "投诉举报已提交",
  path: `/agencies/${about.id}/complaint`,
  trail: [
    { name: "首页", href: "/" },
    { name: about.name, href: `/agencies/${about.id}` },
  ],
  column: complaintColumn,
  description: "投诉举报已提交",
  hidden: true,
  agency: about,
  body: (
    <>
      <h1>投诉举报已提交</h1>
      <div class="notice good" role="status">
        <p>{bodyName}已收到您的投诉举报。</p>
        <p>请记下或者打印下面的编号和查询码。查询码只在这里显示一次，本网站不保存。</p>
      </div>
      <dl>
        <ReceiptCode receiptNumber={receiptNumber} code={code} />
        <dt>受理机关</dt>
        <dd>{bodyName}</dd>
        <dt>被投诉的机关</dt>
        <dd>{about.name}</dd>
      </dl>
      <PrintButton />
      <p>
        随时可以用回执编号和查询码<a href="/my-complaint">查询处理结果</a>。
      </p>
    </>
  ),
})
