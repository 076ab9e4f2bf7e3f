import {
  addDuty,
  addUnit,
  approveReply,
  assignMessage,
  closeConsultations,
  closeMessage,
  countDuties,
  declineContribution,
  draftConsultation,
  draftReply,
  enterDeskCount,
  handOverMessage,
  openConsultationToPublic,
  publishComment,
  publishSummary,
  sendContribution,
  submitComment,
  submitMessage,
  summariseConsultation,
  takeOnContribution,
  withholdComment,
  type Actor,
} from "@gongkai/casework"
import { day, plusDays, plusMonths, type Day } from "@gongkai/law"
import type { KeyRing } from "@gongkai/records"
import { workingAfter, workingBefore } from "../cases/timeline.ts"
import { randomFrom } from "../published/random.ts"
import type { Course } from "./day-by-day.ts"
import { enter, onDay, personAt, type Desk } from "./desk.ts"
import { catalogueLines, commentTexts, contributionBody, contributionTitles, messages, replyText, unitNames } from "./openness-words.ts"

/** The portal's program, which takes in what the public writes. */
const portal = (agencyId: string): Actor => ({ agencyId, personId: "demonstration", cause: null, program: true })

/** Since when a line counts, so that the board shows every state: what is new is due, what is old is late or stale. */
const sinceOf = (today: Day, nth: number): Day => {
  const [year, month] = [today.slice(0, 4), today.slice(0, 7)]
  if (nth === 2 || nth === 0) return plusMonths(day(`${year}-01-01`), -24)
  if (nth === 7) return plusMonths(day(`${month}-01`), -2)
  return day(`${year}-01-01`)
}

/** A standard catalogue of some lines, entered when the year was young, and counted for the superiors today. */
export async function* dutiesKept(desk: Desk, lines: number): Course {
  const on = workingBefore(desk.law, desk.today, 40)
  yield on
  for (const [nth, [field, matter, content, basis, timeLimit, cycle, yearDay]] of catalogueLines.slice(0, lines).entries())
    await enter(desk, "clerk", on, addDuty, {
      ...{ dutyId: `${desk.agencyId}-duty-${String(nth + 1)}`, field, matter, content, basis, timeLimit },
      ...{ body: "本机关", channel: "政府网站、政务新媒体", audience: "全社会", level: "县级", cycle, yearDay },
      workingDays: cycle === "on-change" ? (nth === 6 ? 7 : 20) : null,
      ownerUnit: unitNames[nth % 3] ?? null,
      ownerPersonId: nth % 3 === 0 ? personAt(desk, "clerk") : null,
      since: sinceOf(desk.today, nth),
    })
  yield desk.today
  await enter(desk, "clerk", desk.today, countDuties, {})
}

/** Units, and what they sent: the latest still wait. */
async function* contributionsSent(desk: Desk): Course {
  const begun = workingBefore(desk.law, desk.today, contributionTitles.length * 4)
  yield begun
  for (const [nth, name] of unitNames.entries()) await enter(desk, "clerk", begun, addUnit, { unitId: `unit-${String(nth + 1)}`, name })
  for (const [nth, title] of contributionTitles.entries()) {
    const on = workingAfter(desk.law, begun, nth * 4)
    yield on
    const contributionId = `${desk.agencyId}-contribution-${String(nth + 1)}`
    // The first units send more than the last.
    const unitId = `unit-${String(1 + (nth % 3 === 0 ? 0 : nth % unitNames.length))}`
    await enter(desk, "contributor", on, sendContribution, { contributionId, unitId, title, body: `${title}\n\n${contributionBody}` })
    if (nth > contributionTitles.length - 3) continue
    const decided = workingAfter(desk.law, on, 1)
    yield decided
    if (nth % 4 === 3)
      await enter(desk, "clerk", decided, declineContribution, {
        contributionId,
        version: 1,
        reason: "没有写明办理依据和责任单位，请补充后重新报送。",
      })
    else await enter(desk, "clerk", decided, takeOnContribution, { contributionId, version: 1 })
  }
}

interface Held {
  readonly nth: number
  readonly title: string
  readonly body: string
  readonly fromDay: Day
  readonly toDay: Day
}

const questionsOf = (consultationId: string) => [
  { id: `${consultationId}-q1`, kind: "one" as const, words: "您是否同意收费时段的安排？", options: ["同意", "基本同意", "不同意"] },
  { id: `${consultationId}-q2`, kind: "text" as const, words: "您还有什么建议？", options: [] },
]

