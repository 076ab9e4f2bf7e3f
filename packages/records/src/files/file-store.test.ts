import { spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { once } from "node:events"
import { mkdtemp, readdir, rm, stat } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { buffer } from "node:stream/consumers"
import { afterEach, beforeEach, expect, test } from "vitest"
import { openFileStore } from "@gongkai/records"

let folder = ""
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongkai-files-"))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function* pieces(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield await Promise.resolve(Buffer.from(text))
}

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex")

/** Every file below the folder, the arriving ones included. */
const filesIn = async (within: string): Promise<string[]> => {
  const all = await readdir(within, { recursive: true, withFileTypes: true })
  return all.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

test("同一内容存两次只有一份，按内容的哈希取出", async () => {
  const store = await openFileStore(folder)
  const [one, two] = await Promise.all([store.receive(pieces("答复", "书"), 100), store.receive(pieces("答复书"), 100)])
  await Promise.all([one.keep(), two.keep()])
  expect(one.sha256).toBe(hashOf("答复书"))
  expect(one).toMatchObject({ sha256: two.sha256, bytes: 9 })
  expect(await filesIn(folder)).toEqual([join(folder, one.sha256.slice(0, 2), one.sha256.slice(2, 4), one.sha256)])
  expect((await buffer(await store.read(one.sha256))).toString()).toBe("答复书")
  expect((await stat(store.pathOf(one.sha256))).mode & 0o077).toBe(0)
})

test("超过上限：读到上限就停，不等读完，什么也不留", async () => {
  const store = await openFileStore(folder)
  let read = 0
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) {
      read += 1000
      yield await Promise.resolve(Buffer.alloc(1000))
    }
  }
  await expect(store.receive(endless(), 5000)).rejects.toMatchObject({ code: "FILE_TOO_LARGE" })
  expect(read).toBe(6000)
  expect(await filesIn(folder)).toEqual([])
})

test("正好到上限的收下；空的不收；送到一半断了的不留", async () => {
  const store = await openFileStore(folder)
  expect((await store.receive(pieces("12345"), 5)).bytes).toBe(5)
  await expect(store.receive(pieces(), 5)).rejects.toMatchObject({ code: "FILE_EMPTY" })
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(Buffer.from("一半"))
    throw new Error("断线")
  }
  await expect(store.receive(broken(), 100)).rejects.toThrow("断线")
  expect(await filesIn(folder)).toHaveLength(1)
})

test("不要的丢掉，取不到", async () => {
  const store = await openFileStore(folder)
  const received = await store.receive(pieces("不该进来的"), 100)
  await received.discard()
  expect(await filesIn(folder)).toEqual([])
  await expect(store.read(received.sha256)).rejects.toMatchObject({ code: "FILE_CONTENT_MISSING" })
})

test.each(["../../etc/passwd", "", "a".repeat(63), "A".repeat(64), `${"a".repeat(63)}/`])("不是哈希的名称 %j 取不到任何东西", async (name) => {
  const store = await openFileStore(folder)
  await expect(store.read(name)).rejects.toMatchObject({ code: "FILE_CONTENT_MISSING" })
})

/** A process of the compiled product. */
const writer = `
  import { openFileStore } from "@gongkai/records"
  const store = await openFileStore(process.argv[1])
  async function* slow() { for (;;) { yield Buffer.alloc(1000); process.stdout.write("."); await new Promise((go) => setTimeout(go, 5)) } }
  await store.receive(slow(), 1e9)`

test("写到一半被杀：正式名下没有半个文件，下次打开时清掉残余；还活着的进程的不动", async () => {
  const start = () => spawn(process.execPath, ["--input-type=module", "-e", writer, folder], { stdio: ["ignore", "pipe", "inherit"] })
  const [killed, living] = [start(), start()]
  try {
    await Promise.all([once(killed.stdout, "data"), once(living.stdout, "data")])
    killed.kill("SIGKILL")
    await once(killed, "exit")
    expect(await filesIn(folder)).toHaveLength(2)
    const store = await openFileStore(folder)
    const left = await filesIn(folder)
    expect(left).toHaveLength(1)
    expect(left[0]).toContain(`-${String(living.pid)}-`)
    await (await store.receive(pieces("好的"), 100)).keep()
    expect((await buffer(await store.read(hashOf("好的")))).toString()).toBe("好的")
  } finally {
    killed.kill("SIGKILL")
    living.kill("SIGKILL")
  }
})
