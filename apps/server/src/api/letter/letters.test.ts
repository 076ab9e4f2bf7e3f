import { createHash } from "node:crypto"
import { checkFile } from "@gongkai/casework"
import { day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { furnishForLetters, letterWork, plantFile, type LetterPost } from "../../../test/letters.ts"
import { baseUrl, openOffice, type Caller, type Office } from "../../../test/office.ts"

const agencyId = district.county
let office: Office
const today = day("2026-04-20")
beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [agencyId, district.stranger] })
  await furnishForLetters(office, agencyId)
  for (const [item, words] of [
    ["bodies", ["样本市人民政府"]],
    ["court", ["样本县人民法院"]],
    ["contact", ["样本县政府信息公开办公室", "电话000-00000000"]],
  ] as const)
    expect((await ask("head", "PUT", "/letter-head", { item, words, version: 0 })).status).toBe(200)
  expect((await ask("head", "PUT", "/letter-series", { series: "reply", prefix: "样公开复", version: 0 })).status).toBe(200)
}, 120_000)
afterAll(() => office.close())

const { ask, register, refusalValues, draft, versionOf, act, done, toApproval, approved, factsOf, eventsOf } = letterWork(() => office, agencyId)

test("3月2日收到，起草、审核、法制、3月25日签发得〔2026〕1号并作出决定，26日用印，27日交邮送达：全程与期限一致", async () => {
  await register("c1")
  await draft("c1", "l1")
  expect((await ask("reviewer", "GET", "/letters?waiting=mine")).body.items).toEqual([])
  await done("clerk", "l1", "submit")
  expect((await ask("reviewer", "GET", "/letters?waiting=mine")).body.items).toMatchObject([{ id: "l1", waitsFor: "reviewer" }])
  await done("reviewer", "l1", "pass", {})
  await done("legal", "l1", "return", { reason: "请补充说明未作区分处理的理由" })
  await ask("clerk", "PUT", "/letters/l1", { values: { ...refusalValues, reasons: "整份为讨论记录，无法区分处理" } }, await versionOf("l1"))
  await approved("l1", "2026-03-25")
  const signed = (await ask("clerk", "GET", "/letters/l1")).body
  expect(signed).toMatchObject({ state: "approved", ground: "16(2)", number: { printed: "样公开复〔2026〕1号" }, round: 2 })
  expect((signed.reviews as readonly { readonly result: string }[]).map(({ result }) => result)).toEqual([
    "submitted",
    "passed",
    "returned",
    "submitted",
    "passed",
    "passed",
    "approved",
  ])
  expect(signed.letter).toMatchObject({ number: "样公开复〔2026〕1号", date: "2026-03-25", addressee: "张**" })
  expect(signed.letter.remedies).toContain("应当先")
  expect(await factsOf("c1")).toContainEqual({
    what: "decided",
    on: "2026-03-25",
    outcome: "refused.deliberativeProcess",
    ground: "16(2)",
    withheld: null,
  })
  await plantFile(office, agencyId, "c1", "scan-1")
  expect(await act("clerk", "l1", "deliver", { deliveryId: "d1", channel: "registered-post", on: "2026-03-27" })).toMatchObject({
    status: 409,
    body: { code: "LETTER_STATE" },
  })
  await done("clerk", "l1", "seal", { on: "2026-03-26", how: "printed-and-scanned", fileId: "scan-1" })
  await done("clerk", "l1", "deliver", { deliveryId: "d1", channel: "registered-post", on: "2026-03-27", trackingNumber: "EMS1", files: ["scan-1"] })
  expect((await ask("head", "GET", "/requests/c1")).body).toMatchObject({
    open: false,
    clock: { ending: { how: "served", on: "2026-03-27" }, late: false },
  })
  await done("clerk", "l1", "record-reached", { on: "2026-03-30" })
  expect((await ask("clerk", "GET", "/letters/l1")).body.deliveries).toMatchObject([{ id: "d1", seenOn: "2026-03-30", files: ["scan-1"] }])
  expect(await eventsOf("l1")).toEqual([
    "letter.drafted",
    "letter.submitted",
    "letter.passed",
    "letter.returned",
    "letter.revised",
    "letter.submitted",
    "letter.passed",
    "letter.passed",
    "letter.approved",
    "letter.sealed",
    "letter.delivered",
    "letter.reached",
  ])
})

