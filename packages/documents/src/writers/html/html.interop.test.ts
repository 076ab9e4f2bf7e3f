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

const inBrowser = (...wish: readonly string[]): string => {
  const page = pathToFileURL(join(folder, "report.html")).href
  const profile = `--user-data-dir=${join(folder, "profile")}`
  const { status, stdout, error } = spawnSync("chromium", ["--headless", "--no-sandbox", "--disable-gpu", profile, ...wish, page], {
    encoding: "latin1",
    timeout: 60_000,
  })
  if (error !== undefined) throw error
  expect(status).toBe(0)
  return Buffer.from(stdout, "latin1").toString("utf8")
}

test("浏览器照原样解析：它写回的网页读出同一份报告", () => {
  const { report: read } = readReport(new TextEncoder().encode(inBrowser("--dump-dom")))
  expect(essence(read!)).toEqual(essence(report))
})

test("打印成 A4 纸，每页 210×297 毫米", () => {
  const pdf = join(folder, "report.pdf")
  inBrowser(`--print-to-pdf=${pdf}`, "--no-pdf-header-footer")
  const { stdout, error } = spawnSync("pdfinfo", [pdf], { encoding: "utf8" })
  if (error !== undefined) throw error
  expect(stdout).toMatch(/Page size:\s+59[45]\.\d+ x 84[12]\.\d+ pts \(A4\)/u)
})
