import { expect, test } from "vitest"
import { readReport, writeReport } from "@gongkai/documents"
import { figuresOf, type Figure } from "@gongkai/report"
import { blocksOf } from "../../../test/pdf/page-blocks.ts"
import { printedPdf, type PrintWish } from "../../../test/pdf/printed-pdf.ts"
import { reportMade } from "../../../test/truth.ts"

/** Pages without ruling lines, on which only the places of figures tell their cells. */
const wishes: readonly (readonly [string, PrintWish])[] = [
  ["行距大，“行政复议”低于“行政诉讼”", { ruling: "none", leading: 2, padding: 6 }],
  ["栏窄，两位一行", { ruling: "none", figureShare: 0.3, padding: 3 }],
  ["栏窄，两位一行，靠左靠上", { ruling: "none", figureShare: 0.3, padding: 3, centred: false }],
  ["栏窄，只有横线", { ruling: "level", figureShare: 0.3, padding: 3 }],
]

test.each(wishes)("%s：每一格都对", async (_, wish) => {
  for (let seed = 1; seed <= 12; seed++) {
    const report = reportMade(seed)
    const { report: read } = await readReport(printedPdf(blocksOf(new TextDecoder().decode(writeReport(report, "html"))), wish))
    const got = read === null ? new Map<string, Figure>() : figuresOf(read)
    for (const [id, figure] of figuresOf(report)) expect.soft([seed, id, got.get(id) ?? null]).toEqual([seed, id, figure])
  }
})
