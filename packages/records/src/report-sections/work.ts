import { sql, type RawBuilder } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"
import { isDay } from "../registers/narrowed.ts"
import type { PublicationYear } from "./publications.ts"

/** What a figure of the work counts: records of a kind that took place in the year, or that stood at its close, and what each adds. */
export type WorkFigureOf =
  | { readonly kind: string; readonly standing: boolean; readonly adds: string | null }
  | { readonly tasks: "planned" | "done" | "late" }
  | { readonly replies: "corrected" | "late" }
  | { readonly complaints: "received" | "decided" | "founded" }
  | { readonly orders: "issued" | "accepted" | "received" }
  | { readonly sanctions: "criticism" | "accountability" }

/** What a counted line is, and where it is looked at. */
export type WorkLineKind = "work-record" | "work-task" | "reply" | "complaint" | "improvement-order" | "public-criticism" | "accountability"

/** A line behind a figure, with what it adds. It names nobody. */
export interface WorkLine {
  readonly id: string
  readonly of: WorkLineKind
  readonly title: string
  readonly onDay: string
  readonly adds: number
}

/** Figure and list are made of these same rows, so that as much lies behind a figure as it says. */
const lines = (agencyId: string, { year, asOf }: PublicationYear, of: WorkFigureOf): RawBuilder<unknown> => {
  const [first, close] = [sql`make_date(${year}, 1, 1)`, sql`least(${asOf}::date, make_date(${year}, 12, 31))`]
  const inYear = sql`between ${first} and ${close}`
  if ("kind" in of) {
    const adds = of.adds === null ? sql`1` : sql`coalesce((n.fields ->> ${of.adds})::numeric, 0)`
    const when = of.standing ? sql`n.on_day <= ${close} and (n.ended_on is null or n.ended_on > ${close})` : sql`n.on_day ${inYear}`
    return sql`select n.id, 'work-record' as of, n.title, n.on_day, ${adds}::double precision as adds from gongkai.work_record n
      where n.agency_id = ${agencyId} and n.kind = ${of.kind} and n.struck_on is null and ${when}`
  }
  if ("tasks" in of) {
    const late = sql`((n.state = 'open' and n.due_on < ${close}) or (n.state = 'done' and n.done_on > n.due_on and n.due_on < ${close}))`
    const which = { planned: sql`n.state <> 'dropped'`, done: sql`n.state = 'done' and n.done_on <= ${asOf}::date`, late }[of.tasks]
    return sql`select n.id, 'work-task' as of, n.title, n.due_on as on_day, 1::double precision as adds from gongkai.work_task n
      where n.agency_id = ${agencyId} and n.year = ${year} and ${which}`
  }
  if ("replies" in of) {
    const cases =
      of.replies === "corrected"
        ? sql`select e.case_id, max(e.on_day) as on_day from gongkai.dispute_event e
            where e.agency_id = ${agencyId} and e.result = 'corrected' and e.on_day ${inYear} group by 1`
        : sql`select p.case_id, p.ended_on as on_day from gongkai.open_period p
            join gongkai.request r on r.agency_id = p.agency_id and r.case_id = p.case_id and r.counted
            where p.agency_id = ${agencyId} and p.ending = 'served' and p.ended_on > p.answer_due and p.ended_on ${inYear}`
    return sql`select k.case_id as id, 'reply' as of, coalesce(q.registration_number, k.case_id) as title, k.on_day, 1::double precision as adds
      from (${cases}) k left join gongkai.request q on q.agency_id = ${agencyId} and q.case_id = k.case_id`
  }
  if ("complaints" in of) {
    const which = {
      received: sql`n.received_on ${inYear}`,
      decided: sql`n.state = 'decided' and n.ended_on ${inYear}`,
      founded: sql`n.state = 'decided' and n.outcome = 'founded' and n.ended_on ${inYear}`,
    }[of.complaints]
    return sql`select n.id, 'complaint' as of, n.receipt_number as title, n.received_on as on_day, 1::double precision as adds
      from gongkai.complaint n where n.agency_id = ${agencyId} and ${which}`
  }
  if ("orders" in of) {
    const which = {
      issued: sql`n.agency_id = ${agencyId} and n.state <> 'withdrawn' and n.issued_on ${inYear}`,
      accepted: sql`n.agency_id = ${agencyId} and n.state = 'accepted' and n.ended_on ${inYear}`,
      received: sql`n.to_agency_id = ${agencyId} and n.agency_id <> ${agencyId} and n.state <> 'withdrawn' and n.issued_on ${inYear}`,
    }[of.orders]
    return sql`select n.id, 'improvement-order' as of, n.title, n.issued_on as on_day, 1::double precision as adds
      from gongkai.improvement_order n where ${which}`
  }
  return of.sanctions === "criticism"
    ? sql`select n.id, 'public-criticism' as of, n.title, n.issued_on as on_day, 1::double precision as adds
        from gongkai.public_criticism n where n.agency_id = ${agencyId} and n.issued_on ${inYear}`
    : sql`select n.id, 'accountability' as of, '' as title, n.on_day, 1::double precision as adds
        from gongkai.accountability n where n.agency_id = ${agencyId} and n.struck_on is null and n.on_day ${inYear}`
}

/** What a figure comes to. */
export const workFigure = async (tx: Tx, agencyId: string, year: PublicationYear, of: WorkFigureOf): Promise<number> => {
  const { rows } = await sql<{ sum: number }>`select coalesce(sum(k.adds), 0)::double precision as sum from (${lines(agencyId, year, of)}) k`.execute(
    tx,
  )
  return rows[0]?.sum ?? 0
}

/** The lines behind a figure, the latest first, a page at a time. */
export const workLines = async (
  tx: Tx,
  agencyId: string,
  year: PublicationYear,
  of: WorkFigureOf,
  { after, limit }: Paging,
): Promise<Page<WorkLine>> => {
  const [, on = "", id = ""] = /^(\S{10}) (.+)$/su.exec(after ?? "") ?? []
  const from = isDay(on) ? sql`where (k.on_day, k.id) < (${on}::date, ${id})` : sql``
  const { rows } = await sql<WorkLine>`select k.* from (${lines(agencyId, year, of)}) k ${from}
    order by k.on_day desc, k.id desc limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, (line) => `${line.onDay} ${line.id}`)
}

/** Whether an agency has entered any record of its work, or planned any: where it never has, no figure says anything. */
export const keepsWorkRecords = async (tx: Tx, agencyId: string): Promise<boolean> =>
  (
    await sql<{ kept: boolean }>`select exists (select from gongkai.work_record n where n.agency_id = ${agencyId} and n.struck_on is null)
      or exists (select from gongkai.work_task n where n.agency_id = ${agencyId}) as kept`.execute(tx)
  ).rows[0]?.kept ?? false
