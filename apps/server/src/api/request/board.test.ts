import { day, type Day } from "@gongkai/law"
import { derivedOf, lawOf } from "@gongkai/casework"
import { periodsOf } from "@gongkai/records"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Answer, type Office } from "../../../test/office.ts"

let today: Day = day("2026-03-30")
const agencyId = district.county
let office: Office
let serial = 0

const send = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> => {
  serial += 1
  const all = { "idempotency-key": `board-test-${String(serial)}`, ...headers }
  return (await office.as(agencyId, "head")).send(method, `/api/v1${path}`, { ...(body === undefined ? {} : { body }), headers: all })
}
const idsOf = ({ body, text }: Answer): string[] => {
  if (body.items === undefined) throw new Error(text)
  return (body.items as { caseId: string }[]).map(({ caseId }) => caseId)
}
const listed = async (query: string): Promise<string[]> => idsOf(await send("GET", `/requests?${query}`))

/** The day of receipt, twenty working days before the last day on the wall calendar of spring 2026. */
const received = {
  overdue: ["2026-02-26", "in-person"], // 3月26日届满
  today: ["2026-03-02", "in-person"], // 3月30日
  two: ["2026-03-04", "in-person"], // 4月1日
  five: ["2026-03-06", "in-person"], // 4月3日
  later: ["2026-03-20", "in-person"], // 4月20日
  none: ["2026-03-05", "online"],
} as const

beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [agencyId] })
  await send("POST", "/applicants", { id: "person", kind: "naturalPerson", data: { name: "某甲" } })
  await send("POST", "/applicants", { id: "firm", kind: "commercialEnterprise", data: { name: "样本公司" } })
  for (const [caseId, [on, channel]] of Object.entries(received)) {
    const applicantId = caseId === "five" ? "firm" : "person"
    const answer = await send("POST", "/requests", { caseId, applicantId, channel, on, content: `请求公开${caseId}号河道采砂许可` })
    expect(answer.status, answer.text).toBe(201)
  }
})
afterAll(() => office.close())

test("亮灯按工作日：逾期、今天、两日内、五日内、以后、没有期限；上方的数字与列表一致", async () => {
  const { body } = await send("GET", "/request-counts")
  for (const light of Object.keys(received)) {
    expect([light, await listed(`light=${light}`)]).toEqual([light, [light]])
    expect([light, body.lights[light]]).toEqual([light, 1])
  }
  const { items } = (await send("GET", "/requests")).body
  const lines = items as { caseId: string; light: string }[]
  expect(lines.map((line) => [line.caseId, line.light])).toEqual(Object.keys(received).map((one) => [one, one]))
  expect(body).toMatchObject({ open: 6, nobodys: 6, stages: { receiptUnconfirmed: 1, handling: 5 } })
})

test.each(["due", "received", "number"])("按%s排，正着翻、倒着翻，一页两件，不重不漏", async (sort) => {
  const walk = async (order: string): Promise<string[]> => {
    const all: string[] = []
    for (let after: string | null = ""; after !== null;) {
      const part: string = after === "" ? "" : `&after=${encodeURIComponent(after)}`
      const { body }: Answer = await send("GET", `/requests?sort=${sort}&order=${order}&limit=2${part}`)
      all.push(...idsOf({ body } as Answer))
      after = body.next
    }
    return all
  }
  const forth = await walk("asc")
  expect([...forth].sort()).toEqual(Object.keys(received).sort())
  expect(await walk("desc")).toEqual([...forth].reverse())
  if (sort === "received") expect(forth).toEqual(["overdue", "today", "two", "none", "five", "later"])
  if (sort === "number") expect(forth).toEqual(Object.keys(received))
})

