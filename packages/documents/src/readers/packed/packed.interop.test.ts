import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { makePublished } from "@gongkai/demo"
import { figuresOf } from "@gongkai/report"
import { officeConverter, readReport, writeReport } from "@gongkai/documents"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openBench, type Bench } from "../../../test/other-programs.ts"

const layouts = ["proper-html", "proper-html-blank", "proper-html-word", "blank-detail-totals-html-blank", "mixture-html-repeated-both"]

let bench: Bench
let profile = ""
beforeAll(() => {
  bench = openBench("packed")
  layouts.forEach((layout, seed) => {
    const { bytes } = makePublished({ seed: 60 + seed, layout })
    writeFileSync(join(bench.folder, `${layout}.html`), bytes)
  })
  profile = `-env:UserInstallation=${pathToFileURL(join(bench.folder, "profile")).href}`
  const pages = layouts.map((layout) => `${layout}.html`)
  bench.run("soffice", profile, "--headless", "--convert-to", "docx:MS Word 2007 XML", ...pages)
  bench.run("soffice", profile, "--headless", "--infilter=HTML (StarCalc)", "--convert-to", "xlsx:Calc MS Excel 2007 XML", ...pages)
}, 120_000)
afterAll(() => bench.clear())

const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(bench.folder, name)))

test.each(layouts.flatMap((layout) => [[layout, "docx"] as const, [layout, "xlsx"] as const]))(
  "%s，由 LibreOffice 写成 %s：与网页里读出的一格不差",
  async (layout, format) => {
    const [page, office] = [await readReport(file(`${layout}.html`)), await readReport(file(`${layout}.${format}`))]
    expect([...figuresOf(office.report!)]).toEqual([...figuresOf(page.report!)])
    expect([office.report!.agency, office.report!.year]).toEqual([page.report!.agency, page.report!.year])
  },
)

test.each(["doc", "rtf"] as const)("旧格式 %s 由 LibreOffice 转成 DOCX 再读；不配置就按名称拒绝", async (format) => {
  const { report } = await readReport(file("proper-html.html"))
  writeFileSync(join(bench.folder, "old.docx"), await writeReport(report!, "docx"))
  bench.run("soffice", profile, "--headless", "--convert-to", format, "old.docx")
  const old = file(`old.${format}`)
  expect((await readReport(old)).findings.map(({ key }) => key)).toEqual([`file.unreadable:${format === "doc" ? "ole" : "rtf"}`])
  const converted = await readReport(old, { convert: officeConverter({ program: "soffice", time: 60_000 }) })
  expect([...figuresOf(converted.report!)]).toEqual([...figuresOf(report!)])
})

test("转换的程序不在、超时：照实说没有转换成", async () => {
  const old = Buffer.from("{\\rtf1 }")
  for (const setting of [
    { program: "/nonexistent/soffice", time: 1000 },
    { program: "soffice", time: 1 },
  ]) {
    const { findings } = await readReport(old, { convert: officeConverter(setting) })
    expect(findings.map(({ key, message }) => [key, message.includes("转换没有成功")])).toEqual([["file.unreadable:rtf", true]])
  }
})
