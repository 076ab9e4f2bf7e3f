// @ts-check
import { readFileSync } from "node:fs"
import { atLeast, median, timedAsync } from "./bench.js"
import { corpus } from "./corpus.js"

const rounds = 25
/** Milliseconds. */
const warmUp = 4000
/** So many files that every layout of the generator is there more than once. */
const layouts = 1600

/** @param {readonly string[]} files @param {RegExp} wanted */
const texts = (files, wanted) => {
  const found = files.filter((file) => wanted.test(file)).map((file) => readFileSync(file))
  if (found.length === 0) throw new Error("样本里没有文本")
  return found
}

/** @type {import("./bench.js").Bench} */
export const readText = {
  id: "read.text",
  says: "一个线程每秒读出的文本报告",
  unit: "份/秒",
  goal: atLeast(2000),
  run: async () => {
    const { readReport } = await import("@gongkai/documents")
    const { files } = corpus(layouts)
    const tabbed = texts(files, /_(?:proper|mixture)-tab[^/]*\.txt$/u)
    const mixed = texts(files, /_(?:proper|mixture)-[^/]*\.(?:txt|md)$/u)
    const perSecond = async (/** @type {readonly Uint8Array[]} */ reports) => {
      const read = async () => {
        for (const report of reports) await readReport(report)
      }
      // A long run is what the figure is for, so the compiler is given its time first.
      for (const end = performance.now() + warmUp; performance.now() < end;) await read()
      const times = []
      for (let round = 0; round < rounds; round += 1) times.push(await timedAsync(read))
      return (reports.length / median(times)) * 1000
    }
    const all = await perSecond(mixed)
    const value = await perSecond(tabbed)
    return {
      value,
      note: `制表符文本（网页正文抽出的样子）${tabbed.length} 份，${rounds} 轮的中位数；连竖线、一格一行、空格等版式 ${mixed.length} 份混读，每秒 ${all.toFixed(0)} 份`,
    }
  },
}
