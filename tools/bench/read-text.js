// @ts-check
import { readFileSync } from "node:fs"
import { atLeast, median, timed } from "./bench.js"
import { corpus } from "./corpus.js"

const rounds = 15
/** Milliseconds. */
const warmUp = 6000
/** So many files that every layout of the generator is there more than once. */
const layouts = 1600

/** @type {import("./bench.js").Bench} */
export const readText = {
  id: "read.text",
  says: "一个线程每秒读出的文本报告",
  unit: "份/秒",
  goal: atLeast(2000),
  run: async () => {
    const { readReport } = await import("@gongkai/documents")
    const texts = corpus(layouts)
      .files.filter((file) => /_(?:proper|mixture)-[^/]*\.(?:txt|md)$/u.test(file))
      .map((file) => readFileSync(file))
    if (texts.length === 0) throw new Error("样本里没有文本")
    const read = () => texts.forEach((text) => readReport(text))
    // A long run is what the figure is for, so the compiler is given its time first.
    for (const end = performance.now() + warmUp; performance.now() < end;) read()
    const times = Array.from({ length: rounds }, () => timed(read))
    return {
      value: (texts.length / median(times)) * 1000,
      note: `${texts.length} 份文本，各种常见版式（制表符、竖线、一格一行、空格），样式正常的和混有毛病的，${rounds} 轮的中位数`,
    }
  },
}
