// @ts-check
import { Agent } from "node:http"
import { legalDay, now } from "../../apps/server/dist/clock.js"
import { atMost } from "./bench.js"
import { benchDatabase, benchServer, cookieOf, plantPeople } from "./records-office.js"
import { ask } from "./request-ask.js"
import { plantGenerated, quantile } from "./request-cases.js"

const cases = Number(process.env.GONGKAI_BENCH_CASES ?? 100_000)
const agencyId = "busy"
const rounds = 30
const goal = 50

/** What officers ask of a board: its lights, stages, people, outcomes, words, numbers, both orders, pages further on. */
const asked = [
  "",
  "light=overdue",
  "light=today",
  "light=two",
  "light=five",
  "stage=receiptUnconfirmed",
  "stage=inCorrection",
  "stage=inConsultation",
  "stage=feeUnpaid",
  "stage=decided",
  "assignedTo=me",
  "assignedTo=nobody",
  "open=all&applicantKind=researchInstitution",
  "open=no&outcome=refused.deliberativeProcess",
  "open=no&outcome=granted&sort=received&order=desc",
  "open=all&sort=received&order=desc",
  "open=all&sort=number&order=desc",
  "open=all&receivedFrom=2026-03-01&receivedTo=2026-03-31&sort=received",
  "open=all&restricted=yes",
  "open=all&words=%E6%8E%92%E6%B0%B4%E7%AE%A1%E7%BD%91",
  "words=%E7%9D%A3%E5%AF%9F",
  "open=all&words=%E5%8C%97%E6%BA%AA%E5%B0%8F%E5%8C%BA%20%E7%AB%A3%E5%B7%A5%E9%AA%8C%E6%94%B6",
  "open=all&number=2026-012",
  "open=all&limit=200",
]

/** @type {import("./bench.js").Bench} */
export const requestBoard = {
  id: "request.board",
  says: `一个机关 ${String(cases)} 件申请的看板，各种筛选和排序，经接口`,
  unit: "ms",
  goal: atMost(goal),
  run: async () => {
    const today = legalDay(now())
    const database = await benchDatabase()
    try {
      const officers = Array.from({ length: 20 }, (_, nth) => `busy-${String(nth)}`)
      await plantPeople(database, [agencyId], officers.map((id) => ({ id, agencyId, role: "clerk" }))) // prettier-ignore
      const began = performance.now()
      await plantGenerated(database, { agencyId, count: cases, today, officers })
      const planted = (performance.now() - began) / 1000
      await database.owner.query("vacuum analyze")
      const server = await benchServer(database)
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      try {
        const seat = { url: server.url, agent, cookie: await cookieOf(server.url, "busy-0") }
        const took = new Map(asked.map((query) => [query, /** @type {number[]} */ ([])]))
        for (let round = -3; round < rounds; round += 1)
          for (const query of asked) {
            const since = performance.now()
            const { status, text } = await ask(seat, "GET", `/requests?${query}`)
            if (status !== 200) throw new Error(`${query}: HTTP ${String(status)} ${text}`)
            if (round >= 0) took.get(query)?.push(performance.now() - since)
          }
        const all = [...took.values()].flat()
        const slowest = [...took].map(([query, values]) => /** @type {const} */ ([query, quantile(values, 0.5)])).sort(([, a], [, b]) => b - a)
        const [[worst, middle] = ["", 0]] = slowest
        if (process.env.GONGKAI_BENCH_ALL !== undefined)
          for (const [query, value] of slowest) process.stderr.write(`${value.toFixed(1)} ms  ${query}\n`)
        return {
          value: quantile(all, 0.95),
          note: `p50 ${quantile(all, 0.5).toFixed(1)}，p99 ${quantile(all, 0.99).toFixed(1)}；${String(asked.length)} 种问法各 ${String(rounds)} 次，最慢的一种中位数 ${middle.toFixed(1)} ms（${decodeURIComponent(worst)}）；成批写入 ${planted.toFixed(0)} s`,
        }
      } finally {
        agent.destroy()
        await server.stop()
      }
    } finally {
      await database.close()
    }
  },
}
