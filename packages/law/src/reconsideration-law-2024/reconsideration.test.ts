import { expect, test } from "vitest"
import { day } from "../day.ts"
import { lawOf } from "../../test/context.ts"
import type { OutcomeId } from "../disclosure-regulation-2019/article-36-outcomes.ts"
import type { GroundId } from "../disclosure-regulation-2019/grounds.ts"
import { applicationPeriod } from "./article-20-application-period.ts"
import { onlineApplication } from "./article-22-online-application.ts"
import { reviewFirst, silence, type Remedies } from "./article-23-review-first.ts"
import { reviewBody, type Respondent, type ReviewBody } from "./article-24-28-review-body.ts"
import { respondentReply } from "./article-48-54-reply.ts"
import { decisionPeriod } from "./article-62-decision-period.ts"

test.each([
  ["2023年最后一天不予公开：任选", "refused.stateSecret", "14", null, "2023-12-31", "B"],
  ["2024年第一天不予公开：先复议", "refused.stateSecret", "14", null, "2024-01-01", "A"],
  ["2024年予以公开：任选", "granted", "36(1)", null, "2024-06-03", "B"],
  ["2024年不存在：没有定论", "unavailable.notHeld", "36(4)", null, "2024-06-03", null],
  ["2025年5月31日不存在：没有定论", "unavailable.notHeld", "36(4)", null, "2025-05-31", null],
  ["2025年6月1日不存在：任选", "unavailable.notHeld", "36(4)", null, "2025-06-01", "B"],
  ["2025年6月1日内部事务：先复议", "refused.internalAffairs", "16(1)", null, "2025-06-01", "A"],
  ["部分公开，未公开部分是个人隐私：先复议", "partiallyGranted", "37", "15", "2026-02-02", "A"],
  ["部分公开，其余不存在：任选", "partiallyGranted", "37", "36(4)", "2026-02-02", "B"],
  ["行政查询事项：任选", "refused.administrativeQuery", "36(7)", null, "2026-02-02", "B"],
  ["逾期不补正：任选", "other.correctionOverdue", "30", null, "2026-02-02", "B"],
] satisfies [string, OutcomeId, GroundId, GroundId | null, string, Remedies | null][])("%s", (_case, outcome, ground, withheld, on, remedies) => {
  expect(reviewFirst.apply({ outcome, ground, withheld, on: day(on) }, lawOf())).toBe(remedies)
})

test("没有定论的和行政查询事项，可以由机关设定", () => {
  const notHeld = { outcome: "unavailable.notHeld", ground: "36(4)", withheld: null, on: day("2024-06-03") } as const
  expect(reviewFirst.apply(notHeld, lawOf({ "remedies.unsettled": "A" }))).toBe("A")
  const query = { outcome: "refused.administrativeQuery", ground: "36(7)", withheld: null, on: day("2026-02-02") } as const
  expect(reviewFirst.apply(query, lawOf({ "remedies.administrativeQuery": "A" }))).toBe("A")
})

test.each([
  ["末日10月1日在国庆假期，顺延到8日", "2026-08-02", "2026-08-02", "2026-10-08"],
  ["末日8月30日是周日，顺延到31日", "2026-07-01", "2026-07-01", "2026-08-31"],
  ["没有告知权利，一年", "2025-09-11", null, "2026-09-11"],
])("申请复议六十日：%s", (_case, actKnownOn, rightKnownOn, last) => {
  const known = { actKnownOn: day(actKnownOn), rightKnownOn: rightKnownOn === null ? null : day(rightKnownOn) }
  expect(applicationPeriod.apply(known, lawOf())).toBe(last)
})

test.each([
  ["县政府办公室答复的，由上一级政府", { kind: "government", level: "county" }, ["nextHigherGovernment"]],
  ["省政府的，由本机关", { kind: "government", level: "province" }, ["itself"]],
  ["县局的，由本级政府", { kind: "department", level: "county" }, ["ownGovernment"]],
  ["街道办事处的，由设立它的政府", { kind: "governmentOutpost", level: "township" }, ["establishingGovernment"]],
  ["派出所这样的派出机构，由本级政府", { kind: "departmentOutpost", level: "county" }, ["ownGovernment"]],
  ["市公安局按区设立的分局，由所在区政府", { kind: "departmentOutpost", level: "prefecture", byDistrict: true }, ["localGovernment"]],
  ["税务局的，由上一级税务局", { kind: "vertical", level: "county" }, ["superiorDepartment"]],
  ["国务院部门的，由本部门", { kind: "ministry", level: "central" }, ["ministry"]],
  ["司法局的，本级政府和上一级司法行政部门任选", { kind: "justice", level: "county" }, ["ownGovernment", "superiorDepartment"]],
] satisfies [string, Respondent, ReviewBody[]][])("复议机关：%s", (_case, respondent, bodies) => {
  expect(reviewBody.apply(respondent, lawOf())).toEqual(bodies)
})

test("6月15日收到申请书副本：普通程序6月30日前答复，简易程序6月23日前（端午6月19日放假）", () => {
  expect(respondentReply.apply({ copyReceivedOn: day("2026-06-15"), simplified: false }, lawOf())).toBe("2026-06-30")
  expect(respondentReply.apply({ copyReceivedOn: day("2026-06-15"), simplified: true }, lawOf())).toBe("2026-06-23")
})

test("复议决定：普通六十日，延长不过三十日，简易三十日；末日放假的顺延", () => {
  const review = { acceptedOn: day("2026-08-02"), simplified: false, extendedBy: 0 }
  expect(decisionPeriod.apply(review, lawOf())).toBe("2026-10-08")
  expect(decisionPeriod.apply({ ...review, extendedBy: 30 }, lawOf())).toBe("2026-11-02")
  expect(decisionPeriod.apply({ ...review, extendedBy: 90 }, lawOf())).toBe("2026-11-02")
  expect(decisionPeriod.apply({ ...review, acceptedOn: day("2026-04-02"), simplified: true }, lawOf())).toBe("2026-05-06")
})

test("网上送达的，要给网上申请复议的渠道", () => {
  expect(onlineApplication.apply({ channel: "online" }, lawOf())).toBe(true)
  expect(onlineApplication.apply({ channel: "registered-post" }, lawOf())).toBe(false)
})

test("逾期不答复：2024年起按未履行法定职责先复议，可以设定；此前任选", () => {
  expect(silence.apply({ dueOn: day("2026-03-30") }, lawOf())).toBe("A")
  expect(silence.apply({ dueOn: day("2026-03-30") }, lawOf({ "remedies.silence": "B" }))).toBe("B")
  expect(silence.apply({ dueOn: day("2023-12-29") }, lawOf())).toBe("B")
})
