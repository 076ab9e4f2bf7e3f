import { verifyEvents } from "@gongkai/records"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { tryingOffices, type TryingOffices } from "../../test/trying-offices.ts"
import { today } from "../../test/try-sequence.ts"

let offices: TryingOffices
beforeAll(async () => {
  offices = await tryingOffices()
})
afterAll(() => offices.db.drop())

test("任意先后的步骤：绝不延期两次，末日与照挂历另数的一样，存的与事实、历次版本、事件推出的一样，退回的步骤不改一字", async () => {
  const tally = await offices.tryAll(300, 2026)
  const taken = [...tally].filter(([key]) => key.endsWith("taken"))
  // Each verb was taken and refused now and then: a sequence that is refused from the first step on shows nothing.
  expect(taken).toHaveLength(15)
  expect(taken.reduce((sum, [, count]) => sum + count, 0)).toBeGreaterThan(500)
  for (const agencyId of [district.county, district.bureau])
    expect((await verifyEvents(offices.db.records, { agencyId, personId: "p", today })).broken).toBeNull()
})
