// @ts-check
import { Agent } from "node:http"
import { setTimeout as wait } from "node:timers/promises"
import { plusDays } from "@gongkai/law"
import { legalDay, now } from "../../apps/server/dist/clock.js"
import { atMost } from "./bench.js"
import { benchDatabase, benchServer, cookieOf, plantPeople } from "./records-office.js"
import { ask } from "./request-ask.js"
import { plantGenerated, plantOpen, quantile } from "./request-cases.js"

const agencies = Array.from({ length: 10 }, (_, nth) => `office-${String(nth)}`)
const officersEach = Number(process.env.GONGKAI_BENCH_OFFICERS ?? 200) / agencies.length
const background = 500
const seconds = Number(process.env.GONGKAI_BENCH_SECONDS ?? 40)
const warmUp = 15
/** Five things in turn, one a second. */
const inTurn = 5

const granted = { outcome: "granted", ground: "36(2)" }

/** @typedef {{ id: string, agencyId: string, seat: Parameters<typeof ask>[0] }} Officer */
/** What the API has: where notes or letters are not there yet, something is read instead, and the note says so. @typedef {{ notes: boolean, letters: boolean }} There */

/** What an officer does in a second. @param {Officer} officer @param {number} tick @param {There} there @param {string} today @returns {Promise<{ status: number, text: string }>} */
const doOne = ({ id, seat }, tick, { notes, letters }, today) => {
  const round = Math.floor(tick / inTurn)
  const caseId = `${id}-open-${String(round)}`
  const headers = { "idempotency-key": `${id}-call-${String(tick)}` }
  switch (tick % inTurn) {
    case 0:
      return ask(seat, "GET", "/requests?assignedTo=me")
    case 1:
      return ask(seat, "GET", `/requests/${caseId}`)
    case 2:
      if (!notes) return ask(seat, "GET", "/request-counts")
      return ask(seat, "POST", `/requests/${caseId}/notes`, { body: { noteId: `${caseId}-note`, text: "已联系业务科室，材料齐全。" }, headers })
    case 3:
      if (!letters) return ask(seat, "GET", "/requests?stage=handling")
      return ask(seat, "POST", `/requests/${caseId}/letters`, {
        body: { letterId: `${caseId}-letter`, kind: "granted-supplied", ...granted },
        headers,
      })
    default:
      return ask(seat, "POST", `/requests/${caseId}/decide`, { body: { on: today, ...granted }, headers })
  }
}

/** @type {import("./bench.js").Bench} */
export const requestLoad = {
  id: "request.load",
  says: "200 名经办人每人每秒一件事，看板、案件、便签、拟稿、决定轮流",
  unit: "ms",
  goal: atMost(500),
  run: async () => {
    const today = legalDay(now())
    const database = await benchDatabase()
    try {
      const people = agencies.flatMap((agencyId) =>
        Array.from({ length: officersEach }, (_, nth) => ({ id: `${agencyId}-${String(nth)}`, agencyId, role: /** @type {const} */ ("head") })),
      )
      await plantPeople(database, agencies, people)
      const each = Math.ceil((seconds + warmUp) / inTurn) + 1
      for (const agencyId of agencies) {
        const officers = people.filter((one) => one.agencyId === agencyId).map(({ id }) => id)
        await plantGenerated(database, { agencyId, count: background, today, officers })
        await plantOpen(database, { agencyId, each, on: plusDays(today, -7), officers })
      }
      await database.owner.query("vacuum analyze")
      const server = await benchServer(database)
      const agent = new Agent({ keepAlive: true, maxSockets: 400 })
      try {
        /** @type {Officer[]} */
        const officers = []
        for (const { id, agencyId } of people)
          officers.push({ id, agencyId, seat: { url: server.url, agent, cookie: await cookieOf(server.url, id) } })
        const described = await (await fetch(`${server.url}/api/v1/openapi.json`)).json()
        const has = (/** @type {string} */ what) => described.paths?.[`/api/v1/requests/{caseId}/${what}`]?.post !== undefined
        const there = { notes: has("notes"), letters: has("letters") }
        const took = /** @type {number[][]} */ (Array.from({ length: inTurn }, () => []))
        const errors = /** @type {string[]} */ ([])
        const began = performance.now() + 500
        await Promise.all(
          officers.map(async (officer, nth) => {
            const first = began + (nth * 1000) / officers.length
            for (let tick = 0; tick < seconds + warmUp; tick += 1) {
              const due = first + tick * 1000
              const early = due - performance.now()
              if (early > 0) await wait(early)
              // From the second in which it was due: who waits for an earlier answer waits for this one as well.
              const { status, text } = await doOne(officer, tick, there, today)
              if (status !== 200 && status !== 201) errors.push(`${String(tick % inTurn)}: ${String(status)} ${text.slice(0, 200)}`)
              if (tick >= warmUp) took[tick % inTurn]?.push(performance.now() - due)
            }
          }),
        )
        if (errors.length > 0) throw new Error(`${String(errors.length)} 次出错，例如 ${errors[0] ?? ""}`)
        const all = took.flat()
        const names = ["看板", "案件", there.notes ? "便签" : "数字（便签接口未到）", there.letters ? "拟稿" : "看板（拟稿接口未到）", "决定"]
        const parts = took.map((values, at) => `${names[at] ?? ""} ${quantile(values, 0.99).toFixed(0)}`).join("、")
        return {
          value: quantile(all, 0.99),
          note: `p50 ${quantile(all, 0.5).toFixed(0)}，p95 ${quantile(all, 0.95).toFixed(0)}；各项 p99：${parts}；${String(agencies.length)} 个机关，${String(all.length)} 次，出错 0`,
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
