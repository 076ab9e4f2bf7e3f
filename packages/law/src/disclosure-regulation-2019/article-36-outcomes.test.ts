import { expect, test } from "vitest"
import { lawOf } from "../../test/context.ts"
import { fittingGrounds, mandatoryContents, outcomes, type OutcomeId } from "./article-36-outcomes.ts"
import { severability } from "./article-37-severability.ts"
import type { GroundId } from "./grounds.ts"

test.each([
  ["不予公开国家秘密引第十六条", "refused.stateSecret", "16(1)", ["14"]],
  ["内部事务信息引第十六条第一款", "refused.internalAffairs", "16(1)", []],
  ["执法案卷引第一款，应为第二款", "refused.enforcementFile", "16(1)", ["16(2)"]],
  ["不掌握引第三十六条第五项", "unavailable.notHeld", "36(5)", []],
  ["没有写依据", "granted", null, ["36(1)", "36(2)"]],
  ["确认或重新出具：条例没有专条", "notProcessed.confirmation", null, []],
] satisfies [string, OutcomeId, GroundId | null, GroundId[]][])("%s", (_case, outcome, ground, fitting) => {
  expect(fittingGrounds.apply({ outcome, ground }, lawOf())).toEqual(fitting)
})

test.each([
  ["已经公开的，告知方式、途径", "granted", "36(1)", ["manner"]],
  ["不属于本机关的，告知理由和负责机关", "unavailable.notHeld", "36(5)", ["reasons", "rightAgency"]],
  ["不存在的，写检索情况和理由", "unavailable.notHeld", "36(4)", ["search", "reasons"]],
  ["部分公开，公开部分和其余的理由", "partiallyGranted", "37", ["openPart", "reasons"]],
] satisfies [string, OutcomeId, GroundId, string[]][])("%s", (_case, outcome, ground, contents) => {
  expect(mandatoryContents.apply({ outcome, ground }, lawOf())).toEqual(contents)
})

test("二十一种结果，只有两种是未经答复而终结", () => {
  expect(Object.keys(outcomes)).toHaveLength(21)
  expect(Object.values(outcomes).filter(({ lapses }) => lapses)).toHaveLength(2)
})

test("能区分的部分公开；不能区分的、全部不能公开的，不公开", () => {
  const [open, closed] = [{ withheldBy: null }, { withheldBy: "16(1)" as const }]
  expect(severability.apply({ pieces: [open, closed], separable: true }, lawOf())).toBe("partial")
  expect(severability.apply({ pieces: [open, closed], separable: false }, lawOf())).toBe("closed")
  expect(severability.apply({ pieces: [closed], separable: true }, lawOf())).toBe("closed")
  expect(severability.apply({ pieces: [open], separable: false }, lawOf())).toBe("open")
})