test("送达只能附本案的文件：命令说明，数据库也不收", async () => {
  await register("c2")
  await register("c2-other")
  await draft("c2", "l2")
  await approved("l2", "2026-03-25")
  await plantFile(office, agencyId, "c2", "own-2")
  await plantFile(office, agencyId, "c2-other", "others-2")
  const other = { status: 409, body: { code: "FILE_OF_OTHER_CASE" } }
  expect(await act("clerk", "l2", "seal", { on: "2026-03-26", how: "printed-and-scanned", fileId: "others-2" })).toMatchObject(other)
  await done("clerk", "l2", "seal", { on: "2026-03-26", how: "printed-and-scanned", fileId: "own-2" })
  const delivery = { deliveryId: "d2", channel: "in-person", on: "2026-03-26" }
  expect(await act("clerk", "l2", "deliver", { ...delivery, files: ["own-2", "others-2"] })).toMatchObject(other)
  expect(await act("clerk", "l2", "deliver", { ...delivery, proofFileId: "others-2" })).toMatchObject(other)
  await done("clerk", "l2", "deliver", { ...delivery, files: ["own-2"] })
  const insert = "insert into gongkai.delivery_file (agency_id, delivery_id, file_id, case_id) values ($1, 'd2', 'others-2', $2)"
  await expect(office.db.asOwner(insert, [agencyId, "c2"])).rejects.toThrow("delivery_file_of_case")
  await expect(office.db.asOwner(insert, [agencyId, "c2-other"])).rejects.toThrow("foreign key")
})

test("不能做的逐一说明：不是自己的环节、自己起草的、接连两个环节、缺内容、种类与结果不符、旧版本", async () => {
  await register("c3")
  await draft("c3", "l3", { values: {} })
  expect(await act("clerk", "l3", "submit")).toMatchObject({ status: 409, body: { code: "LETTER_INCOMPLETE" } })
  expect((await act("clerk", "l3", "submit")).body.detail.lacking).toMatchObject([{ variable: "factsFound" }, { variable: "reasons" }])
  const faulty = { letterId: "l3b", kind: "refused-deliberative-process", outcome: "granted", values: {} }
  expect(await ask("clerk", "POST", "/requests/c3/letters", faulty)).toMatchObject({ status: 409, body: { code: "LETTER_NOT_FITTING" } })
  expect(await ask("clerk", "POST", "/requests/c3/letters", { ...faulty, outcome: null, kind: "no-such" })).toMatchObject({
    body: { code: "LETTER_KIND_UNKNOWN" },
  })
  expect(await ask("clerk", "PUT", "/letters/l3", { values: { applicantName: "张某三" } }, 1)).toMatchObject({
    body: { code: "LETTER_VALUE_UNKNOWN" },
  })
  await ask("head", "PUT", "/letters/l3", { values: refusalValues }, 1)
  expect(await ask("clerk", "PUT", "/letters/l3", { values: refusalValues }, 1)).toMatchObject({ status: 412, body: { code: "STALE" } })
  expect(await ask("clerk", "PUT", "/letters/l3", { values: refusalValues })).toMatchObject({ status: 428 })
  await done("clerk", "l3", "submit")
  expect(await act("legal", "l3", "pass", {})).toMatchObject({ body: { code: "NOT_YOUR_STAGE", detail: { role: "reviewer" } } })
  expect(await act("clerk", "l3", "pass", {})).toMatchObject({ status: 403 })
  expect(await act("head", "l3", "approve", { on: "2026-03-25" })).toMatchObject({ body: { code: "NOT_YOUR_STAGE" } })
  await done("reviewer", "l3", "pass", {})
  expect(await act("clerk", "l3", "return", { reason: "" })).toMatchObject({ status: 422 })
  await done("legal", "l3", "pass", {})
  expect(await act("approver", "l3", "pass", {})).toMatchObject({ body: { code: "LAST_STAGE" } })
  expect(await act("approver", "l3", "approve", { on: "2026-04-21" })).toMatchObject({ body: { code: "DAY_IN_FUTURE" } })
  const allowed = (await ask("approver", "GET", "/letters/l3")).body.allowed
  expect(allowed).toContainEqual({ verb: "approve", allowed: true, code: null, words: null, detail: {} })
  expect(allowed).toContainEqual(expect.objectContaining({ verb: "seal", allowed: false, code: "NOT_PERMITTED" }))
  await done("approver", "l3", "approve", { on: "2026-03-25" })
  expect(await act("approver", "l3", "approve", { on: "2026-03-25" })).toMatchObject({ body: { code: "LETTER_STATE" } })
  await draft("c3", "l3c")
  await toApproval("l3c")
  expect(await act("approver", "l3c", "approve", { on: "2026-03-26" })).toMatchObject({ body: { code: "REQUEST_DECIDED" } })
})

