import fc from "fast-check"
import { createHash } from "node:crypto"
import { expect, test } from "vitest"
import { figuresOf, fingerprintOf, formCells, tables, verifyFingerprint, type Figure, type Report } from "@gongkai/report"
import { parseFingerprint } from "@gongkai/report/schema"
import { consistentReport, sampleReport, withFigures } from "../test/sample-report.ts"

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex")
const nothing = { records: new Map<string, number>(), held: new Map<string, number>() }

/** 9 received from persons, 7 of them granted, 2 carried out; the persons' column is held by records, the fees are entered. */
const figures: Readonly<Record<string, Figure>> = {
  "requests.received.naturalPerson": 9,
  "requests.received.total": 9,
  "requests.granted.naturalPerson": 7,
  "requests.granted.total": 7,
  "requests.concluded.naturalPerson": 7,
  "requests.concluded.total": 7,
  "requests.carriedOut.naturalPerson": 2,
  "requests.carriedOut.total": 2,
  "disclosure.fees.amount": 12.5,
  "disclosure.rules.inForce": null,
}
const report = sampleReport("2021", { figures })
const behind = {
  records: new Map([
    ["requests.granted.naturalPerson", 7],
    ["requests.received.naturalPerson", 9],
  ]),
  held: new Map([
    ["requests.granted.naturalPerson", 7],
    ["requests.received.naturalPerson", 9],
  ]),
}
const fingerprint = fingerprintOf(report, behind, sha256)
const altered = (changes: Readonly<Record<string, Figure>>) => verifyFingerprint(withFigures(report, changes), fingerprint, sha256)

test("指纹写明机关、年度、表式，记录数按表格的次序", () => {
  expect(fingerprint).toMatchObject({ schema: "gongkai.fingerprint/1", agency: "青河市民政局", year: 2024, scope: null, form: "2021" })
  expect(Object.entries(fingerprint.held)).toEqual([
    ["requests.received.naturalPerson", 9],
    ["requests.granted.naturalPerson", 7],
  ])
})

test("数值的摘要是每格一行：编号、等号、数；空白是 null", () => {
  const lines = tables
    .flatMap(({ id }) => formCells("2021", id))
    .map(({ id }) => `${id}=${figures[id] === null ? "null" : String(figures[id] ?? 0)}\n`)
  expect(lines).toHaveLength(200)
  expect(lines[2]).toBe("disclosure.rules.inForce=null\n")
  expect(fingerprint.figures).toBe(createHash("sha256").update(lines.join(""), "utf8").digest("hex"))
  expect(fingerprint.sections.overview).toBe(createHash("sha256").update("概况。", "utf8").digest("hex"))
})

// 7 columns balance and add up (14), 25 rows and 3 blocks have their totals.
test("42 条勾稽关系全部成立；有一条不成立的，写明是哪条", () => {
  expect(fingerprint.relations).toEqual({ held: 42, broken: [] })
  const wrong = fingerprintOf(withFigures(report, { "disputes.reconsideration.total": 1 }), behind, sha256)
  expect(wrong.relations).toEqual({ held: 41, broken: ["relation.disputeTotal:disputes.reconsideration.total"] })
})

test("原样的报告全部一致；数值里的空格、文字里的空行不算改动", () => {
  expect(verifyFingerprint(report, fingerprint, sha256)).toMatchObject({ agrees: true, figures: { agreement: "agrees" }, rules: "agrees" })
  const spaced: Report = { ...report, sections: { ...report.sections, overview: "\u3000\u3000概 况。\n\n" } }
  expect(verifyFingerprint(spaced, fingerprint, sha256).agrees).toBe(true)
})

test("有记录的格改了一个数：点出这一格、原数和现数", () => {
  const { agrees, figures: compared, relations } = altered({ "requests.granted.naturalPerson": 8 })
  expect(agrees).toBe(false)
  expect(compared).toEqual({ agreement: "differs", cells: [{ cell: "requests.granted.naturalPerson", held: 7, found: 8 }], rows: [] })
  expect(relations.newlyBroken).toEqual(["relation.outcomes:requests.concluded.naturalPerson", "relation.rowTotal:requests.granted.total"])
})

