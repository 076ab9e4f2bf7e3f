import { chmodSync } from "node:fs"
import { join } from "node:path"
import pg from "pg"
import { expect, test } from "vitest"
import { startPrivateServer } from "@gongkai/records"
import { folder, gongkai, type Ended } from "../../test/gongkai.ts"

const on = (data: string, ...words: readonly string[]): Promise<Ended> =>
  gongkai(["report", ...words], { env: { DATABASE_URL: "", DATABASE_ADMIN_URL: "", GONGKAI_DATA: data } })

/** A data folder with one bureau: a request granted in 2025, one open since, and an entry in the register of penalties. */
const planted = async (): Promise<string> => {
  const above = folder()
  // Another user runs the server where we are root, and has to get there.
  chmodSync(above, 0o711)
  const data = join(above, "data")
  expect((await gongkai(["db", "migrate"], { env: { DATABASE_URL: "", DATABASE_ADMIN_URL: "", GONGKAI_DATA: data } })).status).toBe(0)
  const server = await startPrivateServer(data)
  const client = new pg.Client({ connectionString: server.adminUrl })
  await client.connect()
  await client.query("set session_replication_role = replica")
  await client.query(
    "insert into gongkai.agency (id, name, short_name, level, kind, superiors) values ('bureau', '样本机关', '样本', 'county', 'department', '{bureau}')",
  )
  const line = (id: string, received: string, decided: string | null) =>
    client.query(
      `insert into gongkai.board_line (agency_id, case_id, registration_number, number_year, number_seq, kind, applicant_id, applicant_kind, restricted, open,
          stage, due, arrived_on, counted_on, counted, outcome, received_on, decided_on)
        values ('bureau', $1, '号-' || $1, 2025, 1, 'disclosure', 'a', 'naturalPerson', false, $3::date is null, 'handling', '9999-12-31', $2, $2, true,
          case when $3::date is not null then 'granted' end, $2, $3)`,
      [id, received, decided],
    )
  await line("c1", "2025-03-03", "2025-04-01")
  await line("c2", "2025-11-03", null)
  await client.query(`insert into gongkai.register_entry (id, agency_id, register, span, on_day, count, title, source)
    values ('p1', 'bureau', 'penalties', 'month', '2025-05-31', 12, '五月的处罚', '执法系统')`)
  await client.end()
  await server.stop()
  return data
}

test("照记录算一年的各格，打开一格；没有登记过的留空；参数有误的说清楚", async () => {
  const data = await planted()
  const words = ["--agency", "bureau", "--year", "2025", "--as-of", "2025-12-31"]
  const json = await on(data, "compute", ...words, "--json")
  expect([json.status, json.stderr]).toEqual([0, ""])
  const { cells, form, asOf } = JSON.parse(json.stdout)
  expect([form, asOf, cells.length]).toEqual(["2021", "2025-12-31", 200])
  const of = (cell: string) => cells.find((one: { cell: string }) => one.cell === cell)
  expect(of("requests.received.total")).toEqual({ cell: "requests.received.total", value: 2, records: 2, source: "computed" })
  expect(of("requests.carriedOut.naturalPerson").value).toBe(1)
  expect(of("disclosure.penalties.decisions")).toEqual({ cell: "disclosure.penalties.decisions", value: 12, records: 1, source: "computed" })
  expect(of("disclosure.licensing.decisions")).toEqual({ cell: "disclosure.licensing.decisions", value: null, records: null, source: "open" })

  const shown = await on(data, "compute", ...words)
  expect(shown.stdout).toMatch(/“行政处罚”行“本年处理决定数量”列\s+12\n/u)
  expect(shown.stdout).toMatch(/“行政许可”行“本年处理决定数量”列\s+—\n/u)
  const opened = await on(data, "open", "requests.granted.total", ...words)
  expect([opened.status, opened.stdout.split("\n")[0]]).toEqual([0, "表三“三、本年度办理结果 （一）予以公开”行“总计”列：1 条"])
  expect(opened.stdout).toMatch(/号-c1\s+2025-03-03\s+2025-04-01\s+1\s+c1/u)
  expect(JSON.parse((await on(data, "open", "disclosure.penalties.decisions", ...words, "--json")).stdout).records).toEqual([
    { kind: "register-entry", id: "p1", number: null, from: "2025-05-31", concludedOn: null, amount: 12 },
  ])

  for (const [given, code] of [
    [["open", "requests.none.total", ...words], "explain.unknown"],
    [["open", ...words], "arguments.missing"],
    [["compute", "--year", "2025"], "arguments.valueMissing"],
    [["compute", "--agency", "nobody", "--year", "2025"], "arguments.valueWrong"],
    [["compute", "--agency", "bureau", "--year", "25"], "arguments.valueWrong"],
    [["compute", "--agency", "bureau", "--year", "2025", "--as-of", "2025-02-30"], "arguments.valueWrong"],
    [["sum"], "arguments.unknownCommand"],
  ] as const) {
    const refused = await on(data, ...given)
    expect([refused.status, refused.stdout, refused.stderr]).toEqual([2, "", expect.stringContaining(`[${code}]`)])
  }
})
