import type { PublicAgency } from "@gongkai/records"
import { PrintButton } from "../frame/print-button.tsx"
import type { View } from "../frame/view.ts"
import { dayWords } from "../list/words.ts"
import { ReceiptCode } from "../form/receipt-code.tsx"

/** What the applicant takes away. */
export interface ReceiptShown {
  readonly receiptNumber: string
  readonly code: string
  readonly on: string
  readonly files: readonly { readonly name: string; readonly refused: string | null }[]
}

/** The receipt: number and code, shown this once. */
export const receiptView = (agency: PublicAgency, { receiptNumber, code, on, files }: ReceiptShown): View => ({
  title: "申请已提交",
  path: `/agencies/${agency.id}/request`,
  trail: [
    { name: "首页", href: "/" },
    { name: agency.name, href: `/agencies/${agency.id}` },
  ],
  column: { name: "依申请公开", type: "互动交流" },
  description: "申请已提交",
  hidden: true,
  agency,
  body: (
    <div data-draft-done={`gongkai-request-${agency.id}`}>
      <h1>申请已提交</h1>
      <div class="notice good" role="status">
        <p>{agency.name}已收到您在网上提交的申请。</p>
        <p>请记下或者打印下面的编号和查询码。查询码只在这里显示一次，本网站不保存，丢失后只能凭有效证件向机关查询。</p>
      </div>
      <dl>
        <ReceiptCode receiptNumber={receiptNumber} code={code} />
        <dt>提交日期</dt>
        <dd>{dayWords(on)}</dd>
        <dt>受理机关</dt>
        <dd>{agency.name}</dd>
      </dl>
      {files.length === 0 ? null : (
        <>
          <h2>附件</h2>
          <ul>
            {files.map(({ name, refused }) => (
              <li>
                {name}：{refused === null ? "已收下" : `没有收下，${refused}；可以补交给机关`}
              </li>
            ))}
          </ul>
        </>
      )}
      <PrintButton />
      <h2>接下来</h2>
      <ol>
        <li>机关会按您留下的电话与您确认收到申请，双方确认之日为收到申请之日（《政府信息公开条例》第三十一条）。</li>
        <li>内容不明确的，机关在7个工作日内一次性告知补正；一般在20个工作日内答复，可以依法延长一次。</li>
        <li>
          随时可以用回执编号和查询码<a href="/my-request">查询进度</a>、下载答复、撤回申请。
        </li>
      </ol>
    </div>
  ),
})
