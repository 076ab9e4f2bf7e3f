// @ts-check
import { spawn } from "node:child_process"
import { once } from "node:events"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"
import { beginSiteCheck, watchSite, workSiteCheck } from "@gongkai/casework"
import { day } from "@gongkai/law"
import { openRecords } from "@gongkai/records"
import { webOf } from "../../apps/server/dist/jobs/site-watch/open-web.js"
import { atLeast, median, timedAsync } from "./bench.js"
import { benchDatabase } from "./records-office.js"

const size = 2000
const rounds = 5
const agencyId = "bureau"
const program = fileURLToPath(new URL("site-to-watch.js", import.meta.url))

/** The site in a process of its own. */
const served = async () => {
  const child = spawn(process.execPath, [program, String(size)], { stdio: ["ignore", "pipe", "inherit"] })
  const [line] = await once(createInterface(child.stdout), "line")
  const [address = "", pages = ""] = String(line).split(" ")
  return { address, pages: Number(pages), stop: () => void child.kill() }
}

/** What a whole check of ours takes, judged and kept; every time as a site that is new. */
const ours = async (/** @type {string} */ url, /** @type {string} */ address, /** @type {number} */ pages) => {
  const records = openRecords(url)
  const casework = { records, now: () => new Date().toISOString(), today: () => day("2026-11-20") }
  const actor = { agencyId, personId: "bench", cause: null, program: /** @type {const} */ (true) }
  let nth = 0
  const web = webOf(true)
  const limits = { inside: true, requestsASecond: 10_000, abreast: 32 }
  return {
    close: () => records.close(),
    run: async () => {
      nth += 1
      const [siteId, checkId] = [`site-${nth}`, `check-${nth}`]
      for (const done of [
        await watchSite(casework, actor, { siteId, name: "样本", address, limits }),
        await beginSiteCheck(casework, actor, { checkId, siteId }),
      ])
        if (!done.ok) throw new Error(done.code)
      const took = await timedAsync(async () => {
        const turn = await workSiteCheck(casework, web, { agencyId, checkId, worker: "bench", turn: 600_000 })
        if (turn !== "over") throw new Error(turn)
      })
      const read = await records.transaction({ agencyId, personId: "bench", today: casework.today() }, async (tx) =>
        tx.selectFrom("sitePage").select("address").where("checkId", "=", checkId).where("outcome", "=", "read").execute(),
      )
      if (read.length !== pages) throw new Error(`the check read ${read.length} of ${pages} pages`)
      return took
    },
  }
}

/** @type {import("./bench.js").Bench} */
export const supervisionCrawl = {
  id: "supervision.crawl",
  says: "检查一个网站（读取、判断、入库）每秒的网页，与只用爬虫库 linkinator 爬同一网站相比",
  unit: "倍",
  goal: atLeast(0.7),
  run: async () => {
    const [{ check }, { instance }] = await Promise.all([import("linkinator"), import("gaxios")])
    const [site, database] = await Promise.all([served(), benchDatabase()])
    const add = "insert into gongkai.agency (id, name, short_name, level, kind, superiors) values ($1, $1, $1, 'county', 'department', '{}')"
    await database.owner.query(add, [agencyId])
    const own = await ours(database.url, site.address, site.pages)
    // The library asks as it does by itself, a hundred at once, without the guard that our checks put under it.
    const alone = async () => {
      const guard = instance.defaults
      instance.defaults = {}
      const took = await timedAsync(async () => void (await check({ path: site.address, recurse: true })))
      instance.defaults = guard
      return took
    }
    /** @type {{ ours: number, alone: number }[]} */
    const times = []
    for (let round = 0; round <= rounds; round += 1) times.push({ alone: await alone(), ours: await own.run() })
    await own.close()
    site.stop()
    await database.close()
    const [mine, theirs] = [median(times.slice(1).map((one) => one.ours)), median(times.slice(1).map((one) => one.alone))]
    const rate = (/** @type {number} */ took) => Math.round(site.pages / (took / 1000))
    return { value: theirs / mine, note: `${site.pages} 页；检查 ${rate(mine)} 页/秒，库 ${rate(theirs)} 页/秒；${rounds} 轮的中位数` }
  },
}
