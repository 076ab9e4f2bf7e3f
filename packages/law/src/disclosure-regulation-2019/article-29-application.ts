import { rule } from "../rule.ts"
import { cite } from "./cite.ts"
import { regulationInForce } from "./in-force.ts"
import { lacking } from "./lacking.ts"

/** What an application must hold. */
export const applicationContents = {
  name: "申请人的姓名或者名称",
  identity: "身份证明",
  contact: "联系方式",
  feature: "所申请信息的名称、文号或者便于查询的其他特征性描述",
  form: "所申请信息的形式要求（方式、途径）",
} as const

/** A key of {@link applicationContents}. */
export type ApplicationContent = keyof typeof applicationContents

/** The contents that an application still lacks; what is unclear is then to be corrected under Art. 30. */
export const applicationDuty = rule({
  id: "disclosure-2019/29/application",
  name: "申请的内容",
  cites: cite(29, "申请包括申请人的姓名或者名称、身份证明、联系方式，信息的特征性描述，形式要求", { paragraph: 2 }),
  inForce: regulationInForce,
  apply: ({ present }: { readonly present: ReadonlySet<ApplicationContent> }): readonly ApplicationContent[] => lacking(applicationContents, present),
})

/** Whether a request may be taken down orally: only where writing is truly difficult, the working body writes it down. */
export const oralApplication = rule({
  id: "disclosure-2019/29/oral",
  name: "口头申请",
  cites: cite(29, "采用书面形式确有困难的，可以口头提出，由受理的工作机构代为填写", { paragraph: 1 }),
  inForce: regulationInForce,
  apply: ({ writingIsDifficult, writtenDownByBody }: { readonly writingIsDifficult: boolean; readonly writtenDownByBody: boolean }): boolean =>
    writingIsDifficult && writtenDownByBody,
})
