import { defaultLawSettings, letterElements, publishedCalendar, type LetterElementId } from "@gongkai/law"
import { describe, expect, test } from "vitest"
import { composeLetter, type LetterFrame } from "./compose.ts"
import { letterKinds, type LetterKind } from "./kinds.ts"
import { lawValues } from "./law-values.ts"
import { printedValue } from "./printed-values.ts"
import { sampleDecision, sampleFrame } from "./sample-letter.ts"
import { sampleValues } from "./sample-values.ts"
import { defaultTemplate } from "./templates/default-template.ts"
import { elementVariables, letterVariables, type LetterValues, type VariableId } from "./variables.ts"

const law = { calendar: publishedCalendar, settings: defaultLawSettings }

const composed = (kind: LetterKind, values: LetterValues = sampleValues(kind), frame: Partial<LetterFrame> = {}) =>
  composeLetter(kind, defaultTemplate(kind.id), { values, decision: sampleDecision(kind), frame: { ...sampleFrame(kind, law), ...frame } })

const textOf = (kind: LetterKind): string =>
  composed(kind)
    .letter!.paragraphs.map(({ text }) => text)
    .join("\n")

const inFrame: Partial<Record<LetterElementId, Partial<LetterFrame>>> = {
  agency: { agency: null },
  signature: { agency: " " },
  addressee: { addressee: null },
  contact: { contact: "" },
  number: { number: null },
  date: { date: null },
  remedies: { remedies: null },
}

const elements = letterKinds.flatMap((kind) =>
  kind.elements.map((element) => ({ kind, element, title: `${kind.id} ${letterElements[element].words}` })),
)
const values = elements.flatMap(({ kind, element }) =>
  (elementVariables[element] ?? []).map((variable) => ({ kind, element, variable, title: `${kind.id} ${letterVariables[variable].words}` })),
)

test("每个要素都有出处：或者在信文里由值填写，或者在框架里，标题由文书种类定", () => {
  for (const { element } of elements) expect(element === "title" || element in inFrame || elementVariables[element] !== undefined, element).toBe(true)
})

test.each(letterKinds)("$id：案件里都有的，什么都不缺", (kind) => {
  const { lacking, findings, letter } = composed(kind)
  expect({ lacking, findings }).toEqual({ lacking: [], findings: [] })
  expect(letter!.title).toBe(kind.title)
  expect(letter!.remedies !== null).toBe(kind.remedies)
})

describe("每种文书 × 每个要素 × 每个值：印的是案件里的值", () => {
  test.each(values)("$title", ({ kind, variable }) => {
    const all = { ...sampleValues(kind), ...lawValues(kind.id, sampleDecision(kind)) }
    const read = printedValue(variable, all)
    const printed = "printed" in read ? [read.printed].flat() : []
    expect(printed).not.toEqual([])
    for (const text of printed) expect(textOf(kind)).toContain(text)
  })
})

describe("每种文书 × 每个要素 × 每个值：没有这个值，就说缺哪个要素的什么，不编造", () => {
  test.each(values.filter(({ variable }) => letterVariables[variable].from !== "law"))("$title", ({ kind, element, variable }) => {
    const { lacking, letter } = composed(kind, { ...sampleValues(kind), [variable]: null })
    expect(lacking).toContainEqual(expect.objectContaining({ element, variable, why: "absent" }))
    const made = letter!.paragraphs.map(({ text }) => text).join("\n")
    expect(made).toContain(`【待填：${letterVariables[variable].words}】`)
    expect(new Set(lacking.map((one) => one.variable))).toEqual(new Set<VariableId>([variable]))
  })

  test.each(elements.filter(({ element }) => element in inFrame))("$title", ({ kind, element }) => {
    const why = element === "number" || element === "date" ? "at-approval" : "absent"
    expect(composed(kind, undefined, inFrame[element]).lacking).toContainEqual(expect.objectContaining({ element, variable: null, why }))
  })
})

test("法律给的值，经办人填了别的也不算", () => {
  const kind = letterKinds.find(({ id }) => id === "does-not-exist")!
  const made = composed(kind, { ...sampleValues(kind), basis: "《条例》第一条", decision: "随便" })
  expect(made.letter!.paragraphs.map(({ text }) => text).join()).toContain("根据《中华人民共和国政府信息公开条例》第三十六条第（四）项")
})

test.each([
  ["日期", "receivedOn", "2026-02-30"],
  ["金额", "feeAmount", 3.001],
  ["清单", "paymentWays", "不是清单"],
  ["文字", "excessFound", 3],
] satisfies [string, VariableId, string | number][])("%s不像样的，说明不像样", (_what, variable, value) => {
  const kind = letterKinds.find(({ id }) => id === "fee-notice")!
  expect(composed(kind, { ...sampleValues(kind), [variable]: value }).lacking).toContainEqual(
    expect.objectContaining({ variable, why: "ill-formed" }),
  )
})
