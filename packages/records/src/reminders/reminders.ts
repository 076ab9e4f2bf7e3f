import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** Ways by which an officer is reminded. */
export const reminderChannels = ["in-app", "e-mail", "sms"] as const
/** One of {@link reminderChannels}. */
export type ReminderChannel = (typeof reminderChannels)[number]

/** What is reminded of: a last day of a request, of our answer in a dispute, of a report and the like, and how near it is. */
export interface ReminderOf {
  readonly ofKind: "request" | "dispute" | "report" | "duty" | "message" | "consultation" | "concern" | "complaint" | "order" | "ticket"
  /** Of a report its year: it need not be begun. Of tickets their site. */
  readonly ofId: string
  readonly dueOn: Day
  /** `before-2`: two working days before, of a report two days; `overdue-1`: the first reminder after the day. */
  readonly stage: string
}

/** A reminder for one person by one channel. */
export interface ReminderTo {
  readonly personId: string
  readonly channel: ReminderChannel
}

/** A reminder that has to go out, with what its words need and where it goes. */
export interface WaitingReminder extends ReminderOf {
  readonly id: number
  readonly channel: ReminderChannel
  /** Of the request, also that a dispute is about; else null. */
  readonly registrationNumber: string | null
  /** A duty's matter, a message's or a complaint's receipt number, a consultation's, a concern's or an order's title, the site's name of tickets; else null. */
  readonly named: string | null
  readonly disputeKind: string | null
  readonly email: string | null
  readonly mobile: string | null
  readonly attempts: number
}

/** Lets one run at a time make an agency's reminders, until the transaction ends. */
export const holdReminders = async (tx: Tx, agencyId: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`reminders ${agencyId}`}, 0))`.execute(tx)
}

/** Which of some reminders have not been made: each is made once, however often this is asked. */
export const unmadeReminders = async (tx: Tx, agencyId: string, of: ReminderOf, to: readonly ReminderTo[]): Promise<readonly ReminderTo[]> => {
  const { rows } = await sql<ReminderTo>`select t.person_id, t.channel
    from unnest(${to.map(({ personId }) => personId)}::text[], ${to.map(({ channel }) => channel)}::text[]) t (person_id, channel)
    where not exists (
      select from gongkai.reminder_sent s where s.agency_id = ${agencyId} and s.of_kind = ${of.ofKind} and s.of_id = ${of.ofId}
        and s.due_on = ${of.dueOn}::date and s.stage = ${of.stage} and s.channel = t.channel and s.to_person_id = t.person_id)`.execute(tx)
  return rows
}

/**
 * Makes reminders of an event: those in the application are there at once, those by mail or message wait to be sent. Last
 * come the number of the event reminder.due, the notification's kind, the day and the instant.
 */
export const makeReminders = async (
  tx: Tx,
  agencyId: string,
  of: ReminderOf,
  to: readonly ReminderTo[],
  by: { readonly eventSeq: number; readonly kind: string; readonly today: Day; readonly at: string },
): Promise<void> => {
  const { eventSeq, kind, today, at } = by
  await sql`insert into gongkai.reminder_sent (agency_id, of_kind, of_id, due_on, stage, channel, to_person_id, event_seq, on_day, state, sent_at)
    select ${agencyId}, ${of.ofKind}, ${of.ofId}, ${of.dueOn}::date, ${of.stage}, t.channel, t.person_id, ${eventSeq}::bigint, ${today}::date,
      case t.channel when 'in-app' then 'sent' else 'waiting' end, case t.channel when 'in-app' then ${at}::timestamptz end
    from unnest(${to.map(({ personId }) => personId)}::text[], ${to.map(({ channel }) => channel)}::text[]) t (person_id, channel)
    on conflict do nothing`.execute(tx)
  const inApp = to.filter(({ channel }) => channel === "in-app").map(({ personId }) => personId)
  await sql`insert into gongkai.notification (agency_id, to_person_id, event_seq, kind, subject)
    select ${agencyId}, p, ${eventSeq}::bigint, ${kind}, ${of.ofId} from unnest(${inApp}::text[]) p on conflict do nothing`.execute(tx)
}

/** Ids of reminders that wait to be sent, oldest first, those given up left out. */
export const waitingReminders = async (tx: Tx, agencyId: string, mostAttempts: number): Promise<readonly number[]> => {
  const { rows } = await sql<{ id: number }>`select id from gongkai.reminder_sent
    where agency_id = ${agencyId} and state = 'waiting' and attempts < ${mostAttempts} order by id limit 2000`.execute(tx)
  return rows.map(({ id }) => id)
}

/**
 * A reminder that waits, locked until the transaction ends; null where it was sent, or where somebody else is at it. One
 * whose sender dies is free again with the transaction.
 */
export const takeWaitingReminder = async (tx: Tx, agencyId: string, id: number): Promise<WaitingReminder | null> => {
  const { rows } = await sql<WaitingReminder>`
    select s.id, s.of_kind, s.of_id, s.due_on, s.stage, s.channel, s.attempts, c.email, c.mobile, d.kind as dispute_kind, r.registration_number,
      coalesce(u.matter, m.receipt_number, k.title, w.title, p.receipt_number, o.title, i.name) as named
    from gongkai.reminder_sent s
    left join gongkai.person_contact c on c.person_id = s.to_person_id
    left join gongkai.dispute d on s.of_kind = 'dispute' and d.agency_id = s.agency_id and d.id = s.of_id
    left join gongkai.duty u on s.of_kind = 'duty' and u.agency_id = s.agency_id and u.id = s.of_id
    left join gongkai.public_message m on s.of_kind = 'message' and m.agency_id = s.agency_id and m.id = s.of_id
    left join gongkai.consultation k on s.of_kind = 'consultation' and k.agency_id = s.agency_id and k.id = s.of_id
    left join gongkai.public_concern w on s.of_kind = 'concern' and w.agency_id = s.agency_id and w.id = s.of_id
    left join gongkai.complaint p on s.of_kind = 'complaint' and p.agency_id = s.agency_id and p.id = s.of_id
    left join gongkai.improvement_order o on s.of_kind = 'order' and o.to_agency_id = s.agency_id and o.id = s.of_id
    left join gongkai.watched_site i on s.of_kind = 'ticket' and i.agency_id = s.agency_id and i.id = s.of_id
    left join gongkai.request r on s.of_kind in ('request', 'dispute') and r.agency_id = s.agency_id and r.case_id = coalesce(d.case_id, s.of_id)
    where s.agency_id = ${agencyId} and s.id = ${id}::bigint and s.state = 'waiting' for update of s skip locked`.execute(tx)
  return rows[0] ?? null
}

/** Writes down what became of an attempt on a reminder that {@link takeWaitingReminder} locked. */
export const settleReminder = async (
  tx: Tx,
  agencyId: string,
  id: number,
  { state, trouble, at }: { readonly state: "waiting" | "sent" | "refused" | "unreachable"; readonly trouble: string | null; readonly at: string },
): Promise<void> => {
  await sql`update gongkai.reminder_sent set state = ${state}, trouble = ${trouble}, attempts = attempts + 1,
      sent_at = case when ${state} = 'sent' then ${at}::timestamptz end
    where agency_id = ${agencyId} and id = ${id}::bigint`.execute(tx)
}
