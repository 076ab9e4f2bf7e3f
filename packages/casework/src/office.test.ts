import { day } from "@gongkai/law"
import { testDatabase, type TestDatabase } from "@gongkai/records/test/database"
import { district, plantDistrict } from "@gongkai/records/test/district"
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest"
import {
  addAgency,
  addPerson,
  changeAgency,
  deactivatePerson,
  endDelegation,
  giveRole,
  grantCase,
  makeDelegation,
  openCase,
  takeRole,
  type Actor,
  type Casework,
} from "./index.ts"

let db: TestDatabase
let today = day("2026-11-20")
let casework: Casework
let serial = 0

beforeAll(async () => {
  db = await testDatabase()
  await plantDistrict(db)
  casework = { records: db.records, now: () => `${today}T02:00:00.000Z`, today: () => today }
})
afterAll(() => db.drop())
beforeEach(() => {
  today = day("2026-11-20")
})

const program = (agencyId: string): Actor => ({ agencyId, personId: "setting-up", cause: null, program: true })
const as = (agencyId: string, personId: string): Actor => ({ agencyId, personId, cause: null })

/** A person with roles at an agency. */
const person = async (agencyId: string, ...roles: readonly (typeof giveRole)["input"]["_output"]["role"][]): Promise<string> => {
  serial += 1
  const id = `p${String(serial)}`
  await addPerson(casework, program(agencyId), { id, name: "某人" })
  for (const role of roles) expect(await giveRole(casework, program(agencyId), { personId: id, role })).toMatchObject({ ok: true })
  return id
}
const eventsOf = (agencyId: string) => db.asOwner("select name, actor, subject from gongkai.event where agency_id = $1 order by seq", [agencyId])

test("没有角色的人什么也做不了，也不留事件", async () => {
  const nobody = await person(district.bureau)
  const before = await eventsOf(district.bureau)
  expect(await openCase(casework, as(district.bureau, nobody), { id: "none" })).toMatchObject({ ok: false, code: "NOT_PERMITTED" })
  expect(await openCase(casework, as(district.bureau, "nobody-at-all"), { id: "none" })).toMatchObject({ code: "NOT_PERMITTED" })
  expect(await eventsOf(district.bureau)).toEqual(before)
})

test("角色只在本机关有效", async () => {
  const clerk = await person(district.bureau, "clerk")
  expect(await openCase(casework, as(district.bureau, clerk), { id: "own" })).toMatchObject({ ok: true })
  expect(await openCase(casework, as(district.sibling, clerk), { id: "others" })).toMatchObject({ code: "NOT_PERMITTED" })
})

test("停用的人立即失去一切权限", async () => {
  const clerk = await person(district.bureau, "clerk")
  expect(await deactivatePerson(casework, program(district.bureau), { id: clerk, version: 1 })).toMatchObject({ ok: true })
  expect(await openCase(casework, as(district.bureau, clerk), { id: "late" })).toMatchObject({ code: "NOT_PERMITTED" })
})

test.each(["system-administrator", "security-administrator", "audit-administrator"] as const)("%s不得再有第二个角色", async (role) => {
  const admin = await person(district.bureau, role)
  for (const second of ["clerk", "head", "system-administrator", "security-administrator", "audit-administrator"] as const)
    if (second !== role)
      expect(await giveRole(casework, program(district.bureau), { personId: admin, role: second })).toMatchObject({ code: "ADMINISTRATORS_APART" })
  const clerk = await person(district.bureau, "clerk")
  expect(await giveRole(casework, program(district.bureau), { personId: clerk, role })).toMatchObject({ code: "ADMINISTRATORS_APART" })
})

test("两人同时给同一人两个管理员角色：只成一个", async () => {
  const id = await person(district.bureau)
  const given = await Promise.all(
    (["system-administrator", "audit-administrator", "clerk"] as const).map((role) =>
      giveRole(casework, program(district.bureau), { personId: id, role }),
    ),
  )
  expect(given.filter(({ ok }) => ok)).toHaveLength(1)
})

test("最后一名安全管理员不能收回，也不能停用", async () => {
  const only = await person(district.stranger, "security-administrator")
  const role = "security-administrator"
  expect(await takeRole(casework, program(district.stranger), { personId: only, role })).toMatchObject({ code: "LAST_SECURITY_ADMINISTRATOR" })
  expect(await deactivatePerson(casework, program(district.stranger), { id: only, version: 1 })).toMatchObject({
    code: "LAST_SECURITY_ADMINISTRATOR",
  })
  const second = await person(district.stranger, "security-administrator")
  const both = await Promise.all([only, second].map((personId) => takeRole(casework, program(district.stranger), { personId, role })))
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
})

test("请假期间由同事代行，首尾两日都算；期满或提前收回即止", async () => {
  const [away, colleague] = [await person(district.bureau, "clerk"), await person(district.bureau)]
  const made = await makeDelegation(casework, as(district.bureau, away), {
    id: "leave",
    toPersonId: colleague,
    role: "clerk",
    fromDay: "2026-11-23",
    toDay: "2026-11-25",
  })
  expect(made).toMatchObject({ ok: true })
  const opens = async (on: string) => {
    today = day(on)
    return (await openCase(casework, as(district.bureau, colleague), { id: `leave-${on}` })).ok
  }
  expect([await opens("2026-11-22"), await opens("2026-11-23"), await opens("2026-11-25"), await opens("2026-11-26")]).toEqual([
    false,
    true,
    true,
    false,
  ])
  today = day("2026-11-24")
  // What sign-in looks at (which roles need a second factor) says the same.
  const standing = async () => (await db.asOwner("select roles from sign_in.standing_of($1, $2)", [colleague, today]))[0]
  expect(await standing()).toEqual({ roles: ["clerk"] })
  expect(await endDelegation(casework, as(district.bureau, colleague), { id: "leave", version: 1 })).toMatchObject({ code: "NOT_FOUND" })
  expect(await endDelegation(casework, as(district.bureau, away), { id: "leave", version: 1 })).toMatchObject({ ok: true })
  expect((await openCase(casework, as(district.bureau, colleague), { id: "leave-after" })).ok).toBe(false)
  expect(await standing()).toEqual({ roles: [] })
})

