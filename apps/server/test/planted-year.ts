import type { Office } from "./office.ts"

/** A whole number below a bound that looks like chance and is the same every time, as SQL. */
const chance = (salt: string, below: number): string => `(('x' || substr(md5('${salt}' || a.id || n), 1, 7))::bit(28)::integer % ${String(below)})`

const planted = [
  // Requests: answered, or waiting, around the year; some are no requests for disclosure.
  `insert into gongkai.request (case_id, agency_id, registration_number, form_id, item, kind, applicant_id, content, supply_form)
    select a.id || '-r' || n, a.id, a.id || '-' || n, a.id || '-r' || n, 1, case when ${chance("kind", 10)} = 0 then 'record-correction' else 'disclosure' end,
      'nobody', '请求公开有关文件', 'any' from agencies a, generate_series(1, 160) n`,
  `insert into gongkai.open_period (agency_id, case_id, facts, answer_due, open, stage, arrived_on, received_on, ended_on, ending)
    select agency_id, case_id, case when with_notice then jsonb_build_array(jsonb_build_object('what', 'arrived', 'on', received),
        jsonb_build_object('what', 'correctionNotified', 'on', received + to_notice), jsonb_build_object('what', 'correctionNotified', 'on', received + to_notice + 9))
        else '[{}]'::jsonb end,
      case when undue then null else due end, not ended, case when ended then 'ended' else 'handling' end, received, received,
      case when ended then due + late_by end, case when ended then ending end
    from (select a.id as agency_id, a.id || '-r' || n as case_id, date '2024-11-20' + ${chance("received", 460)} as received,
        date '2024-12-20' + ${chance("received", 460)} as due, ${chance("late", 30)} - 22 as late_by, ${chance("open", 7)} <> 0 as ended,
        ${chance("undue", 12)} = 0 as undue, ${chance("notice", 3)} = 0 as with_notice, ${chance("to-notice", 16)} as to_notice,
        (array['served', 'served', 'served', 'withdrawn', 'lapsed'])[1 + ${chance("ending", 5)}] as ending
      from agencies a, generate_series(1, 160) n) p`,
  `insert into gongkai.dispute (id, agency_id, case_id, kind, instance, body_name, accepted_on, against)
    select a.id || '-d' || n, a.id, a.id || '-r' || n, (array['reconsideration', 'litigation-direct', 'litigation-after-reconsideration'])[1 + ${chance("suit", 3)}],
      'first', '某某机关', date '2024-09-01' + ${chance("accepted", 400)}, 'decision' from agencies a, generate_series(1, 60) n`,
  `insert into gongkai.dispute_event (agency_id, dispute_id, position, case_id, what, on_day, result, manner, fault)
    select d.agency_id, d.id, 1, d.case_id, 'result', d.accepted_on + 60, r.result,
      case r.result when 'corrected' then 'revoked' when 'other' then 'withdrawn' end, case r.result when 'corrected' then 'procedure' end
    from gongkai.dispute d cross join lateral (select (array['upheld', 'corrected', 'other'])[1 + length(md5(d.id || 'x')) % 1 + ascii(md5(d.id)) % 3] as result) r
    where ascii(md5(d.id || 'ended')) % 4 <> 0`,
  `insert into gongkai.public_message (id, agency_id, root_id, receipt_number, subject, text, sent_on, received_on, state, reply, ended_on, reason, handed_to)
    select m.id, m.agency_id, m.id, 'M-' || upper(m.agency_id) || '-' || m.n, '路灯', '路灯不亮', m.received, m.received, m.state,
      case when m.state in ('drafted', 'answered') then '已修好' end, case when m.state in ('answered', 'closed', 'handed-over') then m.received + m.took end,
      case when m.state in ('closed', 'handed-over') then 'other' end, case when m.state = 'handed-over' then 'county' end
    from (select a.id || '-m' || n as id, a.id as agency_id, n, date '2024-12-15' + ${chance("asked", 400)} as received, ${chance("took", 12)} as took,
        (array['received', 'drafted', 'answered', 'answered', 'answered', 'answered', 'closed', 'handed-over'])[1 + ${chance("message", 8)}] as state
      from agencies a, generate_series(1, 120) n) m`,
  `insert into gongkai.duty (id, agency_id, field, matter, content, basis, time_limit, body, channel, audience, level, cycle, working_days, year_day, since, ended_on)
    select a.id || '-y' || n, a.id, '领域', '事项', '内容', '依据', '及时', '某局', '网站', '全社会', '县级', c.cycle,
      case when c.cycle = 'on-change' then case when n < 5 then 20 else 5 end end, case when c.cycle = 'yearly' then (array['03-31', '11-30'])[1 + n % 2] end,
      date '2024-12-01' + ${chance("since", 300)}, case when n in (5, 21) then date '2025-06-01' end
    from agencies a, generate_series(1, 24) n
    cross join lateral (select (array['on-change', 'monthly', 'quarterly', 'yearly', 'standing'])[1 + n % 5] as cycle) c`,
  `insert into gongkai.catalogue_item (id, agency_id, index_number, index_year, index_seq, title, summary, body, section, legal_category, genre, issuing_body,
      made_on, attribute, drafted_by, state, content_hash, published_on)
    select i.id, i.agency_id, i.id, 2025, i.n, '信息', '', '<p>正文</p>', i.section, '20-1', 'notice', '某局', i.made, 'proactive', 'nobody', i.state,
      repeat('0', 64), case when i.state <> 'draft' then i.made + i.took end
    from (select a.id || '-i' || n as id, a.id as agency_id, n, date '2024-11-01' + ${chance("made", 430)} as made, ${chance("published", 45)} as took,
        (array['news', 'notices', 'policies', 'fees', 'plans', 'statistics'])[1 + ${chance("section", 6)}] as section,
        (array['published', 'published', 'published', 'published', 'withdrawn', 'draft'])[1 + ${chance("item", 6)}] as state
      from agencies a, generate_series(1, 150) n) i`,
  `insert into gongkai.published_item (agency_id, item_id, index_number, title, summary, body, section, legal_category, genre, keywords, issuing_body,
      made_on, published_on, changed_at, validity, content_hash, withdrawn_on, withdrawn_note)
    select i.agency_id, i.id, i.index_number, i.title, '', case when i.state = 'withdrawn' then '' else i.body end, i.section, '20-1', 'notice', '{}', '某局',
      i.made_on, i.published_on, i.published_on, 'in-force', i.content_hash,
      case when i.state = 'withdrawn' then i.published_on + i.index_seq end, case when i.state = 'withdrawn' then '撤下' end
    from gongkai.catalogue_item i where i.published_on is not null
      -- Columns that nobody filled lately.
      and not (i.section in ('fees', 'notices') and i.published_on > '2025-05-20') and not (i.section = 'plans' and i.published_on > '2024-12-20')`,
  `insert into gongkai.item_duty (agency_id, item_id, duty_id, linked_on)
    select distinct a.id, a.id || '-i' || n, a.id || '-y' || (1 + ${chance("duty", 24)}), date '2025-01-01' from agencies a, generate_series(1, 150) n
    union select distinct a.id, a.id || '-i' || n, a.id || '-y5', date '2025-01-01' from agencies a, generate_series(1, 30) n
    union select distinct a.id, a.id || '-i' || n, a.id || '-y10', date '2025-01-01' from agencies a, generate_series(20, 60) n`,
]

