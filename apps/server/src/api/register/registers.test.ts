import { day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Office } from "../../../test/office.ts"
import { registersAt } from "../../../test/registers.ts"

const { county, bureau, sibling, stranger } = district
const today = day("2026-01-12")
let office: Office
beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [county, bureau, sibling, stranger] })
})
afterAll(() => office.close())

const at = registersAt(() => office, bureau)
const other = registersAt(() => office, sibling)

test.each([
  ["明天", "licensing", "2026-01-13", {}, "DAY_IN_FUTURE"],
  ["还没有过完的月份", "licensing", "2026-01", { count: 3 }, "DAY_IN_FUTURE"],
  ["没有这个月", "licensing", "2025-13", { count: 3 }, "INPUT"],
  ["没有这一天", "licensing", "2025-02-29", {}, "INPUT"],
  ["建国以前", "licensing", "1949-09-30", {}, "INPUT"],
  ["公元前的月份", "licensing", "0000-01", { count: 3 }, "INPUT"],
  ["一天两件", "licensing", "2025-03-03", { count: 2 }, "REGISTER_COUNT"],
  ["一天零件", "licensing", "2025-03-03", { count: 0 }, "REGISTER_COUNT"],
  ["一个月不写件数", "penalties", "2025-03", {}, "REGISTER_COUNT"],
  ["许可写了金额", "licensing", "2025-03-03", { amount: 1 }, "REGISTER_AMOUNT_NOT_KEPT"],
  ["收费不写金额", "fees", "2025-03-03", {}, "REGISTER_AMOUNT_MISSING"],
  ["七位小数", "fees", "2025-03-03", { amount: 0.0000001 }, "AMOUNT_TOO_FINE"],
  ["十亿万元以上", "fees", "2025-03-03", { amount: 1_000_000_000.5 }, "INPUT"],
  ["负数", "fees", "2025-03-03", { amount: -1 }, "INPUT"],
  ["没有这本登记簿", "otherServices", "2025-03-03", {}, "INPUT"],
  ["没有来源", "licensing", "2025-03-03", { source: " " }, "INPUT"],
])("登记簿不收：%s", async (_case, register, on, more, code) => {
  expect((await at.entry("refused", register, on, more)).body.code).toBe(code)
  expect((await at.get("clerk", "/register-entries/refused")).status).toBe(404)
})

test.each([
  ["明天制发", "2026-01-13", {}, "DAY_IN_FUTURE"],
  ["明天废止", "2025-03-03", { repealedOn: "2026-01-13" }, "DAY_IN_FUTURE"],
  ["公开在制发之前", "2025-03-03", { publishedOn: "2025-03-02" }, "DAY_BEFORE_MAKING"],
  ["废止在制发之前", "2025-03-03", { repealedOn: "2025-03-02" }, "DAY_BEFORE_MAKING"],
  ["写了废止依据没有日期", "2025-03-03", { repealedBy: "有效期满" }, "REPEAL_WITHOUT_DAY"],
  ["建国以前", "1949-09-30", {}, "INPUT"],
])("规范性文件不收：%s", async (_case, madeOn, more, code) => {
  expect((await at.document("refused", "normativeDocument", madeOn, more)).body.code).toBe(code)
})