test("没有的角色不能委托；管理员角色不能委托；管理员不能代行", async () => {
  const [clerk, admin, colleague] = [
    await person(district.bureau, "clerk"),
    await person(district.bureau, "audit-administrator"),
    await person(district.bureau, "reviewer"),
  ]
  const days = { fromDay: "2026-11-23", toDay: "2026-11-25" }
  const make = (from: string, toPersonId: string, role: "head" | "clerk") =>
    makeDelegation(casework, as(district.bureau, from), { id: `d-${from}-${role}`, toPersonId, role, ...days })
  expect(await make(clerk, colleague, "head")).toMatchObject({ code: "ROLE_NOT_HELD" })
  expect(await make(clerk, admin, "clerk")).toMatchObject({ code: "ADMINISTRATORS_APART" })
  expect(
    await makeDelegation(casework, program(district.bureau), {
      id: "d-x",
      toPersonId: colleague,
      role: "clerk",
      fromDay: "2026-11-25",
      toDay: "2026-11-24",
    }),
  ).toMatchObject({ code: "DAYS_IN_WRONG_ORDER" })
})

test("新设机关连同三员一并设立，事件各入各链", async () => {
  const admin = await person(district.county, "system-administrator")
  const fields = { systemParentId: null, name: "样本县体育局", shortName: "体育局", level: "county", kind: "department", creditCode: null } as const
  const administrators = [{ personId: "sports-security", name: "某甲", role: "security-administrator" }] as const
  const agency = { ...fields, id: "sports", parentId: district.county, administrators: [...administrators] }
  expect(await addAgency(casework, as(district.county, admin), agency)).toMatchObject({ ok: true, subject: "sports" })
  expect((await eventsOf("sports")).map(({ name }) => name)).toEqual(["person.added", "role.given"])
  expect((await eventsOf(district.county)).at(-1)).toMatchObject({ name: "agency.added", actor: admin, subject: "sports" })
  const again = await addAgency(casework, as(district.county, admin), agency)
  expect(again).toMatchObject({ ok: false, code: "ALREADY_THERE" })
  const elsewhere = await addAgency(casework, as(district.county, admin), {
    ...agency,
    id: "elsewhere",
    parentId: district.stranger,
    administrators: [],
  })
  expect(elsewhere).toMatchObject({ ok: false, code: "NOT_FOUND" })
})

test("机关不能移到自己的下级之下；过时的版本不收", async () => {
  const admin = await person(district.city, "system-administrator")
  const change = (version: number, given: object) => changeAgency(casework, as(district.city, admin), { id: district.county, version, ...given })
  expect(await change(1, { parentId: district.bureau })).toMatchObject({ code: "AGENCY_BELOW_ITSELF" })
  expect(await change(1, { shortName: "样本县" })).toMatchObject({ ok: true, body: { version: 2 } })
  expect(await change(1, { shortName: "另一个" })).toMatchObject({ code: "STALE", detail: { version: 2 } })
  expect(await changeAgency(casework, as(district.city, admin), { id: district.province, version: 1, shortName: "省" })).toMatchObject({
    code: "NOT_FOUND",
  })
})

test("一件投诉只把一案开放给上级，到期为止", async () => {
  const head = await person(district.bureau, "head")
  await openCase(casework, as(district.bureau, head), { id: "complained" })
  await openCase(casework, as(district.bureau, head), { id: "not-complained" })
  const grant = { grantId: "g1", caseId: "complained", toAgencyId: district.county, complaint: "投诉3号", until: "2026-12-01" }
  expect(await grantCase(casework, as(district.bureau, head), { ...grant, toAgencyId: district.sibling })).toMatchObject({ code: "NOT_FOUND" })
  expect(await grantCase(casework, as(district.bureau, head), grant)).toMatchObject({ ok: true })
  const seen = (on: string) =>
    db.records.transaction({ agencyId: district.county, personId: "x", today: day(on) }, async (tx) =>
      (await tx.selectFrom("caseRecord").select("id").where("agencyId", "=", district.bureau).execute()).map(({ id }) => id),
    )
  expect(await seen("2026-12-01")).toEqual(["complained"])
  expect(await seen("2026-12-02")).toEqual([])
})

test("同一请求发两次，只做一次；同一键另作他用，拒绝", async () => {
  const clerk = await person(district.bureau, "clerk")
  const once = { key: "the-same-key", requestHash: "h1" }
  const sent = () => openCase(casework, as(district.bureau, clerk), { id: "once" }, once)
  const answers = await Promise.all([sent(), sent(), sent()])
  expect(answers).toEqual(Array.from({ length: 3 }, () => ({ ok: true, name: "case.opened", subject: "once", body: { caseId: "once" } })))
  expect(await eventsOf(district.bureau)).toSatisfy((all: { subject: string }[]) => all.filter(({ subject }) => subject === "once").length === 1)
  expect(await openCase(casework, as(district.bureau, clerk), { id: "other" }, { ...once, requestHash: "h2" })).toMatchObject({ code: "KEY_REUSED" })
})