const drafted = async (desk: Desk, { nth, ...fields }: Held, on: Day): Promise<string> => {
  const consultationId = `${desk.agencyId}-consultation-${String(nth)}`
  await enter(desk, "clerk", on, draftConsultation, { consultationId, ...fields, questions: questionsOf(consultationId) })
  return consultationId
}

/** The public's comments, one a day from the day on which it is asked. */
async function* commented(desk: Desk, ring: KeyRing, consultationId: string, from: Day, count: number): Course {
  for (const [nth, text] of commentTexts.slice(0, count).entries()) {
    const on = plusDays(from, nth)
    yield on
    const { casework } = onDay(desk, "clerk", on)
    const commentId = `${consultationId}-c${String(nth + 1)}`
    const outcome = await submitComment(ring)(casework, portal(desk.agencyId), {
      ...{ commentId, consultationId, submissionKey: `demonstration-${commentId}`, text },
      answers: [{ questionId: `${consultationId}-q1`, choices: [nth % 3] }],
      sender: nth % 2 === 0 ? { name: "示例居民", phone: "13800000000" } : {},
    })
    if (!outcome.ok) throw new Error(`the demonstration: a comment ${outcome.code} ${JSON.stringify(outcome.detail)}`)
  }
}

/** One consultation that is over with what was taken up, one whose summary is still to be written, one that is open, one that was drafted today. */
const consultationsHeld = (desk: Desk, ring: KeyRing): readonly Course[] => {
  const { law, today } = desk
  const [began, opened] = [workingBefore(law, today, 60), plusDays(today, -6)]
  const past: Held = {
    ...{ nth: 1, title: "清水县城区停车收费管理办法（征求意见稿，示例）", fromDay: began, toDay: plusDays(began, 30) },
    body: "为规范城区停车收费，起草了《清水县城区停车收费管理办法（征求意见稿）》，现公开征求意见。\n主要内容：一、收费的范围和时段；二、收费标准和减免；三、监督管理。",
  }
  const present: Held = {
    ...{ nth: 2, title: "清水县夜间停车便民措施（征求意见稿，示例）", fromDay: opened, toDay: plusDays(opened, 30) },
    body: "为方便群众夜间停车，拟在城区部分道路设置夜间停车泊位，现公开征求意见。\n主要内容：一、设置路段；二、开放时段；三、收费办法。",
  }
  const over: Held = {
    ...{ nth: 4, title: "清水县城区公共厕所布局规划（征求意见稿，示例）", fromDay: plusDays(today, -38), toDay: plusDays(today, -8) },
    body: "为方便群众出行，拟在城区新建、改建公共厕所，现公开征求意见。\n主要内容：一、新建位置；二、改建位置；三、开放时间。",
  }
  const next: Held = {
    ...{ nth: 3, title: "清水县公园夜间照明改造方案（征求意见稿，示例）", fromDay: plusDays(today, 7), toDay: plusDays(today, 37) },
    body: "拟对河湾公园等三个公园的照明进行改造，现公开征求意见。",
  }
  return [
    (async function* (): Course {
      yield began
      const consultationId = await drafted(desk, past, began)
      await enter(desk, "approver", began, openConsultationToPublic, { consultationId, version: 1 })
      yield* commented(desk, ring, consultationId, began, 4)
      const over = plusDays(past.toDay, 1)
      yield over
      await closeConsultations(onDay(desk, "clerk", over).casework, desk.agencyId)
      const written = workingAfter(law, over, 5)
      yield written
      for (const [nth, text] of commentTexts.slice(0, 4).entries())
        await enter(desk, "clerk", written, publishComment, {
          ...{ commentId: `${consultationId}-c${String(nth + 1)}`, version: 1 },
          // The third names where somebody lives.
          text: nth === 2 ? "门口的车位能不能优先给本楼住户？" : text,
        })
      const summary = "征求意见期间共收到意见四条，归纳为三个方面，采纳、部分采纳、没有采纳各一个（示例）。"
      const { body } = await enter(desk, "clerk", written, summariseConsultation, {
        ...{ consultationId, version: 3, summary },
        points: [
          { point: "公布每个停车场的车位数", verdict: "adopted", reason: "已写入第八条，由运营单位在入口处和网上公布。" },
          { point: "夜间收费时段推迟", verdict: "partly", reason: "工作日推迟到晚上九点以后，节假日不收费。" },
          { point: "本楼住户优先", verdict: "not-adopted", reason: "道路泊位属于公共资源，不设专用车位。" },
        ],
      })
      await enter(desk, "approver", written, publishSummary, { consultationId, version: body.version })
    })(),
    (async function* (): Course {
      yield opened
      const consultationId = await drafted(desk, present, opened)
      await enter(desk, "approver", opened, openConsultationToPublic, { consultationId, version: 1 })
      yield* commented(desk, ring, consultationId, opened, commentTexts.length)
      yield today
      await enter(desk, "clerk", today, publishComment, { commentId: `${consultationId}-c1`, version: 1, text: commentTexts[0] })
      await enter(desk, "clerk", today, withholdComment, { commentId: `${consultationId}-c5`, version: 1, reason: "advertising" })
    })(),
    (async function* (): Course {
      yield over.fromDay
      const consultationId = await drafted(desk, over, over.fromDay)
      await enter(desk, "approver", over.fromDay, openConsultationToPublic, { consultationId, version: 1 })
      yield* commented(desk, ring, consultationId, over.fromDay, 2)
      const closed = plusDays(over.toDay, 1)
      yield closed
      await closeConsultations(onDay(desk, "clerk", closed).casework, desk.agencyId)
    })(),
    (async function* (): Course {
      yield today
      await drafted(desk, next, today)
    })(),
  ]
}

