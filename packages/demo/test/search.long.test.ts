import { testDatabase, type TestDatabase } from "@gongkai/records/test/database"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { DemoItem } from "../src/items/item.ts"
import { differences, plantGenerated, plantPublishers } from "./search-against-scan.ts"

let db: TestDatabase
let items: readonly DemoItem[]
beforeAll(async () => {
  db = await testDatabase()
  await plantPublishers(db)
  items = await plantGenerated(db, 20_000, 11)
}, 3_600_000)
afterAll(() => db.drop())

test("两万条信息、一千个两至四字的词：与逐条扫描一条不多、一条不少", async () => {
  const { wrong, hits } = await differences(db, items, 1000)
  expect(wrong).toEqual([])
  expect(hits).toBeGreaterThan(100_000)
})
