import { day } from "@gongkai/law"
import {
  appendEvent,
  indexEntries,
  indexPublished,
  saveSearchSynonyms,
  searchPublished,
  searchSuggestions,
  type SearchAsked,
  type Tx,
} from "@gongkai/records"
import { testDatabase, type TestDatabase } from "@gongkai/records/test/database"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { DemoItem } from "../src/items/item.ts"
import { differences, plantGenerated, plantPublishers, shortTerms } from "./search-against-scan.ts"

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
}, 300_000)

test("单个字，和正文最末的一两个字：也与逐条扫描相同", async () => {
  const { wrong, hits } = await differences(db, items, 40, shortTerms)
  expect(wrong).toEqual([])
  expect(hits).toBeGreaterThan(5000)
}, 300_000)

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

const asAgency = (agencyId: string, work: (tx: Tx) => Promise<unknown>): Promise<unknown> =>
  db.records.transaction({ agencyId, personId: "p", today: day("2026-11-20") }, async (tx) => {
    await appendEvent(tx, agencyId, { name: "agency.changed", actor: "p", at: "2026-11-20T01:00:00Z", cause: null, subject: agencyId, body: { agencyId, version: 1 } }) // prettier-ignore
    await work(tx)
  })

test("按文号找得到那一件，括号怎么写、全角半角都一样", async () => {
  const numbered = items.find(({ documentNumber }) => documentNumber?.endsWith("〕7号"))!
  const number = numbered.documentNumber!
  for (const words of [
    number,
    number.replace("〔", "[").replace("〕", "]"),
    number.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ])
    // prettier-ignore
    expect((await search({ words, limit: 100 })).hits.map(({ id }) => id)).toContain(numbered.itemId)
})

test("几个词都要有；引号内连在一起才算", async () => {
  const both = await search({ words: "补助 公示", limit: 1000 })
  const one = await search({ words: "补助", limit: 1000 })
  expect(both.hits.length).toBeGreaterThan(0)
  expect(both.hits.length).toBeLessThan(one.hits.length)
  expect((await search({ words: '"补助 公示"' })).total).toBe(0)
})

test("同义词：上级机关设的对下面都算数，撤掉就不算", async () => {
  const [own, other] = [await search({ words: "口袋公园", limit: 1000 }), await search({ words: "街头绿地", limit: 1000 })]
  expect([own.hits.length > 0, other.hits.length]).toEqual([true, 0])
  await asAgency("county", (tx) => saveSearchSynonyms(tx, "county", { groups: [["口袋公园", "街头绿地"]], version: 0 }))
  const found = await search({ words: "街头绿地", limit: 1000, under: "county" })
  expect(found.hits.map(({ id }) => id)).toEqual(own.hits.map(({ id }) => id))
  const { title, snippet } = found.hits[0]!
  const marked = [title, snippet].flatMap(({ text, marks }) => marks.map(([from, to]) => text.slice(from, to)))
  expect(new Set(marked)).toEqual(new Set(["口袋公园"]))
  expect((await search({ words: "街头绿地", agencyId: "bureau-2", limit: 1000 })).hits.length).toBeGreaterThan(0)
  await asAgency("county", (tx) => saveSearchSynonyms(tx, "county", { groups: [], version: 1 }))
  expect((await search({ words: "街头绿地" })).total).toBe(0)
})

test("提示：以所输入的开头，不重复", async () => {
  const suggested = await db.records.asPublic((reader) => searchSuggestions(reader, "关于", 8))
  expect(suggested).toHaveLength(8)
  expect(new Set(suggested).size).toBe(8)
  expect(suggested.every((one) => one.startsWith("关于"))).toBe(true)
  expect(await db.records.asPublic((reader) => searchSuggestions(reader, "老旧小", 8))).toContain("老旧小区改造")
  expect(await db.records.asPublic((reader) => searchSuggestions(reader, "。", 8))).toEqual([])
})

test("撤下的找不到；别的机关不能替它改索引", async () => {
  const [first] = (await search({ words: "应急预案", limit: 1 })).hits
  const { id, agencyId } = first!
  const other = agencyId === "bureau-1" ? "bureau-2" : "bureau-1"
  await asAgency(other, (tx) => indexPublished(tx, other, [id]))
  const foreign = { kind: "item", id, title: "x", beside: [], content: "x", publishedOn: day("2026-11-20"), facets: {}, keywords: [] }
  await expect(asAgency(other, (tx) => indexEntries(tx, other, [foreign]))).rejects.toThrow("row-level security")
  await db.asOwner(
    `with gone as (update gongkai.published_item set body = '', withdrawn_on = '2026-11-20', withdrawn_note = '依法撤下' where item_id = $1 returning agency_id)
    insert into gongkai.event (agency_id, name, actor, at, body) select agency_id, 'agency.changed', 'test', now(), '{}' from gone`,
    [id],
  )
  await asAgency(agencyId, (tx) => indexPublished(tx, agencyId, [id]))
  expect((await search({ words: "应急预案", limit: 1000 })).hits.map((hit) => hit.id)).not.toContain(id)
})

test("时间不够时如实说没有找完，不说总数", async () => {
  expect(await search({ words: "工作", mostMilliseconds: 0 })).toMatchObject({ complete: false, total: null })
})

test("只有标点：什么也不找", async () => {
  expect(await search({ words: "，。" })).toEqual({ sought: [], hits: [], next: null, total: 0, complete: true })
})
