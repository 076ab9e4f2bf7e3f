// @ts-check
import { Agent, request } from "node:http"
import { createHash } from "node:crypto"
import pg from "pg"
import { atLeast, median } from "./bench.js"
import { benchDatabase, benchServer, cookieOf, plantClerks } from "./records-office.js"

const agencies = ["a", "b", "c", "d"].map((letter) => `bureau-${letter}`)
const connections = 8
const milliseconds = 3000
const rounds = 5
/** As in a long run: a server that has just started is still being compiled for its first thousands of commands. */
const warmUp = 20_000

let serial = 0
const nextId = () => `case-${String((serial += 1))}`

/** What one connection does, again and again. @typedef {(id: string) => Promise<void>} Work */

/** The same inserts as the command's, in one transaction, and nothing else. @param {pg.Client} client @param {string} agencyId @returns {Work} */
const bare = (client, agencyId) => async (id) => {
  const answer = JSON.stringify({ ok: true, name: "case.opened", subject: id, body: { caseId: id } })
  await client.query("begin")
  await client.query("select set_config('gongkai.agency', $1, true), set_config('gongkai.person', $2, true), set_config('gongkai.today', $3, true)", [
    agencyId,
    `${agencyId}-clerk`,
    "2026-11-20",
  ])
  await client.query("insert into gongkai.case_record (id, agency_id, restricted) values ($1, $2, $3)", [id, agencyId, false])
  await client.query("insert into gongkai.event (agency_id, name, actor, at, cause, subject, body) values ($1, 'case.opened', $2, $3, $4, $5, $6)", [
    agencyId,
    `${agencyId}-clerk`,
    "2026-11-20T02:00:00.000Z",
    "request",
    id,
    JSON.stringify({ caseId: id }),
  ])
  await client.query("insert into gongkai.idempotency_key (agency_id, key, request_hash, status, answer, at) values ($1, $2, $3, 200, $4, $5)", [
    agencyId,
    `key-of-${id}`,
    createHash("sha256").update(id).digest("hex"),
    answer,
    "2026-11-20T02:00:00.000Z",
  ])
  await client.query("commit")
}

/** The command as an officer's program sends it. @param {string} url @param {string} cookie @param {Agent} agent @returns {Work} */
const overHttp = (url, cookie, agent) => (id) =>
  new Promise((resolve, reject) => {
    const body = JSON.stringify({ id })
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body), cookie, "idempotency-key": `key-of-${id}` }
    const sent = request(`${url}/api/v1/cases`, { method: "POST", agent, headers }, (response) => {
      response.resume()
      response.once("end", () => (response.statusCode === 201 ? resolve() : reject(new Error(`HTTP ${String(response.statusCode)}`))))
    })
    sent.once("error", reject)
    sent.end(body)
  })

/** How many a second all connections do together. @param {readonly Work[]} works */
const perSecond = async (works, lasting = milliseconds) => {
  const began = performance.now()
  let done = 0
  await Promise.all(
    works.map(async (work) => {
      while (performance.now() - began < lasting) {
        await work(nextId())
        done += 1
      }
    }),
  )
  return (done * 1000) / (performance.now() - began)
}

/** @type {import("./bench.js").Bench} */
export const recordsCommand = {
  id: "records.command",
  says: "经接口办理的命令（登录、权限、幂等、事件俱全），与同样几条语句直接写库相比",
  unit: "×",
  goal: atLeast(0.3),
  run: async () => {
    const database = await benchDatabase()
    try {
      await plantClerks(database, agencies)
      const server = await benchServer(database)
      const seats = Array.from({ length: connections }, (_, at) => agencies[at % agencies.length] ?? "")
      const clients = await Promise.all(
        seats.map(async () => {
          const client = new pg.Client({ connectionString: database.url })
          await client.connect()
          return client
        }),
      )
      const agent = new Agent({ keepAlive: true, maxSockets: connections })
      try {
        const cookies = new Map()
        for (const agencyId of agencies) cookies.set(agencyId, await cookieOf(server.url, `${agencyId}-clerk`))
        const sql = clients.map((client, at) => bare(client, seats[at] ?? ""))
        const http = seats.map((agencyId) => overHttp(server.url, cookies.get(agencyId), agent))
        await perSecond(sql)
        await perSecond(http, warmUp)
        const [shares, sqls, https] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([]), /** @type {number[]} */ ([])]
        for (let round = 0; round < rounds; round += 1) {
          const [plain, whole] = [await perSecond(sql), await perSecond(http)]
          sqls.push(plain)
          https.push(whole)
          shares.push(whole / plain)
        }
        const note = `${connections} 个连接、${agencies.length} 个机关，${median(https).toFixed(0)} 对 ${median(sqls).toFixed(0)} 项/秒，${rounds} 轮的中位数`
        return { value: median(shares), note }
      } finally {
        agent.destroy()
        for (const client of clients) await client.end()
        await server.stop()
      }
    } finally {
      await database.close()
    }
  },
}
