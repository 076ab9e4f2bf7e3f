// @ts-check

/** The agency over them. */
export const top = "tree"

const outcomes = [
  ...Array.from({ length: 9 }, () => "granted"),
  ...["partiallyGranted", "partiallyGranted", "refused.thirdPartyRights", "refused.internalAffairs", "refused.deliberativeProcess"],
  ...["unavailable.notHeld", "unavailable.notHeld", "unavailable.notHeld", "unavailable.requiresCreation", "notProcessed.petition", "other.other"],
]

/** Which request `n` is, as SQL: its agency, when it came, how many days it took, whether it is open. @param {number} agencies */
const requestSql = (agencies) => `
  select n, 'below-' || lpad((1 + n % ${String(agencies)})::text, 5, '0') as agency_id, 'c' || n as case_id,
    $2::date - (n::bigint * 7919 % $3::int)::int as came, 4 + (n::bigint * 104729 % 31)::int as took, n % 40 = 0 as open,
    ($4::text[])[1 + n::bigint * 31 % cardinality($4::text[])] as outcome, n % 23 = 0 as late
  from generate_series($1::int + 1, $5::int) n`

/**
 * Agencies directly below one, with requests of some days: lines of the board as their periods would draw them, disputes of
 * some, items of each. Their numbers are counted from these afterwards, by the product.
 * @param {import("./records-office.js").BenchDatabase["owner"]} owner @param {{ agencies: number, cases: number, today: string, days: number }} size
 */
export const plantDashboard = async (owner, { agencies, cases, today, days }) => {
  await owner.query("set session_replication_role = replica")
  await owner.query(
    `insert into gongkai.agency (id, parent_id, name, short_name, level, kind, superiors)
      select 'below-' || lpad(n::text, 5, '0'), $1, '样本第' || n || '局', '第' || n || '局', 'county', 'department', array[$1, 'below-' || lpad(n::text, 5, '0')]
      from generate_series(1, $2::int) n`,
    [top, agencies],
  )
  const step = 100_000
  for (let from = 0; from < cases; from += step)
    await owner.query(
      `insert into gongkai.board_line (agency_id, case_id, registration_number, number_year, number_seq, kind, applicant_id, applicant_kind, restricted,
          open, stage, due, arrived_on, counted_on, counted, outcome, received_on, decided_on, ended_on, item, answered_late, answered_in)
        select agency_id, case_id, extract(year from came) || '-' || n, extract(year from came), n, 'disclosure', 'a' || n, 'naturalPerson', false,
          open, case when open then 'handling' else 'ended' end, came + 30, came, came, true, case when not open then outcome end, came,
          case when not open then came + took end, case when not open then came + took end, 1,
          case when not open then late end, case when not open then took end
        from (${requestSql(agencies)}) r`,
      [from, today, days, outcomes, Math.min(from + step, cases)],
    )
  await owner.query(
    `insert into gongkai.dispute (id, agency_id, case_id, kind, instance, body_name, accepted_on, against)
      select 'd' || number_seq, agency_id, case_id, (array['reconsideration', 'reconsideration', 'litigation-direct'])[1 + number_seq % 3], 'first', '样本县人民政府',
        ended_on + 20, 'decision'
      from gongkai.board_line where number_seq % 50 = 1 and ended_on is not null`,
  )
  await owner.query(
    `insert into gongkai.dispute_event (agency_id, dispute_id, position, case_id, what, on_day, result, manner, fault)
      select agency_id, id, 1, case_id, 'result', accepted_on + 60, r.result, case when r.result = 'corrected' then 'revoked' end,
        case when r.result = 'corrected' then 'search' end
      from gongkai.dispute d cross join lateral (select (array['upheld', 'upheld', 'corrected'])[1 + length(d.id) % 3] as result) r`,
  )
  await owner.query(
    `insert into gongkai.published_item (agency_id, item_id, index_number, title, summary, body, section, legal_category, genre, keywords, issuing_body, made_on,
        published_on, changed_at, validity, content_hash)
      select a.id, a.id || '-' || n, n::text, '关于样本工作的通知', '', '', 'notices', '20-15', 'notice', '{}', a.name, $1::date - n * 30, $1::date - n * 30, now(), 'in-force', repeat('0', 64)
      from gongkai.agency a cross join generate_series(0, 11) n where a.id like 'below-%'`,
    [today],
  )
  await owner.query(
    `insert into gongkai.counter (agency_id, name, day, value)
      select a.id, 'duty.' || c.name, $1::date - d, c.value from gongkai.agency a
      cross join (values ('total', 40), ('due', 3), ('late', 1), ('stale', 2)) c (name, value) cross join generate_series(0, 29) d where a.id like 'below-%'`,
    [today],
  )
  await owner.query("set session_replication_role = origin")
}

/** What the tree's numbers of a year must come to, counted here anew from the lines. @param {import("./records-office.js").BenchDatabase["owner"]} owner @param {number} year */
export const expectedOf = async (owner, year) => {
  const { rows } = await owner.query(
    `select count(*) filter (where extract(year from arrived_on) = $1)::int as received,
      count(*) filter (where extract(year from ended_on) = $1)::int as concluded,
      count(*) filter (where extract(year from ended_on) = $1 and answered_late)::int as late,
      percentile_disc(0.5) within group (order by answered_in) filter (where extract(year from ended_on) = $1)::int as median,
      percentile_disc(0.9) within group (order by answered_in) filter (where extract(year from ended_on) = $1)::int as p90
      from gongkai.board_line`,
    [year],
  )
  return rows[0]
}
