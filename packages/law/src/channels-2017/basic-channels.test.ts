import { expect, test } from "vitest"
import { lawOf } from "../../test/context.ts"
import { basicChannels } from "./basic-channels.ts"

test("当面和邮寄不得拒绝；传真要看指南里有没有写", () => {
  expect(basicChannels.apply({ channel: "ordinary-post", inGuide: new Set() }, lawOf())).toBe(true)
  expect(basicChannels.apply({ channel: "in-person", inGuide: new Set() }, lawOf())).toBe(true)
  expect(basicChannels.apply({ channel: "fax", inGuide: new Set() }, lawOf())).toBe(false)
  expect(basicChannels.apply({ channel: "fax", inGuide: new Set(["fax"] as const) }, lawOf())).toBe(true)
})
