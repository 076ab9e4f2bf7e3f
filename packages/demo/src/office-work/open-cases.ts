import { addNote, askOpinion, giveOpinion, refundFee, waiveFee } from "@gongkai/casework"
import { plusDays, type Day } from "@gongkai/law"
import type { CaseHistory } from "../cases/history.ts"
import { workingAfter, workingBefore } from "../cases/timeline.ts"
import type { Course } from "./day-by-day.ts"
import { enter, personAt, type Desk, type Post } from "./desk.ts"
import { assessed, feeWords } from "./fees.ts"
import { approved, drafted, inReview, returned, sent, type LetterAtWork, type LetterWish } from "./letters.ts"

/** Something that is being done on a case of a plot, beside what its history tells. */
type Doing = (desk: Desk, history: CaseHistory) => Course

const granted = { outcome: "granted", ground: "36(2)", withheld: null } as const

/** Some working days ago, but not before the case was there. */
const ago = ({ law, today }: Desk, { on }: CaseHistory, workingDays: number): Day => {
  const then = workingBefore(law, today, workingDays)
  return then > on ? then : on
}

const wish = ({ caseId }: CaseHistory, name: string, kind: string, fields: Partial<LetterWish> = {}): LetterWish => ({
  caseId,
  letterId: `${caseId}-${name}`,
  kind,
  ...fields,
})

async function* replyDrafted(desk: Desk, history: CaseHistory, workingDays: number): AsyncGenerator<Day, LetterAtWork, void> {
  const on = ago(desk, history, workingDays)
  yield on
  return drafted(desk, wish(history, "reply", "granted-supplied", { ...granted, channel: "registered-post" }), on)
}

/** A reply that waits in a stage: so many were passed. */
const waiting = (passed: number): Doing =>
  async function* (desk, history) {
    const letter = yield* replyDrafted(desk, history, 2)
    const on = ago(desk, history, 1)
    yield on
    yield* inReview(desk, letter, on, passed)
  }

const returnedReply: Doing = async function* (desk, history) {
  const letter = yield* replyDrafted(desk, history, 3)
  const on = ago(desk, history, 2)
  yield on
  yield* inReview(desk, letter, on, 1)
  const back = ago(desk, history, 1)
  yield back
  await returned(desk, letter, back, 1, "请补充提供方式，并核对所附材料的页数")
}

const note = async (desk: Desk, { caseId }: CaseHistory, post: Post, on: Day, text: string): Promise<void> => {
  await enter(desk, post, on, addNote, { caseId, noteId: `${caseId}-note-${post}`, text })
}

const noted = (post: Post, text: string): Doing =>
  async function* (desk, history) {
    const on = ago(desk, history, 1)
    yield on
    await note(desk, history, post, on, text)
  }

const unit = "档案室"

/** A unit answered, a colleague answered late, by the office's own days. */
const opinionsGiven: Doing = async function* (desk, history) {
  const { caseId } = history
  const asked = ago(desk, history, 6)
  yield asked
  const [ofUnit, ofPerson] = [`${caseId}-co-1`, `${caseId}-co-2`]
  await enter(desk, "clerk", asked, askOpinion, { caseId, coHandlingId: ofUnit, unit, dueOn: plusDays(asked, 3) })
  await enter(desk, "clerk", asked, askOpinion, {
    caseId,
    coHandlingId: ofPerson,
    personId: personAt(desk, "contributor"),
    dueOn: plusDays(asked, 2),
  })
  const first = ago(desk, history, 4)
  yield first
  const found = "已核对目录，所涉材料共两卷，其中一卷需要到县档案馆调阅。"
  await enter(desk, "clerk", first, giveOpinion, { caseId, coHandlingId: ofUnit, version: 1, on: first, opinion: found })
  const second = ago(desk, history, 2)
  yield second
  const opinion = "材料内容已在办公会上公布过，建议予以公开。"
  await enter(desk, "contributor", second, giveOpinion, { caseId, coHandlingId: ofPerson, version: 1, on: second, opinion })
}

