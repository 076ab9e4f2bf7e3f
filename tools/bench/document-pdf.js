// @ts-check
import { getDocument } from "../../packages/documents/dist/pdf/library.js"
import { atMost, median, timedAsync } from "./bench.js"
import { corpus } from "./corpus.js"
import { readFileSync } from "node:fs"

const rounds = 5
const files = 12

/** The generator's reports, printed as PDF. */
const printed = async () => {
  const { readReport, writeReport } = await import("@gongkai/documents")
  const { files: published } = corpus(300)
  const bytes = []
  for (const file of published.filter((name) => name.endsWith(".html")).slice(0, 4 * files)) {
    const { report } = await readReport(readFileSync(file))
    if (report?.requests && bytes.length < files) bytes.push(await writeReport(report, "pdf"))
  }
  return bytes
}

/** The library alone: every page's text and list of operations. @param {Uint8Array} bytes */
const bare = async (bytes) => {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 })
  const file = await task.promise
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number)
    await page.getTextContent()
    await page.getOperatorList()
  }
  await task.destroy()
}

/** @type {import("./bench.js").Bench} */
export const documentPdf = {
  id: "document.pdf",
  says: "读PDF的用时比 pdf.js 只取同一文件的文字和绘图指令",
  unit: "倍",
  goal: atMost(1.3),
  run: async () => {
    const { readReport } = await import("@gongkai/documents")
    const reports = await printed()
    if (reports.length === 0) throw new Error("样本里没有可以印成 PDF 的报告")
    const [ours, alone] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])]
    // The first rounds only warm the compiler.
    for (let round = -2; round < rounds; round += 1) {
      const taking = await timedAsync(async () => {
        for (const report of reports) await bare(report)
      })
      const reading = await timedAsync(async () => {
        for (const report of reports) {
          const { report: read } = await readReport(report)
          if (read?.requests === null || read === null) throw new Error("印成的 PDF 读不回来")
        }
      })
      if (round < 0) continue
      ours.push(reading)
      alone.push(taking)
    }
    const each = (/** @type {number[]} */ times) => (median(times) / reports.length).toFixed(0)
    return { value: median(ours) / median(alone), note: `${reports.length} 个 PDF；每个 ${each(ours)} ms 比 ${each(alone)} ms，${rounds} 轮的中位数` }
  },
}