test("审签环节由机关设定；自己起草的，有同事时由同事办；不能接连办理两个环节", async () => {
  const set = (stages: readonly string[], version: number, consecutive = false) =>
    ask("head", "PUT", "/review-chain", { group: "decision", stages, consecutive, version })
  expect(await set(["approver", "reviewer"], 0)).toMatchObject({ body: { code: "CHAIN_INVALID" } })
  expect(await set(["reviewer", "reviewer", "approver"], 0)).toMatchObject({ body: { code: "CHAIN_INVALID" } })
  // The county's head is given the reviewer's role as well, and drafts.
  const security = await office.as(agencyId, "security")
  expect(await security.send("PUT", `/api/v1/people/${agencyId}-head/roles/reviewer`)).toMatchObject({ status: 200 })
  expect(await set(["reviewer", "head"], 0)).toMatchObject({ status: 200 })
  expect(await set(["approver"], 0)).toMatchObject({ status: 412, body: { code: "STALE", detail: { version: 1 } } })
  await register("c4")
  const body = { letterId: "l4", kind: "refused-deliberative-process", values: refusalValues }
  expect(await ask("head", "POST", "/requests/c4/letters", body)).toMatchObject({ status: 201 })
  await done("head", "l4", "submit")
  expect(await act("head", "l4", "pass", {})).toMatchObject({
    body: { code: "OWN_DRAFT", detail: { others: [`${agencyId}-reviewer`, `${agencyId}-second`] } },
  })
  await done("second", "l4", "pass", {})
  // Nobody else is head: who drafted may sign.
  await done("head", "l4", "approve", { on: "2026-03-25" })
  await draft("c4", "l4b")
  await done("clerk", "l4b", "submit")
  await done("head", "l4b", "pass", {})
  expect(await act("head", "l4b", "approve", { on: "2026-03-25" })).toMatchObject({ body: { code: "CONSECUTIVE_STAGES" } })
  expect(await set(["reviewer", "legal", "approver"], 1)).toMatchObject({ status: 200 })
  expect((await ask("clerk", "GET", "/review-chain")).body.items).toMatchObject([
    { group: "decision", version: 2 },
    { group: "notice", version: 0 },
  ])
})

test("引用有误的条款：签发时指出；签发人写明理由可以签发，理由留在文书上", async () => {
  await register("c10")
  await draft("c10", "l10", { values: { ...refusalValues, reasons: "根据《中华人民共和国政府信息公开条例》第六十条，不予公开" } })
  await toApproval("l10")
  expect((await ask("approver", "GET", "/letters/l10")).body.findings).toMatchObject([{ code: "NO_SUCH_ARTICLE", severity: "error" }])
  const offered = async (post: LetterPost) => (await ask(post, "GET", "/letters/l10")).body.allowed
  expect(await offered("approver")).toContainEqual(
    expect.objectContaining({
      verb: "approve",
      allowed: true,
      code: "LETTER_FAULTY",
      detail: { findings: [expect.objectContaining({ cited: "《中华人民共和国政府信息公开条例》第六十条" })] },
    }),
  )
  expect(await offered("head")).toContainEqual(expect.objectContaining({ verb: "approve", allowed: false, code: "NOT_YOUR_STAGE" }))
  const faulty = { status: 409, body: { code: "LETTER_FAULTY", detail: { findings: [{ code: "NO_SUCH_ARTICLE" }] } } }
  expect(await act("approver", "l10", "approve", { on: "2026-03-25" })).toMatchObject(faulty)
  expect(await factsOf("c10")).toHaveLength(1)
  await done("approver", "l10", "approve", { on: "2026-03-25", despite: "引号内是申请人的原话" })
  expect((await ask("clerk", "GET", "/letters/l10")).body).toMatchObject({ despite: "引号内是申请人的原话", state: "approved" })
})

