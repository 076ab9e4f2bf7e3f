import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { afterAll, beforeAll, expect, test } from "vitest"
import { readReport, writeReport } from "@gongkai/documents"
import { essence, reportWith } from "../../../test/reports.ts"

const report = reportWith({ figures: { "requests.received.total": 9, "requests.granted.total": null, "disclosure.fees.amount": 25.1 } })

let folder = ""
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "gongkai-pdf-"))
  writeFileSync(join(folder, "report.html"), writeReport(report, "html"))
  writeFileSync(join(folder, "report.docx"), await writeReport(report, "docx"))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (program: string, ...words: readonly string[]): void => {
  const { status, error } = spawnSync(program, words, { cwd: folder, timeout: 100_000 })
  if (error !== undefined) throw error
  expect(status).toBe(0)
}

const readBack = async (file: string): Promise<unknown> => {
  const { report: read } = await readReport(readFileSync(join(folder, file)))
  return essence(read!)
}

test("LibreOffice 由 DOCX 转成的 PDF 读出同一份报告", async () => {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "office")).href}`
  run("soffice", profile, "--headless", "--convert-to", "pdf", "report.docx")
  expect(await readBack("report.pdf")).toEqual(essence(report))
})

test("Chromium 打印成的 PDF，带页眉页脚，读出同一份报告", async () => {
  const profile = `--user-data-dir=${join(folder, "profile")}`
  const pdf = join(folder, "printed.pdf")
  run("chromium", "--headless", "--no-sandbox", "--disable-gpu", profile, `--print-to-pdf=${pdf}`, pathToFileURL(join(folder, "report.html")).href)
  expect(await readBack("printed.pdf")).toEqual(essence(report))
})

test("我们自己用 Typst 写的 PDF 读出同一份报告", async () => {
  writeFileSync(join(folder, "typst.pdf"), await writeReport(report, "pdf"))
  expect(await readBack("typst.pdf")).toEqual(essence(report))
})
