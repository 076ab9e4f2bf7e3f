// @ts-check
import { computeFigures } from "@gongkai/casework"
import { day } from "@gongkai/law"
import { openRecords } from "@gongkai/records"
import pg from "pg"
import { median } from "./bench.js"
import { benchDatabase } from "./records-office.js"

const agencyId = "busy"
const today = day("2026-11-20")
const asked = { year: 2025, form: /** @type {const} */ ("2021"), asOf: day("2026-01-15") }
const rounds = 9

/** A line of the board a request, without the request: three years of them, a tenth beside them another agency's. @param {pg.Client} owner @param {number} count */
const plant = async (owner, count) => {
  await owner.query("set session_replication_role = replica")
  await owner.query(
    "insert into gongkai.agency (id, name, short_name, level, kind, superiors) select id, id, id, 'county', 'department', '{}' from unnest($1::text[]) id",
    [[agencyId, "other"]],
  )
  await owner.query(
    `insert into gongkai.board_line (agency_id, case_id, registration_number, number_year, number_seq, kind, applicant_id, applicant_kind, assigned_to,
        restricted, open, stage, due, arrived_on, counted_on, counted, outcome, received_on, corrected_on, decided_on, ended_on, item)
      select case when n % 11 = 0 then 'other' else $1 end, 'busy-' || lpad(n::text, 9, '0'), extract(year from d.came)::text || '-' || lpad(n::text, 7, '0'),
        extract(year from d.came)::int, n, 'disclosure', 'busy-a' || n,
        (array['naturalPerson','naturalPerson','naturalPerson','naturalPerson','commercialEnterprise','researchInstitution','publicWelfareOrganization','legalServiceOrganization','otherOrganization'])[1 + (n * 7) % 9],
        'busy-' || n % 20, false, d.open, case when d.open then 'handling' else 'ended' end, d.came + 28, d.came, d.came, n % 97 <> 0,
        case when not d.open and n % 19 <> 0 then (array['granted','granted','partiallyGranted','refused.internalAffairs','refused.deliberativeProcess','unavailable.notHeld','unavailable.notHeld','notProcessed.petition','notProcessed.repeated','other.correctionOverdue'])[1 + (n * 3) % 10] end,
        d.came, null, case when not d.open and n % 19 <> 0 then d.came + (n % 28)::int end, case when not d.open then d.came + (n % 28)::int + 1 end, 1
      from (select n, make_date(2024, 1, 1) + ((n * 1049) % 1050)::int as came, n % 40 = 0 as open from generate_series(1, ($2::bigint * 11) / 10) n) d`,
    [agencyId, count],
  )
  await owner.query("set session_replication_role = origin")
  await owner.query("vacuum analyze")
}

const bare = "select outcome, applicant_kind, count(*) from gongkai.board_line where agency_id = $1 group by outcome, applicant_kind"

/** @param {() => Promise<unknown>} work */
const took = async (work) => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/**
 * The product's own figures of a year over so many requests of an agency, and a bare count of the same rows by the same
 * role under the same policy, turn by turn; in milliseconds.
 * @param {number} count @returns {Promise<{ computed: number, counted: number, share: number }>}
 */
export const computedOver = async (count) => {
  const database = await benchDatabase()
  const records = openRecords(database.url)
  const plain = new pg.Client({ connectionString: database.url })
  await plain.connect()
  try {
    await plant(database.owner, count)
    const compute = () => records.transaction({ agencyId, personId: "bench", today }, (tx) => computeFigures(tx, agencyId, asked))
    const aggregate = async () => {
      await plain.query("begin")
      await plain.query("select set_config('gongkai.agency', $1, true)", [agencyId])
      await plain.query(bare, [agencyId])
      await plain.query("commit")
    }
    const measured = []
    for (let round = -2; round < rounds; round += 1) {
      const one = { counted: await took(aggregate), computed: await took(compute) }
      if (round >= 0) measured.push(one)
    }
    return {
      computed: median(measured.map(({ computed }) => computed)),
      counted: median(measured.map(({ counted }) => counted)),
      share: median(measured.map(({ computed, counted }) => computed / counted)),
    }
  } finally {
    await plain.end()
    await records.close()
    await database.close()
  }
}
