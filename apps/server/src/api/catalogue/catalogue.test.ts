import { day } from "@gongkai/law"
import { searchPublished } from "@gongkai/records"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { catalogueAt, furnishForCatalogue, usualTurns } from "../../../test/catalogue.ts"
import { openOffice, type Office } from "../../../test/office.ts"

const { bureau, stranger } = district
const today = day("2026-11-20")
let office: Office
beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [bureau, stranger] })
  await furnishForCatalogue(office, bureau)
})
afterAll(() => office.close())

const at = catalogueAt(() => office, bureau)
const publicRow = async (itemId: string): Promise<any> =>
  (await office.db.asOwner("select * from gongkai.published_item where item_id = $1", [itemId]))[0]

const found = async (words: string): Promise<readonly string[]> =>
  (await office.db.records.asPublic((reader) => searchPublished(reader, { words, after: null, limit: 20 }))).hits.map(({ id }) => id)

test("起草、三审三校、保密审查、发布：公众看到、搜到的是签过字的那一稿；撤下后搜不到", async () => {
  await at.save("a1")
  const drafted = await at.item("a1")
  expect(drafted).toMatchObject({ indexNumber: "2026-00001", state: "draft", isPublic: false, publishDue: "2026-11-30", late: false, version: 1 })
  expect(await publicRow("a1")).toBeUndefined()
  expect(await at.bars("clerk", "a1", "publish", {})).toBe("ITEM_STATE")
  await at.verb("clerk", "a1", "submit")
  for (const [stage, by] of usualTurns) {
    expect((await at.item("a1")).waitingStage).toBe(stage)
    expect(await at.bars("clerk", "a1", "publish", {})).toBe("SIGN_OFFS_MISSING")
    await at.verb(by, "a1", "sign-off", { stage })
  }
  await at.verb("third", "a1", "secrecy-review", { result: "passed", ground: "17" })
  const ready = await at.item("a1")
  expect(ready.obstacles).toEqual([])
  expect(ready.signOffs.map(({ stage, void: gone }: any) => [stage, gone])).toEqual(
    ["proof-1", "review-1", "proof-2", "review-2", "proof-3", "review-3", "secrecy"].map((stage) => [stage, false]),
  )
  await at.verb("clerk", "a1", "publish", {})
  expect(await publicRow("a1")).toMatchObject({
    title: drafted.title,
    body: drafted.body,
    published_on: "2026-11-20",
    content_hash: ready.contentHash,
  })
  expect(await at.item("a1")).toMatchObject({ state: "published", isPublic: true, changedSince: false, publishedOn: "2026-11-20" })
  expect(await found("供水工作")).toEqual(["a1"])
  await at.verb("head", "a1", "withdraw", { note: "内容有误，重新核实" })
  expect(await found("供水工作")).toEqual([])
})
