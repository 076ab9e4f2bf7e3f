import { day } from "@gongkai/law"
import { sql } from "kysely"
import { afterAll, beforeAll, expect, test } from "vitest"
import { appendEvent, insertReceipt, newReceiptCode, ownCase, type Receipt } from "@gongkai/records"
import { testDatabase, type TestDatabase } from "../../test/database.ts"
import { district, plantDistrict } from "../../test/district.ts"

let db: TestDatabase
const now = "2026-11-20T01:00:00Z"
const today = day("2026-11-20")
const later = (minutes: number): string => new Date(Date.parse(now) + minutes * 60_000).toISOString()
const receipts: Record<string, Receipt> = {}

const open = async (agencyId: string, caseId: string, receiptNumber: string): Promise<void> => {
  const receipt = { receiptNumber, code: newReceiptCode() }
  receipts[caseId] = receipt
  await db.records.transaction({ agencyId, personId: "clerk-li", today }, async (tx) => {
    await tx.insertInto("caseRecord").values({ id: caseId, agencyId }).execute()
    await insertReceipt(tx, agencyId, { caseId, issuedOn: today, ...receipt })
    const who = { actor: "clerk-li", at: now, cause: null, subject: caseId }
    await appendEvent(tx, agencyId, { name: "case.opened", ...who, body: { caseId } })
    await appendEvent(tx, agencyId, {
      name: "secrecy.reviewed",
      ...who,
      body: { reviewId: "s1", ofKind: "case", ofId: caseId, result: "passed", ground: "17" },
    })
  })
}

beforeAll(async () => {
  db = await testDatabase()
  await plantDistrict(db)
  await open(district.bureau, "c1", "BUREAU-2026-00001")
  await open(district.bureau, "c2", "BUREAU-2026-00002")
  // The series are the agencies' own: the same number twice.
  await open(district.sibling, "c3", "BUREAU-2026-00001")
})
afterAll(() => db.drop())

const see = (receipt: Receipt, at = now) => db.records.asCitizen(receipt, at, ownCase)

test("凭回执编号和查询码看到自己的一件：没有经办人，没有内部环节", async () => {
  const own = await see(receipts["c1"]!)
  expect(own).toEqual({
    receiptNumber: "BUREAU-2026-00001",
    issuedOn: "2026-11-20",
    agencyName: "样本bureau机关",
    steps: [{ step: "case.opened", onDay: "2026-11-20" }],
  })
  expect(JSON.stringify(own)).not.toContain("clerk-li")
  expect((await see(receipts["c3"]!))?.agencyName).toBe("样本sibling机关")
})

test("小写、全角、多打空格也认得", async () => {
  const { code } = receipts["c1"]!
  const spaced = code.toLowerCase().replaceAll("-", " ")
  expect(await see({ receiptNumber: " ｂｕｒｅａｕ－２０２６－00001 ", code: spaced })).not.toBeNull()
})

test("编号不存在和查询码不对，答复一样；拿别的案件的查询码也不行", async () => {
  for (const wrong of [
    { receiptNumber: "BUREAU-2026-99999", code: receipts["c1"]!.code },
    { receiptNumber: "BUREAU-2026-00001", code: newReceiptCode() },
    { receiptNumber: "BUREAU-2026-00001", code: "" },
    { receiptNumber: "BUREAU-2026-00002", code: receipts["c1"]!.code },
    { receiptNumber: "' or true --", code: "%" },
  ])
    await expect(see(wrong)).rejects.toMatchObject({ code: "RECEIPT_WRONG", detail: {} })
})

test("查询的人写不了任何东西，也换不回办案的身份", async () => {
  await db.records.asCitizen(receipts["c1"]!, now, async ({ tx }) => {
    await expect(sql`insert into gongkai.citizen_case values ('x', now(), 'x')`.execute(tx)).rejects.toThrow()
  })
  await expect(
    db.records.asCitizen(receipts["c1"]!, now, ({ tx }) =>
      sql`select set_config('gongkai.agency', 'bureau', true), (select count(*) from gongkai.case_record)`.execute(tx),
    ),
  ).rejects.toThrow("permission denied")
})

test("没有出示回执的事务，视图里什么都没有；用完之后身份不留在连接上", async () => {
  await see(receipts["c1"]!)
  const counts = await Promise.all(
    Array.from({ length: 25 }, () =>
      db.records.transaction({ agencyId: district.bureau, personId: "p", today }, async (tx) => {
        const { rows } = await sql<{ n: number; who: string }>`select count(*) as n, current_user as who from gongkai.citizen_case`.execute(tx)
        return rows[0]
      }),
    ),
  )
  for (const row of counts) expect(row).toEqual({ n: 0, who: "gongkai_app" })
})

test("同时输错二十次：只看前十次，对的码也要等；十五分钟后放开", async () => {
  const number = "BUREAU-2026-00002"
  const tries = await Promise.allSettled(Array.from({ length: 20 }, () => see({ receiptNumber: number, code: newReceiptCode() }, later(60))))
  const codes = tries.map((one) => (one.status === "rejected" ? (one.reason as { code: string }).code : "right"))
  expect(codes.filter((code) => code === "RECEIPT_WRONG")).toHaveLength(10)
  expect(codes.filter((code) => code === "RECEIPT_LIMITED")).toHaveLength(10)
  await expect(see(receipts["c2"]!, later(61))).rejects.toMatchObject({ code: "RECEIPT_LIMITED" })
  // Another receipt is not held up by it.
  expect(await see(receipts["c1"]!, later(61))).not.toBeNull()
  expect(await see(receipts["c2"]!, later(76))).not.toBeNull()
})

test("数据库里没有查询码原文，也没有输错的编号原文", async () => {
  await expect(see({ receiptNumber: "TYPED-BY-SOMEBODY", code: "x" })).rejects.toThrow()
  const kept = JSON.stringify([
    await db.asOwner("select * from gongkai.case_receipt"),
    await db.asOwner("select * from gongkai.receipt_attempt"),
    await db.asOwner("select body, subject from gongkai.event"),
  ])
  expect(kept).not.toContain("TYPED-BY-SOMEBODY")
  for (const { code } of Object.values(receipts)) {
    expect(kept).not.toContain(code)
    expect(kept).not.toContain(code.replaceAll("-", ""))
  }
})

test("办案人员读不到查询码的哈希", async () => {
  const reading = db.records.transaction({ agencyId: district.bureau, personId: "p", today }, (tx) =>
    sql`select code_hash from gongkai.case_receipt`.execute(tx),
  )
  await expect(reading).rejects.toThrow("permission denied")
})
