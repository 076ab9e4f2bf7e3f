import { closeConsultations, submitComment } from "@gongkai/casework"
import { day, type Day } from "@gongkai/law"
import { keyRingOfText, openComments, openConsultation, openConsultations } from "@gongkai/records"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Office } from "../../../test/office.ts"
import { registersAt } from "../../../test/registers.ts"

const { bureau, county } = district
let today: Day = day("2026-06-01")
let office: Office
beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [county, bureau] })
})
afterAll(() => office.close())

const at = registersAt(() => office, bureau)
const other = registersAt(() => office, county)
const ring = keyRingOfText(`k1of:${Buffer.alloc(32, 1).toString("base64")}`)
const first = { after: null, limit: 10 }
const one = async (id = "c1") => (await at.get("clerk", `/consultations/${id}`)).body
const verb = async (by: "clerk" | "head", what: string, body?: unknown, method = "POST") =>
  at.act(by, `/consultations/c1${what}`, body, (await one()).version, method)
const seen = () => office.db.records.asPublic((reader) => openConsultation(reader, "c1", today))
const submit = (commentId: string, more: object) =>
  submitComment(ring)(
    office.casework,
    { agencyId: bureau, personId: "portal", cause: null, program: true },
    { commentId, consultationId: "c1", submissionKey: `key-of-${commentId}`, text: "", ...more },
  )
const questions = [
  { id: "q1", kind: "one", words: "是否赞成", options: ["赞成", "反对"] },
  { id: "q2", kind: "text", words: "建议", options: [] },
]
const draft = { title: "关于公交线路的意见征集", body: "正文一\n正文二", questions, fromDay: "2026-06-02", toDay: "2026-06-05" }

test("起草：问题有误、日期颠倒不行；公众看不到草稿，经办人不能自己公开", async () => {
  const bad = (more: object) => at.refused("clerk", "/consultations", { consultationId: "bad", ...draft, ...more })
  expect(await bad({ toDay: "2026-06-01" })).toBe("DAYS_IN_WRONG_ORDER")
  expect(await bad({ questions: [{ id: "q1", kind: "one", words: "是否赞成", options: ["赞成"] }] })).toBe("CONSULTATION_QUESTIONS_FAULTY")
  expect(await bad({ questions: [questions[1], questions[1]] })).toBe("CONSULTATION_QUESTIONS_FAULTY")
  await at.does("clerk", "/consultations", { consultationId: "c1", ...draft })
  expect(await seen()).toBeNull()
  expect((await verb("clerk", "/open")).body.code).toBe("NOT_PERMITTED")
  expect((await verb("head", "/open")).status).toBe(200)
  expect(await seen()).toMatchObject({
    state: "upcoming",
    title: draft.title,
    body: "<p>正文一</p><p>正文二</p>",
    questions,
    agencyName: "样本bureau机关",
    summary: null,
    points: [],
  })
})

test("6月2日至5日收意见：前一天和后一天不收；一次提交只算一次；空的、答非所问的不收", async () => {
  expect(await submit("m0", { text: "赞成" })).toMatchObject({ code: "CONSULTATION_NOT_OPEN" })
  today = day("2026-06-02")
  expect((await seen())?.state).toBe("open")
  const sender = { name: "张三丰", phone: "13800000001" }
  expect(await submit("m1", { text: "请保留3路车，我的电话13800000001", answers: [{ questionId: "q1", choices: [0] }], sender })).toMatchObject({
    ok: true,
  })
  expect(await submit("m1b", { text: "请保留3路车", submissionKey: "key-of-m1" })).toMatchObject({ code: "SENT_BEFORE" })
  expect(await submit("m2", {})).toMatchObject({ code: "COMMENT_EMPTY" })
  expect(await submit("m2", { answers: [{ questionId: "q2", text: "" }] })).toMatchObject({ code: "COMMENT_EMPTY" })
  for (const answers of [
    [{ questionId: "q9", text: "甲" }],
    [{ questionId: "q1", choices: [2] }],
    [{ questionId: "q1", choices: [0, 1] }],
    [{ questionId: "q2", choices: [0] }],
    [
      { questionId: "q2", text: "甲" },
      { questionId: "q2", text: "乙" },
    ],
  ])
    expect(await submit("m2", { answers })).toMatchObject({ code: "CONSULTATION_ANSWERS_FAULTY" })
  expect(await submit("m2", { answers: [{ questionId: "q2", text: "多开夜班" }] })).toMatchObject({ ok: true })
  today = day("2026-06-05")
  expect(await submit("m3", { text: "广告" })).toMatchObject({ ok: true })
  today = day("2026-06-06")
  expect(await submit("m4", { text: "迟了" })).toMatchObject({ code: "CONSULTATION_NOT_OPEN" })
})

