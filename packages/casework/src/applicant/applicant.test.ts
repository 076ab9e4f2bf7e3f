import { day } from "@gongkai/law"
import { admitKeys, keyRingOfText, maskedApplicant, ownCase, type KeyRing } from "@gongkai/records"
import { testDatabase, type TestDatabase } from "@gongkai/records/test/database"
import { district, plantDistrict } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import {
  addApplicant,
  addPerson,
  changeApplicant,
  eraseApplicantData,
  giveRole,
  issueReceipt,
  openCase,
  recordSecrecyReview,
  ReviewToRecord,
  unmaskApplicant,
  type Actor,
  type Casework,
} from "../index.ts"

let db: TestDatabase
let casework: Casework
const { bureau } = district
const today = day("2026-11-20")
const now = "2026-11-20T02:00:00.000Z"
const ring: KeyRing = keyRingOfText(`k1aa:${Buffer.alloc(32, 1).toString("base64")}`)
const program: Actor = { agencyId: bureau, personId: "setting-up", cause: null, program: true }
const by = (personId: string): Actor => ({ agencyId: bureau, personId, cause: null })

beforeAll(async () => {
  db = await testDatabase()
  await plantDistrict(db)
  casework = { records: db.records, now: () => now, today: () => today }
  await db.records.transaction({ agencyId: "", personId: "", today }, (tx) => admitKeys(tx, ring, now))
  for (const [id, role] of [
    ["clerk", "clerk"],
    ["head", "head"],
    ["reviewer", "reviewer"],
    ["secrecy", "secrecy-reviewer"],
  ] as const) {
    await addPerson(casework, program, { id, name: "某人" })
    await giveRole(casework, program, { personId: id, role })
  }
  await openCase(casework, program, { id: "c1" })
})
afterAll(() => db.drop())

const data = { name: "张某三", phone: "13812341234", address: "江苏省宿迁市宿城区幸福路12号" }
const events = () => db.asOwner("select name, actor, subject, body from gongkai.event where agency_id = $1 order by seq", [bureau])

test("登记申请人：事件里没有个人信息", async () => {
  expect(await addApplicant(ring)(casework, by("clerk"), { id: "a1", kind: "naturalPerson", data })).toMatchObject({ ok: true })
  expect((await events()).at(-1)).toEqual({
    name: "applicant.added",
    actor: "clerk",
    subject: "a1",
    body: { applicantId: "a1", kind: "naturalPerson" },
  })
  expect(await addApplicant(ring)(casework, by("clerk"), { id: "a1", kind: "naturalPerson", data })).toMatchObject({ code: "ALREADY_THERE" })
  expect(await addApplicant(ring)(casework, by("reviewer"), { id: "a9", kind: "naturalPerson", data })).toMatchObject({ code: "NOT_PERMITTED" })
})

test("修改：在看到的那一版上改，事件只说改了哪几项", async () => {
  const change = changeApplicant(ring)
  expect(await change(casework, by("clerk"), { id: "a1", version: 1, data: { phone: "13700000000", address: "" } })).toMatchObject({
    body: { fields: ["phone", "address"], version: 2 },
  })
  expect(await change(casework, by("clerk"), { id: "a1", version: 1, data: { phone: "13600000000" } })).toMatchObject({ code: "STALE" })
  expect(await change(casework, by("clerk"), { id: "none", version: 1, data: {} })).toMatchObject({ code: "NOT_FOUND" })
})

test("哪个框里写了密级标志就说哪个框，不重复内容，不留事件", async () => {
  const before = await events()
  const refused = await addApplicant(ring)(casework, by("clerk"), {
    id: "a2",
    kind: "naturalPerson",
    data: { name: "李某", address: "机密★绝不能外传" },
  })
  expect(refused).toEqual({ ok: false, code: "SECRECY_MARK_FOUND", detail: { where: "data.address", line: 1 } })
  expect(await events()).toEqual(before)
})

