import { chmodSync } from "node:fs"
import { join } from "node:path"
import pg from "pg"
import { expect, onTestFinished, test } from "vitest"
import { startPrivateServer } from "@gongkai/records"
import { folder, gongkai, type Ended } from "../../test/gongkai.ts"

/** A database with one bureau: a request granted in 2025, one open since, and an entry in the register of penalties. */
const planted = async (): Promise<Readonly<Record<string, string>>> => {
  const above = folder()
  // Another user runs the server where we are root, and has to get there.
  chmodSync(above, 0o711)
  const server = await startPrivateServer(join(above, "data"))
  onTestFinished(() => server.stop())
  const env = { DATABASE_URL: server.url, DATABASE_ADMIN_URL: server.adminUrl }
  expect((await gongkai(["db", "migrate"], { env })).status).toBe(0)
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
  const filed = {
    ...{ schema: "gongkai.report/1", form: "2021", forms: { disclosure: "2021", requests: "2021" }, scope: "agency", year: 2025 },
    ...{ agency: "样本机关", title: "样本机关2025年政府信息公开工作年度报告", sections: { overview: "总体平稳。", problems: null, other: null } },
    ...{ disclosure: null, requests: null, disputes: null, cells: {} },
  }
  await client.query(
    `insert into gongkai.filed_report (agency_id, report_id, round, year, scope, form, state, filed_on, filed_by, report, figures, fingerprint, findings,
        published_on, goes_up, first_filed_on)
      values ('bureau', 'r1', 1, 2025, 'agency', '2021', 'published', '2026-02-02', 'head', $1, '[]', '{"schema":"gongkai.fingerprint/1"}', '[]',
        '2026-02-03', true, '2026-02-02')`,
    [JSON.stringify(filed)],
  )
  await client.end()
  return env
}

test("照记录算一年的各格，打开一格；没有登记过的留空；参数有误的说清楚", async () => {
  const env = await planted()
  const on = (...words: readonly string[]): Promise<Ended> => gongkai(["report", ...words], { env })
  const words = ["--agency", "bureau", "--year", "2025", "--as-of", "2025-12-31"]
  const json = await on("compute", ...words, "--json")
  expect([json.status, json.stderr]).toEqual([0, ""])
  const { cells, form, asOf } = JSON.parse(json.stdout)
  expect([form, asOf, cells.length]).toEqual(["2021", "2025-12-31", 200])
  const of = (cell: string) => cells.find((one: { cell: string }) => one.cell === cell)
  expect(of("requests.received.total")).toEqual({ cell: "requests.received.total", value: 2, records: 2, source: "computed" })
  expect(of("requests.carriedOut.naturalPerson").value).toBe(1)
  expect(of("disclosure.penalties.decisions")).toEqual({ cell: "disclosure.penalties.decisions", value: 12, records: 1, source: "computed" })
  expect(of("disclosure.licensing.decisions")).toEqual({ cell: "disclosure.licensing.decisions", value: null, records: null, source: "open" })

  const shown = await on("compute", ...words)
  expect(shown.stdout).toMatch(/“行政处罚”行“本年处理决定数量”列\s+12\n/u)
  expect(shown.stdout).toMatch(/“行政许可”行“本年处理决定数量”列\s+—\n/u)
  const opened = await on("open", "requests.granted.total", ...words)
  expect([opened.status, opened.stdout.split("\n")[0]]).toEqual([0, "表三“三、本年度办理结果 （一）予以公开”行“总计”列：1 条"])
  expect(opened.stdout).toMatch(/号-c1\s+2025-03-03\s+2025-04-01\s+1\s+c1/u)
  expect(JSON.parse((await on("open", "disclosure.penalties.decisions", ...words, "--json")).stdout).records).toEqual([
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
    const refused = await on(...given)
    expect([refused.status, refused.stdout, refused.stderr]).toEqual([2, "", expect.stringContaining(`[${code}]`)])
  }
})

test("写出已公布的报告和它的指纹；看各机关报没报、迟没迟", async () => {
  const env = await planted()
  const on = (...words: readonly string[]): Promise<Ended> => gongkai(["report", ...words], { env })
  const words = ["--agency", "bureau", "--year", "2025"]
  const json = await on("file", ...words)
  expect([json.status, json.stderr]).toEqual([0, ""])
  expect(JSON.parse(json.stdout)).toMatchObject({ agency: "样本机关", year: 2025, sections: { overview: "总体平稳。" } })
  expect((await on("file", ...words, "--to", "markdown")).stdout).toContain("样本机关2025年政府信息公开工作年度报告")
  expect(JSON.parse((await on("file", ...words, "--fingerprint")).stdout)).toEqual({ schema: "gongkai.fingerprint/1" })
  for (const more of [
    ["--scope", "tree"],
    ["--year", "2024"],
  ])
    expect((await on("file", ...words, ...more)).stderr).toContain("[report.notFiled]")
  const board = await on("board", ...words)
  expect(board.stdout).toMatch(/样本机关\s+已公布\s+2026-02-02\s+2026-01-31\s+是\s+r1/u)
  const [line] = (await on("board", ...words, "--json")).stdout.trim().split("\n")
  expect(JSON.parse(line ?? "")).toMatchObject({ id: "bureau", years: [{ year: 2025, state: "published", late: true, deadline: "2026-01-31" }] })
})
