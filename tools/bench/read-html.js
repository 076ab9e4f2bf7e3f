// @ts-check
import { readFileSync } from "node:fs"
import { parse } from "parse5"
import { atMost, median, timed } from "./bench.js"
import { corpus } from "./corpus.js"

const rounds = 7

/** @type {import("./bench.js").Bench} */
export const readHtml = {
  id: "read.html",
  says: "读网页的用时比 parse5 只解析同样的字节",
  unit: "倍",
  goal: atMost(2),
  run: async () => {
    const { readReport } = await import("@gongkai/documents")
    const pages = corpus(300)
      .files.filter((file) => /\.html?$/u.test(file))
      .map((file) => readFileSync(file))
    if (pages.length === 0) throw new Error("样本里没有网页")
    const encodings = pages.map((page) => (isUtf8(page) ? "utf-8" : "gb18030"))
    const [ours, bare] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])]
    // The first round only warms the compiler.
    for (let round = 0; round <= rounds; round += 1) {
      const parsing = timed(() => pages.forEach((page, at) => parse(new TextDecoder(encodings[at]).decode(page))))
      const reading = timed(() => pages.forEach((page) => readReport(page)))
      if (round === 0) continue
      bare.push(parsing)
      ours.push(reading)
    }
    const each = (/** @type {number[]} */ times) => (median(times) / pages.length).toFixed(2)
    return { value: median(ours) / median(bare), note: `${pages.length} 个网页，每个 ${each(ours)} ms 比 ${each(bare)} ms，${rounds} 轮的中位数` }
  },
}

/** @param {Uint8Array} bytes */
const isUtf8 = (bytes) => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