test("作废：文号留在登记上，决定撤销；送出之后不能作废", async () => {
  await register("c5")
  await draft("c5", "l5")
  await approved("l5", "2026-03-25")
  const before = (await ask("clerk", "GET", "/letters/l5")).body.number
  expect(await act("clerk", "l5", "void", { reason: "写错" })).toMatchObject({ status: 403 })
  await done("approver", "l5", "void", { reason: "结果写错，另行制发" })
  expect((await factsOf("c5")).some(({ what }) => what === "decided")).toBe(false)
  const register5 = (await ask("clerk", "GET", "/letter-numbers?series=reply&year=2026&limit=200")).body.items
  expect(register5).toContainEqual(expect.objectContaining({ number: before.number, voidOn: today, voidReason: "结果写错，另行制发" }))
  const exported = (await ask("clerk", "GET", "/exports/letter-numbers?format=csv&series=reply&year=2026")).text
  expect(exported).toContain("文号系列,年份,序号,文号,取得日期,作废日期,作废的理由,文书编号")
  expect(exported).toContain("答复,2026,1,样公开复〔2026〕1号,2026-03-25,,,l1")
  expect(exported).toContain(",2026-03-25,2026-04-20,结果写错，另行制发,l5")
  expect(await act("approver", "l1", "void", { reason: "写错" })).toMatchObject({ body: { code: "LETTER_DELIVERED" } })
  await draft("c5", "l5b")
  await approved("l5b", "2026-03-26")
  expect((await ask("clerk", "GET", "/letters/l5b")).body.number.number).toBe(Number(before.number) + 1)
})

test("补正告知：第八个工作日送出照样记录；延期由负责人签发，新的期限写进文书", async () => {
  await register("c6")
  const notice = { letterId: "l6", kind: "correction-notice", until: "2026-04-10", values: { corrections: ["写明道路的名称"] } }
  expect(await ask("clerk", "POST", "/requests/c6/letters", notice)).toMatchObject({ status: 201 })
  await done("clerk", "l6", "submit")
  await done("approver", "l6", "approve", { on: "2026-03-12" })
  await plantFile(office, agencyId, "c6", "scan-6")
  await done("clerk", "l6", "seal", { on: "2026-03-12", how: "printed-and-scanned", fileId: "scan-6" })
  await done("clerk", "l6", "deliver", { deliveryId: "d6", channel: "in-person", on: "2026-03-12" })
  expect(await factsOf("c6")).toContainEqual({ what: "correctionNotified", on: "2026-03-12", deadline: "2026-04-10" })
  await register("c6x")
  const extension = { letterId: "l6x", kind: "extension-notice", days: 10, values: { cause: "需要查阅历年档案" } }
  expect(await ask("clerk", "POST", "/requests/c6x/letters", extension)).toMatchObject({ status: 201 })
  await done("clerk", "l6x", "submit")
  expect(await act("approver", "l6x", "approve", { on: "2026-03-24" })).toMatchObject({ body: { code: "NOT_YOUR_STAGE", detail: { role: "head" } } })
  await done("head", "l6x", "approve", { on: "2026-03-24" })
  await plantFile(office, agencyId, "c6x", "scan-6x")
  await done("clerk", "l6x", "seal", { on: "2026-03-24", how: "printed-and-scanned", fileId: "scan-6x" })
  await done("clerk", "l6x", "deliver", { deliveryId: "d6x", channel: "in-person", on: "2026-03-24" })
  // Ten working days after 30 March, with the holiday of 4 to 6 April.
  expect((await ask("clerk", "GET", "/requests/c6x")).body.clock.answerDue).toBe("2026-04-14")
  expect(JSON.stringify((await ask("clerk", "GET", "/letters/l6x")).body.letter.paragraphs)).toContain("2026年4月14日")
})

