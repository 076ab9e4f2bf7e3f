// @ts-check
import { readFileSync } from "node:fs"
import { atLeast, median, timed } from "./bench.js"
import { corpus } from "./corpus.js"

const rounds = 7

/** @type {import("./bench.js").Bench} */
export const readText = {
  id: "read.text",
  says: "一个线程每秒读出的文本报告",
  unit: "份/秒",
  goal: atLeast(2000),
  run: async () => {
    const { readReport } = await import("@gongkai/documents")
    const texts = corpus(600)
      .files.filter((file) => /\.(?:txt|md)$/u.test(file))
      .map((file) => readFileSync(file))
    if (texts.length === 0) throw new Error("样本里没有文本")
    const read = () => texts.forEach((text) => readReport(text))
    // Two rounds only warm the compiler.
    read()
    read()
    const times = Array.from({ length: rounds }, () => timed(read))
    return { value: (texts.length / median(times)) * 1000, note: `${texts.length} 份各种版式的文本，${rounds} 轮的中位数` }
  },
}
