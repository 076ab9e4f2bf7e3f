import { setTimeout } from "node:timers/promises"
import { day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { call, furnishForLetters } from "../../../test/letters.ts"
import { openOffice, type Answer, type Office } from "../../../test/office.ts"

const agencyId = district.county
const on = "2026-03-25"
const atOnce = 50
let office: Office

const ask = (post: Parameters<typeof call>[2], method: string, path: string, body?: unknown, version?: number): Promise<Answer> =>
  call(office, agencyId, post, [method, path, body, version])

/** A refusal that waits for its signature. */
const toBeSigned = async (id: string): Promise<number> => {
  const request = { caseId: `c-${id}`, applicantId: "zhang", channel: "in-person", on: "2026-03-02", content: `请求公开第${id}号批复` }
  expect(await ask("clerk", "POST", "/requests", request)).toMatchObject({ status: 201 })
  const values = { factsFound: "经查，属于讨论记录", reasons: "公开会影响讨论" }
  const drafted = { letterId: `l-${id}`, kind: "refused-deliberative-process", values }
  expect(await ask("clerk", "POST", `/requests/c-${id}/letters`, drafted)).toMatchObject({ status: 201 })
  const submitted = await ask("clerk", "POST", `/letters/l-${id}/submit`, undefined, 1)
  expect(submitted).toMatchObject({ status: 200 })
  return Number(submitted.body.version)
}

beforeAll(async () => {
  office = await openOffice({ today: () => day("2026-04-20"), agencies: [agencyId] })
  await furnishForLetters(office, agencyId)
  for (const [item, words] of [
    ["bodies", ["样本市人民政府"]],
    ["court", ["样本县人民法院"]],
    ["contact", ["样本县政府信息公开办公室"]],
  ] as const)
    await ask("head", "PUT", "/letter-head", { item, words, version: 0 })
  await ask("head", "PUT", "/review-chain", { group: "decision", stages: ["approver"], version: 0 })
}, 120_000)
afterAll(() => office.close())

interface Given {
  readonly number: number
  readonly voidOn: string | null
  readonly letterId: string
}
const numbers = async (): Promise<readonly Given[]> =>
  (await ask("head", "GET", "/letter-numbers?series=reply&year=2026&limit=200")).body.items as readonly Given[]

test("五十件同时签发：1号至50号不重不漏；同一件签发两次，只成一次；作废的号留在登记上", async () => {
  const versions = []
  for (let i = 1; i <= atOnce; i += 1) versions.push(await toBeSigned(String(i)))
  const calls = versions.map((version, i) => ask("approver", "POST", `/letters/l-${String(i + 1)}/approve`, { on }, version))
  const twice = ask("approver", "POST", "/letters/l-1/approve", { on }, versions[0])
  const answers = await Promise.all([...calls, twice])
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(atOnce)
  expect(answers.filter(({ status }) => status === 412)).toHaveLength(1)
  const given = await numbers()
  expect(given.map(({ number }) => number)).toEqual(Array.from({ length: atOnce }, (_, i) => i + 1))
  expect(new Set(given.map(({ letterId }) => letterId)).size).toBe(atOnce)
  const [third] = given.slice(2)
  const letter = (await ask("approver", "GET", `/letters/${String(third?.letterId)}`)).body
  expect(await ask("approver", "POST", `/letters/${String(third?.letterId)}/void`, { reason: "重复制发" }, letter.version)).toMatchObject({
    status: 200,
  })
  const version = await toBeSigned("51")
  expect(await ask("approver", "POST", "/letters/l-51/approve", { on }, version)).toMatchObject({ status: 200 })
  const after = await numbers()
  expect(after.map(({ number }) => number)).toEqual(Array.from({ length: atOnce + 1 }, (_, i) => i + 1))
  expect(after.filter(({ voidOn }) => voidOn !== null).map(({ number }) => number)).toEqual([3])
}, 120_000)

test("签发半途断开：既没有文号，也没有决定；下一件得到这个号", async () => {
  const version = await toBeSigned("killed")
  const last = (await numbers()).length
  // Whoever wrote the head of the chain last is waited for: so the approval stands with its number taken, before its end.
  const holding = await office.db.asOwner("select pg_backend_pid() as pid")
  await office.db.asOwner("begin")
  await office.db.asOwner("select from gongkai.event_head where agency_id = $1 for update", [agencyId])
  const approving = ask("approver", "POST", "/letters/l-killed/approve", { on }, version)
  const waiting = `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and pid <> $1`
  let found: readonly Record<string, unknown>[] = []
  while (found.length === 0) {
    await setTimeout(20)
    found = await office.db.asOwner(waiting, [holding[0]?.["pid"]])
  }
  await office.db.asOwner("select pg_terminate_backend($1)", [found[0]?.["pid"]])
  expect((await approving).status).toBeGreaterThanOrEqual(500)
  await office.db.asOwner("rollback")
  expect(await numbers()).toHaveLength(last)
  const facts: readonly { readonly what: string }[] = (await ask("head", "GET", "/requests/c-killed")).body.facts
  expect(facts.map(({ what }) => what)).toEqual(["received"])
  expect((await ask("head", "GET", "/letters/l-killed")).body).toMatchObject({ state: "in-review", number: null })
  expect(await ask("approver", "POST", "/letters/l-killed/approve", { on }, version)).toMatchObject({ status: 200 })
  expect((await numbers()).at(-1)).toMatchObject({ number: last + 1, letterId: "l-killed" })
})

test("文号不能只取走而没有归属：数据库不收", async () => {
  const taken = office.casework.records.transaction({ agencyId, personId: "p", today: day("2026-04-20") }, (tx) =>
    tx.insertInto("numberSeries").values({ agencyId, series: "letter.reply", year: 2027, last: 1 }).execute(),
  )
  await expect(taken).rejects.toThrow("nobody's")
})
