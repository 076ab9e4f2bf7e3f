import { day, type Day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Office } from "../../../test/office.ts"
import { registersAt } from "../../../test/registers.ts"

const { bureau, county } = district
let today: Day = day("2026-11-20")
let office: Office
beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [county, bureau] })
})
afterAll(() => office.close())

const at = registersAt(() => office, bureau)
const training = { subject: "条例第三十六条", audience: "各科室经办人员", persons: 42, hours: 3.5 }
const record = (recordId: string, kind: string, fields: object, more: object = {}) => ({
  recordId,
  kind,
  title: recordId,
  onDay: "2026-03-20",
  fields,
  ...more,
})
const enter = (body: object) => at.act("clerk", "/work-records", body)
const titles = async (query: string) => (await at.get("clerk", `/work-records?${query}`)).body.items.map(({ title }: any) => title)

test("各类记录的项目是一份清单：缺必填项、多填、填错类型的不收，指出哪一项", async () => {
  const kinds = (await at.get("clerk", "/work-kinds")).body.items
  expect(kinds.map(({ kind }: any) => kind)).toContain("training")
  expect((await enter(record("w1", "training", { ...training, persons: undefined }))).body).toMatchObject({
    code: "WORK_FIELDS",
    detail: { fields: ["persons"] },
  })
  expect((await enter(record("w1", "training", { ...training, hours: 3.3 }))).body.detail).toEqual({ fields: ["hours"] })
  expect((await enter(record("w1", "training", { ...training, weather: "晴" }))).body.detail).toEqual({ fields: ["weather"] })
  expect((await enter(record("w1", "party", {}))).status).toBe(422)
  expect((await enter(record("w1", "training", training, { onDay: "2026-11-21" }))).body.code).toBe("DAY_IN_FUTURE")
})

test("培训写谁参加、考了多少分：人须在本机关、不重复、不多于培训人数，别的类别不写", async () => {
  const score = (personId: string, points: number | null) => ({ personId, score: points })
  const attended = (recordId: string, attendees: object[], fields: object = training, kind = "training") =>
    enter(record(recordId, kind, fields, { attendees }))
  const one = score(`${bureau}-clerk`, 88.5)
  expect((await attended("t1", [one, one])).body.code).toBe("WORK_ATTENDEES")
  expect((await attended("t1", [score(`${county}-clerk`, 90)])).body.code).toBe("WORK_ATTENDEES")
  expect((await attended("t1", [one], { ...training, persons: 0 })).body.code).toBe("WORK_ATTENDEES")
  expect((await attended("t1", [one], { persons: 5, decided: "议定" }, "meeting")).body.code).toBe("WORK_ATTENDEES")
  expect((await attended("t1", [one, score(`${bureau}-head`, null)])).status).toBe(201)
  expect((await at.get("clerk", "/work-records/t1")).body.attendees).toEqual([one, score(`${bureau}-head`, null)])
})

test("机构、制度有停止之日，按年度看列出当年有效的；会议没有停止，只有撤销；撤销的不再列出", async () => {
  await enter(record("r1", "rule", { subject: "公开审查" }, { onDay: "2024-05-06" }))
  await enter(record("m1", "meeting", { persons: 12, decided: "议定" }))
  expect(await at.refused("clerk", "/work-records/m1/end", { endedOn: "2026-04-01" }, 1)).toBe("WORK_NOT_STANDING")
  expect(await at.refused("clerk", "/work-records/r1/end", { endedOn: "2024-05-05" }, 1)).toBe("DAY_BEFORE_MAKING")
  expect(await titles("kind=rule&year=2026")).toEqual(["r1"])
  await at.does("clerk", "/work-records/r1/end", { endedOn: "2025-12-31" }, 1)
  expect(await titles("kind=rule&year=2026")).toEqual([])
  expect(await titles("kind=rule&year=2025")).toEqual(["r1"])
  await at.does("clerk", "/work-records/m1/strike", { reason: "登记了两遍" }, 1)
  expect(await titles("kind=meeting")).toEqual([])
  expect(await titles("kind=meeting&struck=yes")).toEqual(["m1"])
  expect(
    await at.refused(
      "clerk",
      "/work-records/m1",
      { ...record("m1", "meeting", { persons: 1, decided: "改" }), recordId: undefined, kind: undefined },
      2,
      "PUT",
    ),
  ).toBe("WORK_ENDED")
})

