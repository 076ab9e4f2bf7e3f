import { spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PDFDocument } from "pdf-lib"
import { expect, onTestFinished, test } from "vitest"
import { figuresOf } from "@gongkai/report"
import { openRecogniser, readReport, wordsOfPages, writeReport } from "@gongkai/documents"
import { reportWith } from "../../test/reports.ts"

const a4: [number, number] = [595.28, 841.89]

/** A PDF printed and scanned again: pictures of its pages by pdftoppm, and nothing else. */
const scanned = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-scanned-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, "report.pdf"), bytes)
  expect(spawnSync("pdftoppm", ["-png", "-r", "200", "report.pdf", "page"], { cwd: folder }).status).toBe(0)
  const scan = await PDFDocument.create()
  for (const name of readdirSync(folder)
    .filter((one) => one.endsWith(".png"))
    .sort()) {
    const picture = await scan.embedPng(readFileSync(join(folder, name)))
    scan.addPage(a4).drawImage(picture, { x: 0, y: 0, width: a4[0], height: a4[1] })
  }
  return scan.save()
}

test("扫描件：不开识别就说明不读；开了识别，文字读得出，读出的每个数都标明是识别来的", async () => {
  const report = reportWith({
    agency: "云岭县水务局",
    year: 2024,
    sections: { overview: "全年工作平稳有序。" },
    figures: {
      "requests.received.naturalPerson": 137,
      "requests.received.total": 137,
      "requests.granted.naturalPerson": 137,
      "requests.granted.total": 137,
      "requests.concluded.naturalPerson": 137,
      "requests.concluded.total": 137,
    },
  })
  const scan = await scanned(await writeReport(report, "pdf"))
  expect((await readReport(scan)).findings.map(({ key }) => key)).toEqual(["file.unreadable:scanned"])
  const recogniser = await openRecogniser()
  onTestFinished(() => recogniser?.close())
  const { report: read, findings } = await readReport(scan, { ocr: wordsOfPages(scan, recogniser!) })
  const marked = findings.find(({ code }) => code === "repair.recognised")
  const figures = [...figuresOf(read!)].filter(([, figure]) => figure !== null).map(([id]) => id)
  // Of the tables the recogniser makes little; what it reads may not pass for print, and what it does not read is not invented.
  expect(read!.sections.overview).toBe("全年工作平稳有序。")
  expect([...marked!.cells].sort()).toEqual([...figures].sort())
}, 300_000)
