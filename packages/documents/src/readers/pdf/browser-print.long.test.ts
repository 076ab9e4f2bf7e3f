import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import fc from "fast-check"
import { afterAll, beforeAll, expect, test } from "vitest"
import { readReport, writeReport } from "@gongkai/documents"
import { figuresOf, type Figure } from "@gongkai/report"
import { reportMade } from "../../../test/truth.ts"

const count = 120

/** How a site's style sheet sets a report: columns wide and narrow, with all lines, with some, or with none. */
const manners = fc.record({
  seed: fc.integer({ min: 1, max: 10_000 }),
  font: fc.constantFrom("Noto Serif CJK SC", "Noto Sans CJK SC"),
  size: fc.constantFrom(8, 9, 10.5, 12, 14),
  width: fc.constantFrom("100%", "80%", "auto"),
  lines: fc.constantFrom("1px solid #000", "0.5pt solid #555", "1px dotted #000", "2px solid #000", "level", "none"),
  collapse: fc.constantFrom("collapse", "separate"),
  padding: fc.constantFrom(2, 4, 5),
  align: fc.constantFrom("left", "center", "right"),
  valign: fc.constantFrom("top", "middle", "bottom"),
  repeats: fc.boolean(),
  spacing: fc.constantFrom(0, 0, 0.5),
  ground: fc.constantFrom("none", "#ddd"),
  paper: fc.constantFrom("A4", "A4 landscape", "A3"),
  margin: fc.constantFrom(5, 15, 25),
  leading: fc.constantFrom(1.2, 1.5, 2),
  footer: fc.boolean(),
})
type Manner = typeof manners extends fc.Arbitrary<infer One> ? One : never

const styleOf = (manner: Manner): string => {
  const { font, size, width, lines, collapse, padding, align, valign, repeats, spacing, ground, paper, margin, leading } = manner
  const border = lines === "level" ? "border: none !important; border-bottom: 1px solid #000 !important" : `border: ${lines} !important`
  return `<style>
    @page { size: ${paper}; margin: ${String(margin)}mm }
    * { font-family: "${font}" !important; font-size: ${String(size)}pt !important; line-height: ${String(leading)} !important; letter-spacing: ${String(spacing)}pt }
    table { width: ${width} !important; border-collapse: ${collapse} !important }
    th, td { ${border}; padding: ${String(padding)}pt !important; text-align: ${align} !important; vertical-align: ${valign} !important }
    thead { display: ${repeats ? "table-header-group" : "table-row-group"} !important }
    th { background: ${ground} !important; -webkit-print-color-adjust: exact }
  </style>`
}

let folder = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gongkai-print-"))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const printed = (html: string, footer: boolean): Uint8Array => {
  const [page, pdf] = [join(folder, "report.html"), join(folder, "report.pdf")]
  writeFileSync(page, html)
  rmSync(pdf, { force: true })
  const wishes = ["--headless", "--no-sandbox", "--disable-gpu", `--user-data-dir=${join(folder, "profile")}`, `--print-to-pdf=${pdf}`]
  spawnSync(process.env["CHROMIUM_PATH"] ?? "chromium", [...wishes, ...(footer ? [] : ["--no-pdf-header-footer"]), pathToFileURL(page).href], {
    timeout: 60_000,
    killSignal: "SIGKILL",
  })
  return readFileSync(pdf)
}

test(`浏览器打印的 ${String(count)} 种样式：每一格都对`, async () => {
  const complaints: string[] = []
  for (const manner of fc.sample(manners, { seed: 20_261_130, numRuns: count })) {
    const report = reportMade(manner.seed)
    const html = new TextDecoder().decode(writeReport(report, "html")).replace("</head>", `${styleOf(manner)}</head>`)
    const { report: read } = await readReport(printed(html, manner.footer))
    const got = read === null ? new Map<string, Figure>() : figuresOf(read)
    const off = [...figuresOf(report)].filter(([id, figure]) => (got.get(id) ?? null) !== figure)
    const wrong = off.filter(([id]) => typeof got.get(id) === "number")
    if (off.length > 0) complaints.push(`${String(wrong.length)} wrong, ${String(off.length - wrong.length)} not read: ${JSON.stringify(manner)}`)
  }
  process.stdout.write(`${String(count)} manners; ${String(count - complaints.length)} read whole\n`)
  expect(complaints).toEqual([])
})
