// @ts-check
import { openRecords, searchPublished } from "@gongkai/records"
import { atMost } from "./bench.js"
import { itemCount, publishedDatabase } from "./published-items.js"
import { quantile } from "./request-cases.js"
import { drawnTerms, neverAdjoining } from "./search-terms.js"

const terms = 300
const rounds = 3

/** @param {import("@gongkai/records").Records} records @param {string} words */
const firstPage = async (records, words) => {
  const began = performance.now()
  const result = await records.asPublic((reader) => searchPublished(reader, { words, after: null, limit: 20 }))
  return { took: performance.now() - began, result }
}

/** @typedef {{ times: number[], slowest: string, cold: number[], hits: number, empty: number, worst: Record<string, number>, worstIncomplete: number, planted: number | null, size: string }} Measured */

/** Both benches look at the same items: they are planted once. @type {Promise<Measured> | undefined} */
let once

const measure = async () => {
  const { database, planted } = await publishedDatabase(itemCount)
  try {
    const records = openRecords(database.url)
    try {
      const drawn = drawnTerms(terms, itemCount)
      const times = new Map(drawn.map((term) => [term, /** @type {number[]} */ ([])]))
      const cold = []
      let [hits, empty] = [0, 0]
      for (let round = 0; round <= rounds; round += 1)
        for (const term of drawn) {
          const { took, result } = await firstPage(records, term)
          if (!result.complete) throw new Error(`${term} was not found in time`)
          if (round === 0) {
            cold.push(took)
            hits += result.total ?? 1000
            if (result.hits.length === 0) empty += 1
          } else times.get(term)?.push(took)
        }
      /** @type {Record<string, number>} */
      const worst = {}
      let worstIncomplete = 0
      for (const [kind, words] of Object.entries(neverAdjoining(itemCount))) {
        worst[kind] = 0
        for (const word of words) {
          const { took, result } = await firstPage(records, word)
          worst[kind] = Math.max(worst[kind] ?? 0, took)
          if (!result.complete) worstIncomplete += 1
        }
      }
      const [[slowest] = [""]] = [...times].sort(([, a], [, b]) => quantile(b, 0.5) - quantile(a, 0.5))
      const { rows } = await database.owner.query("select pg_size_pretty(pg_relation_size('gongkai.search_words_keys')) as size")
      return { times: [...times.values()].flat(), slowest, cold, hits, empty, worst, worstIncomplete, planted, size: String(rows[0].size) }
    } finally {
      await records.close()
    }
  } finally {
    await database.close()
  }
}

const measured = () => (once ??= measure())

/** @type {import("./bench.js").Bench} */
export const searchP95 = {
  id: "search.p95",
  says: `检索 ${String(itemCount)} 条信息的第一页，${String(terms)} 个取自信息的两至四字词`,
  unit: "ms",
  goal: atMost(100),
  run: async () => {
    const { times, slowest, cold, hits, empty, planted, size } = await measured()
    return {
      value: quantile(times, 0.95),
      note: `p50 ${quantile(times, 0.5).toFixed(1)}，p99 ${quantile(times, 0.99).toFixed(1)}，最慢的词“${slowest}”；初次 p95 ${quantile(cold, 0.95).toFixed(1)}；每词平均 ${(hits / terms).toFixed(0)} 条（至多计到 1000），无结果 ${String(empty)}；索引 ${size}，${planted === null ? "用了上次写入的" : `成批写入 ${planted.toFixed(0)} s`}`,
    }
  },
}

/** @type {import("./bench.js").Bench} */
export const searchWorst = {
  id: "search.worst",
  says: `同上，最常见而从不相邻的词拼成的检索词中最慢的一个`,
  unit: "ms",
  goal: atMost(1000),
  run: async () => {
    const { worst, worstIncomplete } = await measured()
    const [pairs = 0, overlapping = 0, threes = 0] = [worst.pairs, worst.overlapping, worst.threes]
    if (worstIncomplete > 0) throw new Error(`${String(worstIncomplete)} 次到时未完`)
    return {
      value: Math.max(pairs, overlapping, threes),
      note: `两字加两字 ${pairs.toFixed(1)}，三字（前后两字各常见） ${overlapping.toFixed(1)}，四字（前后三字各常见） ${threes.toFixed(1)}；各 20 个`,
    }
  },
}
