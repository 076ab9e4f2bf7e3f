import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Answer, type Caller, type Office } from "../../../test/office.ts"

let office: Office
let clerk: Caller
let head: Caller
let foreigner: Caller
let serial = 0
const key = (): string => `key-of-applicant-${String((serial += 1))}`
const name = "欧阳明月"
const phone = "13812345678"
const identityNumber = "32130219800101001X"

beforeAll(async () => {
  office = await openOffice()
  clerk = await office.as(district.bureau, "clerk")
  head = await office.as(district.bureau, "head")
  foreigner = await office.as(district.stranger, "clerk")
})
afterAll(() => office.close())

const add = (id: string, data: object, headers = {}): Promise<Answer> =>
  clerk.send("POST", "/api/v1/applicants", { body: { id, kind: "naturalPerson", data }, headers: { "idempotency-key": key(), ...headers } })
const unmask = (by: Caller, field: string, reason = "contact-applicant", id = "a1"): Promise<Answer> =>
  by.send("POST", `/api/v1/applicants/${id}/unmask`, { body: { field, reason } })
const search = (by: Caller, field: string, value: string): Promise<Answer> => by.send("POST", "/api/v1/applicants/search", { body: { field, value } })

test("登记后看到的是遮盖的；同样的请求送两遍得同样的答复", async () => {
  const headers = { "idempotency-key": "applicant-one" }
  expect(await add("a1", { name, phone, identityNumber }, headers)).toMatchObject({ status: 201, body: { id: "a1" } })
  expect(await add("a1", { name, phone, identityNumber }, headers)).toMatchObject({ status: 201, body: { id: "a1" } })
  expect(await add("a1", { name: "别人" }, headers)).toMatchObject({ status: 422, body: { code: "KEY_REUSED" } })
  const { status, text, body } = await clerk.send("GET", "/api/v1/applicants/a1")
  expect(status).toBe(200)
  expect(body).toMatchObject({ masked: { name: "欧***", phone: "138****5678" }, erasedOn: null, version: 1 })
  for (const plain of [name, phone, identityNumber]) expect(text).not.toContain(plain)
})

test("幂等键旁边留的是带密钥的散列，猜不回姓名和电话", async () => {
  const { createHash } = await import("node:crypto")
  const given = { id: "a1", kind: "naturalPerson", data: { name, phone, identityNumber } }
  const guess = createHash("sha256")
    .update(JSON.stringify(["post", "/api/v1/applicants", clerk.personId, given]))
    .digest("hex")
  const [kept] = await office.db.asOwner("select request_hash, answer::text from gongkai.idempotency_key where key = 'applicant-one'")
  expect(kept?.["request_hash"]).toMatch(/^[0-9a-f]{64}$/u)
  expect(kept?.["request_hash"]).not.toBe(guess)
  expect(kept?.["answer"]).not.toContain(name)
})

test("按原值查得到，全角也行；查一部分、别的机关查，都没有", async () => {
  for (const [field, value] of [
    ["name", name],
    ["phone", "１３８ 1234 5678"],
    ["identityNumber", identityNumber.toLowerCase()],
  ] as const)
    expect((await search(clerk, field, value)).body, field).toMatchObject({ items: [{ id: "a1", masked: { name: "欧***" } }], more: false })
  expect((await search(clerk, "name", "欧阳")).body).toEqual({ items: [], more: false })
  expect((await search(foreigner, "name", name)).body).toEqual({ items: [], more: false })
  expect(await search(clerk, "address", "x")).toMatchObject({ status: 422 })
  expect(await search(await office.as(district.bureau, "audit"), "name", name)).toMatchObject({ status: 403 })
})

test("看原文：有理由、有权限、有记录，不进任何缓存", async () => {
  const shown = await unmask(clerk, "phone")
  expect(shown).toMatchObject({ status: 200, body: { value: phone } })
  expect(shown.headers.get("cache-control")).toBe("no-store")
  const events = await office.db.asOwner("select actor, body from gongkai.event where name = 'personal-data.unmasked'")
  expect(events).toEqual([{ actor: "bureau-clerk", body: { subjectId: "a1", field: "phone", reason: "contact-applicant" } }])
  expect(await unmask(clerk, "phone", "想看看")).toMatchObject({ status: 422, body: { code: "INPUT" } })
  expect(await unmask(await office.as(district.bureau, "security"), "phone")).toMatchObject({ status: 403 })
  expect(await unmask(foreigner, "phone")).toMatchObject({ status: 404 })
  expect(await clerk.send("GET", "/api/v1/applicants/a1/unmask")).toMatchObject({ status: 404 })
})

