import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { crc32, deflateRawSync } from "node:zlib"
import { expect, test } from "vitest"
import { packedFile, packedFiles } from "@gongkai/documents"
import { packed } from "../../test/office/packed.ts"
import { openZip } from "./open-zip.ts"
import type { ZipRefused } from "./zip-refused.ts"

const limits = { entries: 100, unpacked: 10_000_000 }
const faultOf = async (bytes: Uint8Array, name: string | null = null, most = limits): Promise<string> => {
  try {
    const archive = await openZip(bytes, most)
    for (const entry of archive.entries) if (name === null || entry.name === name) await archive.read(entry.name)
    return "none"
  } catch (error) {
    return (error as ZipRefused).fault
  }
}

interface Given {
  readonly name: string | Buffer
  readonly content: Buffer
  readonly says?: { readonly size?: number; readonly flags?: number; readonly at?: number }
  readonly gap?: number
}

/** A container written by hand, true or not. */
const byHand = (files: readonly Given[]): Buffer => {
  const [parts, entries]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const { name, content, says = {}, gap = 0 } of files) {
    const [label, data] = [Buffer.from(name), deflateRawSync(content)]
    const head = Buffer.alloc(26)
    head.writeUInt16LE(says.flags ?? 0, 2)
    head.writeUInt16LE(8, 4)
    head.writeUInt32LE(crc32(content), 10)
    head.writeUInt32LE(data.length, 14)
    head.writeUInt32LE(says.size ?? content.length, 18)
    head.writeUInt16LE(label.length, 22)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(says.at ?? at, 10)
    entries.push(Buffer.concat([Buffer.from("PK\u0001\u0002"), Buffer.alloc(2), head, tail, label]))
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), head, label, data, Buffer.alloc(gap)])
    parts.push(local)
    at += local.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...parts, directory, Buffer.from("PK\u0005\u0006"), end])
}
const text = Buffer.from("正文".repeat(50))

test("照写的读得出；尾上多出的字节不碍事；没有那个名字的是 null", async () => {
  const bytes = byHand([{ name: "a/b.txt", content: text }, { name: "c", content: Buffer.alloc(0) }]) // prettier-ignore
  const archive = await openZip(Buffer.concat([bytes, Buffer.from("\r\n")]), limits)
  expect(archive.entries.map(({ name }) => name)).toEqual(["a/b.txt", "c"])
  expect(Buffer.from((await archive.read("a/b.txt"))!).equals(text)).toBe(true)
  expect([(await archive.read("c"))!.length, await archive.read("d")]).toEqual([0, null])
})

test("中文 Windows 写的文件名是 GBK", async () => {
  const archive = await openZip(byHand([{ name: Buffer.from([0xc4, 0xea, 0xb1, 0xa8, 0x2e, 0x74, 0x78, 0x74]), content: text }]), limits)
  expect(archive.entries.map(({ name }) => name)).toEqual(["年报.txt"])
})

test.each<readonly [string, readonly Given[], string]>([
  ["文件名跳出文件夹", [{ name: "../x", content: text }], "damaged"],
  ["文件名是绝对路径", [{ name: "/etc/passwd", content: text }], "damaged"],
  ["反斜线跳出文件夹", [{ name: "a\\..\\..\\x", content: text }], "damaged"],
  ["两个同名的文件", [{ name: "x", content: text }, { name: "x", content: text }], "damaged"], // prettier-ignore
  ["两个名字指同一段内容", [{ name: "x", content: text }, { name: "y", content: text, says: { at: 0 } }], "damaged"], // prettier-ignore
  ["文件之间夹带内容", [{ name: "x", content: text, gap: 500 }, { name: "y", content: text }], "damaged"], // prettier-ignore
  ["解开比目录写的多", [{ name: "x", content: text, says: { size: 10 } }], "damaged"],
  ["解开比目录写的少", [{ name: "x", content: text, says: { size: 5000 } }], "damaged"],
  ["加了密码", [{ name: "x", content: text, says: { flags: 1 } }], "encrypted"],
  ["解开太大", [{ name: "x", content: Buffer.alloc(9_000_000, "甲乙丙丁戊己") }], "size"],
  ["几个合起来太大", Array.from({ length: 4 }, (_, at) => ({ name: String(at), content: Buffer.alloc(3_000_000) })), "size"],
  ["文件太多", Array.from({ length: 101 }, (_, at) => ({ name: String(at), content: text })), "size"],
])("%s：不解开", async (_, files, fault) => {
  expect(await faultOf(byHand(files))).toBe(fault)
})

test("改动一个字节也认得出", async () => {
  const bytes = byHand([{ name: "x", content: text }])
  bytes[38] = bytes[38]! ^ 0xff
  expect(await faultOf(bytes)).toBe("damaged")
})

test("磁盘上的压缩包：只列自己的文件，文档不当作压缩包，太大的不取", async () => {
  const folder = await mkdtemp(join(tmpdir(), "gongkai-zip-"))
  try {
    const path = join(folder, "a.zip")
    await writeFile(path, await packed({ "甲/2022.html": "<p>", "__MACOSX/甲/._2022.html": "x", ".DS_Store": "x" }))
    expect(await packedFiles(path)).toEqual(["甲/2022.html"])
    expect(Buffer.from((await packedFile(path, "甲/2022.html", 100)) as Uint8Array).toString()).toBe("<p>")
    expect(await packedFile(path, "乙", 100)).toBeNull()
    expect(await packedFile(path, "甲/2022.html", 2)).toEqual({ fault: "size" })
    await writeFile(path, await packed({ mimetype: "x", "content.xml": "<x/>" }))
    expect(await packedFiles(path)).toBeNull()
    await writeFile(path, "PK")
    expect(await packedFiles(path)).toEqual({ fault: "damaged" })
  } finally {
    await rm(folder, { recursive: true })
  }
})