test("征求意见书写明第三方，交邮时记入，到达之日补记，十五个工作日从到达起算", async () => {
  await register("c6c")
  const values = { informationConcerned: "某某公司的投资协议" }
  const body = { letterId: "l6c", kind: "third-party-consultation", party: "company-1", values }
  expect(await ask("clerk", "POST", "/requests/c6c/letters", body)).toMatchObject({ status: 201 })
  expect((await act("clerk", "l6c", "submit")).body.detail.lacking).toMatchObject([{ element: "addressee" }])
  expect(await ask("clerk", "PUT", "/letters/l6c", { party: "company-1", addressee: "某某公司", values }, 1)).toMatchObject({ status: 200 })
  await done("clerk", "l6c", "submit")
  await done("approver", "l6c", "approve", { on: "2026-03-04" })
  await plantFile(office, agencyId, "c6c", "scan-6c")
  await done("clerk", "l6c", "seal", { on: "2026-03-04", how: "printed-and-scanned", fileId: "scan-6c" })
  await done("clerk", "l6c", "deliver", { deliveryId: "d6c", channel: "registered-post", on: "2026-03-05" })
  expect(await factsOf("c6c")).toContainEqual({ what: "thirdPartyAsked", on: "2026-03-05", reached: null, party: "company-1" })
  expect(await act("clerk", "l6c", "record-reached", { on: "2026-03-04" })).toMatchObject({ body: { code: "DAYS_IN_WRONG_ORDER" } })
  await done("clerk", "l6c", "record-reached", { on: "2026-03-09" })
  expect(await factsOf("c6c")).toContainEqual({ what: "thirdPartyAsked", on: "2026-03-05", reached: "2026-03-09", party: "company-1" })
  expect((await ask("clerk", "GET", "/requests/c6c")).body.clock.steps.thirdPartyAnswerBy).toBe("2026-03-30")
  expect(await act("clerk", "l6c", "record-reached", { on: "2026-03-10" })).toMatchObject({ body: { code: "NO_LETTER_ON_ITS_WAY" } })
})

test("网上送出的答复：27日送出，4月1日查看；按发出之日是27日，机关改按查看之日是4月1日，已经逾期；归档后只记在送达上", async () => {
  const online = async (caseId: string, letterId: string): Promise<void> => {
    await register(caseId)
    await draft(caseId, letterId)
    await approved(letterId, "2026-03-25")
    await plantFile(office, agencyId, caseId, `scan-${caseId}`)
    await done("clerk", letterId, "seal", { on: "2026-03-26", how: "printed-and-scanned", fileId: `scan-${caseId}` })
    await done("clerk", letterId, "deliver", { deliveryId: `d-${caseId}`, channel: "online", on: "2026-03-27" })
  }
  await online("c11", "l11")
  await online("c12", "l12")
  const clockOf = async (caseId: string) => (await ask("clerk", "GET", `/requests/${caseId}`)).body.clock
  await done("clerk", "l11", "record-reached", { on: "2026-04-01" })
  expect(await factsOf("c11")).toContainEqual({ what: "served", on: "2026-03-27", channel: "online", seenOn: "2026-04-01" })
  expect(await clockOf("c11")).toMatchObject({ ending: { how: "served", on: "2026-03-27" }, late: false })
  const choose = async (value: string, version: number): Promise<void> => {
    const system = await office.as(agencyId, "system")
    expect(await system.send("PUT", "/api/v1/law-settings/service.online", { body: { value, version } })).toMatchObject({ status: 200 })
  }
  await choose("read", 0)
  expect(await clockOf("c11")).toMatchObject({ ending: { how: "served", on: "2026-04-01" }, late: true })
  const version = (await ask("clerk", "GET", "/requests/c12")).body.version
  expect(await ask("clerk", "POST", "/requests/c12/archive", { on: "2026-03-30" }, version)).toMatchObject({ status: 200 })
  await done("clerk", "l12", "record-reached", { on: "2026-04-01" })
  expect(await factsOf("c12")).toContainEqual({ what: "served", on: "2026-03-27", channel: "online", seenOn: null })
  expect((await ask("clerk", "GET", "/letters/l12")).body.deliveries).toMatchObject([{ seenOn: "2026-04-01" }])
  await choose("sent", 1)
})

