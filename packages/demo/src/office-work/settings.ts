import { defaultTemplate, saveLetterTemplate, setLetterHead, setLetterSeries, setPersonContact, setReviewChain } from "@gongkai/casework"
import type { Day } from "@gongkai/law"
import type { Course } from "./day-by-day.ts"
import { enter, kindOf, type Desk } from "./desk.ts"

/** Words before the numbers of an agency's letters: of which place and agency they are. */
const series = [["reply", "答"], ["notice", "告"], ["consultation", "征"], ["fee", "费"]] as const // prettier-ignore

const head = (shortName: string): readonly (readonly [string, readonly string[]])[] => [
  ["court", ["清水县人民法院（虚构）"]],
  ["onlineWay", ["清水县行政复议网上窗口（虚构）"]],
  ["contact", [`清水县${shortName}政务公开科（虚构）`, "电话100-00000000"]],
  ["petitionChannels", ["县信访接待大厅（虚构）", "12345政务服务便民热线"]],
  ["paymentWays", ["持本通知书到县政务服务大厅非税窗口缴纳", "汇入县财政非税收入专户（虚构，账号从略）"]],
]

/** What an agency sets before its first letter: how letters are numbered, what they say of it, whom they pass. */
export async function* agencySet(desk: Desk, shortName: string, on: Day): Course {
  yield on
  for (const [one, last] of series) await enter(desk, "head", on, setLetterSeries, { series: one, prefix: `清${shortName}公开${last}`, version: 0 })
  for (const [item, words] of head(shortName)) await enter(desk, "head", on, setLetterHead, { item, words: [...words], version: 0 })
  for (const [group, stages] of [
    ["decision", desk.decisionStages],
    ["notice", desk.noticeStages],
  ] as const)
    // prettier-ignore
    if (!stages.includes("approver"))
      await enter(desk, "head", on, setReviewChain, { group, stages: stages.filter((post) => post === "reviewer" || post === "head"), version: 0 })
}

/** A template in the agency's own words. */
export async function* templateSaved(desk: Desk, on: Day): Course {
  yield on
  const { id } = kindOf("registration-receipt")
  const text = `${defaultTemplate(id)}\n办理情况也可以在工作时间到县政务服务大厅政府信息公开窗口（虚构）查询。`
  await enter(desk, "head", on, saveLetterTemplate, { kind: id, text, version: 0 })
}

/** Where people are reached; nobody has a mailbox under `.example`. */
export async function* contactsSet(desk: Desk, personIds: readonly string[], on: Day): Course {
  yield on
  for (const id of personIds) await enter(desk, "system", on, setPersonContact, { id, email: `${id}@qingshui.example`, mobile: null, version: 0 })
}