/** What the office did with a message; nothing where it only came in. */
type Ending = "waiting" | "assigned" | "drafted" | "public" | "private" | "late" | "closed" | "handed-over"

/** How many working days ago each message came, and what became of it. */
const endings: readonly (readonly [number, Ending])[] = [
  [45, "public"],
  [38, "private"],
  [4, "drafted"],
  [30, "late"],
  [24, "public"],
  [20, "closed"],
  [15, "handed-over"],
  [12, "public"],
  [7, "waiting"],
  [5, "assigned"],
  [3, "assigned"],
  [1, "waiting"],
]

const answered = async function* (desk: Desk, messageId: string, from: Day, ending: Ending): Course {
  const on = workingAfter(desk.law, from, ending === "late" ? 9 : 3)
  yield on
  await enter(desk, "clerk", on, draftReply, { messageId, version: 2, reply: replyText })
  if (ending === "drafted") return
  yield on
  const nth = Number(messageId.split("-").at(-1)) - 1
  const [subject, text] = messages[nth] ?? ["留言", "内容"]
  await enter(desk, "approver", on, approveReply, { messageId, version: 3, published: ending === "private" ? null : { subject, text } })
}

/** Messages of the public in every state. */
const messagesHandled = (desk: Desk, ring: KeyRing): readonly Course[] =>
  endings.map(([ago, ending], nth) =>
    (async function* (): Course {
      const on = workingBefore(desk.law, desk.today, ago)
      yield on
      const messageId = `${desk.agencyId}-message-${String(nth + 1)}`
      const [subject, text] = messages[nth] ?? ["留言", "内容"]
      const sent = { messageId, submissionKey: `demonstration-${messageId}`, subject, text, sender: { name: "示例居民", phone: "13800000000" } }
      const outcome = await submitMessage(ring)(onDay(desk, "clerk", on).casework, portal(desk.agencyId), sent)
      if (!outcome.ok) throw new Error(`the demonstration: a message ${outcome.code} ${JSON.stringify(outcome.detail)}`)
      if (ending === "waiting") return
      const next = workingAfter(desk.law, on, 1)
      yield next
      if (ending === "closed") await enter(desk, "clerk", next, closeMessage, { messageId, version: 1, reason: "spam" })
      else if (ending === "handed-over")
        await enter(desk, "clerk", next, handOverMessage(ring), {
          ...{ messageId, version: 1, toAgencyId: "housing", newMessageId: `housing-${messageId}`, reason: "their-business" },
        })
      else {
        await enter(desk, "clerk", next, assignMessage, { messageId, version: 1, personId: personAt(desk, "clerk") })
        if (ending !== "assigned") yield* answered(desk, messageId, next, ending)
      }
    })(),
  )

/** What people asked at the desk in each month of this year that is over. */
async function* deskCounted(desk: Desk): Course {
  const random = randomFrom(7, desk.agencyId)
  for (let month = day(`${desk.today.slice(0, 4)}-01-01`); ; month = plusMonths(month, 1)) {
    const on = plusDays(plusMonths(month, 1), 4)
    yield on
    for (const [way, most] of [
      ["counter", 30],
      ["phone", 90],
      ["online", 50],
    ] as const)
      await enter(desk, "clerk", on, enterDeskCount, { month: month.slice(0, 7), way, count: random.int(5, most), version: 0 })
  }
}

/** All that the office does for the public beside requests. */
export const opennessOf = (desk: Desk, ring: KeyRing): readonly Course[] => [
  dutiesKept(desk, catalogueLines.length),
  contributionsSent(desk),
  ...consultationsHeld(desk, ring),
  ...messagesHandled(desk, ring),
  deskCounted(desk),
]