test("事先已经记录的步骤：送出时说明，不再记第二次；没有记过而说记过的，退回", async () => {
  await register("c9")
  await draft("c9", "l9")
  await approved("l9", "2026-03-25")
  await plantFile(office, agencyId, "c9", "scan-9")
  await done("clerk", "l9", "seal", { on: "2026-03-25", how: "printed-and-scanned", fileId: "scan-9" })
  const delivery = { deliveryId: "d9", channel: "in-person", on: "2026-03-26", stepEntered: true }
  expect(await act("clerk", "l9", "deliver", delivery)).toMatchObject({ body: { code: "LETTER_STEP_MISSING" } })
  expect((await ask("clerk", "POST", "/requests/c9/serve", { on: "2026-03-26", channel: "in-person" })).status).toBe(201)
  await done("clerk", "l9", "deliver", delivery)
  expect((await factsOf("c9")).filter(({ what }) => what === "served")).toHaveLength(1)
  // Sent once more: recorded, and nothing entered.
  await done("clerk", "l9", "deliver", { deliveryId: "d9b", channel: "registered-post", on: "2026-03-27" })
  expect((await factsOf("c9")).filter(({ what }) => what === "served")).toHaveLength(1)
})

test("成品：受文人姓名完整，作为附件给出，关在沙箱里，并有记录；别的机关看不到", async () => {
  const html = await ask("clerk", "GET", "/letters/l1/document?format=html")
  expect(html.text).toContain("张某三")
  expect(html.headers.get("content-security-policy")).toBe("default-src 'none'; sandbox")
  expect(html.headers.get("x-content-type-options")).toBe("nosniff")
  expect(html.headers.get("content-disposition")).toContain("attachment")
  expect((await ask("clerk", "GET", "/letters/l1/document?format=docx")).status).toBe(200)
  const pdf = await ask("clerk", "GET", "/letters/l1/document?format=pdf")
  expect([pdf.status, pdf.headers.get("content-type"), pdf.text.slice(0, 5)]).toEqual([200, "application/pdf", "%PDF-"])
  expect((await eventsOf("l1")).slice(-3)).toEqual(["letter.printed", "letter.printed", "letter.printed"])
  const stranger = await office.as(district.stranger, "clerk")
  expect(await stranger.send("GET", "/api/v1/letters/l1/document?format=html")).toMatchObject({ status: 404 })
  expect(await stranger.send("GET", "/api/v1/letters/l1")).toMatchObject({ status: 404 })
  expect(await ask("clerk", "GET", "/letters/l1")).not.toMatchObject({ text: expect.stringContaining("张某三") })
})

test("限制知悉的案件：未经手的审核人员看不到它的文书", async () => {
  await register("c7", true)
  expect(await ask("clerk", "POST", "/requests/c7/letters", { letterId: "l7", kind: "petition", values: {} })).toMatchObject({ status: 404 })
  const body = { letterId: "l7", kind: "refused-deliberative-process", values: refusalValues }
  expect(await ask("head", "POST", "/requests/c7/letters", body)).toMatchObject({ status: 201 })
  expect(await ask("reviewer", "GET", "/letters/l7")).toMatchObject({ status: 404 })
  await done("head", "l7", "submit")
  expect(await ask("reviewer", "GET", "/letters/l7")).toMatchObject({ status: 200 })
  expect(await ask("legal", "GET", "/letters/l7")).toMatchObject({ status: 404 })
})

