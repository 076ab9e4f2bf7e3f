import { day } from "@gongkai/law"
import { testDatabase, type TestDatabase } from "@gongkai/records/test/database"
import { district, plantDistrict } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import * as all from "../index.ts"

const { addPerson } = all
let db: TestDatabase
let casework: all.Casework
const program: all.Actor = { agencyId: district.bureau, personId: "setting-up", cause: null, program: true }
const words = "绝不能外传的一段"

beforeAll(async () => {
  db = await testDatabase()
  await plantDistrict(db)
  casework = { records: db.records, now: () => "2026-11-20T02:00:00.000Z", today: () => day("2026-11-20") }
})
afterAll(() => db.drop())

const events = () => db.asOwner("select name from gongkai.event")

test("姓名里写了密级标志：不收，什么也不留，答复里没有那些字", async () => {
  const before = await events()
  const refused = await addPerson(casework, program, { id: "p1", name: `机密★${words}` })
  expect(refused).toEqual({ ok: false, code: "SECRECY_MARK_FOUND", detail: { where: "name", line: 1 } })
  expect(await db.asOwner("select from gongkai.person where id = 'p1'")).toHaveLength(0)
  expect(await events()).toEqual(before)
})

const isCommand = (value: unknown): value is all.Command<never, never> => typeof value === "function" && "parsed" in value && "act" in value
const commands = Object.entries(all).flatMap(([name, value]) => (isCommand(value) ? [[name, value] as const] : []))

test("所有办理动作都看，没有一个绕得过去", async () => {
  expect(commands.length).toBeGreaterThan(20)
  const before = await events()
  for (const [name, command] of commands) {
    const refused = await command.parsed(casework, program, { id: "x", deep: [{ note: `第一行\n密级：机密 ${words}` }] } as never)
    expect(refused, name).toEqual({ ok: false, code: "SECRECY_MARK_FOUND", detail: { where: "deep[0].note", line: 2 } })
  }
  expect(await events()).toEqual(before)
})

test("写在自己起的项目名里的也看，只说在哪一层", async () => {
  const refused = await addPerson.parsed(casework, program, { id: "p2", name: "某人", more: { [`机密★${words}`]: "1" } } as never)
  expect(refused).toEqual({ ok: false, code: "SECRECY_MARK_FOUND", detail: { where: "more", line: 1 } })
})

test("说到保密的平常话不拦", async () => {
  expect(await addPerson(casework, program, { id: "p3", name: "保密审查岗" })).toMatchObject({ ok: true })
})
