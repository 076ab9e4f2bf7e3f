// @ts-check
import { day } from "@gongkai/law"
import pg from "pg"
import { atMost, median } from "./bench.js"
import { benchDatabase } from "./records-office.js"

const agencies = 50
const rowsEach = 2000
const page = 50
const times = 150
const rounds = 7
const today = day("2026-11-20")

/** @param {pg.Client} owner */
const plant = async (owner) => {
  await owner.query("set session_replication_role = replica")
  await owner.query(
    `insert into gongkai.agency (id, name, short_name, level, kind, superiors)
      select 'bureau-' || n, 'bureau-' || n, 'bureau-' || n, 'county', 'department', array['bureau-' || n] from generate_series(1, $1::int) n`,
    [agencies],
  )
  // The agencies' rows lie mixed, as they come in.
  for (const [table, columns, more] of [
    ["case_record", "id, agency_id", ""],
    ["person", "id, agency_id, name", ", '某人'"],
  ])
    await owner.query(
      `insert into gongkai.${table} (${columns})
        select 'row-' || lpad(((n * 7919) % ($1::int * $2::int))::text, 7, '0'), 'bureau-' || (n % $1::int) + 1${more} from generate_series(1, $1::int * $2::int) n`,
      [agencies, rowsEach],
    )
  await owner.query("set session_replication_role = origin")
  await owner.query("vacuum analyze")
}

/** @param {() => Promise<number>} ask */
const each = async (ask) => {
  const began = performance.now()
  for (let time = 0; time < times; time += 1) if ((await ask()) !== page) throw new Error("a page is not full")
  return (performance.now() - began) / times
}

/**
 * The lists as the product asks for them, and by the owner of the tables, who says whose rows are wanted. People are
 * asked for without a word on the agency; cases with one, for those opened by others come beside one's own.
 */
const ownersCases = "select id, agency_id, restricted, version from gongkai.case_record where agency_id = $2 and id > $1 order by id limit 50"
const people = (/** @type {string} */ whose) =>
  `select id, agency_id, name, active, version from gongkai.person where id > $1${whose} order by id limit 50`
const lists = [
  { name: "案件", guarded: ownersCases, open: ownersCases },
  { name: "人员", guarded: people(""), open: people(" and agency_id = $2") },
]

let turn = 0

/** One list in one transaction, another agency's and another page each time. @param {pg.Client} client @param {string} text */
const asked = (client, text) => async () => {
  turn += 1
  const agencyId = `bureau-${(turn % agencies) + 1}`
  const after = `row-${String((turn * 613) % ((agencies * rowsEach) / 2)).padStart(7, "0")}`
  await client.query("begin")
  await client.query(
    "select set_config('gongkai.agency', $1, true), set_config('gongkai.person', 'bench', true), set_config('gongkai.today', $2, true)",
    [agencyId, today],
  )
  const { rowCount } = await client.query(text, text.includes("$2") ? [after, agencyId] : [after])
  await client.query("commit")
  return rowCount ?? 0
}

/** @param {pg.Client} application @param {pg.Client} owner @param {(typeof lists)[number]} list */
const compared = async (application, owner, { name, guarded, open }) => {
  const [ours, plain] = [asked(application, guarded), asked(owner, open)]
  await each(ours)
  await each(plain)
  const measured = []
  for (let round = 0; round < rounds; round += 1) measured.push({ without: await each(plain), withIt: await each(ours) })
  const share = median(measured.map(({ without, withIt }) => withIt / without))
  const [withIt, without] = [median(measured.map((one) => one.withIt)), median(measured.map((one) => one.without))]
  return { share, note: `${name} ${withIt.toFixed(2)} 对 ${without.toFixed(2)} ms` }
}

/** @type {import("./bench.js").Bench} */
export const recordsTenancy = {
  id: "records.tenancy",
  says: "列表查询，行级权限开着，与由所有者不经行级权限、写明机关的同一查询相比，取两种列表中较慢的",
  unit: "×",
  goal: atMost(1.3),
  run: async () => {
    const database = await benchDatabase()
    const application = new pg.Client({ connectionString: database.url })
    await application.connect()
    try {
      await plant(database.owner)
      const found = []
      for (const list of lists) found.push(await compared(application, database.owner, list))
      const note = `各 ${agencies * rowsEach} 行、${agencies} 个机关，每页 ${page} 行；${found.map((one) => one.note).join("，")}；${rounds} 轮的中位数`
      return { value: Math.max(...found.map(({ share }) => share)), note }
    } finally {
      await application.end()
      await database.close()
    }
  },
}
