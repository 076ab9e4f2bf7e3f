import { defaultWordings, findWordings, type Wording } from "@gongkai/casework"
import { day } from "@gongkai/law"
import { expect, test } from "vitest"
import { randomFrom } from "../published/random.ts"
import { generateItems } from "./generate.ts"
import { topics, type TopicId } from "./vocabulary.ts"

const topicIds = Object.keys(topics) as TopicId[]
const publishers = topicIds.map((topic, nth) => ({ id: `a${String(nth)}`, name: `样本第${String(nth)}局`, shortName: `第${String(nth)}局`, topic, series: "样发", weight: 1 })) // prettier-ignore
const items = generateItems({ seed: 7, publishers, from: day("2025-01-01"), to: day("2026-11-28"), count: 3000 })

/** 5,000 lines of ordinary text, each another. */
const lines = [
  ...new Set([...items].flatMap(({ title, body }) => [title, ...body.replace(/<[^>]*>/gu, "\n").split("\n")]).map((line) => line.trim())),
]
  .filter((line) => line.length > 7)
  .slice(0, 5000)

/** The office's own entries beside the default list: names with the posts that they hold no more, one word inside another. */
const own: readonly Wording[] = [
  { entryId: "1", kind: "error", words: "县长孟示例", rightWords: "原县长孟示例", weight: 3 },
  { entryId: "2", kind: "error", words: "示例县", rightWords: "示例区", weight: 3 },
  { entryId: "3", kind: "sensitive", words: "内部", rightWords: null, weight: 1 },
]
const list = [...defaultWordings, ...own]

test("五千行平常文字，误报不超过千分之一", () => {
  expect(lines).toHaveLength(5000)
  const alarms = findWordings(lines.join("\n"), list)
  expect(alarms.length, JSON.stringify(alarms.slice(0, 9))).toBeLessThanOrEqual(5)
})

test("种下三百处错误，一处不漏，行号都对", () => {
  const random = randomFrom(20_261_129, "wording")
  const places = new Map<number, string>()
  while (places.size < 300) places.set(random.int(0, lines.length - 1), random.pick(list).words)
  const planted = lines.map((line, at) => {
    const words = places.get(at)
    if (words === undefined) return line
    const cut = random.int(0, line.length)
    return line.slice(0, cut) + words + line.slice(cut)
  })
  const found = new Set(findWordings(planted.join("\n"), list).map(({ line, words }) => `${String(line - 1)} ${words}`))
  expect([...places].filter(([at, words]) => !found.has(`${String(at)} ${words}`))).toEqual([])
})