test("模板：有误的不收，试看不保存，新版本不改已经签发的文书", async () => {
  const items = (await ask("legal", "GET", "/letter-templates")).body.items
  const own = (items as readonly { readonly kind: string; readonly version: number; readonly text: string }[]).find(
    ({ kind }) => kind === "refused-deliberative-process",
  )
  expect(own?.version).toBe(0)
  const bad = { kind: own?.kind, text: "{{ noSuch }}", version: 0 }
  expect(await ask("legal", "POST", "/letter-templates", bad)).toMatchObject({ status: 409, body: { code: "TEMPLATE_FAULTY" } })
  const text = `${String(own?.text)}\n本机关另行通知。`
  const preview = await ask("legal", "POST", "/letter-templates/preview", { kind: own?.kind, text })
  expect(preview).toMatchObject({ status: 200, body: { findings: [] } })
  expect(preview.body.preview).toContain("本机关另行通知")
  expect(await ask("legal", "POST", "/letter-templates", { kind: own?.kind, text, version: 0 })).toMatchObject({ status: 201 })
  expect(await ask("legal", "POST", "/letter-templates", { kind: own?.kind, text, version: 0 })).toMatchObject({ status: 412 })
  expect(await ask("clerk", "POST", "/letter-templates", { kind: own?.kind, text, version: 1 })).toMatchObject({ status: 403 })
  expect((await ask("clerk", "GET", "/letters/l1")).text).not.toContain("本机关另行通知")
  await register("c8")
  await draft("c8", "l8")
  expect((await ask("clerk", "GET", "/letters/l8")).text).toContain("本机关另行通知")
})

test("案卷：登记表、签发的文书、文件按日期排列，附目录和散列值，姓名完整，并有记录；看不到案件的人拿不到", async () => {
  await register("c20")
  await draft("c20", "l20")
  await approved("l20", "2026-03-25")
  const clerk = await office.as(agencyId, "clerk")
  const named = `attachment; filename*=UTF-8''${encodeURIComponent("身份证明.txt")}`
  const sending = { "content-type": "application/octet-stream", "content-disposition": named, "idempotency-key": "package-1" }
  const taken = await clerk.send("POST", "/api/v1/cases/c20/files", { body: "本人身份证明", headers: sending })
  expect(taken.status).toBe(201)
  const got = (by: Caller, caseId = "c20"): Promise<Response> =>
    office.fetch(new Request(`${baseUrl}/api/v1/requests/${caseId}/package`, { headers: { cookie: by.cookie, origin: baseUrl } }))
  expect((await got(clerk)).status).toBe(409)
  const clean = { check: () => Promise.resolve({ state: "clean" as const }) }
  const jobs = { agencyId, personId: "jobs", cause: null, program: true } as const
  expect(await checkFile({ ...office.room, virusCheck: clean })(office.casework, jobs, { fileId: String(taken.body.id) })).toMatchObject({ ok: true })
  const answer = await got(clerk)
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/zip"])
  const bytes = Buffer.from(await answer.arrayBuffer())
  const found = (await office.db.asOwner("select registration_number from gongkai.request where case_id = $1", ["c20"]))[0]!
  expect(decodeURIComponent(answer.headers.get("content-disposition")!)).toContain(`${String(found["registration_number"])}案卷.zip`)
  // Nothing in it is compressed, so that its index and its files can be read as they stand.
  const whole = bytes.toString("utf8")
  for (const name of ["01-政府信息公开申请登记表.pdf", "02-不予公开政府信息决定书样公开复〔2026〕", "03-身份证明.txt", "SHA256SUMS.txt"])
    expect(whole).toContain(name)
  expect(whole).toContain(`${createHash("sha256").update("本人身份证明").digest("hex")}  03-身份证明.txt`)
  expect((await eventsOf("c20")).at(-1)).toBe("request.packed")
  expect((await got(await office.as(district.stranger, "clerk"))).status).toBe(404)
  expect((await got(await office.as(agencyId, "secrecy"))).status).toBe(403)
  await register("c21", true)
  expect(await (await got(clerk, "c21")).json()).toMatchObject({ code: "CASE_RESTRICTED" })
})