const opinionOverdue: Doing = async function* (desk, history) {
  const on = ago(desk, history, 8)
  yield on
  const { caseId } = history
  const asked = { caseId, coHandlingId: `${caseId}-co-1`, personId: personAt(desk, "contributor"), dueOn: plusDays(on, 4) }
  await enter(desk, "clerk", on, askOpinion, asked)
}

/** Told that others are asked; signed, and waiting for the seal. */
const consultationTold: Doing = async function* (desk, history) {
  const on = ago(desk, history, 1)
  yield on
  const letter = await drafted(desk, wish(history, "told", "consultation-notice"), on)
  yield* inReview(desk, letter, on)
  yield desk.today
  await approved(desk, letter, desk.today)
}

const feeAssessed: Doing = async function* (desk, history) {
  const on = ago(desk, history, 1)
  yield on
  await assessed(desk, history.caseId, on)
  yield desk.today
  await drafted(desk, wish(history, "fee-notice", "fee-notice", { values: { feeWorking: feeWords(desk.law).working } }), desk.today)
}

const feeWaived: Doing = async function* (desk, history) {
  const { caseId } = history
  const assessedOn = ago(desk, history, 9)
  yield assessedOn
  await assessed(desk, caseId, assessedOn)
  const waivedOn = ago(desk, history, 7)
  yield waivedOn
  await enter(desk, "head", waivedOn, waiveFee, { caseId, on: waivedOn, reason: "hardship" })
}

const feeRefunded: Doing = async function* (desk, { caseId, entries }) {
  const paid = entries.flatMap((entry) => ("enter" in entry && entry.enter.what === "feePaid" ? [entry.enter.on] : [])).at(0)
  if (paid === undefined) return
  const on = workingAfter(desk.law, paid, 6)
  yield on
  await enter(desk, "head", on, refundFee, { caseId, on, amount: 500, reason: "overcharged" })
}

const receiptGiven: Doing = async function* (desk, history) {
  const on = history.on
  yield on
  yield* sent(desk, wish(history, "receipt", "registration-receipt"), on, on, "in-person", on)
}

const receiptDrafted: Doing = async function* (desk, history) {
  yield history.on
  await drafted(desk, wish(history, "receipt", "registration-receipt"), history.on)
}

const withdrawalConfirmed: Doing = async function* (desk, history) {
  const on = history.entries.flatMap((entry) => ("enter" in entry && entry.enter.what === "withdrawn" ? [entry.enter.on] : [])).at(0)
  if (on !== undefined) yield* sent(desk, wish(history, "withdrawal", "withdrawal-confirmation"), on, on, "registered-post")
}

const doings: Readonly<Record<string, readonly Doing[]>> = {
  "just arrived": [receiptGiven],
  "receipt not confirmed": [receiptDrafted, noted("clerk", "已致电两次，尚未与申请人确认收到日期。")],
  "corrected and running": [waiting(0)],
  "joint maker asked": [consultationTold],
  "extended and running": [opinionsGiven],
  "delayed and running": [feeWaived],
  "due today": [waiting(2), noted("reviewer", "今日届满，请优先签发。")],
  "due in 1": [waiting(0)],
  "due in 2": [returnedReply],
  "due in 5": [
    async function* (desk, history) {
      yield* replyDrafted(desk, history, 1)
    },
  ],
  "due in 12": [feeAssessed],
  "fee unpaid": [noted("clerk", "申请人来电询问缴费方式，已告知账号和窗口地址。")],
  overdue: [opinionOverdue, waiting(1), noted("head", "已超期，今日内办结并说明原因。")],
  "granted fee": [feeRefunded],
  withdrawn: [withdrawalConfirmed],
}

/** What is being done on a case beside its history. */
export const doingsOn = (desk: Desk, history: CaseHistory): readonly Course[] => (doings[history.plot] ?? []).map((doing) => doing(desk, history))
