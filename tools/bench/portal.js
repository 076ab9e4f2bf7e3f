// @ts-check
import { spawn } from "node:child_process"
import { setTimeout } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { atLeast, atMost, median } from "./bench.js"
import { isThere, load } from "./portal-load.js"
import { publisher } from "./portal-publishing.js"
import { itemCount, publishedDatabase, publishers } from "./published-items.js"
import { benchServer } from "./records-office.js"
import { quantile } from "./request-cases.js"

const seconds = Number(process.env.GONGKAI_BENCH_SECONDS ?? 10)
const warmUp = 3
/** The pages and the empty one take turns, so that what else the machine does meets them alike. */
const rounds = 5
const articles = 500
const newlyPublished = 1000
/** All agencies of the county at once, each one every two seconds or so, for minutes: more than they ever do. Faster ones are measured beside it. */
const publishedPerSecond = 10
const faster = [20, Number.POSITIVE_INFINITY]
/** Stretches of publications in a round, each with one of rest before it. */
const turns = 2
const stretch = newlyPublished / rounds / turns
/** Seconds until what publications leave to do is done. */
const settling = 3

/** Lists as they are read: the whole, some filters, an agency. */
const lists = [
  "/catalogue",
  "/policies",
  "/catalogue?section=policies",
  "/catalogue?section=penalties",
  `/agencies/${publishers[0]?.id ?? ""}/catalogue`,
]

/** @typedef {Awaited<ReturnType<typeof load>>} Load */
/** @typedef {{ list: number, article: number, empty: number, listRatio: number, articleRatio: number, times: number[], published: { quiet: number, busy: number, publishing: number }[], pressed: readonly number[] }} Measured */

/** @type {Promise<Measured> | undefined} */
let once

/** @returns {Promise<{ url: string, stop: () => Promise<void> }>} */
const emptyServer = () =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [fileURLToPath(new URL("empty-page.js", import.meta.url))], { stdio: ["ignore", "pipe", "inherit"] })
    const gone = new Promise((over) => child.once("exit", over))
    const stop = async () => {
      child.kill("SIGTERM")
      await gone
    }
    child.once("exit", (code) => reject(new Error(`the empty page ended with ${String(code)}`)))
    child.stdout.on("data", (/** @type {Buffer} */ chunk) => {
      const found = /已启动：(\S+)/u.exec(chunk.toString())?.[1]
      if (found !== undefined) resolve({ url: found, stop })
    })
  })

const measure = async () => {
  const { database } = await publishedDatabase(itemCount)
  try {
    const { rows } = await database.owner.query("select item_id from gongkai.published_item order by published_on desc, item_id desc limit $1", [
      articles,
    ])
    const items = rows.map(({ item_id: id }) => `/items/${String(id)}`)
    const [server, empty] = [await benchServer(database), await emptyServer()]
    try {
      const there = []
      for (const path of lists) if (await isThere(server.url, path)) there.push(path)
      if (there.length === 0 || !(await isThere(server.url, items[0] ?? "/"))) throw new Error("门户的列表页或正文页还没有")
      // Warm is each page rendered once, however slow the machine is.
      for (const path of items) await isThere(server.url, path)
      for (const [url, paths] of /** @type {const} */ ([[server.url, there], [server.url, items], [empty.url, ["/empty"]]])) await load(url, paths, warmUp) // prettier-ignore
      const [list, article, nothing] = [/** @type {Load[]} */ ([]), /** @type {Load[]} */ ([]), /** @type {Load[]} */ ([])]
      for (let round = 0; round < rounds; round += 1) {
        list.push(await load(server.url, there, seconds / rounds))
        nothing.push(await load(empty.url, ["/empty"], seconds / rounds))
        article.push(await load(server.url, items, seconds / rounds))
      }
      const mixed = [...items.slice(0, 40), ...there]
      const { publish, stop } = await publisher(database.url)
      /** What readers wait for while something lasts, second by second. @param {Promise<unknown>} lasting */
      const timesWhile = async (lasting) => {
        let over = false
        const ended = lasting.finally(() => (over = true))
        ended.catch(() => undefined)
        const times = []
        while (!over) times.push((await load(server.url, mixed, 1)).times)
        await ended
        return times.flat()
      }
      /** Readers at rest and during a stretch of publications, in turns: a machine is not the same from minute to minute. @param {number} round @param {number} perSecond */
      const compared = async (round, perSecond) => {
        const [quiet, busy] = [/** @type {number[][]} */ ([]), /** @type {number[][]} */ ([])]
        let publishing = 0
        for (let turn = 0; turn < turns; turn += 1) {
          quiet.push(await timesWhile(setTimeout((stretch / publishedPerSecond) * 1000)))
          const took = publish({ count: stretch, round: round * turns + turn, perSecond })
          busy.push(await timesWhile(took))
          publishing += await took
          // What they leave to do for the server is done before readers are at rest again.
          await load(server.url, mixed, settling)
        }
        return { quiet: quantile(quiet.flat(), 0.99), busy: quantile(busy.flat(), 0.99), publishing }
      }
      const published = []
      for (let round = 0; round < rounds; round += 1) published.push(await compared(round, publishedPerSecond))
      const pressed = []
      for (const [nth, perSecond] of faster.entries()) pressed.push(await compared(rounds + nth, perSecond))
      stop()
      /** @param {readonly { perSecond: number }[]} runs */
      const perSecond = (runs) => median(runs.map((run) => run.perSecond))
      /** @param {readonly { perSecond: number }[]} runs */
      const ratio = (runs) => median(runs.map((run, nth) => run.perSecond / (nothing[nth]?.perSecond ?? Number.NaN)))
      return {
        ...{ list: perSecond(list), article: perSecond(article), empty: perSecond(nothing) },
        ...{ published, pressed: pressed.map(({ quiet, busy }) => busy / quiet) },
        ...{ listRatio: ratio(list), articleRatio: ratio(article) },
        ...{ times: [...list, ...article].flatMap((run) => run.times) },
      }
    } finally {
      await server.stop()
      await empty.stop()
    }
  } finally {
    await database.close()
  }
}

