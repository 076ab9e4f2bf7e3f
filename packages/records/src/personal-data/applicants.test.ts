import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { day } from "@gongkai/law"
import { afterAll, beforeAll, expect, test } from "vitest"
import {
  admitKeys,
  appendEvent,
  applicantsWith,
  eraseApplicant,
  insertApplicant,
  keyRingOfFile,
  keyStates,
  maskedApplicant,
  rotateKeys,
  unmaskedField,
  updateApplicant,
  verifyEvents,
  type KeyRing,
  type Tx,
} from "@gongkai/records"
import { testDatabase, type TestDatabase } from "../../test/database.ts"
import { district, plantDistrict } from "../../test/district.ts"

let db: TestDatabase
let folder = ""
let ring: KeyRing
const now = "2026-11-20T01:00:00Z"
const today = day("2026-11-20")
const { bureau, sibling } = district

const keyFile = (): string => join(folder, "keys.json")
const as = <Result>(agencyId: string, work: (tx: Tx) => Promise<Result>): Promise<Result> =>
  db.records.transaction({ agencyId, personId: "p1", today }, work)

const zhang = {
  name: "张某三",
  identityKind: "居民身份证",
  identityNumber: "32010219900101001X",
  phone: "13812341234",
  email: "zhang@example.cn",
  address: "江苏省宿迁市宿城区幸福路12号502室",
}

const event = (tx: Tx, agencyId: string, applicantId: string): Promise<void> =>
  appendEvent(tx, agencyId, {
    name: "applicant.added",
    actor: "p1",
    at: now,
    cause: null,
    subject: applicantId,
    body: { applicantId, kind: "naturalPerson" },
  })

const add = (agencyId: string, id: string, data: typeof zhang, by = ring): Promise<void> =>
  as(agencyId, async (tx) => {
    await insertApplicant(tx, by, agencyId, { id, kind: "naturalPerson", data })
    await event(tx, agencyId, id)
  })

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "gongkai-ring-"))
  ring = keyRingOfFile(keyFile())
  db = await testDatabase()
  await plantDistrict(db)
  await as("", (tx) => admitKeys(tx, ring, now))
  await add(bureau, "a1", zhang)
})
afterAll(async () => {
  await db.drop()
  rmSync(folder, { recursive: true, force: true })
})

/** Every table's rows as text, as a dump would have them. */
const dump = async (): Promise<string> => {
  const tables = await db.asOwner("select schemaname || '.' || tablename as name from pg_tables where schemaname in ('gongkai', 'public', 'sign_in')")
  const texts = []
  for (const { name } of tables) texts.push(...(await db.asOwner(`select t::text as text from ${String(name)} t`)))
  return texts.map(({ text }) => String(text)).join("\n")
}

/** A value as a dump could show it: as text, or as the bytes of it. */
const traces = (value: string): readonly string[] => [value, Buffer.from(value).toString("hex"), Buffer.from(value).toString("base64")]

test("存进去的申请人：数据库里哪张表都找不到原文", async () => {
  const text = await dump()
  expect(text).toContain("a1")
  for (const value of Object.values(zhang)) for (const trace of traces(value)) expect(text).not.toContain(trace)
})

test("默认遮掩；逐个字段才看得到原文", async () => {
  const shown = await as(bureau, (tx) => maskedApplicant(tx, ring, bureau, "a1"))
  expect(shown).toMatchObject({
    kind: "naturalPerson",
    version: 1,
    masked: { name: "张**", phone: "138****1234", address: "江苏省宿迁市宿城区****" },
  })
  expect(await as(bureau, (tx) => unmaskedField(tx, ring, bureau, "a1", "phone"))).toBe(zhang.phone)
  expect(await as(bureau, (tx) => unmaskedField(tx, ring, bureau, "没有", "phone"))).toBeNull()
})

test("法人的名称不是个人信息，照写；电话照样遮掩", async () => {
  await as(bureau, async (tx) => {
    await insertApplicant(tx, ring, bureau, { id: "firm", kind: "commercialEnterprise", data: { name: "样本贸易公司", phone: "13912341234" } })
    await event(tx, bureau, "firm")
  })
  const shown = await as(bureau, (tx) => maskedApplicant(tx, ring, bureau, "firm"))
  expect(shown?.masked).toEqual({ name: "样本贸易公司", phone: "139****1234" })
})