test("修改要带所见的版本；框里有密级标志就不收", async () => {
  const change = (version: string, data: object): Promise<Answer> =>
    clerk.send("PATCH", "/api/v1/applicants/a1", { body: { data }, headers: { "if-match": version } })
  expect(await change('"v1"', { address: "绝密★绝不能外传" })).toMatchObject({
    status: 409,
    body: { code: "SECRECY_MARK_FOUND", detail: { where: "data.address" } },
  })
  expect(await change('"v1"', { phone: "13700000000" })).toMatchObject({ status: 200, body: { version: 2 } })
  expect(await change('"v1"', { phone: "13600000000" })).toMatchObject({ status: 412 })
  expect((await search(clerk, "phone", phone)).body.items).toEqual([])
})

test("擦除：负责人，以所见的版本确认；之后查不到、看不到", async () => {
  const erase = (by: Caller, version: string): Promise<Answer> =>
    by.send("DELETE", "/api/v1/applicants/a1/data", { headers: { "if-match": version } })
  expect(await erase(clerk, '"v2"')).toMatchObject({ status: 403 })
  expect(await head.send("DELETE", "/api/v1/applicants/a1/data")).toMatchObject({ status: 428 })
  expect(await erase(head, '"v1"')).toMatchObject({ status: 412 })
  expect((await clerk.send("GET", "/api/v1/applicants/a1")).body.erasedOn).toBeNull()
  expect(await erase(head, '"v2"')).toMatchObject({ status: 200, body: { version: 3 } })
  expect((await clerk.send("GET", "/api/v1/applicants/a1")).body).toMatchObject({ masked: {}, version: 3 })
  expect(await unmask(clerk, "name")).toMatchObject({ status: 404 })
  expect((await search(clerk, "name", name)).body.items).toEqual([])
})

test("保密审查只记代码；没有写内容的地方", async () => {
  const review = { id: "s1", ofKind: "case", ofId: "bureau-case", result: "withheld", ground: "14" }
  const record = (by: Caller, body: object): Promise<Answer> =>
    by.send("POST", "/api/v1/secrecy-reviews", { body, headers: { "idempotency-key": key() } })
  const secrecy = await office.as(district.bureau, "secrecy")
  expect(await record(clerk, review)).toMatchObject({ status: 403 })
  expect(await record(secrecy, review)).toMatchObject({ status: 201 })
  expect(await record(secrecy, { ...review, id: "s2", note: "内容" })).toMatchObject({ status: 422 })
})

test("回执：查询码只给一次；申请人不登录看自己的一件，输错十次关一刻钟", async () => {
  const issue = (): Promise<Answer> => clerk.send("POST", "/api/v1/cases/bureau-case/receipt", { body: { receiptNumber: "JU-2026-00001" } })
  const issued = await issue()
  expect(issued).toMatchObject({ status: 201, body: { receiptNumber: "JU-2026-00001" } })
  expect(await issue()).toMatchObject({ status: 409, body: { code: "ALREADY_THERE" } })
  const look = (receipt: object): Promise<Answer> => office.nobody.send("POST", "/api/v1/citizen/case", { body: receipt })
  const own = await look(issued.body)
  expect(own).toMatchObject({ status: 200, body: { receiptNumber: "JU-2026-00001", steps: [{ step: "case.opened" }] } })
  expect(Object.keys(own.body).sort()).toEqual(["agencyName", "issuedOn", "receiptNumber", "steps"])
  expect(own.headers.get("cache-control")).toBe("no-store")
  expect(own.text).not.toContain("clerk")
  const wrong = { ...issued.body, code: "AAAAA-AAAAA-AAAAA-AAAAA" }
  const [first, unknown] = [await look(wrong), await look({ ...wrong, receiptNumber: "JU-2026-99999" })]
  expect([first.status, first.body.code]).toEqual([404, "RECEIPT_WRONG"])
  expect([unknown.status, unknown.body.code]).toEqual([404, "RECEIPT_WRONG"])
  for (let at = 0; at < 9; at += 1) await look(wrong)
  expect(await look(issued.body)).toMatchObject({ status: 429, body: { code: "RECEIPT_LIMITED" } })
  expect(await look({ receiptNumber: "JU-2026-00001" })).toMatchObject({ status: 422 })
})

test("日志里没有个人信息和查询码", () => {
  for (const plain of [name, phone, identityNumber, "JU-2026"]) expect(office.log.join("")).not.toContain(plain)
})
