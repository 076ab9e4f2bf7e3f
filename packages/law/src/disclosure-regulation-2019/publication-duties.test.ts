import { expect, test } from "vitest"
import { day } from "../day.ts"
import { lawOf } from "../../test/context.ts"
import { catalogueDuty, guideContents, guideDuty } from "./article-12-guide-and-catalogue.ts"
import { publicationCategories } from "./article-20-21-categories.ts"
import { publicationPeriod } from "./article-26-publication-period.ts"
import { applicationDuty, oralApplication } from "./article-29-application.ts"
import { reportDeadline } from "./article-49-report-deadline.ts"
import { reportContentsDuty } from "./article-50-report-contents.ts"

test("2026年4月20日形成的文件，5月20日前公开（4月28日至5月9日之间有劳动节和补班）", () => {
  expect(publicationPeriod.apply({ formedOn: day("2026-04-20") }, lawOf())).toBe("2026-05-20")
})

test.each([
  ["部门", "department", null, "2026-01-31"],
  ["政府", "government", null, "2026-03-31"],
  ["上级要求提前", "department", "2026-01-20", "2026-01-20"],
  ["上级定的日子不能晚于条例", "department", "2026-02-20", "2026-01-31"],
] as const)("2025年年度报告：%s", (_case, of, localDay, last) => {
  expect(reportDeadline.apply({ of, year: 2025, localDay: localDay === null ? null : day(localDay) }, lawOf())).toBe(last)
})

test("部门的报告不写考核评议，政府的要写", () => {
  expect(reportContentsDuty.apply({ of: "department" }, lawOf())).not.toContain("assessment")
  expect(reportContentsDuty.apply({ of: "government" }, lawOf())).toHaveLength(6)
})

test("指南缺传真号码，目录缺生成日期：点名", () => {
  const present = new Set(Object.keys(guideContents).filter((key) => key !== "fax")) as Set<keyof typeof guideContents>
  expect(guideDuty.apply({ present }, lawOf())).toEqual(["fax"])
  expect(catalogueDuty.apply({ present: new Set(["index", "name", "summary"] as const) }, lawOf())).toEqual(["formedOn"])
})

test.each([
  ["province", 15],
  ["prefecture", 22],
  ["county", 22],
  ["township", 23],
] as const)("%s 级应当主动公开 %i 类", (level, count) => {
  expect(publicationCategories.apply({ level }, lawOf())).toHaveLength(count)
})

test("申请缺身份证明：点名；口头申请须书面确有困难并由工作机构代填", () => {
  expect(applicationDuty.apply({ present: new Set(["name", "contact", "feature", "form"] as const) }, lawOf())).toEqual(["identity"])
  expect(oralApplication.apply({ writingIsDifficult: true, writtenDownByBody: true }, lawOf())).toBe(true)
  expect(oralApplication.apply({ writingIsDifficult: false, writtenDownByBody: true }, lawOf())).toBe(false)
})
