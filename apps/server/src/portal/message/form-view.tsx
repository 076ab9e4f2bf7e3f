import type { PublicAgency } from "@gongkai/records"
import { agencyTrail } from "../agency/agency-home-view.tsx"
import { Problems, Proof, TextArea, TextField, type Filled } from "../form/fields.tsx"
import { mostOfSender } from "../form/sender.ts"
import type { FormToken } from "../form/token.ts"
import type { View } from "../frame/view.ts"
import { messageColumn } from "./list-view.tsx"
import { most } from "./written.ts"

/** Where a message to an agency is written, with what was typed before. */
export const messageFormView = (agency: PublicAgency, filled: Filled, token: FormToken): View => {
  const path = `/agencies/${agency.id}/message`
  const sent = Object.keys(filled.values).length > 0
  return {
    title: `给${agency.name}留言`,
    path,
    trail: [...agencyTrail, { name: agency.name, href: `/agencies/${agency.id}` }],
    column: messageColumn,
    description: `给${agency.name}留言，凭回执查询答复`,
    hidden: sent,
    agency,
    body: (
      <>
        <h1>给{agency.name}留言</h1>
        <div class="notice">
          <p>
            咨询和建议在这里写，提交后得到回执，凭回执查询答复。要获取没有公开的政府信息的，请<a href={`/agencies/${agency.id}/request`}>申请公开</a>
            。
          </p>
        </div>
        <Problems filled={filled} />
        <form method="post" action={path} {...(sent ? { "data-filled": "" } : {})}>
          <TextField name="subject" label="主题" filled={filled} most={most.subject} required />
          <TextArea name="text" label="内容" filled={filled} most={most.text} rows={8} required />
          <TextField name="name" label="称呼" hint="可以不填；公开答复时只显示姓氏。" filled={filled} most={mostOfSender.name} autocomplete="name" />
          <TextField
            name="contact"
            label="电话或者电子邮箱"
            hint="只供机关办理时与您联系，加密保存，不公开。"
            filled={filled}
            most={mostOfSender.contact}
            required
          />
          <Proof token={token} filled={filled} />
          <p>机关认为有公开价值的，会隐去个人信息后公开留言和答复。请不要在留言里写身份证号码、住址等个人信息。</p>
          <button type="submit">提交留言</button>
        </form>
      </>
    ),
  }
}
