import { spawn, type ChildProcess } from "node:child_process"
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir, userInfo } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { openCase, takeInFile, type Actor } from "@gongkai/casework"
import { fileById } from "@gongkai/records"
import { afterAll, beforeAll, expect, test } from "vitest"
import { agencies, furnishedFolder } from "../../test/kill-office.ts"
import { plant } from "../../test/office.ts"
import { openFileRoom } from "../file-room.ts"
import { serve, type Serving } from "../serve.ts"
import { settingsFrom } from "../settings.ts"

const nobody = 65_534
const harmless = "gongkai-harmless-test-string-7c1e"
const [agencyId] = agencies
const program: Actor = { agencyId, personId: "test", cause: null, program: true }

let data = ""
let folder = ""
let daemon: ChildProcess | null = null
let serving: Serving | null = null

const startClamd = async (): Promise<void> => {
  const socket = join(folder, "clamd.sock")
  writeFileSync(join(folder, "own.ndb"), `Gongkai.Test:0:*:${Buffer.from(harmless).toString("hex")}\n`)
  writeFileSync(join(folder, "clamd.conf"), `Foreground yes\nLocalSocket ${socket}\nDatabaseDirectory ${folder}\nTemporaryDirectory ${folder}\n`)
  const asRoot = userInfo().uid === 0
  if (asRoot) {
    chmodSync(folder, 0o755)
    chownSync(folder, nobody, nobody)
  }
  daemon = spawn("clamd", ["--config-file", join(folder, "clamd.conf")], { stdio: "ignore", ...(asRoot ? { uid: nobody, gid: nobody } : {}) })
  for (let tries = 0; tries < 300 && !existsSync(socket); tries++) await wait(100)
}

const start = (): Promise<Serving> =>
  serve(settingsFrom({ GONGKAI_DATA: data, GONGKAI_PORT: "0", GONGKAI_LOG: "silent", GONGKAI_CLAMD: join(folder, "clamd.sock") }))

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "gongkai-checks-"))
  data = (await furnishedFolder()).data
}, 60_000)
afterAll(async () => {
  await serving?.stop()
  daemon?.kill("SIGTERM")
  for (const made of [folder, data]) rmSync(made, { recursive: true, force: true })
})

test("收下文件时 clamd 没有开，服务随后重启：clamd 开了以后，等着的文件都查到了", async () => {
  serving = await start()
  const room = await openFileRoom({ data, clamd: null, openUnchecked: false })
  await plant(serving.casework, agencyId, openCase, { id: "case-1" })
  for (const [fileId, text] of [
    ["clean", "申请公开某某文件"],
    ["bad", `前文 ${harmless}`],
  ] as const) {
    async function* content(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Buffer.from(text))
    }
    expect(await takeInFile(room)(serving.casework, program, { fileId, caseId: "case-1", name: "甲.txt" }, content())).toMatchObject({ ok: true })
  }
  await serving.stop()
  await startClamd()
  serving = await start()
  const { casework } = serving
  const state = (fileId: string): Promise<string | undefined> =>
    casework.records.transaction({ agencyId, personId: "test", today: casework.today() }, async (tx) => (await fileById(tx, fileId))?.state)
  await expect.poll(async () => [await state("clean"), await state("bad")], { timeout: 60_000, interval: 500 }).toEqual(["clean", "infected"])
  expect(existsSync(join(data, "keys.json"))).toBe(true)
}, 120_000)
