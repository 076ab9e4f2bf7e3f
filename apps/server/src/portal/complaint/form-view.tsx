import type { PublicAgency } from "@gongkai/records"
import { agencyTrail } from "../agency/agency-home-view.tsx"
import { Problems, Proof, RadioField, TextArea, TextField, type Filled } from "../form/fields.tsx"
import { mostOfSender } from "../form/sender.ts"
import type { FormToken } from "../form/token.ts"
import type { View } from "../frame/view.ts"
import { groundWords, mostOfComplaint } from "./written.ts"

export const complaintColumn = { name: "投诉举报", type: "咨询投诉" } as const

/** Where a complaint about an agency is written, with what was typed before. */
export const complaintFormView = (agency: PublicAgency, bodies: readonly PublicAgency[], filled: Filled, token: FormToken): View => {
  const path = `/agencies/${agency.id}/complaint`
  const sent = Object.keys(filled.values).length > 0
  const [first] = bodies
  const values = { body: first?.id ?? agency.id, ...filled.values }
  const known = { ...filled, values }
  return {
    title: `对${agency.name}的投诉举报`,
    path,
    trail: [...agencyTrail, { name: agency.name, href: `/agencies/${agency.id}` }],
    column: complaintColumn,
    description: `对${agency.name}政府信息公开工作的投诉举报，凭回执查询处理结果`,
    hidden: sent,
    agency,
    body: (
      <>
        <h1>对{agency.name}的投诉举报</h1>
        <div class="notice">
          <p>
            {agency.name}没有按要求主动公开，或者对政府信息公开申请没有依法答复处理的，在这里向上级机关提出。咨询和建议请
            <a href={`/agencies/${agency.id}/message`}>留言</a>；不服答复的，也可以依法申请行政复议或者提起行政诉讼。投诉举报不中止复议、诉讼的期限。
          </p>
        </div>
        <Problems filled={filled} />
        <form method="post" action={path} {...(sent ? { "data-filled": "" } : {})}>
          <RadioField
            name="body"
            label="向谁提出"
            filled={known}
            options={bodies.map(({ id, name }) => [id, id === agency.id ? `${name}（被投诉的机关自己）` : name])}
            required
          />
          <RadioField name="ground" label="事由" filled={known} options={Object.entries(groundWords)} required />
          <TextField name="subject" label="主题" filled={filled} most={mostOfComplaint.subject} required />
          <TextArea
            name="text"
            label="事实和理由"
            hint="写明哪一项信息、哪一件申请、什么时候。"
            filled={filled}
            most={mostOfComplaint.text}
            rows={8}
            required
          />
          <TextField name="name" label="姓名或者名称" filled={filled} most={mostOfSender.name} autocomplete="name" required />
          <TextField
            name="contact"
            label="电话或者电子邮箱"
            hint="只供受理机关与您联系，加密保存，不告诉被投诉的下级机关。"
            filled={filled}
            most={mostOfSender.contact}
            required
          />
          <Proof token={token} filled={filled} />
          <p>请不要在主题和内容里写身份证号码、住址等个人信息。</p>
          <button type="submit">提交投诉举报</button>
        </form>
        <p>
          已经提交的，可以<a href="/my-complaint">查询处理结果</a>。
        </p>
      </>
    ),
  }
}
