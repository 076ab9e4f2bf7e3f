import type { Office } from "./office.ts"

// Days off and made up as the notices of the State Council's office have them, typed from those: 2024, 2025, 2026.
const off = `('2024-01-01', '2024-01-01'), ('2024-02-10', '2024-02-17'), ('2024-04-04', '2024-04-06'), ('2024-05-01', '2024-05-05'), ('2024-06-10', '2024-06-10'),
  ('2024-09-15', '2024-09-17'), ('2024-10-01', '2024-10-07'), ('2025-01-01', '2025-01-01'), ('2025-01-28', '2025-02-04'), ('2025-04-04', '2025-04-06'),
  ('2025-05-01', '2025-05-05'), ('2025-05-31', '2025-06-02'), ('2025-10-01', '2025-10-08'), ('2026-01-01', '2026-01-03'), ('2026-02-15', '2026-02-23')`
const madeUp = `('2024-02-04'), ('2024-02-18'), ('2024-04-07'), ('2024-04-28'), ('2024-05-11'), ('2024-09-14'), ('2024-09-29'), ('2024-10-12'),
  ('2025-01-26'), ('2025-02-08'), ('2025-04-27'), ('2025-09-28'), ('2025-10-11'), ('2026-01-04'), ('2026-02-14'), ('2026-02-28')`

const working = `working as (
    select d::date as d, row_number() over (order by d) as n from generate_series(timestamp '2024-01-01', timestamp '2026-03-31', interval '1 day') d
    where d::date in (select made_up::date from (values ${madeUp}) m (made_up))
      or (extract(isodow from d) < 6 and not exists (select from (values ${off}) o (first, last) where d between o.first::date and o.last::date)))`

/** The k-th working day after a day. */
const after = (on: string, k: string): string => `(select w.d from working w where w.n = (select count(*) from working b where b.d <= ${on}) + ${k})`

const year = "between '2025-01-01' and '2025-12-31'"

/** For each criterion of the product's own scheme: what is counted, and whether it is at fault, by statements that share nothing with the program's. */
const counted: Readonly<Record<string, string>> = {
  replies: `select p.case_id as id, (p.ending is distinct from 'served' or coalesce(p.ended_on > p.answer_due, false)) as fault
    from gongkai.open_period p, gongkai.request r where p.agency_id = $1 and r.case_id = p.case_id and r.kind = 'disclosure' and $2 <> ''
    and ((p.ending = 'served' and p.ended_on ${year}) or (p.ending is null and p.open and p.answer_due ${year}))`,
  corrections: `select f.case_id as id, f.told > ${after("f.received_on", "7")} as fault
    from (select p.case_id, p.received_on, (select min(x ->> 'on')::date from jsonb_array_elements(p.facts) x where x ->> 'what' = 'correctionNotified') as told
      from gongkai.open_period p, gongkai.request r where p.agency_id = $1 and r.case_id = p.case_id and r.kind = 'disclosure' and $2 <> '') f
    where f.told ${year}`,
  reconsiderations: `select d.id, e.result = 'corrected' as fault from gongkai.dispute d, gongkai.dispute_event e
    where d.agency_id = $1 and e.dispute_id = d.id and d.kind = 'reconsideration' and e.on_day ${year} and $2 <> ''`,
  litigations: `select d.id, e.result = 'corrected' as fault from gongkai.dispute d, gongkai.dispute_event e
    where d.agency_id = $1 and e.dispute_id = d.id and d.kind like 'litigation%' and e.on_day ${year} and $2 <> ''`,
  report: `select report_id as id, filed_on > '2026-01-31' as fault from gongkai.filed_report where agency_id = $1 and year = 2025 and $2 <> ''`,
  publication: `select i.id, bool_or(case when i.published_on is null then true else i.published_on > ${after("i.made_on", "d.working_days")} end) as fault
    from gongkai.catalogue_item i, gongkai.item_duty l, gongkai.duty d
    where i.agency_id = $1 and l.item_id = i.id and d.id = l.duty_id and d.cycle = 'on-change' and i.state in ('draft', 'published') and $2 <> ''
      and (i.published_on ${year} or (i.published_on is null and d.ended_on is null and ${after("i.made_on", "d.working_days")} ${year}))
    group by i.id`,
  duties: `select d.id, case d.cycle
      when 'monthly' then case when l.last >= d.since then date_trunc('month', l.last) + interval '2 months' else date_trunc('month', d.since) + interval '1 month' end
      when 'quarterly' then case when l.last >= d.since then date_trunc('quarter', l.last) + interval '6 months' else date_trunc('quarter', d.since) + interval '3 months' end
      else to_date(extract(year from case when l.last >= d.since then l.last + interval '1 year'
          when to_char(d.since, 'MM-DD') > d.year_day then d.since + interval '1 year' else d.since end) || '-' || d.year_day, 'YYYY-MM-DD') + interval '1 day'
      end <= timestamp '2026-01-01' as fault
    from gongkai.duty d left join lateral (select max(i.published_on) as last from gongkai.catalogue_item i, gongkai.item_duty t
      where t.duty_id = d.id and i.id = t.item_id and i.state = 'published' and i.published_on < '2026-01-01') l on true
    where d.agency_id = $1 and d.cycle in ('monthly', 'quarterly', 'yearly') and d.ended_on is null and $2 <> ''`,
  columns: `select p.section as id, max(p.published_on) + case when p.section = 'news' then interval '14 days'
      when p.section in ('notices', 'policies') then interval '6 months' else interval '12 months' end < '2025-12-31' as fault
    from gongkai.published_item p where p.agency_id = $1 and p.published_on <= '2025-12-31' and coalesce(p.withdrawn_on, '2026-01-01') > '2025-12-31'
      and $2 <> '' group by p.section`,
  messages: `select m.id, coalesce(case when m.state = 'answered' then m.ended_on end, $2::date) > ${after("m.received_on", "5")} as fault
    from gongkai.public_message m where m.agency_id = $1 and m.state not in ('closed', 'handed-over') and m.received_on ${year}`,
}

/** What a criterion comes to by hand: how many were counted, and which of them are at fault. */
export interface CountedByHand {
  readonly counted: number
  readonly faults: readonly string[]
}

/** Working days of the table above by year, to be held against what the notices make of a year. */
export const workingDaysByHand = async ({ db }: Office): Promise<readonly Record<string, unknown>[]> =>
  db.asOwner(
    `with ${working} select extract(year from d)::integer as year, count(*)::integer as days from working where d < '2026-01-01' group by 1 order by 1`,
  )

/** Counts every criterion of an agency by SQL that was written beside the program. @param today the day on which messages still wait */
export const countByHand = async ({ db }: Office, agencyId: string, today: string): Promise<Readonly<Record<string, CountedByHand>>> => {
  const all: Record<string, CountedByHand> = {}
  for (const [criterion, text] of Object.entries(counted)) {
    const rows = await db.asOwner(`with ${working} ${text}`, [agencyId, today])
    const faults = rows.filter(({ fault }) => fault === true).map(({ id }) => String(id))
    all[criterion] = { counted: rows.length, faults: [...new Set(faults)].sort() }
  }
  return all
}