test("看原文：要有权限和理由，先留事件再给看", async () => {
  const unmask = unmaskApplicant(ring)
  const wish = { applicantId: "a1", field: "phone", reason: "contact-applicant" } as const
  expect(await unmask(casework, by("reviewer"), wish)).toMatchObject({ ok: false, code: "NOT_PERMITTED" })
  expect(await unmask(casework, by("clerk"), wish)).toEqual({ ok: true, value: "13700000000" })
  expect((await events()).at(-1)).toMatchObject({
    name: "personal-data.unmasked",
    actor: "clerk",
    body: { subjectId: "a1", field: "phone", reason: "contact-applicant" },
  })
  await expect(unmask(casework, by("clerk"), { ...wish, reason: "张某三要求" })).rejects.toThrow("请从理由清单中选择")
  expect(await unmask(casework, by("clerk"), { ...wish, field: "email" })).toMatchObject({ code: "NOT_FOUND" })
})

test("事件写不进去，原文就不给看", async () => {
  await db.asOwner("revoke insert on gongkai.event from gongkai_application")
  await db.asOwner("revoke insert (agency_id, name, actor, at, cause, subject, body) on gongkai.event from gongkai_application")
  const wish = { applicantId: "a1", field: "phone", reason: "contact-applicant" } as const
  await expect(unmaskApplicant(ring)(casework, by("clerk"), wish)).rejects.toThrow("permission denied")
  await db.asOwner("grant insert (agency_id, name, actor, at, cause, subject, body) on gongkai.event to gongkai_application")
})

test("擦除：经办人不行，负责人可以；擦了不能再改", async () => {
  expect(await eraseApplicantData(casework, by("clerk"), { id: "a1", version: 2 })).toMatchObject({ code: "NOT_PERMITTED" })
  expect(await eraseApplicantData(casework, by("head"), { id: "a1", version: 1 })).toMatchObject({ code: "STALE", detail: { version: 2 } })
  expect(await eraseApplicantData(casework, by("head"), { id: "a1", version: 2 })).toMatchObject({
    ok: true,
    body: { applicantId: "a1", version: 3 },
  })
  expect(await eraseApplicantData(casework, by("head"), { id: "a1", version: 2 })).toMatchObject({ code: "APPLICANT_ERASED" })
  expect(await changeApplicant(ring)(casework, by("clerk"), { id: "a1", version: 3, data })).toMatchObject({ code: "APPLICANT_ERASED" })
  const left = await db.records.transaction({ agencyId: bureau, personId: "clerk", today }, (tx) => maskedApplicant(tx, ring, bureau, "a1"))
  expect(left?.masked).toEqual({})
})

test("保密审查只记谁、何时、对什么、结果和依据；没有写内容的地方", async () => {
  const review = { id: "s1", ofKind: "case", ofId: "c1", result: "withheld", ground: "14" } as const
  expect(await recordSecrecyReview(casework, by("clerk"), review)).toMatchObject({ code: "NOT_PERMITTED" })
  expect(await recordSecrecyReview(casework, by("secrecy"), review)).toMatchObject({ ok: true, name: "secrecy.reviewed" })
  expect(ReviewToRecord.safeParse({ ...review, id: "s2", ground: "因为里面写着某某" }).success).toBe(false)
  expect(await db.asOwner("select of_id, by_person_id, on_day, result, ground from gongkai.secrecy_review")).toEqual([
    { of_id: "c1", by_person_id: "secrecy", on_day: "2026-11-20", result: "withheld", ground: "14" },
  ])
})

test("回执：查询码只交一次；凭它看到自己的一件；一件案件只有一张", async () => {
  const issued = await issueReceipt(casework, by("clerk"), { caseId: "c1", receiptNumber: "ju-2026-00001" })
  if (!issued.ok) throw new Error(issued.code)
  expect(issued.receiptNumber).toBe("JU-2026-00001")
  expect(await db.records.asCitizen(issued, now, ownCase)).toMatchObject({ receiptNumber: "JU-2026-00001" })
  expect(JSON.stringify(await events())).not.toContain(issued.code)
  expect(await issueReceipt(casework, by("clerk"), { caseId: "c1", receiptNumber: "JU-2026-00002" })).toMatchObject({ code: "ALREADY_THERE" })
  expect(await issueReceipt(casework, by("clerk"), { caseId: "none", receiptNumber: "JU-2026-00003" })).toMatchObject({ code: "NOT_FOUND" })
})
