import { chmodSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { day } from "@gongkai/law"
import { appendEvent, foundAgency, insertApplicant, keyRingOfFile, openRecords, startPrivateServer, unmaskedField } from "@gongkai/records"
import { expect, test } from "vitest"
import { folder, gongkai, type Ended } from "../../test/gongkai.ts"

const none = { DATABASE_URL: "", DATABASE_ADMIN_URL: "", GONGKAI_KEYS: "" }
const today = day("2026-11-20")
const asking = { agencyId: "bureau", personId: "p1", today }

test("第一次看状态就有一把密钥；轮换之后旧的退役，个人信息照样读得出", async () => {
  const above = folder()
  chmodSync(above, 0o711)
  const data = join(above, "data")
  const on = (...words: readonly string[]): Promise<Ended> => gongkai(words, { env: { ...none, GONGKAI_DATA: data } })
  expect((await on("keys", "status")).stderr).toContain("[DATABASE_ABSENT]")
  expect((await on("db", "migrate")).status).toBe(0)
  const first = await on("keys", "status")
  expect([first.status, first.stdout]).toEqual([0, expect.stringMatching(/^k[0-9a-f]{10} 在用\n$/u)])
  const file = join(data, "keys.json")
  expect(statSync(file).mode & 0o777).toBe(0o600)

  const work = async <Result>(what: (records: ReturnType<typeof openRecords>) => Promise<Result>): Promise<Result> => {
    const server = await startPrivateServer(data)
    await foundAgency(server.adminUrl, "bureau", { name: "样本机关", shortName: "样本", level: "county", kind: "department", creditCode: null })
    const records = openRecords(server.url)
    try {
      return await what(records)
    } finally {
      await records.close()
      await server.stop()
    }
  }
  await work((records) =>
    records.transaction(asking, async (tx) => {
      await insertApplicant(tx, keyRingOfFile(file), "bureau", { id: "a1", kind: "naturalPerson", data: { name: "张某三", phone: "13812341234" } })
      const body = { applicantId: "a1", kind: "naturalPerson" }
      await appendEvent(tx, "bureau", { name: "applicant.added", actor: "p1", at: "2026-11-20T01:00:00Z", cause: null, subject: "a1", body })
    }),
  )

  const rotated = await on("keys", "rotate")
  expect([rotated.status, rotated.stderr]).toEqual([0, ""])
  expect(rotated.stdout).toMatch(/^2 项个人信息改用密钥 k[0-9a-f]{10} 加密；退役：k[0-9a-f]{10}\n/u)
  expect((await on("keys", "status")).stdout).toMatch(/ 在用\nk[0-9a-f]{10} 已退役\n$/u)
  for (const { key } of (JSON.parse(readFileSync(file, "utf8")) as { keys: { key: string }[] }).keys) expect(rotated.stdout).not.toContain(key)
  expect(await work((records) => records.transaction(asking, (tx) => unmaskedField(tx, keyRingOfFile(file), "bureau", "a1", "phone")))).toBe(
    "13812341234",
  )
  expect((await on("audit", "verify")).status).toBe(0)

  chmodSync(file, 0o644)
  expect(await on("keys", "status")).toMatchObject({ status: 2, stderr: expect.stringContaining("[KEY_FILE_OPEN]") as string })
})

test("不认识的动作：说有哪些", async () => {
  const wrong = await gongkai(["keys", "burn"], { env: none })
  expect(wrong.status).not.toBe(0)
  expect(wrong.stderr).toContain("status、rotate")
})
