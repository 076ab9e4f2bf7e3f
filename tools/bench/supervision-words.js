// @ts-check
import { atLeast, median, timed } from "./bench.js"

const rounds = 15
const words = 1000
const bytes = 10_000_000

/** @type {import("./bench.js").Bench} */
export const supervisionWords = {
  id: "supervision.words",
  says: `一张 ${words} 个词的错敏词表，一遍查完的文字`,
  unit: "MB/秒",
  goal: atLeast(10),
  run: async () => {
    const [{ findWordings, defaultWordings }, { generateItems, randomFrom, topics }, { day }] = await Promise.all([
      import("@gongkai/casework"),
      import("@gongkai/demo"),
      import("@gongkai/law"),
    ])
    const publishers = Object.keys(topics).map((topic, nth) => ({
      id: `a${nth}`,
      name: `样本第${nth}局`,
      shortName: `第${nth}局`,
      topic,
      series: "样发",
      weight: 1,
    }))
    const text = textOf(
      generateItems({ seed: 1, publishers: /** @type {any} */ (publishers), from: day("2024-11-01"), to: day("2026-11-28"), count: 20_000 }),
    )
    const random = randomFrom(1, "words")
    const letters = [...new Set(text.slice(0, 100_000).replace(/[^\p{Script=Han}]/gu, ""))]
    const invented = Array.from({ length: words - defaultWordings.length }, (_, at) => ({
      ...{ entryId: `${at}`, kind: /** @type {const} */ ("sensitive"), rightWords: null, weight: /** @type {const} */ (1) },
      words: Array.from({ length: random.int(2, 5) }, () => random.pick(letters)).join(""),
    }))
    const list = [...defaultWordings, ...invented]
    let hits = 0
    const times = Array.from({ length: rounds + 2 }, () => timed(() => (hits = findWordings(text, list).length))).slice(2)
    const size = Buffer.byteLength(text)
    return { value: size / 1_000_000 / (median(times) / 1000), note: `${(size / 1_000_000).toFixed(1)} MB，查出 ${hits} 处，${rounds} 轮的中位数` }
  },
}

/** Titles and bodies, until there is enough. @param {Iterable<{ title: string, body: string }>} items */
const textOf = (items) => {
  const parts = []
  let size = 0
  for (const { title, body } of items) {
    const part = `${title}\n${body.replace(/<[^>]*>/gu, "\n")}`
    parts.push(part)
    size += Buffer.byteLength(part)
    if (size > bytes) break
  }
  return parts.join("\n")
}
