import fc from "fast-check"
import { expect, test } from "vitest"
import { checkForm, figuresOf, relationsOf, type Edition, type Figure } from "@gongkai/report"
import { consistentReport, withFigures } from "../../test/sample-report.ts"

const runs = { numRuns: 40 }
const inOrder = fc.constantFrom<Edition>("2019", "2021").chain(consistentReport)

test("自洽的报告，一条勾稽关系也不报", () => {
  fc.assert(
    fc.property(inOrder, (report) => {
      expect(checkForm(report)).toEqual([])
    }),
    runs,
  )
})

test("全部印出的自洽报告，任何一格改动k，必有一条错误点到这一格", () => {
  fc.assert(
    fc.property(inOrder, fc.nat(), fc.integer({ min: -20, max: 20 }), (report, pick, by) => {
      fc.pre(by !== 0)
      const printed = [...figuresOf(report, ["requests", "disputes"])]
      const [id, figure] = printed[pick % printed.length]!
      const errors = checkForm(withFigures(report, { [id]: (figure ?? 0) + by })).filter(({ severity }) => severity === "error")
      expect(relationsOf(id).length).toBeGreaterThan(0)
      expect(errors.length).toBe(relationsOf(id).length)
      for (const error of errors) expect(error.cells).toContain(id)
    }),
    runs,
  )
})

test("自洽的报告抹掉任意几格，永远不会变成错误", () => {
  fc.assert(
    fc.property(inOrder, fc.array(fc.nat(), { maxLength: 60 }), (report, picks) => {
      const ids = [...figuresOf(report).keys()]
      const blanks: Record<string, Figure> = Object.fromEntries(picks.map((pick) => [ids[pick % ids.length], null]))
      expect(checkForm(withFigures(report, blanks)).filter(({ severity }) => severity === "error")).toEqual([])
    }),
    runs,
  )
})

const reversed = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, inner]) => [key, reversed(inner)]),
      )
    : value

test("键的先后不影响结果", () => {
  fc.assert(
    fc.property(inOrder, fc.nat(), (report, pick) => {
      const ids = [...figuresOf(report, ["requests"]).keys()]
      const broken = withFigures(report, { [ids[pick % ids.length]!]: 999, [ids[(pick * 7 + 1) % ids.length]!]: -1 })
      const keys = (of: typeof report) => checkForm(of).map(({ key, message }) => `${key} ${message}`)
      expect(keys(reversed(broken) as typeof report)).toEqual(keys(broken))
    }),
    runs,
  )
})
