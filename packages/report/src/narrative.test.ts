import { expect, test } from "vitest"
import { checkYear, narrativeLikeness, type Report } from "@gongkai/report"
import { sampleReport } from "../test/sample-report.ts"

const training = "我局组织工作人员参加政府信息公开业务培训两次，进一步明确了职责分工、公开方式和办理时限，提高了人员的业务能力和服务意识。"
const website = "对门户网站的栏目重新做了梳理，合并内容相近的栏目六个，新开设政策问答专栏一个，群众查找信息比过去方便了许多。"
const hotline = "热线与窗口合署办公以后，来电来访都有专人登记，当天转办，三天之内回访，群众反映的难点由分管领导逐件督促落实。"

test("一字不差：全部重复", () => {
  const { share, paragraphs } = narrativeLikeness(`${training}\n${website}`, `${website}\n${training}`)
  expect(share).toBe(1)
  expect(paragraphs.map(({ likest }) => likest)).toEqual([1, 0])
})

test("只换了年份和标点：仍是全部重复", () => {
  expect(narrativeLikeness(`2024年，${training}`, `2023 年${training.replaceAll("，", "、")}`).share).toBe(1)
})

test("两段里重写了一段：按段给出重复的份额", () => {
  const { share, characters, repeated, paragraphs } = narrativeLikeness(`${training}\n${hotline}`, `${training}\n${website}`)
  expect(paragraphs.map((paragraph) => [paragraph.share, paragraph.likest])).toEqual([
    [1, 0],
    [0, null],
  ])
  expect(repeated).toBe(paragraphs[0]?.characters)
  expect(share).toBe(repeated / characters)
})

test("改了段中几个字：没改的长句仍算重复", () => {
  const { share } = narrativeLikeness(training.replace("两次", "五次"), training)
  expect(share).toBeGreaterThan(0.7)
  expect(share).toBeLessThan(1)
})

test("只有套话相同：不算重复", () => {
  expect(narrativeLikeness("政府信息公开工作有序推进。", "我们重视政府信息公开工作。").share).toBe(0)
})

test("空文字：零", () => {
  expect(narrativeLikeness("", training)).toEqual({ characters: 0, repeated: 0, share: 0, paragraphs: [] })
  expect(narrativeLikeness("\n。\n", "")).toEqual({ characters: 0, repeated: 0, share: 0, paragraphs: [] })
})

const yearWith = (year: number, overview: string, problems: string): Report => {
  const report = sampleReport("2021", { year, overview })
  return { ...report, sections: { ...report.sections, problems } }
}

test("三段照抄两段：提示，给出比例", () => {
  const found = checkYear(yearWith(2024, `${training}\n${website}`, hotline), yearWith(2023, training, website))
  expect(found.map(({ key, severity }) => [key, severity])).toEqual([["narrative.repeated:sections", "warning"]])
  expect(found[0]?.message).toMatch(/^文字部分共 \d+ 字，其中 \d+ 字与上一年度报告相同，占 6\d\.\d%，超过一半。$/u)
})

test("三段照抄一段：不提示", () => {
  expect(checkYear(yearWith(2024, `${training}\n${website}`, hotline), yearWith(2023, training, "问题。"))).toEqual([])
})

test("整篇只有一句“无”，年年相同：不提示", () => {
  expect(checkYear(yearWith(2024, "概况。", "无。"), yearWith(2023, "概况。", "无。"))).toEqual([])
})
