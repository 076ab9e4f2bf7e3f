import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { afterAll, beforeAll, expect, test } from "vitest"
import { readReport, writeReport } from "@gongkai/documents"
import { essence, reportWith } from "../../../test/reports.ts"

const report = reportWith({ figures: { "requests.received.total": 9, "requests.granted.total": null, "disclosure.fees.amount": 25.1 } })

let folder = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gongkai-html-"))
  writeFileSync(join(folder, "report.html"), writeReport(report, "html"))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const inBrowser = (wish: string, ...more: readonly string[]): string => show("report.html", wish, ...more)

const show = (file: string, ...wish: readonly string[]): string => {
  const page = pathToFileURL(join(folder, file)).href
  const profile = `--user-data-dir=${join(folder, "profile")}`
  const { status, stdout, error } = spawnSync("chromium", ["--headless", "--no-sandbox", "--disable-gpu", profile, ...wish, page], {
    encoding: "latin1",
    timeout: 60_000,
  })
  if (error !== undefined) throw error
  expect(status).toBe(0)
  return Buffer.from(stdout, "latin1").toString("utf8")
}

test("浏览器照原样解析：它写回的网页读出同一份报告", async () => {
  const { report: read } = await readReport(new TextEncoder().encode(inBrowser("--dump-dom")))
  expect(essence(read!)).toEqual(essence(report))
})

test("在屏幕上每个数值格都放得下：宽不少于四十像素，高不过一百四十", () => {
  const measure = `<script>
    const cells = [...document.querySelectorAll("td")].map((cell) => cell.getBoundingClientRect())
    document.documentElement.dataset.narrowest = Math.min(...cells.map(({ width }) => width))
    document.documentElement.dataset.highest = Math.max(...cells.map(({ height }) => height))
  </script>`
  const page = new TextDecoder().decode(writeReport(report, "html"))
  writeFileSync(join(folder, "measured.html"), page.replace("</body>", `${measure}</body>`))
  const dom = show("measured.html", "--dump-dom", "--window-size=1000,1400")
  const measured = (name: string): number => Number(new RegExp(`data-${name}="([\\d.]+)"`, "u").exec(dom)?.[1])
  expect(measured("narrowest")).toBeGreaterThan(40)
  expect(measured("highest")).toBeLessThan(140)
})

test("打印成 A4 纸，每页 210×297 毫米", () => {
  const pdf = join(folder, "report.pdf")
  inBrowser(`--print-to-pdf=${pdf}`, "--no-pdf-header-footer")
  const { stdout, error } = spawnSync("pdfinfo", [pdf], { encoding: "utf8" })
  if (error !== undefined) throw error
  expect(stdout).toMatch(/Page size:\s+59[45]\.\d+ x 84[12]\.\d+ pts \(A4\)/u)
})