test("联系方式是密文：名单和导出里没有，有权限的人选明理由才看得到，留下记录", async () => {
  const { items } = (await at.get("clerk", "/consultations/c1/comments")).body
  expect(items.map(({ id, shownName }: any) => [id, shownName])).toEqual([
    ["m3", null],
    ["m2", null],
    ["m1", "张**"],
  ])
  expect(JSON.stringify(items)).not.toContain("张三丰")
  expect((await at.act("clerk", "/comments/m1/sender", { reason: "contact-applicant" })).body).toEqual({ name: "张三丰", phone: "13800000001" })
  expect(await at.refused("audit", "/comments/m1/sender", { reason: "contact-applicant" })).toBe("NOT_PERMITTED")
  expect(await at.refused("clerk", "/comments/m2/sender", { reason: "contact-applicant" })).toBe("NOT_FOUND")
  const events = await office.db.asOwner("select body from gongkai.event where agency_id = $1 and name = 'personal-data.unmasked'", [bureau])
  expect(events.map(({ body }) => body)).toEqual([{ subjectId: "m1", field: "comment", reason: "contact-applicant" }])
  const kept = JSON.stringify([
    await office.db.asOwner("select body from gongkai.event"),
    await office.db.asOwner("select content from gongkai.row_version"),
  ])
  expect(kept).not.toContain("张三丰")
  expect(kept).not.toContain("3路车")
  expect((await other.get("clerk", "/consultations/c1/comments")).status).toBe(404)
  const text = (await at.get("clerk", "/exports/consultation-comments?format=csv&consultationId=c1")).text
  expect(text).toContain("张三丰,13800000001")
})

test("审核：只有公开的意见、公开的文字，公众才看得到", async () => {
  const comments = () => office.db.records.asPublic((reader) => openComments(reader, "c1", first))
  expect((await comments()).items).toEqual([])
  await at.does("clerk", "/comments/m1/publish", { text: "请保留3路车" }, 1)
  await at.does("clerk", "/comments/m3/withhold", { reason: "advertising" }, 1)
  expect((await comments()).items).toEqual([{ id: "m1", text: "请保留3路车", shownName: "张**", sentOn: "2026-06-02" }])
  await at.does("clerk", "/comments/m1/withhold", { reason: "personal-data" }, 2)
  expect((await comments()).items).toEqual([])
  expect(await at.refused("clerk", "/comments/m1/publish", { text: "请保留3路车" }, 2)).toBe("STALE")
  await at.does("clerk", "/comments/m1/publish", { text: "请保留3路车" }, 3)
  expect(await one()).toMatchObject({ comments: 3, waiting: 1 })
})

test("过了最后一天自动结束，再写采纳情况，公布以后公众才看到", async () => {
  expect(await closeConsultations(office.casework, bureau)).toBe(1)
  expect(await closeConsultations(office.casework, bureau)).toBe(0)
  expect((await verb("head", "/publish-summary")).body.code).toBe("CONSULTATION_NO_SUMMARY")
  const points = [{ point: "保留3路车", verdict: "adopted", reason: "沿线学校多" }]
  expect((await verb("clerk", "/summary", { summary: "共收到三条意见", points }, "PUT")).status).toBe(200)
  expect(await seen()).toMatchObject({ state: "closed", summary: null, points: [], comments: 3 })
  expect((await verb("head", "/publish-summary")).status).toBe(200)
  expect(await seen()).toMatchObject({ summary: "共收到三条意见", points, summaryOn: "2026-06-06" })
  expect((await verb("clerk", "/summary", { summary: "改", points }, "PUT")).body.code).toBe("CONSULTATION_STATE")
  const listed = await office.db.records.asPublic((reader) => openConsultations(reader, { agencyId: null, state: "closed", today }, first))
  expect(listed.items.map(({ id, comments }) => [id, comments])).toEqual([["c1", 3]])
  expect((await office.db.records.asPublic((reader) => openConsultations(reader, { agencyId: county, state: null, today }, first))).items).toEqual([])
})

test("公开以后正文和问题不能改，期限只能延长", async () => {
  await at.does("clerk", "/consultations", { consultationId: "c2", ...draft, fromDay: "2026-06-06", toDay: "2026-06-10" })
  await at.does("head", "/consultations/c2/open", undefined, 1)
  const change = { ...draft, title: "改过", fromDay: "2026-06-06" }
  expect(await at.refused("clerk", "/consultations/c2", { ...change, toDay: "2026-06-09" }, 2, "PUT")).toBe("CONSULTATION_STATE")
  await at.does("clerk", "/consultations/c2", { ...change, toDay: "2026-06-12" }, 2, "PUT")
  expect(await one("c2")).toMatchObject({ title: draft.title, toDay: "2026-06-12", state: "open" })
  expect(await at.refused("clerk", "/consultations/c2", undefined, 3, "DELETE")).toBe("CONSULTATION_STATE")
})
