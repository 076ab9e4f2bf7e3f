// @ts-check
import { Agent } from "node:http"
import { atMost } from "./bench.js"
import { benchDatabase, benchServer, cookieOf, plantPeople } from "./records-office.js"
import { plantTree, top } from "./report-tree.js"
import { ask } from "./request-ask.js"
import { quantile } from "./request-cases.js"

const agencies = Number(process.env.GONGKAI_BENCH_AGENCIES ?? 3000)
const [from, to] = [2021, 2025]
const rounds = 20

/** What officers ask of the board: the beginning, further on, a year by state, who is late. */
const asked = [
  "",
  "&limit=200",
  "&after=below-02000",
  "&year=2025&state=returned",
  "&year=2025&late=yes",
  "&state=missing",
  "&year=2023&state=published&limit=200",
]

/** @type {import("./bench.js").Bench} */
export const reportBoard = {
  id: "report.board",
  says: `${String(agencies)} 个机关 ${String(to - from + 1)} 年的报送情况，各种筛选，经接口`,
  unit: "ms",
  goal: atMost(100),
  run: async () => {
    const database = await benchDatabase()
    try {
      await plantPeople(database, [top], [{ id: "tree-head", agencyId: top, role: "head" }])
      await plantTree(database.owner, { agencies, from, to })
      const server = await benchServer(database)
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      try {
        const seat = { url: server.url, agent, cookie: await cookieOf(server.url, "tree-head") }
        /** @type {number[]} */
        const took = []
        for (let round = -3; round < rounds; round += 1)
          for (const query of asked) {
            const since = performance.now()
            const { status, text } = await ask(seat, "GET", `/report-board?from=${String(from)}&to=${String(to)}${query}`)
            if (status !== 200) throw new Error(`${query}: HTTP ${String(status)} ${text}`)
            if (round >= 0) took.push(performance.now() - since)
          }
        return {
          value: quantile(took, 0.95),
          note: `p50 ${quantile(took, 0.5).toFixed(1)}，p99 ${quantile(took, 0.99).toFixed(1)}；${String(asked.length)} 种问法各 ${String(rounds)} 次`,
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