test("计划的任务：没有完成情况不算完成；11月20日看，6月30日到期的逾期，7月2日完成的也是逾期完成", async () => {
  const task = (taskId: string, dueOn: string) =>
    at.act("head", "/work-tasks", { taskId, year: 2026, title: taskId, dueOn, ownerPersonId: `${bureau}-clerk` })
  expect((await task("k0", "2027-01-05")).body.code).toBe("TASK_YEAR")
  for (const [id, due] of [
    ["k1", "2026-06-30"],
    ["k2", "2026-06-30"],
    ["k3", "2026-11-20"],
    ["k4", "2026-05-29"],
    ["k5", "2026-12-18"],
  ] as const)
    expect((await task(id, due)).status).toBe(201)
  expect((await at.act("clerk", "/work-tasks/k1/finish", { doneOn: "2026-07-02" }, 1)).status).toBe(422)
  await at.does("clerk", "/work-tasks/k1/finish", { doneOn: "2026-07-02", proof: "已培训", recordId: "t1" }, 1)
  await at.does("clerk", "/work-tasks/k4/drop", { reason: "机构改革，职能划出" }, 1)
  const late = async () => (await at.get("clerk", "/work-tasks?year=2026&late=yes")).body.items.map(({ id }: any) => id)
  expect(await late()).toEqual(["k1", "k2"])
  expect((await at.get("clerk", "/work-task-counts?year=2026")).body).toEqual({ planned: 4, done: 1, late: 2, dropped: 1 })
  expect((await at.get("clerk", "/work-tasks/k3")).body).toMatchObject({ light: "today", late: false })
  await at.does("clerk", "/work-tasks/k1/reopen", undefined, 2)
  expect((await at.get("clerk", "/work-tasks/k1")).body).toMatchObject({ state: "open", proof: null, recordId: null, late: true })
  today = day("2026-11-21")
  expect(await late()).toEqual(["k1", "k2", "k3"])
  today = day("2026-11-20")
  expect((await at.get("clerk", "/exports/work-tasks?format=csv&late=yes")).text.split("\r\n")).toHaveLength(4)
})

const caseOf = async (caseId: string, { due, served, restricted = false }: { due: string; served: string; restricted?: boolean }) => {
  const own = office.db.asOwner
  await own("insert into gongkai.case_record (id, agency_id, restricted) values ($1, $2, $3)", [caseId, bureau, restricted])
  await own(
    `insert into gongkai.open_period (agency_id, case_id, facts, answer_due, ended_on, ending, open) values ($1, $2, '[{"kind":"received"}]', $3, $4, 'served', false)`,
    [bureau, caseId, due, served],
  )
}