test("更正按所见的版本，逐条和按月不互改；撤销的不能再改；审计管理员看不到", async () => {
  expect((await other.entry("e1", "fees", "2025-03", { amount: 1.25 })).status).toBe(201)
  expect((await other.entry("e1", "fees", "2025-03", { amount: 1.25 })).body.code).toBe("ALREADY_THERE")
  const one = await other.get("clerk", "/register-entries/e1")
  expect(one.body).toEqual({
    id: "e1",
    register: "fees",
    span: "month",
    onDay: "2025-03-31",
    count: 0,
    amount: 1.25,
    title: "某某事项",
    source: "某某系统",
    struckOn: null,
    version: 1,
  })
  const path = "/register-entries/e1"
  const right = { on: "2024-02", count: 7, amount: 2.5, title: "收费", source: "财政系统" }
  expect(await other.refused("clerk", path, { ...right, on: "2024-02-29", count: 1 }, 1, "PUT")).toBe("REGISTER_SPAN_KEPT")
  expect(await other.refused("clerk", path, { ...right, amount: null }, 1, "PUT")).toBe("REGISTER_AMOUNT_MISSING")
  await other.does("clerk", path, right, 1, "PUT")
  expect(await other.refused("clerk", path, right, 1, "PUT")).toBe("STALE")
  expect((await other.get("clerk", path)).body).toMatchObject({ onDay: "2024-02-29", count: 7, amount: 2.5, version: 2 })
  expect((await other.act("clerk", path, right, undefined, "PUT")).status).toBe(428)
  expect(await other.refused("clerk", path, undefined, 1, "DELETE")).toBe("STALE")
  await other.does("clerk", path, undefined, 2, "DELETE")
  expect(await other.refused("clerk", path, right, 3, "PUT")).toBe("REGISTER_STRUCK")
  expect(await other.refused("clerk", path, undefined, 3, "DELETE")).toBe("REGISTER_STRUCK")
  const listed = async (query: string) => (await other.get("clerk", `/register-entries?${query}`)).body.items.map(({ id }: any) => id)
  expect([await listed(""), await listed("struck=yes"), await listed("struck=all")]).toEqual([[], ["e1"], ["e1"]])
  expect((await other.get("audit", "/register-entries")).body).toMatchObject({ code: "NOT_PERMITTED" })
  expect(
    await other.refused("system", "/register-entries", { entryId: "e2", register: "fees", on: "2025-03", amount: 1, title: "某", source: "某" }),
  ).toBe("NOT_PERMITTED")

  await other.document("d1", "normativeDocument", "2024-05-01")
  const at1 = "/normative-documents/d1"
  expect(await other.refused("clerk", `${at1}/repeal`, { on: "2024-04-30" }, 1)).toBe("DAY_BEFORE_MAKING")
  expect(await other.refused("clerk", `${at1}/repeal`, { on: "2026-01-13" }, 1)).toBe("DAY_IN_FUTURE")
  await other.does("clerk", `${at1}/repeal`, { on: "2024-05-01", by: "有效期满" }, 1)
  expect(await other.refused("clerk", `${at1}/repeal`, { on: "2024-05-02" }, 2)).toBe("DOCUMENT_REPEALED")
  const put = {
    title: "某某办法",
    documentNumber: "某规〔2024〕1号",
    madeOn: "2024-05-01",
    publishedOn: "2024-05-03",
    repealedOn: null,
    repealedBy: null,
  }
  expect(await other.refused("clerk", at1, { ...put, repealedOn: "2024-04-30" }, 2, "PUT")).toBe("DAY_BEFORE_MAKING")
  await other.does("clerk", at1, put, 2, "PUT")
  expect((await other.get("clerk", at1)).body).toMatchObject({ ...put, kind: "normativeDocument", version: 3 })
  await other.does("clerk", at1, undefined, 3, "DELETE")
  expect(await other.refused("clerk", at1, put, 4, "PUT")).toBe("REGISTER_STRUCK")
  expect(await other.refused("clerk", `${at1}/repeal`, { on: "2025-05-02" }, 4)).toBe("REGISTER_STRUCK")
  const names = await office.db.asOwner(
    "select name from gongkai.event where agency_id = $1 and (name like 'register.%' or name like 'document.%') order by seq",
    [sibling],
  )
  expect(names.map(({ name }) => name)).toEqual([
    "register.entered",
    "register.changed",
    "register.struck",
    "document.entered",
    "document.repealed",
    "document.changed",
    "document.struck",
  ])
})

const done = async (...answers: Promise<{ readonly status: number; readonly text: string }>[]): Promise<void> => {
  for (const answer of await Promise.all(answers)) expect(answer.status, answer.text).toBe(201)
}