/**
 * Plants two years of records of all kinds around 2025 for some agencies, by the owner's hand: their dates fall on every side of
 * the rules. Of their reports of 2025 the first agency filed in time one with two errors, the second a clean one two days late.
 */
export const plantYear = async ({ db }: Office, agencies: readonly [string, string, ...string[]]): Promise<void> => {
  const ids = agencies.map((id) => `('${id}')`).join(", ")
  await db.asOwner("set session_replication_role = replica")
  for (const text of planted) await db.asOwner(text.replace(/^insert into ([^)]*\))\s+/u, `insert into $1 with agencies (id) as (values ${ids}) `))
  const findings = (...keys: readonly string[]): string =>
    JSON.stringify(keys.map((key) => ({ key, severity: key.startsWith("relation") ? "error" : "warning" })))
  for (const [agencyId, filedOn, found] of [
    [agencies[0], "2026-01-31", findings("relation.balance:total", "relation.rowTotal:received", "carry.mismatch:x")],
    [agencies[1], "2026-02-02", findings("form.mixed:x")],
  ] as const)
    await db.asOwner(
      `insert into gongkai.filed_report (agency_id, report_id, round, year, scope, form, state, filed_on, filed_by, report, figures, fingerprint, findings)
        values ($1, $1 || '-report', 1, 2025, 'agency', '2021', 'submitted', $2::date, 'nobody', '{}', '[]', '{"held":{}}', $3)`,
      [agencyId, filedOn, found],
    )
  await db.asOwner("set session_replication_role = origin")
}
