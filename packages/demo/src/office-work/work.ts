import { addTask, enterWork, finishTask, judgeReply } from "@gongkai/casework"
import { day, plusDays, yearOf, type Day } from "@gongkai/law"
import { listReplyReviews, type ReviewedReply } from "@gongkai/records"
import { workingBefore } from "../cases/timeline.ts"
import type { Course } from "./day-by-day.ts"
import { enter, personAt, type Desk } from "./desk.ts"
import { tasksPlanned, workDone } from "./work-words.ts"

/** Records of the work, each on its day. */
async function* recordsEntered(desk: Desk): Course {
  for (const [nth, [ago, kind, title, fields]] of workDone.entries()) {
    const on = workingBefore(desk.law, desk.today, ago)
    yield on
    const attendees =
      kind === "training"
        ? [
            { personId: personAt(desk, "clerk"), score: 92 - nth },
            { personId: personAt(desk, "reviewer"), score: nth === 5 ? 88.5 : null },
          ]
        : []
    await enter(desk, "clerk", on, enterWork, { recordId: `${desk.agencyId}-work-${String(nth + 1)}`, kind, title, onDay: on, fields, attendees })
  }
}

const mostLate = 6

/** The year's plan: what is past is done, one of it late, and one is not done at all. */
async function* planKept(desk: Desk): Course {
  const year = yearOf(desk.today)
  const planned = day(`${String(year)}-01-04`)
  const on = planned < desk.today ? planned : desk.today
  yield on
  const idOf = (nth: number): string => `${desk.agencyId}-task-${String(nth + 1)}`
  for (const [nth, [monthDay, title, ownerUnit]] of tasksPlanned.entries())
    await enter(desk, "head", on, addTask, {
      ...{ taskId: idOf(nth), year, title, ownerUnit, dueOn: day(`${String(year)}-${monthDay}`) },
      ownerPersonId: nth % 2 === 0 ? personAt(desk, "clerk") : null,
    })
  for (const [nth, [monthDay, , , proof]] of tasksPlanned.entries()) {
    const doneOn: Day = plusDays(day(`${String(year)}-${monthDay}`), nth === 3 ? mostLate : -mostLate)
    if (proof === null || doneOn > desk.today) continue
    yield doneOn
    await enter(desk, "clerk", doneOn, finishTask, { taskId: idOf(nth), version: 1, doneOn, proof })
  }
}

/** The latest replies in the year's review, each with what to learn from it; the others wait. */
async function* repliesReviewed(desk: Desk): Course {
  yield desk.today
  const { casework, agencyId, today } = desk
  const year = yearOf(today)
  const personId = personAt(desk, "head")
  const { items } = await casework.records.transaction({ agencyId, personId, today }, (tx) =>
    listReplyReviews(
      tx,
      agencyId,
      { year, cause: null, judged: null, caseId: null },
      { personId, seesRestricted: false },
      { after: null, limit: 20 },
    ),
  )
  const seen = items.filter(({ causes }: ReviewedReply) => causes.length > 0)
  for (const { caseId, causes } of seen.slice(0, 2))
    await enter(desk, "head", today, judgeReply, {
      ...{ year, caseId, version: 0, verdict: causes.includes("corrected") ? "wrong" : "flawed" },
      lesson: causes.includes("late")
        ? "股室提供材料晚，经办没有提前催办；以后在期限前五个工作日报负责人。（示例）"
        : "理由只写了条款，没有写明事实；不予公开的答复须写明事实、理由和依据。（示例）",
    })
}

/** What the office keeps of its own work. */
export const workOf = (desk: Desk): readonly Course[] => [recordsEntered(desk), planKept(desk), repliesReviewed(desk)]
