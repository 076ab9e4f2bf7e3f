import { genres, sections, subjects } from "@gongkai/casework"
import { countyCategories, day, generalCategories, townshipCategories } from "@gongkai/law"
import { expect, test } from "vitest"
import { generateItems } from "./generate.ts"
import { topics, type TopicId } from "./vocabulary.ts"

const topicIds = Object.keys(topics) as TopicId[]
const publishers = topicIds.map((topic, nth) => ({ id: `a${String(nth)}`, name: `样本第${String(nth)}局`, shortName: `第${String(nth)}局`, topic, series: "样发", weight: 1 })) // prettier-ignore
const [from, to] = [day("2024-11-01"), day("2026-11-28")]
const made = (count: number) => [...generateItems({ seed: 1, publishers, from, to, count })]
const items = made(2000)

test("每个栏目、第二十条的每一项都有；代码都在目录里", () => {
  expect(new Set(items.map(({ section }) => section))).toEqual(new Set(Object.keys(sections)))
  const categories = new Set(items.map(({ legalCategory }) => legalCategory))
  const known = Object.keys({ ...generalCategories, ...countyCategories, ...townshipCategories })
  expect(Object.keys(generalCategories).filter((code) => !categories.has(code))).toEqual([])
  expect([...categories].filter((code) => !known.includes(code))).toEqual([])
  expect(items.filter(({ genre }) => !Object.hasOwn(genres, genre))).toEqual([])
  expect(items.filter(({ subject }) => subject === null || !Object.hasOwn(subjects, subject))).toEqual([])
})

test("编号各不相同，日子不在范围以外，公开不早于生成", () => {
  expect(items).toHaveLength(2000)
  expect(new Set(items.map(({ itemId }) => itemId)).size).toBe(2000)
  expect(new Set(items.map(({ agencyId, indexNumber }) => `${agencyId} ${indexNumber}`)).size).toBe(2000)
  expect(items.every(({ publishedOn, madeOn }) => publishedOn >= "2024-10-30" && publishedOn <= to && madeOn <= publishedOn)).toBe(true)
})

test("政策要么有解读、两头相指，要么说明不解读的理由；有废止、失效和修改的", () => {
  const byId = new Map(items.map((item) => [item.itemId, item]))
  const policies = items.filter(({ section }) => section === "policies")
  for (const { pairs, noInterpretation, itemId } of policies) {
    expect(pairs.length === 0).toBe(noInterpretation !== null)
    for (const pair of pairs) expect(byId.get(pair.itemId)).toMatchObject({ interprets: itemId, section: "interpretations", title: pair.title })
  }
  const validities = new Set(policies.map(({ validity }) => validity))
  expect(validities).toEqual(new Set(["in-force", "amended", "repealed", "lapsed"]))
})

test("正文三百到三千字的占绝大多数，有表格、有附件；同样的种子同样的内容", () => {
  const lengths = items.map(({ body }) => body.length)
  expect(lengths.filter((length) => length >= 250 && length <= 3000).length).toBeGreaterThan(1900)
  expect(items.filter(({ body }) => body.includes("<table>")).length).toBeGreaterThan(400)
  expect(items.filter(({ file }) => file !== null).length).toBeGreaterThan(50)
  expect(made(50)).toEqual(made(50))
})
