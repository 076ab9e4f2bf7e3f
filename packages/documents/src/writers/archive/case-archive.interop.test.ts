import { createWriteStream, mkdirSync } from "node:fs"
import { join } from "node:path"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { afterAll, beforeAll, expect, test } from "vitest"
import { caseArchive, letterDocx, letterPdf, type ArchivedDocument } from "@gongkai/documents"
import { day } from "@gongkai/law"
import { fullLetter } from "../../../test/letters.ts"
import { openBench, type Bench } from "../../../test/other-programs.ts"

let bench: Bench
beforeAll(() => (bench = openBench("archive")))
afterAll(() => bench.clear())

const megabytes = 40

test("unzip -t 认得，解开以后 sha256sum -c 逐个相符；四十兆的文件也在里面", async () => {
  const one = { author: "示例局", number: null, date: day("2026-03-20"), remark: null }
  const documents: readonly ArchivedDocument[] = [
    { ...one, title: "决定书", name: "部分公开政府信息决定书.pdf", open: async () => Readable.from([Buffer.from(await letterPdf(fullLetter))]) },
    { ...one, title: "决定书", name: "部分公开政府信息决定书.docx", open: async () => Readable.from([Buffer.from(await letterDocx(fullLetter))]) },
    {
      ...one,
      title: "扫描件",
      name: "扫描件.bin",
      open: () => Promise.resolve(Readable.from((function* () { for (let at = 0; at < megabytes; at++) yield Buffer.alloc(1_048_576, at) })())), // prettier-ignore
    },
  ]
  const content = await caseArchive({ title: "示例案卷", agency: "示例局", facts: [], documents })
  await pipeline(content, createWriteStream(join(bench.folder, "case.zip")))
  expect(bench.run("unzip", "-t", "case.zip")).toContain("No errors detected")
  mkdirSync(join(bench.folder, "case"))
  bench.run("unzip", "-q", "case.zip", "-d", "case")
  const checked = bench.run("sh", "-c", "cd case && sha256sum -c SHA256SUMS.txt").trim().split("\n")
  expect(checked).toHaveLength(5)
  for (const line of checked) expect(line).toMatch(/: (?:OK|成功)$/u)
  expect(bench.run("pdftotext", "case/00-卷内文件目录.pdf", "-")).toContain("扫描件")
})
