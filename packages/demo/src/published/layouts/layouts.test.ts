import { findingCodes } from "@gongkai/report"
import { describe, expect, test } from "vitest"
import { makeCorpus, makePublished } from "../make.ts"
import { layouts } from "./index.ts"

const patterns = Array.from({ length: 30 }, (_, i) => i + 1)
const refused = (name: string): number => makePublished({ seed: 1, layout: name }).truth.refuse.length

describe("the registry of layouts", () => {
  test("no two layouts share a name", () => {
    const names = layouts.map((layout) => layout.name)
    expect(new Set(names).size).toBe(names.length)
  })

  test.each([...patterns, "expected" as const])("pattern %s has a layout", (pattern) => {
    expect(layouts.filter((layout) => layout.covers.includes(pattern))).not.toHaveLength(0)
  })
})

describe.each(layouts.map((layout) => layout.name))("%s", (name) => {
  test("the same seed gives the same bytes and truth", () => {
    const [once, again, other] = [1, 1, 2].map((seed) => makePublished({ seed, layout: name }))
    expect(Buffer.from(once!.bytes).equals(again!.bytes)).toBe(true)
    expect(once!.truth).toEqual(again!.truth)
    expect(Buffer.from(once!.bytes).equals(other!.bytes)).toBe(false)
  })

  test("names itself, refuses only whole tables, and claims codes of the catalogue", () => {
    const { truth } = makePublished({ seed: 4, layout: name })
    expect(truth.variant).toBe(name)
    for (const table of truth.refuse) expect(truth[table]).toBeNull()
    for (const code of truth.says) expect(findingCodes).toHaveProperty([code])
  })

  test("proves a planted error unless the print hides it", () => {
    const seeds = refused(name) === 3 ? [10, 11] : Array.from({ length: 30 }, (_, i) => i + 10)
    const proven = seeds.some((seed) => makePublished({ seed, layout: name, planted: true }).truth.planted.length > 0)
    expect(proven).toBe(refused(name) < 3)
  })
})

test("a corpus goes round the layouts with reports that are right and reports that are not", () => {
  const truths = [...makeCorpus({ seed: 2, count: layouts.length * 2 })].map((file) => file.truth)
  expect(new Set(truths.map((truth) => truth.variant)).size).toBe(layouts.length)
  expect(truths.filter((truth) => truth.planted.length > 0).length).toBeGreaterThan(layouts.length / 8)
  expect(truths.filter((truth) => truth.planted.length === 0 && truth.anyBroken === undefined).length).toBeGreaterThan(layouts.length)
})
