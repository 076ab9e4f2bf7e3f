// @ts-check
import { readFileSync } from "node:fs"
import { parse } from "parse5"
import { atMost, median, timed, timedAsync } from "./bench.js"
import { corpus } from "./corpus.js"
import { portalPage } from "./portal-page.js"

const rounds = 7

/** The generator's pages in UTF-8, as portals publish them; those in GBK are left out. */
const portalPages = () =>
  corpus(300)
    .files.filter((file) => /\.html?$/u.test(file))
    .map((file) => readFileSync(file))
    .filter(isUtf8)
    .map((page, at) => new TextEncoder().encode(portalPage(page.toString("utf8"), at)))

/** @type {import("./bench.js").Bench} */
export const readHtml = {
  id: "read.html",
  says: "读网页的用时比 parse5 只解析同样的字节",
  unit: "倍",
  goal: atMost(2),
  run: async () => {
    const { readReport } = await import("@gongkai/documents")
    const pages = portalPages()
    if (pages.length === 0) throw new Error("样本里没有网页")
    const [ours, bare] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])]
    // The first rounds only warm the compiler.
    for (let round = -2; round < rounds; round += 1) {
      const parsing = timed(() => pages.forEach((page) => parse(new TextDecoder("utf-8").decode(page))))
      const reading = await timedAsync(async () => {
        for (const page of pages) await readReport(page)
      })
      if (round < 0) continue
      bare.push(parsing)
      ours.push(reading)
    }
    const each = (/** @type {number[]} */ times) => (median(times) / pages.length).toFixed(2)
    const sizes = pages.map(({ byteLength }) => byteLength / 1024).sort((a, b) => a - b)
    const sized = [sizes[0], median(sizes), sizes.at(-1)].map((size) => (size ?? 0).toFixed(0)).join("、")
    return {
      value: median(ours) / median(bare),
      note: `${pages.length} 个网页，最小、中位、最大 ${sized} KB；每个 ${each(ours)} ms 比 ${each(bare)} ms，${rounds} 轮的中位数`,
    }
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
