import type { OwnRequest, Receipt } from "@gongkai/records"
import { Problems, Proof, RadioField, TextArea, type Filled } from "../form/fields.tsx"
import type { FormToken } from "../form/token.ts"
import { sizeWords } from "../file/size-words.ts"
import { PrintButton } from "../frame/print-button.tsx"
import type { View } from "../frame/view.ts"
import { dayWords } from "../list/words.ts"
import { formNames } from "../request/asked.ts"
import { factWords, standingWords } from "./course-words.ts"
import { myTrail } from "./look-view.tsx"

/** What stands on the page of the own request beside the request. */
export interface OwnShown {
  readonly receipt: Receipt
  readonly agencyName: string
  readonly request: OwnRequest
  readonly daysLeft: number | null
  readonly openable: (file: OwnRequest["files"][number]) => boolean
  readonly token: FormToken
  readonly filled: Filled
  /** What was just done. */
  readonly done: string | null
}

const Keys = ({ receipt: { receiptNumber, code } }: { readonly receipt: Receipt }) => (
  <>
    <input type="hidden" name="number" value={receiptNumber} />
    <input type="hidden" name="code" value={code} />
  </>
)

const Fee = ({ fee }: { readonly fee: NonNullable<OwnRequest["fee"]> }) => (
  <>
    <h2>信息处理费</h2>
    <p>
      {dayWords(fee.notifiedOn)}通知缴纳{String(fee.amount)}元；
      {fee.waivedOn !== null
        ? `已于${dayWords(fee.waivedOn)}免除。`
        : fee.paidOn === null
          ? "尚未收到缴费。"
          : `已于${dayWords(fee.paidOn)}收到${String(fee.paidAmount ?? fee.amount)}元。`}
      {fee.refundedOn === null ? "" : `已于${dayWords(fee.refundedOn)}退还${String(fee.refundAmount ?? 0)}元。`}
    </p>
  </>
)

const Files = ({ shown: { request, receipt, openable } }: { readonly shown: OwnShown }) =>
  request.files.length === 0 ? null : (
    <>
      <h2>答复和文书</h2>
      <ul class="lines">
        {request.files.map((file) => (
          <li>
            <span>
              {file.name}（{sizeWords(file.bytes)}，{file.onDay}送达）
            </span>
            {openable(file) ? (
              <form method="post" action="/my-request/file">
                <Keys receipt={receipt} />
                <button type="submit" name="file" value={file.fileId} class="quiet" aria-label={`下载${file.name}`}>
                  下载
                </button>
              </form>
            ) : (
              <span class="about">正在检查病毒，稍后可以下载</span>
            )}
          </li>
        ))}
      </ul>
    </>
  )

const Withdrawing = ({ receipt }: { readonly receipt: Receipt }) => (
  <section class="screen">
    <h2>撤回申请</h2>
    <p>撤回以后，机关不再办理这件申请；以后还需要的，可以另提申请。</p>
    <form method="post" action="/my-request/withdraw">
      <Keys receipt={receipt} />
      <div class="choice">
        <input type="checkbox" id="sure" name="sure" value="yes" required />
        <label for="sure">我确认撤回这件申请</label>
      </div>
      <button type="submit" class="quiet">
        撤回
      </button>
    </form>
  </section>
)

/** Best first: an object would put what looks like a number in the order of numbers. */
const scores = [
  ["5", "非常满意"],
  ["4", "满意"],
  ["3", "基本满意"],
  ["2", "不满意"],
  ["1", "非常不满意"],
] as const

const Evaluating = ({ shown: { receipt, token, filled } }: { readonly shown: OwnShown }) => (
  <section class="screen">
    <h2>评价</h2>
    <form method="post" action="/my-request/evaluate">
      <Keys receipt={receipt} />
      <RadioField name="score" label="您对办理是否满意" filled={filled} options={scores} required />
      <TextArea name="words" label="意见和建议" hint="请不要填写个人信息。" filled={filled} most={500} rows={3} />
      <Proof token={token} filled={filled} />
      <button type="submit">提交评价</button>
    </form>
  </section>
)

/** The own request: where it stands, what happened, what came back, what can be done. */
export const ownView = (shown: OwnShown): View => {
  const { receipt, agencyName, request, daysLeft, done } = shown
  const { facts, fee, evaluation, stage } = request
  return {
    title: "我的申请",
    path: "/my-request",
    trail: myTrail,
    column: { name: "申请进度查询", type: "互动交流" },
    description: "申请的办理进度",
    hidden: true,
    body: (
      <>
        <h1>申请 {receipt.receiptNumber}</h1>
        {done === null ? null : (
          <div class="notice good" role="status">
            <p>{done}</p>
          </div>
        )}
        <Problems filled={shown.filled} />
        <div class="notice">
          <p>
            <strong>{standingWords(request, daysLeft)}</strong>
          </p>
        </div>
        <dl class="facts">
          <div>
            <dt>受理机关</dt>
            <dd>{agencyName}</dd>
          </div>
          <div>
            <dt>登记编号</dt>
            <dd>{request.registrationNumber}</dd>
          </div>
          <div>
            <dt>提供形式</dt>
            <dd>{Object.entries(formNames).find(([code]) => code === request.supplyForm)?.[1] ?? request.supplyForm}</dd>
          </div>
        </dl>
        <h2>申请内容</h2>
        <p>{request.content}</p>
        <h2>办理经过</h2>
        <ol class="course">
          {facts.map((fact) => (
            <li>
              <time datetime={fact.onDay}>{dayWords(fact.onDay)}</time>
              <span>{factWords(fact)}</span>
            </li>
          ))}
        </ol>
        <Files shown={shown} />
        {fee === null ? null : <Fee fee={fee} />}
        {evaluation === null ? null : (
          <p>
            您已于{dayWords(evaluation.onDay)}评价：{scores.find(([score]) => score === String(evaluation.score))?.[1]}。
          </p>
        )}
        {stage === "ended" && evaluation === null ? <Evaluating shown={shown} /> : null}
        {stage === "ended" ? <p>对答复不服的，可以在答复书写明的期限内申请行政复议或者提起行政诉讼。</p> : <Withdrawing receipt={receipt} />}
        <PrintButton />
      </>
    ),
  }
}
