import { LawError, type Day, type LawContext } from "@gongkai/law"
import {
  appendEvents,
  holdReminders,
  makeReminders,
  peopleWithRoles,
  requestsDueBy,
  unansweredDisputes,
  unmadeReminders,
  type ReminderOf,
  type ReminderTo,
  type Tx,
} from "@gongkai/records"
import { lawOf } from "../calendar/calendar-of.ts"
import { answerByOf } from "../dispute/answer-by.ts"
import type { Casework } from "../kernel.ts"
import { workingDaysOn } from "./light.ts"
import { opennessDues } from "./openness-due.ts"
import { opennessReminderRules } from "./openness-rules.ts"
import { unfiledReports } from "./report-due.ts"
import { reportReminderRules } from "./report-rules.ts"
import { reminded, reminderRules, type ReminderRule } from "./rules.ts"
import { reportStageOf, stageOf } from "./stage.ts"

interface Due {
  readonly ofKind: ReminderOf["ofKind"]
  readonly ofId: string
  readonly dueOn: Day
  readonly assignedTo: string | null
}

/** A reminder of today with those whom it goes to. */
interface Reminding {
  readonly of: ReminderOf
  readonly to: readonly ReminderTo[]
}

/** What a run came to; `calendar` is false where the year has no table, by which working days cannot be told. */
export interface Reminded {
  readonly reminders: number
  readonly calendar: boolean
}

const nothing: Reminded = { reminders: 0, calendar: true }

type Holders = ReadonlyMap<string, readonly string[]>

const holdersOf = (roles: ReadonlySet<string>, holders: Holders): readonly string[] =>
  [...holders].filter(([, held]) => held.some((role) => roles.has(role))).map(([personId]) => personId)

/** Whoever a rule names. Where nobody has the request, or who has it is away for good: all clerks, lest nobody hear of it. */
const peopleOf = ({ to }: ReminderRule, { assignedTo }: Due, holders: Holders): readonly string[] => {
  const own = assignedTo !== null && holders.has(assignedTo) ? [assignedTo] : null
  const roles: ReadonlySet<string> = new Set(to.map((one) => (one === "assigned" && own === null ? "clerk" : one)))
  return [...new Set([...(to.includes("assigned") ? (own ?? []) : []), ...holdersOf(roles, holders)])]
}

const byChannels = (people: readonly string[], channels: ReminderRule["channels"]): readonly ReminderTo[] =>
  people.flatMap((personId) => channels.map((channel): ReminderTo => ({ personId, channel })))

const kindOf = ({ ofKind, stage }: ReminderOf): string => {
  if (stage === "before-0") return `reminder.${ofKind}-today`
  return `reminder.${ofKind}-${stage.startsWith("overdue") ? "overdue" : "soon"}`
}

interface Looked {
  readonly today: Day
  readonly law: LawContext
  readonly holders: Holders
}

/** Who is told today of which of these last days. */
const remindingOf = (dues: readonly Due[], rules: readonly ReminderRule[], { today, law, holders }: Looked): readonly Reminding[] =>
  dues.flatMap((due): readonly Reminding[] => {
    const { ofKind, ofId, dueOn } = due
    const now = stageOf(dueOn, today, rules, law.calendar)
    return now === null
      ? []
      : [{ of: { ofKind, ofId, dueOn, stage: now.stage }, to: byChannels(peopleOf(now.rule, due, holders), now.rule.channels) }]
  })

/** Of requests to be answered and disputes to be answered in. */
const ofCases = async (tx: Tx, agencyId: string, { today, law, holders }: Looked): Promise<readonly Reminding[]> => {
  const { rules } = await reminderRules(tx, agencyId)
  const farthest = Math.max(0, ...rules.map((rule) => (rule.when === "before" ? rule.workingDays : 0)))
  const horizon = workingDaysOn(today, farthest, law.calendar) ?? today
  const requests = (await requestsDueBy(tx, agencyId, horizon)).map(({ caseId, answerDue, assignedTo }): Due => ({
    ofKind: "request",
    ofId: caseId,
    dueOn: answerDue,
    assignedTo,
  }))
  const disputes = (await unansweredDisputes(tx, agencyId)).flatMap((dispute): readonly Due[] => {
    const { answerBy } = answerByOf(dispute, dispute.happenings, law)
    return answerBy === null ? [] : [{ ofKind: "dispute", ofId: dispute.id, dueOn: answerBy, assignedTo: dispute.assignedTo }]
  })
  return remindingOf([...requests, ...disputes], rules, { today, law, holders })
}

/** Of duties of publication, messages that wait and consultations that were not summed up. */
const ofOpenness = async (tx: Tx, agencyId: string, looked: Looked): Promise<readonly Reminding[]> => {
  const { rules } = await opennessReminderRules(tx, agencyId)
  return rules.length === 0 ? [] : remindingOf(await opennessDues(tx, agencyId, looked.today), rules, looked)
}

/** Of annual reports that have not been filed. */
const ofReports = async (tx: Tx, agencyId: string, { today, law, holders }: Looked): Promise<readonly Reminding[]> => {
  const { rules } = await reportReminderRules(tx, agencyId)
  return (await unfiledReports(tx, agencyId, today, law)).flatMap(({ year, dueOn }): readonly Reminding[] => {
    const now = reportStageOf(dueOn, today, rules, law.calendar)
    if (now === null) return []
    const to = byChannels(holdersOf(new Set(now.rule.to), holders), now.rule.channels)
    return [{ of: { ofKind: "report", ofId: String(year), dueOn, stage: now.stage }, to }]
  })
}

const remindIn = async (tx: Tx, agencyId: string, today: Day, at: string): Promise<Reminded> => {
  await holdReminders(tx, agencyId)
  const law = await lawOf(tx, agencyId)
  if (!law.calendar.kindOf(today).works) return nothing
  const looked = { today, law, holders: await peopleWithRoles(tx, agencyId, reminded, today) }
  let reminders = 0
  const all = [...(await ofCases(tx, agencyId, looked)), ...(await ofReports(tx, agencyId, looked)), ...(await ofOpenness(tx, agencyId, looked))]
  for (const { of, to: wanted } of all) {
    const to = await unmadeReminders(tx, agencyId, of, wanted)
    if (to.length === 0) continue
    const event = { name: "reminder.due" as const, actor: "jobs", at, cause: "reminders.agency", subject: of.ofId, body: of }
    const eventSeq = await appendEvents(tx, [event])
    await makeReminders(tx, agencyId, of, to, { eventSeq, kind: kindOf(of), today, at })
    reminders += to.length
  }
  return { reminders, calendar: true }
}

/**
 * Reminds an agency's officers of the last days that come near or have passed, on working days: each person once a stage
 * and channel, however often it runs. The product does it of itself.
 */
export const remind = async ({ records, now, today }: Casework, agencyId: string): Promise<Reminded> => {
  const on = today()
  try {
    return await records.transaction({ agencyId, personId: "jobs", today: on }, (tx) => remindIn(tx, agencyId, on, now()))
  } catch (error) {
    if (error instanceof LawError && error.code === "CALENDAR_NOT_PUBLISHED") return { reminders: 0, calendar: false }
    throw error
  }
}
