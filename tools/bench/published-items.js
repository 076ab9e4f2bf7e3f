// @ts-check
import { generateItems, itemsSince, plantItems, topics } from "@gongkai/demo"
import { day } from "@gongkai/law"
import { openRecords, withoutSearchIndex } from "@gongkai/records"

/** Items that the benches of the portal and of the search are made with. */
export const itemCount = Number(process.env.GONGKAI_BENCH_ITEMS ?? (process.env.GONGKAI_BENCH_LONG === "1" ? 1_000_000 : 200_000))

const to = day("2026-11-28")
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

/** The items of a seed. @param {number} seed @param {number} count @param {string} [prefix] */
export const itemsOf = (seed, count, prefix = "") => generateItems({ seed, publishers, from: itemsSince(to), to, count, prefix })

/** Plants the county, its agencies and its items by the product's own bulk way. @param {import("./records-office.js").BenchDatabase} database @param {number} count */
export const plantPublished = async ({ owner, url, adminUrl }, count) => {
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
