import { expect, test } from "vitest"
import { lawOf } from "../../test/context.ts"
import { day } from "../day.ts"
import { complaintGround, foundedComplaint } from "./article-47-complaint.ts"
import { complaintBody } from "./article-51-complaint-body.ts"

const on = day("2026-11-02")

test.each([
  ["没有按要求主动公开", "unpublished", true],
  ["对申请没有依法答复处理", "mishandled", true],
  ["工作人员态度不好", "other", false],
] as const)("2026年11月2日提出：%s，是不是第四十七条的事由", (_case, ground, is) => {
  expect(complaintGround.apply({ ground, on }, lawOf())).toBe(is)
})

test("查证属实而什么也没有做：督促整改、通报批评须取其一；取了一样，或者不属实，就不缺", () => {
  const law = lawOf()
  expect(foundedComplaint.apply({ founded: true, measures: [], on }, law)).toEqual(["improvement-order", "public-criticism"])
  expect(foundedComplaint.apply({ founded: true, measures: ["public-criticism"], on }, law)).toEqual([])
  expect(foundedComplaint.apply({ founded: false, measures: [], on }, law)).toEqual([])
})

test("向上级提出的由上级受理，向本机关提出的本机关自己改，同级和下级都不受理", () => {
  const about = { about: "bureau", superiors: ["county", "city"], on }
  expect(complaintBody.apply({ ...about, handler: "county" }, lawOf())).toBe("superior")
  expect(complaintBody.apply({ ...about, handler: "city" }, lawOf())).toBe("superior")
  expect(complaintBody.apply({ ...about, handler: "bureau" }, lawOf())).toBe("own")
  expect(complaintBody.apply({ ...about, handler: "neighbour" }, lawOf())).toBeNull()
})

test("条例2019年5月15日施行：5月14日还不适用，15日起适用", () => {
  const asked = { ground: "unpublished", on: day("2019-05-14") }
  expect(() => complaintGround.apply(asked, lawOf())).toThrow("NOT_IN_FORCE")
  expect(complaintGround.apply({ ...asked, on: day("2019-05-15") }, lawOf())).toBe(true)
  expect(() => foundedComplaint.apply({ founded: true, measures: [], on: day("2019-05-14") }, lawOf())).toThrow("NOT_IN_FORCE")
  expect(() => complaintBody.apply({ handler: "a", about: "a", superiors: [], on: day("2019-05-14") }, lawOf())).toThrow("NOT_IN_FORCE")
})
