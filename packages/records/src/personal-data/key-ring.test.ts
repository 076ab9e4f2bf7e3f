import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { keyRingOfFile, keyRingOfText } from "@gongkai/records"

let folder = ""
let path = ""
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gongkai-keys-"))
  path = join(folder, "keys.json")
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const key = (fill: number): string => Buffer.alloc(32, fill).toString("base64")

test("第一次启动生成密钥文件，只有所有者能读；再启动还是同一把", () => {
  const first = keyRingOfFile(path).newest()
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(keyRingOfFile(path).newest()).toEqual(first)
})

test("密钥文件别人也能读：拒绝启动", () => {
  keyRingOfFile(path)
  chmodSync(path, 0o644)
  expect(() => keyRingOfFile(path)).toThrow("KEY_FILE_OPEN")
})

test.each(["", "{", "{}", '{"keys":[]}', '{"keys":[{"id":"k1aa","key":"c2hvcnQ="}]}', `{"keys":[{"id":"K 1","key":"${key(1)}"}]}`])(
  "密钥文件写坏了（%j）：拒绝，不重新生成，话里不带密钥",
  (text) => {
    writeFileSync(path, text, { mode: 0o600 })
    expect(() => keyRingOfFile(path)).toThrow("KEY_FILE_WRONG")
    expect(readFileSync(path, "utf8")).toBe(text)
  },
)

test("另一个进程加的密钥，这里问到时就认得", () => {
  const [one, other] = [keyRingOfFile(path), keyRingOfFile(path)]
  const added = one.add()
  expect(other.key(added.id)).toEqual(added)
  expect(other.keys()).toHaveLength(2)
  one.forget(added.id)
  expect(() => keyRingOfFile(path).key(added.id)).toThrow("KEY_MISSING")
})

test("环境变量里的密钥：第一把用来加密，只在那里增减", () => {
  const ring = keyRingOfText(`k2bb:${key(2)},k1aa:${key(1)}`)
  expect(ring.newest().id).toBe("k2bb")
  expect(ring.key("k1aa").sealing).not.toEqual(ring.newest().sealing)
  expect(() => ring.add()).toThrow("GONGKAI_KEYS")
})

test.each([`k1aa:${key(1)},k1aa:${key(2)}`, "k1aa", `:${key(1)}`, `k1aa:${key(1)}:x`, "k1aa:密钥", `k1aa:${key(1).slice(0, -4)}`])(
  "环境变量写错了（%#）：拒绝，话里不带密钥",
  (text) => {
    expect(() => keyRingOfText(text)).toThrow("KEY_FILE_WRONG")
    try {
      keyRingOfText(text)
    } catch (error) {
      expect(String(error)).not.toContain(key(1).slice(0, 10))
    }
  },
)

test("一把密钥派生两把：加密用的和查找用的不同", () => {
  const { sealing, searching } = keyRingOfText(`k1aa:${key(1)}`).newest()
  expect(sealing).toHaveLength(32)
  expect(searching).toHaveLength(32)
  expect(sealing).not.toEqual(searching)
})