test("没有记录的格改了一个数：点出这一行里可能的格", () => {
  expect(altered({ "disclosure.fees.amount": 12.6 }).figures).toEqual({
    agreement: "differs",
    cells: [],
    rows: [{ row: "disclosure.fees", among: ["disclosure.fees.amount"] }],
  })
  expect(altered({ "requests.granted.total": 8 }).figures.rows[0]?.among).toEqual([
    "requests.granted.commercialEnterprise",
    "requests.granted.researchInstitution",
    "requests.granted.publicWelfareOrganization",
    "requests.granted.legalServiceOrganization",
    "requests.granted.otherOrganization",
    "requests.granted.total",
  ])
})

test("空白填成零、零抹成空白，都是改动", () => {
  expect(altered({ "disclosure.rules.inForce": 0 }).agrees).toBe(false)
  expect(altered({ "requests.carriedIn.total": null }).agrees).toBe(false)
})

test("文字改了一个字：点出是第几部分；一个部分没有了也是", () => {
  const other: Report = { ...report, sections: { ...report.sections, other: "有。" } }
  expect(verifyFingerprint(other, fingerprint, sha256)).toMatchObject({ agrees: false, sections: { overview: "agrees", other: "differs" } })
  const gone: Report = { ...report, sections: { ...report.sections, problems: null } }
  expect(verifyFingerprint(gone, fingerprint, sha256)).toMatchObject({ agrees: false, sections: { problems: "differs" } })
})

test("只有数值的副本没有文字可比，说没有比，不说一致", () => {
  const bare: Report = { ...report, scope: null, sections: { overview: null, problems: null, other: null } }
  expect(verifyFingerprint(bare, fingerprint, sha256)).toMatchObject({
    agrees: true,
    sections: { overview: "untold", problems: "untold", other: "untold" },
  })
})

test.each<[string, Partial<Report>]>([
  ["agency", { agency: "青河市教育局" }],
  ["year", { year: 2023 }],
])("换了 %s，不一致", (what, change) => {
  expect(verifyFingerprint({ ...report, ...change }, fingerprint, sha256)).toMatchObject({ agrees: false, head: { [what]: "differs" } })
})

test("任何一格改成别的数，都不一致，并且点得出那一行", () => {
  fc.assert(
    fc.property(
      consistentReport("2021").chain((of) => fc.tuple(fc.constant(of), fc.constantFrom(...figuresOf(of).keys()), fc.integer({ min: 1, max: 9 }))),
      ([of, cell, more]) => {
        const print = fingerprintOf(of, nothing, sha256)
        expect(verifyFingerprint(of, print, sha256).agrees).toBe(true)
        const said = verifyFingerprint(withFigures(of, { [cell]: (figuresOf(of).get(cell) ?? 0) + more }), print, sha256)
        expect(said.agrees).toBe(false)
        expect(said.figures.rows.flatMap(({ among }) => among)).toContain(cell)
      },
    ),
    { numRuns: 40 },
  )
})

test("记录所持的数不是报告的数，不给指纹；没有表式的也不给", () => {
  const wrong = { ...behind, held: new Map([["requests.granted.naturalPerson", 6]]) }
  expect(() => fingerprintOf(report, wrong, sha256)).toThrow("requests.granted.naturalPerson is held at 6, the report says 7")
  expect(() => fingerprintOf({ ...report, form: null }, behind, sha256)).toThrow(RangeError)
})

test("写成 JSON 再读回是同一个指纹；别的东西不是指纹", () => {
  expect(parseFingerprint(JSON.parse(JSON.stringify(fingerprint)))).toEqual(fingerprint)
  expect(() => parseFingerprint({ ...fingerprint, held: { "requests.nothing.total": 1 } })).toThrow(
    "不是 gongkai.fingerprint/1 格式的指纹：held.requests.nothing.total",
  )
  expect(() => parseFingerprint(report)).toThrow("不是 gongkai.fingerprint/1 格式的指纹：schema")
})
