import fc from "fast-check"
import { expect, test } from "vitest"
import { readReport, writeReport } from "@gongkai/documents"
import { anyReport, essence, printable, rawsOf } from "../../test/reports.ts"

test.each(["docx", "xlsx", "pdf"] as const)(
  "%s：三百份任意的报告写出再读回，两个年版都有，数、空白与符号、题名、文字全部相同",
  { timeout: 900_000 },
  async (format) => {
    await fc.assert(
      fc.asyncProperty(anyReport(printable), async (report) => {
        const { report: read } = await readReport(await writeReport(report, format))
        expect(essence(read!)).toEqual(essence(report))
        expect(Object.values(rawsOf(read!)).map((raw) => raw ?? "")).toEqual(Object.values(rawsOf(report)).map((raw) => raw ?? ""))
        expect([read!.title, read!.sections]).toEqual([report.title, report.sections])
      }),
      { numRuns: 300, seed: 20260102 },
    )
  },
)