const measured = () => (once ??= measure())
const of = `${String(itemCount)} 条信息的门户，20 个连接`

/** @type {readonly import("./bench.js").Bench[]} */
export const portal = [
  {
    id: "portal.list",
    says: `${of}：列表页每秒次数，与同一次里空页之比`,
    unit: "×",
    goal: atLeast(0.5),
    run: async () => {
      const { list, empty, listRatio } = await measured()
      return { value: listRatio, note: `列表 ${list.toFixed(0)} 次/s，空页 ${empty.toFixed(0)} 次/s，${String(rounds)} 轮的中位数` }
    },
  },
  {
    id: "portal.article",
    says: `${of}：正文页每秒次数，与同一次里空页之比`,
    unit: "×",
    goal: atLeast(0.5),
    run: async () => {
      const { article, empty, articleRatio } = await measured()
      return { value: articleRatio, note: `正文 ${article.toFixed(0)} 次/s，空页 ${empty.toFixed(0)} 次/s，${String(rounds)} 轮的中位数` }
    },
  },
  {
    id: "portal.p99",
    says: `${of}：列表和正文的响应时间`,
    unit: "ms",
    goal: atMost(50),
    run: async () => {
      const { times } = await measured()
      return {
        value: quantile(times, 0.99),
        note: `p50 ${quantile(times, 0.5).toFixed(1)}，p95 ${quantile(times, 0.95).toFixed(1)}，${String(times.length)} 次`,
      }
    },
  },
  {
    id: "portal.publish",
    says: `${of}：每秒 ${String(publishedPerSecond)} 条公开 ${String(newlyPublished)} 条时读者的 p99，与平时之比`,
    unit: "×",
    goal: atMost(1.5),
    run: async () => {
      const { published, pressed } = await measured()
      const took = published.reduce((sum, { publishing }) => sum + publishing, 0)
      const [plain, while_] = [median(published.map(({ quiet }) => quiet)), median(published.map(({ busy }) => busy))]
      const ratios = published.map(({ quiet, busy }) => busy / quiet)
      const ratio = median(ratios)
      return {
        value: ratio,
        note: `${String(rounds)} 轮的中位数：平时 ${plain.toFixed(1)} ms，公开时 ${while_.toFixed(1)} ms；公开用时 ${took.toFixed(1)} s，各轮 ${ratios.map((one) => one.toFixed(2)).join("、")} 倍；每秒 20 条、一刻不停地公开时 ${pressed.map((one) => one.toFixed(2)).join("、")} 倍`,
      }
    },
  },
]
