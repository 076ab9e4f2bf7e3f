import { day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { datedRequests } from "../../../test/dated-requests.ts"
import { openOffice, type Office } from "../../../test/office.ts"
import { play } from "../../../test/play-requests.ts"

const close = day("2026-12-31")
const agencyId = district.county
let office: Office
beforeAll(async () => {
  office = await openOffice({ today: () => close, agencies: [agencyId] })
})
afterAll(() => office.close())

test.each(datedRequests.map((one) => [`${one.id}：${one.facts.join("；")}`, one] as const))("%s", async (_title, one) => {
  await play(office, agencyId, one)
  const { body } = await (await office.as(agencyId, "clerk")).send("GET", `/api/v1/requests/${one.id}`)
  const { receivedOn, answerDue, noDueDay, late, remedies, steps } = body.clock
  const { steps: expectedSteps, ...expected } = one.expect
  expect({ receivedOn, answerDue, noDueDay, late, remedies }).toEqual(expected)
  expect(steps).toMatchObject(expectedSteps)
  expect(body.open).toBe(!/ (?:served|withdrawn|lapsed)/u.test(one.facts.join("\n")))
})

test("看板只列未办结的，按期限排列，没有期限的排在最后", async () => {
  const { body } = await (await office.as(agencyId, "clerk")).send("GET", "/api/v1/requests?limit=200")
  const open = datedRequests.filter(({ facts }) => !/ (?:served|withdrawn|lapsed)/u.test(facts.join("\n"))).map(({ id }) => id)
  const listed = (body.items as readonly { readonly caseId: string }[]).map(({ caseId }) => caseId)
  expect([...listed].sort()).toEqual([...open].sort())
})

test("登记号连续，不重不漏", async () => {
  const numbers = await office.db.asOwner("select registration_number from gongkai.request where registration_number like '2025-%' order by 1")
  const expected = numbers.map((_, at) => `2025-${String(at + 1).padStart(4, "0")}`)
  expect(numbers.map((row) => row["registration_number"])).toEqual(expected)
})
