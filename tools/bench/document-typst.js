// @ts-check
import { atMost, median, timedAsync } from "./bench.js"
import { writtenReports } from "./written-reports.js"

const rounds = 10

/** @type {import("./bench.js").Bench} */
export const documentTypst = {
  id: "document.typst",
  says: "热的时候写一份报告的 PDF",
  unit: "ms",
  goal: atMost(100),
  run: async () => {
    const { writeReport } = await import("@gongkai/documents")
    const reports = await writtenReports()
    const first = await timedAsync(async () => void (await writeReport(reports[0], "pdf")))
    const times = []
    let bytes = 0
    for (let round = 0; round < rounds; round += 1)
      for (const [at, report] of reports.entries()) {
        // Another report each time: what the typesetter remembers of the last one must not help.
        const other = { ...report, title: `${report.title ?? ""}（${String(round)}-${String(at)}）` }
        times.push(await timedAsync(async () => void (bytes = (await writeReport(other, "pdf")).length)))
      }
    const slowest = Math.max(...times).toFixed(0)
    return {
      value: median(times),
      note: `${times.length} 份的中位数，最慢 ${slowest} ms；头一份连同装入字体 ${first.toFixed(0)} ms；${(bytes / 1024).toFixed(0)} KB`,
    }
  },
}
