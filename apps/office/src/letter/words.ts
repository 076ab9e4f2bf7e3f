import type { components, paths } from "@gongkai/client"
import { roleName } from "../people/roles.ts"

export type LetterLine = components["schemas"]["LetterLine"]
export type Letter = components["schemas"]["Letter"]
export type Verb = Letter["allowed"][number]["verb"]

export const states: Readonly<Record<Letter["state"], string>> = {
  draft: "起草中",
  "in-review": "审签中",
  returned: "已退回",
  approved: "已签发，待用印",
  sealed: "已用印，待送出",
  delivered: "已送出",
  void: "已作废",
}
export const reviewResults: Readonly<Record<Letter["reviews"][number]["result"], string>> = {
  submitted: "送审",
  passed: "通过",
  returned: "退回",
  approved: "签发",
}
export const channels = {
  "in-person": "当面",
  entrusted: "委托送达",
  "registered-post": "邮政挂号、特快专递",
  online: "网上",
  email: "电子邮件",
  fax: "传真",
} as const
export const groups = { decision: "答复决定", notice: "其他文书" } as const
export const stageRoles = ["reviewer", "legal", "approver", "head"] as const

/** A series of numbers, as the API lists them. */
export type Series = NonNullable<NonNullable<paths["/api/v1/letter-numbers"]["get"]["parameters"]["query"]>["series"]>
const series: Readonly<Record<Series, string>> = { reply: "答复", notice: "告知", consultation: "征求意见", fee: "收费" }
/** What a series of numbers is for. */
export const seriesName = (code: string): string => wordOf(series, code)
export const isSeries = (code: string): code is Series => Object.hasOwn(series, code)

/** A record of words as a box offers it. */
export const optionsOf = (words: Readonly<Record<string, string>>) => Object.entries(words).map(([value, label]) => ({ value, label }))
/** A code's words; the code itself where the list does not have it. */
export const wordOf = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code
/** Who a letter waits for. */
export const waitsFor = (role: string | null): string => (role === null ? "—" : roleName(role))
