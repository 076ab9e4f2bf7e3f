import { day, defaultLawSettings, publishedCalendar, remediesFacts, type LetterDecision } from "@gongkai/law"
import { describe, expect, test } from "vitest"
import { checkTemplate } from "./check-template.ts"
import { composeLetter } from "./compose.ts"
import { letterKind, letterKinds } from "./kinds.ts"
import { lintLetter } from "./lint-letter.ts"
import { remediesWords } from "./remedies.ts"
import { sampleDecision, sampleFrame } from "./sample-letter.ts"
import { sampleValues } from "./sample-values.ts"
import { defaultTemplate } from "./templates/default-template.ts"

const law = { calendar: publishedCalendar, settings: defaultLawSettings }
const on = day("2026-03-20")
const notHeld = letterKind("does-not-exist")!

const made = (kind = notHeld, template = defaultTemplate(kind.id), values = sampleValues(kind)) =>
  composeLetter(kind, template, { values, decision: sampleDecision(kind), frame: sampleFrame(kind, law) })

describe.each(letterKinds)("$id", (kind) => {
  test("自带的模板没有毛病", () => {
    expect(checkTemplate(kind, defaultTemplate(kind.id))).toEqual([])
  })

  test("按模板写成的文书，引用和救济没有毛病", () => {
    expect(lintLetter(made(kind).letter!, kind, { ...(sampleDecision(kind) ?? {}), on }, law)).toEqual([])
  })

  test("模板里少了哪个要素，就说少了哪个", () => {
    for (const variable of kind.variables) {
      const text = defaultTemplate(kind.id).replaceAll(`in ${variable} `, "in nothingOfIt ").replaceAll(`{{ ${variable} }}`, "")
      const found = checkTemplate(kind, text)
      expect(found).toContainEqual(expect.objectContaining({ code: "ELEMENT_MISSING", variable }))
    }
  })
})

test.each([
  ["空的", "  \n", "TEMPLATE_EMPTY", null],
  ["没有闭合的标签", `第一行\n{% if basis %}`, "TEMPLATE_SYNTAX", 2],
  ["没有这个过滤器", "一\n二\n{{ basis | upcase }}", "TEMPLATE_SYNTAX", 3],
  ["用时钟的过滤器", "{{ 'now' | date: '%Y' }}", "TEMPLATE_SYNTAX", 1],
  ["编出缺省文字的过滤器", "{{ reasons | default: '无' }}", "TEMPLATE_SYNTAX", 1],
  ["读别的文件", "{% include '/etc/passwd' %}", "TEMPLATE_SYNTAX", 1],
  ["没有这个变量", "一\n{{ applicantPhone }}", "VARIABLE_UNKNOWN", 2],
])("模板的毛病：%s", (_case, text, code, line) => {
  expect(checkTemplate(notHeld, text)).toContainEqual(expect.objectContaining({ code, line }))
  expect(made(notHeld, text).letter === null).toBe(true)
})

test("必须写明的内容写在不成立的条件里，等于没有写", () => {
  const hidden = defaultTemplate("does-not-exist").replace("理由：{{ reasons }}。", "{% if false %}理由：{{ reasons }}{% endif %}")
  expect(checkTemplate(notHeld, hidden).map(({ code, element }) => [code, element])).toEqual([["ELEMENT_NOT_PRINTED", "reasons"]])
  expect(made(notHeld, hidden).lacking).toEqual([expect.objectContaining({ element: "reasons", why: "not-printed" })])
})

test("循环太大的模板查得出，不会卡住", () => {
  expect(checkTemplate(notHeld, `${defaultTemplate("does-not-exist")}\n{% for i in (1..100000000) %}{{ i }}{% endfor %}`)).toContainEqual(
    expect.objectContaining({ code: "TEMPLATE_SYNTAX" }),
  )
})

test("案件里的文字不会变成标题、模板标签，换行成为另一段", () => {
  const values = { ...sampleValues(notHeld), factsFound: "# 不是标题\n- 不是{{ reasons }}列表\n\n第三行" }
  const { letter, lacking } = made(notHeld, "{{ factsFound }}\n# 一、标题", values)
  expect(letter!.paragraphs).toEqual([
    { level: "body", text: "# 不是标题" },
    { level: "body", text: "- 不是{{ reasons }}列表" },
    { level: "body", text: "第三行" },
    { level: "heading1", text: "一、标题" },
  ])
  expect(lacking.map(({ element }) => element)).not.toContain("facts")
})

const internal: LetterDecision = { outcome: "refused.internalAffairs", ground: "16(1)", withheld: null }
const words = (decision: LetterDecision, day_: string, channel: "online" | "registered-post", onlineWay: string | null = null) =>
  remediesWords({
    facts: remediesFacts({ decision, on: day(day_), channel, chosen: null }, law),
    bodies: ["甲区人民政府"],
    court: "甲区人民法院",
    onlineWay,
  })

test("救济途径：2023年最后一天不予公开任选，2024年第一天起先复议", () => {
  expect(words(internal, "2023-12-31", "registered-post")).toBe(
    "如不服本机关的上述处理，根据《中华人民共和国行政诉讼法》第四十六条第一款，可以自收到之日起60日内向甲区人民政府申请行政复议，也可以自收到之日起6个月内直接向甲区人民法院提起行政诉讼。",
  )
  expect(words(internal, "2024-01-01", "registered-post")).toBe(
    "如不服本机关的上述处理，根据《中华人民共和国行政复议法》第二十条第一款、第二十三条第一款第（四）项、《中华人民共和国行政诉讼法》第四十五条，应当先自收到之日起60日内向甲区人民政府申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内向甲区人民法院提起行政诉讼。",
  )
})

test("救济途径：网上送达的要写网上申请的方式，没有就写不成；2024年6月不存在的没有定论，也写不成", () => {
  expect(words(internal, "2026-03-20", "online")).toBeNull()
  expect(words(internal, "2026-03-20", "online", "示例复议平台")).toContain("可以通过互联网办理：示例复议平台")
  expect(words({ outcome: "unavailable.notHeld", ground: "36(4)", withheld: null }, "2024-06-03", "registered-post")).toBeNull()
})

test("引用的毛病说得出在哪一段的哪几个字", () => {
  const { letter } = made()
  const wrong = { ...letter!, paragraphs: letter!.paragraphs.map((one) => ({ ...one, text: one.text.replace("第（四）项", "第（五）项") })) }
  const [found, ...others] = lintLetter(wrong, notHeld, { ...sampleDecision(notHeld)!, on }, law)
  expect(others).toEqual([])
  const paragraph = wrong.paragraphs[found!.paragraph as number]!.text
  expect(paragraph.slice(found!.from!, found!.to!)).toBe("《中华人民共和国政府信息公开条例》第三十六条第（五）项")
})

test("延期须负责人同意；决定书都有救济途径，办理中的通知没有", () => {
  expect(letterKinds.filter(({ headConsents }) => headConsents).map(({ id }) => id)).toEqual(["extension-notice"])
  for (const { id, decides, remedies } of letterKinds.filter((kind) => kind.decides !== null)) expect([id, decides !== null]).toEqual([id, remedies])
  expect(letterKind("correction-notice")!.remedies).toBe(false)
})
