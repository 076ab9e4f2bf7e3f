import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { afterAll, beforeAll, expect, test } from "vitest"
import { letterDocx, letterHtml } from "@gongkai/documents"
import { fullLetter } from "../../../test/letters.ts"
import { printedLetter } from "./printed-letter.ts"

let folder = ""
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "gongkai-letter-"))
  writeFileSync(join(folder, "letter.docx"), await letterDocx(fullLetter))
  writeFileSync(join(folder, "letter.html"), letterHtml(fullLetter))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (program: string, ...args: readonly string[]): string => {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: "utf8", cwd: folder, timeout: 110_000 })
  if (error !== undefined) throw error
  expect(status, stderr).toBe(0)
  return stdout
}

const squeezed = (text: string): string => text.replace(/\s/gu, "")

/** The text of a PDF without blanks and page numbers, which stand between the lines of a paragraph. */
const textOf = (pdf: string): string => squeezed(run("pdftotext", "-layout", pdf, "-").replace(/^\s*—\s*\d+\s*—\s*$/gmu, ""))

const expectWhole = (pdf: string): void => {
  const text = textOf(pdf)
  for (const { role, text: printed } of printedLetter(fullLetter)) expect(text, role).toContain(squeezed(printed))
  expect(run("pdfinfo", pdf)).toMatch(/Page size:\s+59[45](\.\d+)? x 84[12](\.\d+)? pts \(A4\)/u)
}

/** The fonts of the machine decide how many pages there are; all but the first bear their number. */
const expectNumbers = (pdf: string): void => {
  const pages = Number(/Pages:\s+(\d+)/u.exec(run("pdfinfo", pdf))?.[1])
  expect(pages).toBeGreaterThan(1)
  const printed = run("pdftotext", "-layout", pdf, "-").match(/—\s*\d+\s*—/gu) ?? []
  expect(printed.map(squeezed)).toEqual(Array.from({ length: pages - 1 }, (_, at) => `—${String(at + 2)}—`))
}

test("LibreOffice 打开 DOCX：每一段都在，A4，首页没有页码，第二页有", () => {
  run("soffice", `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`, "--headless", "--convert-to", "pdf", "letter.docx")
  expectWhole("letter.pdf")
  expectNumbers("letter.pdf")
})

test("浏览器打印 HTML：每一段都在，A4，首页没有页码，第二页有", () => {
  const profile = `--user-data-dir=${join(folder, "chromium")}`
  const page = pathToFileURL(join(folder, "letter.html")).href
  run("chromium", "--headless", "--no-sandbox", "--disable-gpu", profile, "--print-to-pdf=printed.pdf", "--no-pdf-header-footer", page)
  expectWhole("printed.pdf")
  expectNumbers("printed.pdf")
  expect(readFileSync(join(folder, "letter.html"), "utf8")).not.toMatch(/<script|https?:/u)
})
