import { expect, test } from "vitest"
import { day } from "../day.ts"
import { lawOf } from "../../test/context.ts"
import { thirdPartyAnswer, thirdPartyEffect } from "./article-32-third-party.ts"
import { jointMakerAnswer, jointMakerConsent } from "./article-34-joint-maker.ts"

test.each([
  ["跨劳动节，5月9日上班", "2026-04-28", "2026-05-21"],
  ["跨中秋、国庆", "2026-09-21", "2026-10-19"],
  ["跨国庆，9月29日、10月12日上班", "2024-09-26", "2024-10-22"],
])("%s：%s 收到征求意见书，%s 前提出意见", (_case, reachedOn, by) => {
  expect(thirdPartyAnswer.apply({ reachedOn: day(reachedOn) }, lawOf())).toBe(by)
  expect(jointMakerAnswer.apply({ reachedOn: day(reachedOn) }, lawOf())).toBe(by)
})

test("第三方不作声，由机关决定；共同制作机关不作声，视为同意", () => {
  expect(thirdPartyEffect.apply({ answer: null, goodReason: false }, lawOf())).toBe("agencyDecides")
  expect(jointMakerConsent.apply({ answer: null }, lawOf())).toBe("consents")
})

test("第三方不同意：有合理理由的不予公开，没有的由机关决定", () => {
  expect(thirdPartyEffect.apply({ answer: "refuses", goodReason: true }, lawOf())).toBe("mayNotOpen")
  expect(thirdPartyEffect.apply({ answer: "refuses", goodReason: false }, lawOf())).toBe("agencyDecides")
  expect(thirdPartyEffect.apply({ answer: "consents", goodReason: false }, lawOf())).toBe("mayOpen")
  expect(jointMakerConsent.apply({ answer: "refuses" }, lawOf())).toBe("refuses")
})