test("筛选：阶段、申请人类别、收到日期、经办人、登记号开头、内容的字", async () => {
  expect(await listed("stage=receiptUnconfirmed")).toEqual(["none"])
  expect(await listed("applicantKind=commercialEnterprise")).toEqual(["five"])
  expect(await listed("receivedFrom=2026-03-05&receivedTo=2026-03-06&sort=received")).toEqual(["none", "five"])
  expect(await listed("assignedTo=me")).toEqual([])
  await send("PUT", "/requests/two/assignment", { personId: `${agencyId}-head` }, { "if-match": '"v1"' })
  expect(await listed("assignedTo=me")).toEqual(["two"])
  expect((await listed("assignedTo=nobody")).includes("two")).toBe(false)
  expect(await listed("number=2026-0003")).toEqual(["two"])
  expect(await listed("number=2026-000")).toHaveLength(6)
  expect(await listed(`words=${encodeURIComponent("河道采砂")}`)).toHaveLength(6)
  expect(await listed(`words=${encodeURIComponent("LATER号 许可")}`)).toEqual(["later"])
  expect(await listed(`words=${encodeURIComponent("砂采")}`)).toEqual([])
  expect(await listed(`words=${encodeURIComponent("砂")}`)).toHaveLength(6)
  expect(await listed(`words=${encodeURIComponent("'); drop")}`)).toEqual([])
  expect((await send("GET", "/requests?light=red")).status).toBe(422)
})

test("告知补正的转入补正阶段，办结的离开看板；按答复结果可以找到", async () => {
  await send("POST", "/requests/later/notify-correction", { on: "2026-03-30", deadline: "2026-04-13" })
  expect(await listed("stage=inCorrection")).toEqual(["later"])
  await send("POST", "/requests/today/decide", { on: "2026-03-30", outcome: "granted", ground: "36(2)" })
  expect(await listed("stage=decided")).toEqual(["today"])
  await send("POST", "/requests/today/serve", { on: "2026-03-30", channel: "in-person" })
  expect((await listed("")).includes("today")).toBe(false)
  expect(await listed("open=all&outcome=granted")).toEqual(["today"])
})

test("看板上写的与从事实重新推算的一致，与各张记录也一致", async () => {
  await office.casework.records.transaction({ agencyId, personId: "p", today }, async (tx) => {
    const law = await lawOf(tx, agencyId)
    for (const { caseId, facts, version, ...kept } of await periodsOf(tx, agencyId, { after: "", limit: 100, which: "all", lock: false }))
      expect([caseId, version > 0, kept]).toEqual([caseId, true, derivedOf(facts, law)])
  })
  const astray = await office.db.asOwner(`select l.case_id from gongkai.board_line l
    join gongkai.request r on r.case_id = l.case_id join gongkai.open_period p on p.case_id = l.case_id
    join gongkai.applicant a on a.id = r.applicant_id join gongkai.case_record c on c.id = l.case_id
    where (l.stage, l.open, l.due, l.outcome, l.assigned_to, l.applicant_kind, l.restricted) is distinct from
      (p.stage, p.open, coalesce(p.answer_due, '9999-12-31'), p.outcome, r.assigned_to, a.kind, c.restricted)`)
  expect(astray).toEqual([])
  expect(await office.db.asOwner("select count(*) as lines from gongkai.board_line")).toMatchObject([{ lines: 6 }])
})

test("申请人类别更正后，看板随之更正", async () => {
  await send("PATCH", "/applicants/firm", { kind: "researchInstitution" }, { "if-match": '"v1"' })
  expect(await listed("applicantKind=researchInstitution")).toEqual(["five"])
})

test("视图各人存各人的，名字不重复", async () => {
  const view = { viewId: "view-1", name: "快到期的", filter: { light: "two", sort: "due" } }
  expect((await send("POST", "/board-views", view)).status).toBe(201)
  expect((await send("POST", "/board-views", { ...view, viewId: "view-2" })).body.code).toBe("ALREADY_THERE")
  expect((await send("GET", "/board-views")).body.items).toEqual([{ id: "view-1", name: "快到期的", filter: view.filter, version: 1 }])
  const clerk = await office.as(agencyId, "clerk")
  expect((await clerk.send("GET", "/api/v1/board-views")).body.items).toEqual([])
  expect((await clerk.send("DELETE", "/api/v1/board-views/view-1")).status).toBe(404)
  expect((await send("PUT", "/board-views/view-1", { name: "要紧的", filter: {} }, { "if-match": '"v1"' })).status).toBe(200)
  expect((await send("DELETE", "/board-views/view-1")).status).toBe(200)
})

test("年底没有下一年的放假安排：亮灯照常", async () => {
  today = day("2026-12-30")
  expect((await send("GET", "/request-counts")).body.lights.overdue).toBeGreaterThan(0)
  today = day("2026-03-30")
})