test("表二随登记而动：制发、废止、现行有效，按日按月的决定，收费一分不差；撤销的哪一年都不计", async () => {
  await done(at.document("a", "normativeDocument", "2019-05-10", { publishedOn: "2019-05-12" }))
  await done(at.document("b", "normativeDocument", "2020-03-03", { publishedOn: "2020-03-05" }))
  await done(at.document("c", "rule", "2020-07-01", { publishedOn: "2021-01-04" }))
  await done(at.document("d", "normativeDocument", "2025-02-01"))
  await done(at.document("e", "normativeDocument", "2025-03-01", { publishedOn: "2025-03-01" }))
  await done(at.document("f", "normativeDocument", "2025-12-31", { repealedOn: "2025-12-31", repealedBy: "有效期满" }))
  await at.does("clerk", "/normative-documents/b/repeal", { on: "2025-06-30", by: "某规〔2025〕2号" }, 1)
  await done(at.entry("l1", "licensing", "2025-03-03"), at.entry("l2", "licensing", "2025-12-31"))
  await done(at.entry("l3", "licensing", "2025-02", { count: 35 }), at.entry("l4", "licensing", "2024-12", { count: 10 }))
  await done(at.entry("l5", "licensing", "2024-12-31"), at.entry("l6", "licensing", "2020-12-31"), at.entry("l7", "licensing", "2025-05-05"))
  await done(at.entry("p1", "penalties", "2025-01", { count: 0 }))
  await done(at.entry("f1", "fees", "2025-01-02", { amount: 0.1 }), at.entry("f2", "fees", "2025-01-03", { amount: 0.2 }))
  await done(at.entry("f3", "fees", "2025-01-04", { amount: 0.000001 }), at.entry("f4", "fees", "2025-04", { amount: 12.345678 }))
  await done(at.entry("g1", "procurement", "2020-05-05", { amount: 30.5 }), at.entry("g2", "procurement", "2020-06", { count: 2, amount: 69.4999 }))

  await at.does("clerk", "/reports", { reportId: "r25", year: 2025, scope: "agency" })
  const [issued, repealed, inForce] = ["issued", "repealed", "inForce"].map((column) => `normativeDocuments.${column}`) as [string, string, string]
  expect(await at.figures("r25", [issued, repealed, inForce])).toEqual([3, 2, 3])
  expect(await at.figures("r25", ["rules.issued", "rules.repealed", "rules.inForce"])).toEqual([0, 0, 1])
  expect(await at.figures("r25", ["licensing.decisions", "penalties.decisions", "coercion.decisions", "fees.amount"])).toEqual([
    38,
    0,
    null,
    12.645679,
  ])

  await at.does("clerk", "/reports", { reportId: "r20", year: 2020, scope: "agency" })
  const columns = ["made", "published", "total"]
  expect(await at.figures("r20", columns.map((column) => `rules.${column}`))).toEqual([1, 0, 0]) // prettier-ignore
  expect(await at.figures("r20", columns.map((column) => `normativeDocuments.${column}`))).toEqual([1, 1, 2]) // prettier-ignore
  expect(await at.figures("r20", ["licensing.decisions", "procurement.items", "procurement.amount"])).toEqual([1, 3, 99.9999])

  await at.does("clerk", "/normative-documents/e", undefined, 1, "DELETE")
  await at.does("clerk", "/register-entries/l7", undefined, 1, "DELETE")
  await at.does("clerk", "/register-entries/g1", undefined, 1, "DELETE")
  for (const reportId of ["r25", "r20"]) expect((await at.verb("clerk", reportId, "recompute")).status).toBe(200)
  expect(await at.figures("r25", [issued, repealed, inForce, "licensing.decisions"])).toEqual([2, 2, 2, 37])
  expect(await at.figures("r20", ["procurement.items", "procurement.amount"])).toEqual([2, 69.4999])
  const behind = (await at.get("clerk", "/reports/r25/cells/disclosure.licensing.decisions/records")).body.items
  expect(behind.map(({ recordId, amount }: any) => [recordId, amount])).toEqual([["l3", 35], ["l1", 1], ["l2", 1]]) // prettier-ignore
})

test("名单按登记簿、年份、字词、某日有效筛选，新的在前，一页一页不重不漏", async () => {
  const ids = async (path: string) => (await at.get("clerk", path)).body.items.map(({ id }: any) => id)
  expect(await ids("/register-entries?register=licensing&year=2025")).toEqual(["l2", "l1", "l3"])
  expect(await ids("/register-entries?words=%25")).toEqual([])
  expect(await ids("/normative-documents?inForceOn=2025-06-29")).toEqual(["d", "c", "b", "a"])
  expect(await ids("/normative-documents?inForceOn=2025-06-30")).toEqual(["d", "c", "a"])
  expect(await ids("/normative-documents?kind=rule&year=2020")).toEqual(["c"])
  const all = await ids("/register-entries?limit=200")
  const paged: string[] = []
  for (let after = ""; ;) {
    const { body } = await at.get("clerk", `/register-entries?limit=3${after}`)
    paged.push(...body.items.map(({ id }: any) => id))
    if (body.next === null) break
    after = `&after=${encodeURIComponent(body.next)}`
  }
  expect(all).toHaveLength(12)
  expect(paged).toEqual(all)
  for (const after of ["2025-02-31 x", "0000-01-01 x", "strange"]) expect((await at.get("clerk", `/register-entries?after=${encodeURIComponent(after)}`)).status).toBe(200) // prettier-ignore
})

test.each([stranger, county])("别的机关（%s）一条也看不到，也改不了", async (agencyId) => {
  const they = registersAt(() => office, agencyId)
  for (const list of ["/register-entries", "/normative-documents"])
    expect((await they.get("head", `${list}?struck=all`)).body).toEqual({ items: [], next: null })
  expect((await they.get("head", "/register-entries/l1")).status).toBe(404)
  expect((await they.get("head", "/normative-documents/a")).status).toBe(404)
  const entry = { on: "2025-03-03", title: "改", source: "改" }
  expect(await they.refused("head", "/register-entries/l1", entry, 1, "PUT")).toBe("NOT_FOUND")
  expect(await they.refused("head", "/register-entries/l1", undefined, 1, "DELETE")).toBe("NOT_FOUND")
  expect(await they.refused("head", "/normative-documents/a/repeal", { on: "2025-03-03" }, 1)).toBe("NOT_FOUND")
  expect(await they.refused("head", "/normative-documents/a", undefined, 1, "DELETE")).toBe("NOT_FOUND")
})
