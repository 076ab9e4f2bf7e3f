import { day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Answer, type Office, type Post } from "../../../test/office.ts"

// 2026年3月，没有放假安排以外的调休：2日周一收到，30日届满；补正告知应在11日前。
let today = day("2026-03-02")
const agencyId = district.county
let office: Office
let serial = 0
beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [agencyId, district.stranger] })
})
afterAll(() => office.close())

const send = async (post: Post, method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> => {
  serial += 1
  const given = { "idempotency-key": `handling-${String(serial)}`, ...headers }
  return (await office.as(agencyId, post)).send(method, `/api/v1${path}`, { ...(body === undefined ? {} : { body }), headers: given })
}
const seen = (version: number) => ({ "if-match": `"v${String(version)}"` })
const get = (path: string, post: Post = "clerk") => send(post, "GET", path)
const done = async (answer: Promise<Answer>): Promise<Answer> => {
  const given = await answer
  expect([200, 201], given.text).toContain(given.status)
  return given
}

const applicant = async (): Promise<string> => {
  serial += 1
  const id = `applicant-${String(serial)}`
  await done(send("clerk", "POST", "/applicants", { id, kind: "naturalPerson", data: { name: "张三丰" } }))
  return id
}
const register = async (
  given: { readonly on?: string; readonly content?: string; readonly applicantId?: string; readonly [key: string]: unknown } = {},
) => {
  serial += 1
  const caseId = `case-${String(serial)}`
  const applicantId = given.applicantId ?? (await applicant())
  const body = { caseId, channel: "in-person", on: "2026-03-02", content: "请求公开2025年度公务用车费用", ...given, applicantId }
  await done(send("clerk", "POST", "/requests", body))
  return caseId
}
type Shown = Readonly<Record<"clock" | "coHandlings" | "seen" | "content" | "links" | "registrationNumber" | "timeline" | "assignedTo", any>>
const requestOf = async (caseId: string, post: Post = "clerk"): Promise<Shown> => (await done(get(`/requests/${caseId}`, post))).body as Shown
const step = (caseId: string, verb: string, body: unknown, post: Post = "head") => send(post, "POST", `/requests/${caseId}/${verb}`, body)
const stepsOf = async (caseId: string, post: Post = "head") => {
  const { body } = await done(get(`/requests/${caseId}/steps`, post))
  return new Map(
    (body.items as { verb: string; allowed: boolean; late: boolean; refusal: any; choices: any; warning: string | null }[]).map((one) => [
      one.verb,
      one,
    ]),
  )
}
const idsOf = ({ body }: Answer): string[] => (body.items as { caseId: string }[]).map(({ caseId }) => caseId)

test("3月10日补正期满没有补正：11日可以视为放弃，尽管收费通知的缴费期4月3日才满；未缴费还不能", async () => {
  today = day("2026-03-06")
  const caseId = await register()
  await done(step(caseId, "notify-correction", { on: "2026-03-06", deadline: "2026-03-10" }))
  await done(step(caseId, "notify-fee", { on: "2026-03-06", reached: "2026-03-06" }))
  today = day("2026-03-11")
  expect((await stepsOf(caseId)).get("lapse")).toMatchObject({ allowed: true })
  const unpaid = await step(caseId, "lapse", { on: "2026-03-11", why: "fee-overdue" })
  expect([unpaid.status, unpaid.body.detail]).toMatchObject([409, { law: "LAPSE_BEFORE_LAST_DAY", payBy: "2026-04-03" }])
  await done(step(caseId, "lapse", { on: "2026-03-11", why: "correction-overdue" }))
})

test("刚收到的申请：可以决定，不能送达；不可以的说明理由和怎样办", async () => {
  today = day("2026-03-02")
  const caseId = await register()
  const steps = await stepsOf(caseId)
  expect(steps.get("decide")).toMatchObject({ allowed: true, late: false })
  expect(steps.get("serve")).toMatchObject({ allowed: false, refusal: { code: "REQUEST_NOT_DECIDED", instead: "请先作出答复决定" } })
  expect(steps.get("lapse")).toMatchObject({ allowed: false, refusal: { code: "LAW_REFUSES", detail: { law: "LAPSE_WITHOUT_NOTICE" } } })
  expect(steps.get("split")?.allowed).toBe(true)
  expect(steps.get("archive")?.refusal.code).toBe("REQUEST_NOT_ENDED")
  expect((await stepsOf(caseId, "clerk")).get("decide")?.refusal.code).toBe("NOT_PERMITTED")
  const outcomes = steps.get("decide")?.choices.outcome as { value: string; grounds: { value: string; contents: string[] }[] }[]
  const notHeld = outcomes.find(({ value }) => value === "unavailable.notHeld")
  expect(notHeld?.grounds.map(({ value }) => value)).toEqual(["36(4)", "36(5)"])
  expect(notHeld?.grounds[1]?.contents).toContain("负责公开的机关的名称、联系方式（能够确定的）")
  expect(outcomes.some(({ value }) => value === "other.correctionOverdue")).toBe(false)
})

test("说可以办的，办得成；说不可以的，以同样的理由退回", async () => {
  today = day("2026-03-31")
  const caseId = await register()
  const steps = await stepsOf(caseId)
  expect(steps.get("extend")).toMatchObject({ allowed: false, refusal: { detail: { law: "EXTENSION_AFTER_DUE_DAY" } } })
  const refused = await step(caseId, "extend", { on: "2026-03-31", days: 20, approvedBy: `${agencyId}-head` })
  expect([refused.status, refused.body.detail.law]).toEqual([409, "EXTENSION_AFTER_DUE_DAY"])
  expect(steps.get("decide")).toMatchObject({ allowed: true, late: true })
  expect(steps.get("notify-correction")).toMatchObject({ allowed: true, late: true })
  await done(step(caseId, "notify-correction", { on: "2026-03-31", deadline: "2026-04-10" }))
  expect((await stepsOf(caseId)).get("notify-correction")?.warning).toContain("第二次")
  expect((await stepsOf(caseId)).get("extend")?.refusal.code).toBe("NO_DUE_DAY")
})

test("第二次延期不可以，事先就说明", async () => {
  today = day("2026-03-20")
  const caseId = await register()
  await done(step(caseId, "extend", { on: "2026-03-20", days: 10, approvedBy: `${agencyId}-head` }))
  expect((await stepsOf(caseId)).get("extend")).toMatchObject({ allowed: false, refusal: { detail: { law: "EXTENSION_TWICE" } } })
})

test("认领、移交要有理由和所见的版本；已有经办人的不能再认领", async () => {
  const caseId = await register()
  const claimed = await done(send("clerk", "POST", `/requests/${caseId}/claim`, undefined, seen(1)))
  expect(claimed.body.version).toBe(2)
  expect((await send("head", "POST", `/requests/${caseId}/claim`, undefined, seen(2))).body).toMatchObject({ code: "ALREADY_ASSIGNED" })
  const toHead = { personId: `${agencyId}-head`, reason: "leave" }
  expect((await send("clerk", "POST", `/requests/${caseId}/hand-over`, toHead, seen(1))).status).toBe(412)
  expect((await send("clerk", "POST", `/requests/${caseId}/hand-over`, { ...toHead, personId: `${agencyId}-secrecy` }, seen(2))).body.code).toBe(
    "PERSON_CANNOT_HANDLE",
  )
  await done(send("clerk", "POST", `/requests/${caseId}/hand-over`, toHead, seen(2)))
  const { timeline, assignedTo } = await requestOf(caseId)
  expect(assignedTo).toBe(`${agencyId}-head`)
  expect(timeline[0]).toMatchObject({ name: "request.handed-over", actorName: `姓名·${agencyId}·clerk`, body: { reason: "leave" } })
})

test("备注只有本人能改、能删；改前的内容不留在任何地方", async () => {
  const caseId = await register()
  await done(send("clerk", "POST", `/requests/${caseId}/notes`, { noteId: "note-1", text: "已电话联系\n对方要求邮寄" }))
  const path = `/requests/${caseId}/notes/note-1`
  expect((await send("head", "PUT", path, { text: "改" }, seen(1))).body.code).toBe("NOTE_NOT_YOURS")
  await done(send("clerk", "PUT", path, { text: "第二稿" }, seen(1)))
  expect((await get(`/requests/${caseId}/notes`)).body.items).toMatchObject([{ text: "第二稿", byName: `姓名·${agencyId}·clerk`, version: 2 }])
  await done(send("clerk", "DELETE", path, undefined, seen(2)))
  expect((await get(`/requests/${caseId}/notes`)).body.items).toMatchObject([{ text: null, removedOn: today }])
  const kept = await office.db.asOwner(
    "select content::text from gongkai.row_version where row_key = 'note-1' union all select body::text from gongkai.event",
  )
  expect(kept.some(({ content }) => /电话|第二稿/u.test(String(content)))).toBe(false)
})

test("协办有自己的期限，过期照收，法定期限不停", async () => {
  today = day("2026-03-03")
  const caseId = await register()
  const due = (await requestOf(caseId)).clock.answerDue
  const ask = { coHandlingId: "ask-1", personId: `${agencyId}-secrecy`, dueOn: "2026-03-06" }
  await done(send("clerk", "POST", `/requests/${caseId}/co-handlings`, ask))
  expect((await send("clerk", "POST", `/requests/${caseId}/co-handlings`, { ...ask, coHandlingId: "ask-2", unit: "财务科" })).status).toBe(422)
  expect((await get("/co-handlings", "secrecy")).body.items).toMatchObject([{ caseId, dueOn: "2026-03-06" }])
  today = day("2026-03-09")
  const opinion = { on: "2026-03-09", opinion: "不涉密，可以公开" }
  expect((await send("clerk", "POST", `/requests/${caseId}/co-handlings/ask-1/opinion`, opinion, seen(1))).body.code).toBe("OPINION_NOT_ASKED")
  await done(send("secrecy", "POST", `/requests/${caseId}/co-handlings/ask-1/opinion`, opinion, seen(1)))
  const after = await requestOf(caseId)
  expect([after.clock.answerDue, after.coHandlings[0].opinion]).toEqual([due, "不涉密，可以公开"])
})

test("限制查阅的申请：经办人、负责人、被征求意见的人看得到内容，别人看不到，也搜不到", async () => {
  const content = "请求公开某某小区拆迁补偿协议"
  const caseId = await register({ content })
  await done(send("head", "PUT", `/requests/${caseId}/restriction`, { restricted: true, reason: "personal-privacy" }, seen(1)))
  await done(send("head", "POST", `/requests/${caseId}/notes`, { noteId: "secret-note", text: "内部意见" }))
  const other = await requestOf(caseId)
  expect([other.seen, other.content]).toEqual([false, null])
  expect((await get(`/requests/${caseId}/notes`)).status).toBe(404)
  expect((await send("clerk", "POST", `/requests/${caseId}/notes`, { noteId: "n", text: "看看" })).body.code).toBe("CASE_RESTRICTED")
  const search = `/requests?words=${encodeURIComponent("拆迁补偿")}`
  expect(idsOf(await get(search))).toEqual([])
  expect(idsOf(await get(search, "head"))).toEqual([caseId])
  const line = (await get("/requests?restricted=yes")).body.items[0]
  expect([line.caseId, line.content]).toEqual([caseId, null])
  await done(send("head", "POST", `/requests/${caseId}/co-handlings`, { coHandlingId: "see", personId: `${agencyId}-secrecy`, dueOn: today }))
  expect((await requestOf(caseId, "secrecy")).content).toBe(content)
  await done(send("head", "PUT", `/requests/${caseId}/assignment`, { personId: `${agencyId}-clerk` }, seen(2)))
  expect((await requestOf(caseId)).content).toBe(content)
})

test("一份申请表三个事项：一次登记三件，号码相连；有一件不行就都不登记", async () => {
  const applicantId = await applicant()
  const items = ["甲事项的文件", "乙事项的文件", "丙事项的文件"].map((content, at) => ({ caseId: `form-case-${String(at)}`, content }))
  const form = { formId: "form-1", applicantId, channel: "in-person", on: "2026-03-02", items }
  expect((await send("clerk", "POST", "/requests/forms", { ...form, items: [...items, { ...items[0], content: "重复" }] })).body.code).toBe(
    "ALREADY_THERE",
  )
  await done(send("clerk", "POST", "/requests/forms", form))
  const slip = (await get(`/requests/form-case-1/receipt-slip`)).body
  const listed = slip.items as { registrationNumber: string }[]
  const numbers = listed.map(({ registrationNumber }) => Number(registrationNumber.slice(5)))
  const [one = 0] = numbers
  expect(numbers).toEqual([one, one + 1, one + 2])
  expect(slip).toMatchObject({ applicantName: "张**", receivedOn: "2026-03-02", answerDue: "2026-03-30" })
  expect((await get(`/applicants/${applicantId}/month-count?on=2026-03-31`)).body).toMatchObject({ month: "2026-03", count: 3 })
  expect((await get(`/applicants/${applicantId}/month-count?on=2026-04-01`)).body.count).toBe(0)
  expect((await requestOf("form-case-0")).links).toHaveLength(2)
})

test("收到之后只登记了收到的，可以拆分；办过的不能", async () => {
  const caseId = await register({ content: "甲文件和乙文件", channel: "online" })
  await done(step(caseId, "confirm-receipt", { on: "2026-03-03" }))
  const body = { content: "甲文件", items: [{ caseId: "split-off", content: "乙文件" }] }
  await done(send("clerk", "POST", `/requests/${caseId}/split`, body, seen(1)))
  expect(await requestOf("split-off")).toMatchObject({ content: "乙文件", item: 2, clock: { receivedOn: "2026-03-03" } })
  await done(step(caseId, "consult", { on: "2026-03-04", whom: "third-party", party: "p1", reached: "2026-03-04" }))
  expect((await send("clerk", "POST", `/requests/${caseId}/split`, { ...body, items: [{ caseId: "no", content: "乙" }] }, seen(2))).body.code).toBe(
    "SPLIT_TOO_LATE",
  )
})

test("送达之后归档，取档号；归档的不再办理；判决撤销的另案续办，从收到判决之日起算，报告不再计一次", async () => {
  today = day("2026-03-20")
  const caseId = await register()
  expect((await send("clerk", "POST", `/requests/${caseId}/archive`, { on: "2026-03-20" }, seen(1))).body.code).toBe("REQUEST_NOT_ENDED")
  await done(step(caseId, "decide", { on: "2026-03-18", outcome: "granted", ground: "36(2)" }))
  await done(step(caseId, "serve", { on: "2026-03-18", channel: "in-person" }))
  await done(send("clerk", "POST", `/requests/${caseId}/archive`, { on: "2026-03-20" }, seen(1)))
  expect(await requestOf(caseId)).toMatchObject({ archivedOn: "2026-03-20", archiveNumber: "2026-0001", stage: "ended", counted: true })
  expect((await step(caseId, "strike-step", { on: "2026-03-18", what: "served" })).body.code).toBe("REQUEST_ARCHIVED")
  await done(send("clerk", "POST", `/requests/${caseId}/publication-proposal`, { proposalId: "prop-1", suggestedBy: "applicant" }))
  expect((await get("/publication-proposals")).body.items).toMatchObject([{ caseId, state: "proposed" }])
  today = day("2026-06-10")
  await done(send("clerk", "POST", `/requests/${caseId}/reopen`, { newCaseId: "again", on: "2026-06-08", after: "litigation" }))
  const again = await requestOf("again")
  expect(again).toMatchObject({
    counted: false,
    reopenedFrom: caseId,
    stage: "handling",
    clock: { receivedOn: "2026-06-08", answerDue: "2026-07-07" },
  })
  expect(again.links).toMatchObject([{ caseId, kind: "reopened-from", direction: "from" }])
  expect((await requestOf(caseId)).links).toMatchObject([{ caseId: "again", direction: "to" }])
})

test("更正申请另有结果，不进报告；公开申请的结果对它不适用", async () => {
  today = day("2026-03-20")
  const caseId = await register({ kind: "record-correction" })
  expect((await step(caseId, "decide", { on: "2026-03-18", outcome: "granted", ground: "36(2)" })).body.code).toBe("RECORD_CORRECTION_APART")
  await done(step(caseId, "decide-correction", { on: "2026-03-18", result: "forwarded" }))
  expect(await requestOf(caseId)).toMatchObject({ correctionResult: "forwarded", counted: false, stage: "decided" })
  await done(step(caseId, "strike-step", { on: "2026-03-18", what: "decided" }))
  expect(await requestOf(caseId)).toMatchObject({ correctionResult: null, stage: "handling" })
})

test("登记号的格式由机关设定，序号接着数；没有序号的格式不收", async () => {
  expect((await get("/number-series")).body.items[0]).toMatchObject({ series: "request", pattern: "{yyyy}-{seq:4}", version: 0 })
  const put = (body: unknown) => send("head", "PUT", "/number-series/request", body)
  expect((await put({ seen: 0, pattern: "{yyyy}号", code: "" })).body.code).toBe("PATTERN_INVALID")
  expect((await put({ seen: 0, pattern: "{yyyy}{seq}", code: "" })).body.code).toBe("PATTERN_INVALID")
  await done(put({ seen: 0, pattern: "{code}申〔{yyyy}〕{seq}号", code: "样政" }))
  expect((await put({ seen: 0, pattern: "{yyyy}-{seq}", code: "" })).status).toBe(412)
  expect((await requestOf(await register())).registrationNumber).toMatch(/^样政申〔2026〕\d+号$/u)
  const many = await Promise.all(Array.from({ length: 10 }, () => register()))
  const numbers = await Promise.all(many.map(async (caseId) => Number(/(\d+)号/u.exec((await requestOf(caseId)).registrationNumber)?.[1])))
  const sorted = numbers.sort((a, b) => a - b)
  expect(sorted).toEqual(sorted.map((_, at) => (sorted[0] ?? 0) + at))
})

test("相似的申请列出来，附相同的段落和相似度，不作判断", async () => {
  const content = "请求公开本县2024年度农村道路养护资金的拨付明细以及养护单位的招标文件"
  const applicantId = await applicant()
  const first = await register({ content, applicantId })
  const near = await register({ content: content.replace("2024", "2023"), applicantId })
  await register({ content: "请求公开本年度气象观测站点分布", applicantId })
  const { items } = (await done(get(`/requests/${near}/likenesses`))).body
  expect(idsOf({ body: { items } } as Answer)).toEqual([first])
  expect(items[0].score).toBeGreaterThan(0.9)
  expect(items[0].passages[0].words).toContain("年度农村道路养护资金的拨付明细")
  const before = await done(send("clerk", "POST", "/requests/likenesses", { applicantId, content }))
  expect(before.body.items[0]).toMatchObject({ caseId: first, score: 1 })
})

test("限制查阅的申请，文件也只给看得到它的人；代理人须写明权限，个人信息一样遮盖", async () => {
  const caseId = await register()
  await done(send("head", "PUT", `/requests/${caseId}/restriction`, { restricted: true, reason: "trade-secret" }, seen(1)))
  expect((await get(`/cases/${caseId}/files`)).status).toBe(404)
  expect((await get(`/cases/${caseId}/files`, "head")).status).toBe(200)
  const data = { name: "李四", agentName: "王小五", agentPhone: "13812345678" }
  const body = { id: "with-agent", kind: "naturalPerson", data }
  expect((await send("clerk", "POST", "/applicants", body)).body.code).toBe("AGENT_WITHOUT_AUTHORITY")
  await done(send("clerk", "POST", "/applicants", { ...body, data: { ...data, agentAuthority: "特别授权" } }))
  expect((await get("/applicants/with-agent")).body.masked).toMatchObject({
    agentName: "王**",
    agentPhone: "138****5678",
    agentAuthority: "特别授权",
  })
})

test("擦除申请人的个人信息：备注、意见和已办结的申请内容一并擦除，也搜不到；没有办结的留着内容", async () => {
  today = day("2026-03-20")
  const applicantId = await applicant()
  const ended = await register({ applicantId, content: "请求公开赵某某的低保审批表" })
  const open = await register({ applicantId, content: "请求公开孙某某的低保审批表" })
  await done(step(ended, "withdraw", { on: "2026-03-20" }))
  await done(send("clerk", "POST", `/requests/${ended}/notes`, { noteId: "erased-note", text: "赵某某来过电话" }))
  await done(send("head", "DELETE", `/applicants/${applicantId}/data`, undefined, seen(1)))
  expect((await requestOf(ended)).content).toBe("（已擦除）")
  expect((await get(`/requests/${ended}/notes`)).body.items[0].text).toBeNull()
  expect(idsOf(await get(`/requests?open=all&words=${encodeURIComponent("某某的低保")}`))).toEqual([open])
})