test("按原文精确查找，不分全角半角和空格；别的机关查不到", async () => {
  await add(sibling, "b1", zhang)
  expect(await as(bureau, (tx) => applicantsWith(tx, ring, bureau, "phone", "138 1234 1234"))).toEqual(["a1"])
  expect(await as(bureau, (tx) => applicantsWith(tx, ring, bureau, "identityNumber", "３2010219900101001x"))).toEqual(["a1"])
  expect(await as(bureau, (tx) => applicantsWith(tx, ring, bureau, "phone", "1381234123"))).toEqual([])
  expect(await as(bureau, (tx) => applicantsWith(tx, ring, sibling, "phone", zhang.phone))).toEqual([])
  expect(await as(sibling, (tx) => applicantsWith(tx, ring, sibling, "name", "张某三"))).toEqual(["b1"])
})

test("把一个人的密文搬到另一行：读的时候就发现", async () => {
  await add(bureau, "a2", { ...zhang, phone: "13900000000" })
  await db.asOwner("alter table gongkai.applicant_field disable trigger user")
  await db.asOwner(`update gongkai.applicant_field f set sealed = s.sealed from gongkai.applicant_field s
    where f.applicant_id = 'a2' and f.field = 'phone' and s.applicant_id = 'a1' and s.field = 'phone'`)
  await db.asOwner("alter table gongkai.applicant_field enable trigger user")
  await expect(as(bureau, (tx) => unmaskedField(tx, ring, bureau, "a2", "phone"))).rejects.toMatchObject({ code: "SEALED_VALUE_WRONG" })
})

test("修改要在看到的那一版上改；没有事件的修改不成立", async () => {
  const change = (version: number, phone: string) =>
    as(bureau, async (tx) => {
      const changed = await updateApplicant(tx, ring, bureau, { id: "a1", version, data: { phone, email: "" } })
      await event(tx, bureau, "a1")
      return changed
    })
  expect(await change(1, "13700000000")).toBe(2)
  expect(await change(1, "13600000000")).toBeNull()
  const shown = await as(bureau, (tx) => maskedApplicant(tx, ring, bureau, "a1"))
  expect(shown?.masked).toMatchObject({ phone: "137****0000", name: "张**" })
  expect(shown?.masked).not.toHaveProperty("email")
  const silent = as(bureau, (tx) => updateApplicant(tx, ring, bureau, { id: "a1", version: 2, data: { phone: "1" } }))
  await expect(silent).rejects.toThrow("without an event")
})

test("擦除：个人信息没了，行和事件链都在", async () => {
  await add(bureau, "gone", zhang)
  const before = await verifyEvents(db.records, { agencyId: bureau, personId: "p1", today })
  await as(bureau, async (tx) => {
    expect(await eraseApplicant(tx, bureau, "gone", today)).toBe(2)
    await appendEvent(tx, bureau, {
      name: "applicant.erased",
      actor: "p1",
      at: now,
      cause: null,
      subject: "gone",
      body: { applicantId: "gone", version: 2 },
    })
  })
  expect(await as(bureau, (tx) => maskedApplicant(tx, ring, bureau, "gone"))).toEqual({
    id: "gone",
    kind: "naturalPerson",
    erasedOn: "2026-11-20",
    version: 2,
    masked: {},
  })
  expect(await db.asOwner("select from gongkai.applicant_field where applicant_id = 'gone'")).toHaveLength(0)
  expect(await as(bureau, (tx) => updateApplicant(tx, ring, bureau, { id: "gone", version: 2, data: zhang }))).toBeNull()
  const after = await verifyEvents(db.records, { agencyId: bureau, personId: "p1", today })
  expect(after).toMatchObject({ broken: null, events: before.events + 1 })
})

