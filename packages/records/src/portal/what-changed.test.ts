import { expect, test } from "vitest"
import { whatChanged } from "./what-changed.ts"

test("说了哪条就是哪条变了；清单添了新的是添，撤下了是变；没说是哪条就都变了", () => {
  const { generation, hear, since } = whatChanged()
  const before = generation()
  hear({ items: ["one"], agencies: ["bureau"], altered: false })
  expect([since(before, { itemId: "one" }), since(before, { itemId: "two" })]).toEqual(["altered", "none"])
  expect([since(before, { itemsOf: "bureau" }), since(before, { itemsOf: "county" }), since(before, { itemsOf: null })]).toEqual([
    "added",
    "none",
    "added",
  ])
  const between = generation()
  expect(since(between, "anything")).toBe("none")
  hear({ items: ["one"], agencies: ["bureau"], altered: true })
  hear({ items: ["two"], agencies: ["county"], altered: false })
  // What was altered stays so for whoever saw it before, whatever is added afterwards.
  expect([since(between, { itemsOf: "bureau" }), since(between, { itemsOf: "county" }), since(between, "anything")]).toEqual([
    "altered",
    "added",
    "altered",
  ])
  const last = generation()
  hear(null)
  expect([since(last, { itemId: "three" }), since(last, { itemsOf: "county" })]).toEqual(["altered", "altered"])
})

test("记不下那么多条时，忘了的算变了，不算没变", () => {
  const { generation, hear, since } = whatChanged()
  const before = generation()
  for (let at = 0; at < 20_001; at += 1) hear({ items: [`item-${String(at)}`], agencies: ["bureau"], altered: false })
  expect(since(before, { itemId: "item-0" })).toBe("altered")
  expect(since(generation(), { itemId: "item-0" })).toBe("none")
})