test("答复评查：列入的由案件推出。逾期送达、被纠正、引用有误的都在，按期的不在；写了教训才算评查过；别的年度的不能评", async () => {
  await office.db.asOwner("set session_replication_role = replica")
  await caseOf("q-late", { due: "2026-03-02", served: "2026-03-04" })
  await caseOf("q-time", { due: "2026-03-04", served: "2026-03-04" })
  await caseOf("q-fell", { due: "2026-04-30", served: "2026-04-29" })
  for (const caseId of ["q-late", "q-time", "q-fell"])
    await office.db.asOwner(
      `insert into gongkai.request (agency_id, case_id, registration_number, form_id, item, kind, applicant_id, content, supply_form) values ($1, $2, $2, $2, 1, 'disclosure', 'a', '内容', 'any')`,
      [bureau, caseId],
    )
  await office.db.asOwner(
    "insert into gongkai.dispute (id, agency_id, case_id, kind, instance, body_name, accepted_on, against) values ('d1', $1, 'q-fell', 'reconsideration', 'first', '某县人民政府', '2026-05-20', 'decision')",
    [bureau],
  )
  await office.db.asOwner(
    "insert into gongkai.dispute_event (agency_id, dispute_id, position, case_id, what, on_day, result, manner, fault) values ($1, 'd1', 1, 'q-fell', 'result', '2026-07-10', 'corrected', 'revoked', 'ground')",
    [bureau],
  )
  await office.db.asOwner("set session_replication_role = origin")
  const list = async (query: string) => (await at.get("clerk", `/reply-reviews?year=2026${query}`)).body.items
  expect(await list("")).toMatchObject([
    { caseId: "q-fell", onDay: "2026-07-10", causes: ["corrected", "miscited"], faults: ["ground"], verdict: null, version: 0 },
    { caseId: "q-late", onDay: "2026-03-04", causes: ["late"], answerDue: "2026-03-02", servedOn: "2026-03-04" },
  ])
  expect((await list("&cause=late")).map(({ caseId }: any) => caseId)).toEqual(["q-late"])
  const judged = { verdict: "wrong", lesson: "引用第十四条须写明依据的法律", version: 0 }
  expect(await at.refused("clerk", "/reply-reviews/2026/q-fell", judged, undefined, "PUT")).toBe("NOT_PERMITTED")
  expect(await at.refused("head", "/reply-reviews/2025/q-fell", judged, undefined, "PUT")).toBe("REVIEW_NOT_OF_YEAR")
  expect(await at.refused("head", "/reply-reviews/2026/q-time", judged, undefined, "PUT")).toBe("REVIEW_NOT_OF_YEAR")
  await at.does("head", "/reply-reviews/2026/q-fell", judged, undefined, "PUT")
  expect(await at.refused("head", "/reply-reviews/2026/q-fell", judged, undefined, "PUT")).toBe("STALE")
  expect((await list("&judged=yes")).map(({ lesson }: any) => lesson)).toEqual(["引用第十四条须写明依据的法律"])
  expect((await at.get("clerk", "/reply-review-counts?year=2026")).body).toEqual({ all: 2, corrected: 1, late: 1, miscited: 1, judged: 1 })
  await office.db.asOwner("set session_replication_role = replica")
  await office.db.asOwner("update gongkai.case_record set restricted = true where id = 'q-fell'")
  await office.db.asOwner("set session_replication_role = origin")
  expect((await list(""))[0]).toMatchObject({ registrationNumber: "q-fell", restricted: true, causes: [], faults: [], verdict: null, lesson: null })
})

test("年报第一部分的数打开就是这些记录，合计相同；报告截至之日以后的不算", async () => {
  await at.does("head", "/reports", { reportId: "y26", year: 2026, scope: "agency", form: "2021", asOf: "2026-11-20" })
  await enter(record("t2", "training", { ...training, persons: 8, hours: 2 }, { onDay: "2026-09-01" }))
  const items = (await at.get("clerk", "/reports/y26/work-figures")).body.items
  const value = (id: string) => items.find((one: any) => one.id === id).value
  expect([value("trainings"), value("personsTaught"), value("trainingHours"), value("workMeetings"), value("tasksPlanned")]).toEqual([
    2, 50, 5.5, 0, 4,
  ])
  expect([value("tasksDone"), value("tasksLate"), value("repliesCorrected"), value("repliesServedLate")]).toEqual([0, 2, 1, 1])
  for (const { id, value: figure } of items) {
    const { items: lines } = (await at.get("clerk", `/reports/y26/work-figures/${id}/lines?limit=200`)).body
    expect(
      lines.reduce((sum: number, { adds }: any) => sum + Number(adds), 0),
      id,
    ).toBe(figure)
  }
  expect((await at.get("clerk", "/reports/y26/sections/overview/draft")).body.text).toContain("培训2次，培训50人次、5.5课时")
  expect((await at.get("clerk", "/reports/y26/work-figures/nothing/lines")).status).toBe(404)
  expect((await at.get("audit", "/work-records")).body.code).toBe("NOT_PERMITTED")
})
