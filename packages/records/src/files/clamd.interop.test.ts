import { spawn, type ChildProcess } from "node:child_process"
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir, userInfo } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { afterAll, beforeAll, expect, test } from "vitest"
import { clamd, type VirusVerdict } from "@gongkai/records"

const nobody = 65_534
const harmless = "gongkai-harmless-test-string-7c1e"
const largest = 1_048_576

let folder = ""
let daemon: ChildProcess | null = null

/** One signature of our own: clamd starts with nothing else, and needs no network. */
const signatures = `Gongkai.Test:0:*:${Buffer.from(harmless).toString("hex")}\n`

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "gongkai-clamd-"))
  const settings = {
    Foreground: "yes",
    LocalSocket: join(folder, "clamd.sock"),
    DatabaseDirectory: folder,
    TemporaryDirectory: folder,
    StreamMaxLength: String(largest),
  }
  writeFileSync(join(folder, "own.ndb"), signatures)
  writeFileSync(
    join(folder, "clamd.conf"),
    Object.entries(settings)
      .map(([name, value]) => `${name} ${value}\n`)
      .join(""),
  )
  const asRoot = userInfo().uid === 0
  if (asRoot) {
    chmodSync(folder, 0o755)
    chownSync(folder, nobody, nobody)
  }
  let said = ""
  daemon = spawn("clamd", ["--config-file", join(folder, "clamd.conf")], asRoot ? { uid: nobody, gid: nobody } : {})
  daemon.stdout?.on("data", (piece) => (said += String(piece)))
  daemon.stderr?.on("data", (piece) => (said += String(piece)))
  daemon.on("error", (error) => (said += error.message))
  for (let tries = 0; tries < 300; tries++) {
    if (existsSync(settings.LocalSocket)) return
    await wait(100)
  }
  throw new Error(`clamd did not start: ${said}`)
}, 60_000)
afterAll(() => {
  daemon?.kill("SIGTERM")
  rmSync(folder, { recursive: true, force: true })
})

async function* content(...pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield await Promise.resolve(piece)
}

const verdict = (...pieces: readonly Uint8Array[]): Promise<VirusVerdict> =>
  clamd({ address: join(folder, "clamd.sock"), timeLimit: 30_000 }).check(content(...pieces))

test("真的 clamd：干净的文件说干净", async () => {
  expect(await verdict(Buffer.from("申请公开某某文件"))).toEqual({ state: "clean" })
})

test("真的 clamd：我们自己的特征码被认出来，跨两段也一样", async () => {
  const found = { state: "infected", signature: "Gongkai.Test.UNOFFICIAL" }
  expect(await verdict(Buffer.from(`前文 ${harmless} 后文`))).toEqual(found)
  expect(await verdict(Buffer.from(harmless.slice(0, 10)), Buffer.from(harmless.slice(10)))).toEqual(found)
})

test("真的 clamd：超过它的上限，不当作干净", async () => {
  const pieces = Array.from({ length: 40 }, () => Buffer.alloc(100_000, 0x61))
  expect(await verdict(...pieces)).toMatchObject({ state: "unchecked" })
})

test("真的 clamd：二十个文件同时检查，各得各的结果", async () => {
  const all = await Promise.all(Array.from({ length: 20 }, (_, i) => verdict(Buffer.from(i % 2 === 0 ? harmless : "干净"))))
  expect(all.map(({ state }) => state)).toEqual(Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? "infected" : "clean")))
})