test("轮换密钥时大家照常写：一条不丢，全在新密钥下，两把都能查到，旧的退役", async () => {
  const people = Array.from({ length: 120 }, (_, i) => ({ ...zhang, phone: `139${String(i).padStart(8, "0")}`, name: `某某${String(i)}` }))
  const [early, late] = [people.slice(0, 60), people.slice(60)]
  for (const [i, data] of early.entries()) await add(i % 2 === 0 ? bureau : sibling, `r${String(i)}`, data)
  // Another process: its ring was read before the rotation.
  const officers = keyRingOfFile(keyFile())
  const before = ring.newest().id
  const writing = Promise.all(late.map((data, i) => add(i % 2 === 0 ? bureau : sibling, `r${String(60 + i)}`, data, officers)))
  const changing = Promise.all(
    early.slice(0, 20).map((_, i) => {
      const agencyId = i % 2 === 0 ? bureau : sibling
      return as(agencyId, async (tx) => {
        await updateApplicant(tx, officers, agencyId, { id: `r${String(i)}`, version: 1, data: { address: `新地址${String(i)}` } })
        await event(tx, agencyId, `r${String(i)}`)
      })
    }),
  )
  await db.asOwner("alter table gongkai.applicant_field disable trigger user")
  await db.asOwner("delete from gongkai.applicant_field where applicant_id = 'a2' and field = 'phone'")
  await db.asOwner("alter table gongkai.applicant_field enable trigger user")
  const [rotated] = await Promise.all([rotateKeys(db.records, ring, { now: () => now, today: () => today, batch: 7 }), writing, changing])

  expect(rotated.retired).toEqual([before])
  expect(rotated.values).toBeGreaterThan(100)
  expect(await db.asOwner("select from gongkai.applicant_field where key_id <> $1", [rotated.keyId])).toHaveLength(0)
  for (const [i, data] of people.entries()) {
    const agencyId = i % 2 === 0 ? bureau : sibling
    expect(await as(agencyId, (tx) => unmaskedField(tx, officers, agencyId, `r${String(i)}`, "phone"))).toBe(data.phone)
    const address = i < 20 ? `新地址${String(i)}` : data.address
    expect(await as(agencyId, (tx) => unmaskedField(tx, officers, agencyId, `r${String(i)}`, "address"))).toBe(address)
    expect(await as(agencyId, (tx) => applicantsWith(tx, officers, agencyId, "phone", data.phone))).toEqual([`r${String(i)}`])
  }
  for (const agencyId of [bureau, sibling]) {
    expect((await verifyEvents(db.records, { agencyId, personId: "p1", today })).broken).toBeNull()
  }
})

test("轮换到一半被打断：再跑一次接着做，不另换一把", async () => {
  let batches = 0
  const interrupted = rotateKeys(db.records, ring, {
    now: () => now,
    today: () => today,
    batch: 7,
    progress: () => {
      if (++batches === 3) throw new Error("断电")
    },
  })
  await expect(interrupted).rejects.toThrow("断电")
  const halfway = await as("", keyStates)
  expect(halfway.map(({ state }) => state).sort()).toEqual(["current", "retired", "retiring"])
  expect(await as(bureau, (tx) => applicantsWith(tx, ring, bureau, "name", "某某0"))).toEqual(["r0"])
  const finished = await rotateKeys(db.records, ring, { now: () => now, today: () => today })
  expect(finished.keyId).toBe(halfway.find(({ state }) => state === "current")?.id)
  expect(await db.asOwner("select from gongkai.applicant_field where key_id <> $1", [finished.keyId])).toHaveLength(0)
})

test("用退役的密钥加密的，数据库不收", async () => {
  const retired = (await as("", keyStates)).find(({ state }) => state === "retired")
  const forced = db.asOwner("update gongkai.applicant_field set key_id = $1 where applicant_id = 'r0'", [retired?.id])
  await expect(forced).rejects.toThrow("not current")
})

test("密钥文件丢了又重新生成，或者同一编号换了一把：启动时就拒绝", async () => {
  const text = readFileSync(keyFile(), "utf8")
  const lost = keyRingOfFile(join(folder, "other.json"))
  await expect(as("", (tx) => admitKeys(tx, lost, now))).rejects.toMatchObject({ code: "KEY_MISSING" })
  const forged = join(folder, "forged.json")
  const keys = (JSON.parse(text) as { keys: { id: string }[] }).keys.map(({ id }) => ({ id, key: Buffer.alloc(32, 9).toString("base64") }))
  writeFileSync(forged, JSON.stringify({ keys }), { mode: 0o600 })
  await expect(as("", (tx) => admitKeys(tx, keyRingOfFile(forged), now))).rejects.toMatchObject({ code: "KEY_WRONG" })
  await as("", (tx) => admitKeys(tx, keyRingOfFile(keyFile()), now))
})
