import { cellsOfForm, lawOf, openCell, reportBoard, rollUpOf, type Casework, type OpenedRecord } from "@gongkai/casework"
import { day, type Day } from "@gongkai/law"
import { admitKeys, cellsOf, keyRingOfText, filedRounds, listReports, verifyEvents, type Tx } from "@gongkai/records"
import { testDatabase, type TestDatabase } from "@gongkai/records/test/database"
import { afterAll, beforeAll, expect, test } from "vitest"
import { agencies } from "../src/district/agencies.ts"
import { plantDistrict } from "../src/district/plant.ts"
import { agencySentBack, agencyToReport, agencyWithoutReport } from "../src/district/reports.ts"
import { reportIdOf } from "../src/office-work/annual-reports.ts"

const today = day("2026-11-21")
const reporting = agencies.map(({ id }) => id).filter((id) => id !== agencyToReport)
const ring = keyRingOfText(`k1of:${Buffer.alloc(32, 1).toString("base64")}`)
let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
  const casework: Casework = { records: db.records, now: () => "2026-11-21T01:00:00.000Z", today: () => today }
  await db.records.transaction({ agencyId: "", personId: "", today }, (tx) => admitKeys(tx, ring, casework.now()))
  await plantDistrict({ casework, adminUrl: db.adminUrl, ring, setPassword: () => Promise.resolve() })
}, 300_000)
afterAll(() => db.drop())

const reading = <Result>(agencyId: string, work: (tx: Tx) => Promise<Result>, on: Day = today): Promise<Result> =>
  db.records.transaction({ agencyId, personId: "p", today: on }, work)
const everything = { personId: "p", seesRestricted: true }

/** All that a cell opens to, page after page. */
const opened = async (tx: Tx, agencyId: string, reportId: string, cell: string): Promise<readonly OpenedRecord[]> => {
  const found: OpenedRecord[] = []
  for (let after: string | null = null; ;) {
    const page = await openCell(tx, agencyId, { reportId, cell, looking: everything }, { after, limit: 50 })
    found.push(...(page?.items ?? []))
    after = page?.next ?? null
    if (after === null) return found
  }
}

test.each([...reporting.map((id) => [id, "agency"] as const), ["qingshui", "tree"] as const])(
  "%s（%s）2024年的报告：每一个算出来的数都打得开，打开的加起来就是这个数",
  async (agencyId, scope) => {
    const reportId = reportIdOf(agencyId, 2024, scope)
    await reading(agencyId, async (tx) => {
      let figures = 0
      for (const { cell, value, source } of await cellsOf(tx, agencyId, reportId)) {
        if (source !== "computed" && source !== "summed") continue
        figures += 1
        const sum = (await opened(tx, agencyId, reportId, cell)).reduce((all, { amount }) => all + (amount ?? 0), 0)
        expect(sum, cell).toBeCloseTo(value ?? 0, 6)
      }
      expect(figures).toBeGreaterThan(180)
    })
  },
  120_000,
)

test("体育局2025年表三：新收九件，予以公开七件、部分公开一件、本机关不掌握一件；表四：复议一件未结，直接起诉一件其他结果", async () => {
  const cells = await reading("sports", (tx) => cellsOf(tx, "sports", reportIdOf("sports", 2025, "agency")))
  const above = cells.filter(({ cell, value }) => value !== null && value > 0 && !cell.startsWith("disclosure."))
  const figure = new Map(above.map(({ cell, value }) => [cell, value]))
  for (const [row, count] of [
    ["received", 9],
    ["granted", 7],
    ["partiallyGranted", 1],
    ["unavailable.notHeld", 1],
    ["concluded", 9],
  ] as const)
    // prettier-ignore
    expect(figure.get(`requests.${row}.total`), row).toBe(count)
  expect(figure.get("requests.carriedOut.total")).toBeUndefined()
  expect(Object.fromEntries([...figure].filter(([cell]) => cell.startsWith("disputes.")))).toEqual({
    "disputes.reconsideration.pending": 1,
    "disputes.reconsideration.total": 1,
    "disputes.litigationDirect.other": 1,
    "disputes.litigationDirect.total": 1,
  })
})

test("上一级看得到报上来的：2024年除一个机关外齐全；2025年一份迟报、一份退回、两份缺报，汇总不完整并点名", async () => {
  await reading("qingshui", async (tx) => {
    const board = await reportBoard(tx, "qingshui", { from: 2024, to: 2025, year: 2025, state: null, late: null }, { after: null, limit: 50 }, { today, law: await lawOf(tx, "qingshui") }) // prettier-ignore
    const of = (id: string, year: number) => board.items.find((one) => one.id === id)?.years.find((one) => one.year === year)
    for (const id of reporting) expect(of(id, 2024), id).toMatchObject({ state: "published", late: false })
    for (const year of [2024, 2025]) expect(of(agencyToReport, year)).toMatchObject({ state: "missing", late: true })
    expect(of("education", 2025)).toMatchObject({ state: "published", late: true })
    expect(of(agencySentBack, 2025)).toMatchObject({ state: "returned" })
    expect(of(agencyWithoutReport, 2025)).toMatchObject({ state: "missing", late: true })
    const sum = await rollUpOf(tx, "qingshui", { year: 2025, form: "2021", asOf: today })
    expect(sum.missing).toBe(3)
    expect(sum.parts.filter(({ in: counted }) => !counted).map(({ agencyId, why }) => [agencyId, why])).toEqual([
      [agencyToReport, "missing"],
      [agencyWithoutReport, "missing"],
      [agencySentBack, "returned"],
    ])
    const cells = cellsOfForm("2021").map(({ id }) => id)
    const place = cells.indexOf("requests.received.total")
    let received = 0
    for (const id of reporting) {
      const [filed] = await filedRounds(tx, reportIdOf(id, 2025, "agency"))
      if (filed !== undefined && filed.state !== "returned") received += filed.figures[place] ?? 0
    }
    expect(sum.cells[place]).toMatchObject({ cell: "requests.received.total", sum: received })
  })
})

test("更正过的报告：原来的一份标为已更正，新的一份写明改了什么；事件链完好", async () => {
  await reading("sports", async (tx) => {
    const { items } = await listReports(tx, "sports", { year: 2024, scope: null, state: null }, { after: null, limit: 10 })
    expect(items.map(({ serial, state }) => [serial, state])).toEqual([[2, "published"], [1, "corrected"]]) // prettier-ignore
    const [filed] = await filedRounds(tx, `${reportIdOf("sports", 2024, "agency")}-corrected`)
    expect(filed?.changes).toEqual({ cells: [], sections: ["problems"] })
  })
  for (const agencyId of ["sports", "qingshui"]) expect((await verifyEvents(db.records, { agencyId, personId: "p", today })).broken).toBeNull()
})
