import { searchPublished, type SearchAsked } from "@gongkai/records"
import { testDatabase, type TestDatabase } from "@gongkai/records/test/database"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { DemoItem } from "../src/items/item.ts"
import { differences, plantGenerated, plantPublishers } from "./search-against-scan.ts"

let db: TestDatabase
let items: readonly DemoItem[]
beforeAll(async () => {
  db = await testDatabase()
  await plantPublishers(db)
  items = await plantGenerated(db, 2000, 5)
}, 300_000)
afterAll(() => db.drop())

const search = (asked: Partial<SearchAsked> & { readonly words: string }) =>
  db.records.asPublic((reader) => searchPublished(reader, { after: null, limit: 20, ...asked }))

test("两千条信息、两百个两至四字的词：与逐条扫描一条不多、一条不少，先新后旧，总数准确到一千", async () => {
  const { wrong, hits } = await differences(db, items, 200)
  expect(wrong).toEqual([])
  expect(hits).toBeGreaterThan(5000)
})

test("按机关、栏目、类别、效力、年份筛选的结果，就是全部结果里符合的那些", async () => {
  const all = await search({ words: "补助", limit: 1000 })
  const ids = all.hits.map(({ id }) => id)
  const byId = new Map(items.map((item) => [item.itemId, item]))
  const cases: readonly [Partial<SearchAsked>, (item: DemoItem) => boolean][] = [
    [{ agencyId: "bureau-2" }, ({ agencyId }) => agencyId === "bureau-2"],
    [{ under: "county" }, () => true],
    [{ under: "bureau-1" }, ({ agencyId }) => agencyId === "bureau-1"],
    [{ section: "policies" }, ({ section }) => section === "policies"],
    [{ legalCategory: "20-1" }, ({ legalCategory }) => legalCategory === "20-1"],
    [{ validity: "repealed" }, ({ validity }) => validity === "repealed"],
    [{ year: 2025 }, ({ publishedOn }) => publishedOn.startsWith("2025")],
    [{ section: "policies", validity: "in-force", year: 2026 }, (one) => one.section === "policies" && one.validity === "in-force" && one.publishedOn.startsWith("2026")], // prettier-ignore
  ]
  for (const [filter, fits] of cases) {
    const { hits } = await search({ words: "补助", limit: 1000, ...filter })
    const wanted = ids.filter((id) => fits(byId.get(id)!))
    expect(wanted.length, JSON.stringify(filter)).toBeGreaterThan(0)
    expect(hits.map(({ id }) => id)).toEqual(wanted)
  }
})

test("一页一页翻下去，与一次全取相同", async () => {
  const all = await search({ words: "通知", limit: 1000 })
  const paged: string[] = []
  for (let after: string | null = null, pages = 0; pages < 100; pages += 1) {
    const page = await search({ words: "通知", after, limit: 37 })
    expect(page.total).toBe(all.total)
    paged.push(...page.hits.map(({ id }) => id))
    after = page.next
    if (after === null) break
  }
  expect(paged).toEqual(all.hits.map(({ id }) => id))
})
