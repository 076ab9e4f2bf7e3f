// @ts-check
import { createHash } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { generateItems, itemsSince, plantItems, topics } from "@gongkai/demo"
import { day } from "@gongkai/law"
import { openRecords, withoutSearchIndex } from "@gongkai/records"
import { globSync } from "tinyglobby"
import { root } from "../run.js"
import { benchDatabase } from "./records-office.js"

/** Items that the benches of the portal and of the search are made with. */
export const itemCount = Number(process.env.GONGKAI_BENCH_ITEMS ?? (process.env.GONGKAI_BENCH_LONG === "1" ? 1_000_000 : 200_000))

/** The last day of publication. */
export const to = day("2026-11-28")
export const county = "county"

/** Agencies of a county, each with its own subject. @type {readonly import("@gongkai/demo").Publisher[]} */
export const publishers = Object.keys(topics).flatMap((topic, nth) =>
  [0, 1].map((half) => ({
    id: `bureau-${String(nth)}-${String(half)}`,
    name: `样本县第${String(nth * 2 + half)}局`,
    shortName: `第${String(nth * 2 + half)}局`,
    topic: /** @type {import("@gongkai/demo").TopicId} */ (topic),
    series: `样${String(nth * 2 + half)}发`,
    weight: 1 + (nth % 4),
  })),
)

/** Who writes and signs at an agency. @param {string} agencyId */
export const clerkOf = (agencyId) => `${agencyId}.clerk`

/** The items of a seed. @param {number} seed @param {number} count @param {string} [prefix] @param {import("@gongkai/law").Day} [from] the first day of publication */
export const itemsOf = (seed, count, prefix = "", from = itemsSince(to)) => generateItems({ seed, publishers, from, to, count, prefix })

/** Where items that were planted once are kept for the next run: 200,000 of them take minutes. Null where nothing is kept. */
const keptIn = process.env.GONGKAI_BENCH_KEEP ?? null

/** Stands for all that decides what is planted: the tables, the generator, how many. @param {number} count */
const nameOf = (count) => {
  const hash = createHash("sha256")
  const files = globSync(["packages/records/migrations/*.sql", "packages/demo/dist/{items,published}/**/*.js"], { cwd: root }).sort()
  for (const file of files) hash.update(readFileSync(join(root, file)))
  return `items-${String(count)}-${hash.digest("hex").slice(0, 12)}`
}

/** A database with the county and its items. @param {number} count */
export const publishedDatabase = async (count) => {
  const kept = keptIn === null ? null : join(keptIn, nameOf(count))
  if (kept !== null && existsSync(kept)) return { database: await benchDatabase(kept), planted: null }
  const database = await benchDatabase()
  const began = performance.now()
  await plantPublished(database, count)
  const planted = (performance.now() - began) / 1000
  if (kept === null) return { database, planted }
  await database.keep(kept)
  return { database: await benchDatabase(kept), planted }
}

/** Plants the county, its agencies and its items by the product's own bulk way. @param {import("./records-office.js").BenchDatabase} database @param {number} count */
const plantPublished = async ({ owner, url, adminUrl }, count) => {
  await owner.query("set session_replication_role = replica")
  await owner.query("insert into gongkai.agency (id, name, short_name, level, kind, superiors) values ($1, '样本县人民政府', '县政府', 'county', 'government', array[$1])", [county]) // prettier-ignore
  for (const { id, name, shortName } of publishers) {
    await owner.query("insert into gongkai.agency (id, parent_id, name, short_name, level, kind, superiors) values ($1, $4, $2, $3, 'county', 'department', array[$4, $1])", [id, name, shortName, county]) // prettier-ignore
    await owner.query("insert into gongkai.person (id, agency_id, name) values ($1, $2, '某人')", [clerkOf(id), id])
  }
  await owner.query("set session_replication_role = origin")
  const records = openRecords(url)
  try {
    const planting = { records, writerOf: clerkOf, signerOf: clerkOf, signedOneOf: 1000 }
    await withoutSearchIndex(adminUrl, () => plantItems(planting, itemsOf(1, count)))
    await owner.query("vacuum analyze")
  } finally {
    await records.close()
  }
}
