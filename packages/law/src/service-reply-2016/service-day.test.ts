import { expect, test } from "vitest"
import { day } from "../day.ts"
import { lawOf } from "../../test/context.ts"
import type { LawSettings } from "../settings.ts"
import { serviceDay, type ServiceChannel } from "./service-day.ts"

test.each([
  ["邮寄：交邮之日，不是签收之日", "registered-post", {}, "2026-03-05"],
  ["当面：签收之日", "in-person", {}, "2026-03-05"],
  ["网上：发出之日", "online", {}, "2026-03-05"],
  ["网上，设为查看之日", "online", { "service.online": "read" }, "2026-03-09"],
] as [string, ServiceChannel, Partial<LawSettings>, string][])("%s", (_case, channel, settings, served) => {
  expect(serviceDay.apply({ channel, on: day("2026-03-05"), seenOn: day("2026-03-09") }, lawOf(settings))).toBe(served)
})
