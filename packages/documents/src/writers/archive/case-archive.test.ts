import { createHash } from "node:crypto"
import { Readable } from "node:stream"
import { buffer } from "node:stream/consumers"
import { expect, test } from "vitest"
import { caseArchive, type ArchivedCase, type ArchivedDocument } from "@gongkai/documents"
import { day } from "@gongkai/law"
import { zipEntries } from "../../../test/zip-entries.ts"
import { pdfInside } from "../../../test/pdf-inside.ts"

const document = (name: string, content: string | null, more: Partial<ArchivedDocument> = {}): ArchivedDocument => ({
  title: name.replace(/\.\w+$/u, ""),
  author: "示例局",
  number: null,
  date: day("2026-03-20"),
  name,
  remark: null,
  open: content === null ? null : () => Promise.resolve(Readable.from([Buffer.from(content)])),
  ...more,
})

const archived: ArchivedCase = {
  title: "示例某申请公开示例项目审批文件",
  agency: "示例市示例局",
  facts: [
    ["登记编号", "2026-001"],
    ["归档号", "2026-永-1"],
  ],
  documents: [
    document("申请表.pdf", "甲", { author: "示例某" }),
    document("答复书.docx", "乙乙", { number: "示公开答〔2026〕1号" }),
    document('../../坏/的"名字\u202e.txt', "丙"),
    document("中毒.exe", null, { remark: "病毒检查未通过，未收入" }),
  ],
}

const entriesOf = async (one: ArchivedCase): Promise<ReadonlyMap<string, Buffer>> =>
  new Map(zipEntries(await buffer(await caseArchive(one)))!.map((entry) => [entry.name, Buffer.from(entry.unpack(9_000_000)!)]))

test("目录、按次序的文件、散列值，一个不少；名字里没有路径", async () => {
  const entries = await entriesOf(archived)
  expect([...entries.keys()]).toEqual([
    "00-卷内文件目录.pdf",
    "00-卷内文件目录.csv",
    "01-申请表.pdf",
    "02-答复书.docx",
    "03-.._.._坏_的_名字_.txt",
    "SHA256SUMS.txt",
  ])
  expect(entries.get("02-答复书.docx")!.toString()).toBe("乙乙")
  const sums = entries.get("SHA256SUMS.txt")!.toString().trimEnd().split("\n")
  expect(sums).toEqual([...entries].slice(0, -1).map(([name, content]) => `${createHash("sha256").update(content).digest("hex")}  ${name}`))
})

test("目录写明文号、责任者、日期，没有收入的也列出", async () => {
  const entries = await entriesOf(archived)
  const csv = entries.get("00-卷内文件目录.csv")!.toString().split("\r\n")
  expect(csv.slice(1, 3)).toEqual(["1,,示例某,申请表,2026-03-20,01-申请表.pdf,", "2,示公开答〔2026〕1号,示例局,答复书,2026-03-20,02-答复书.docx,"])
  expect(csv[4]).toBe("4,,示例局,中毒,2026-03-20,,病毒检查未通过，未收入")
  const { text, title } = await pdfInside(entries.get("00-卷内文件目录.pdf")!)
  expect(title).toBe("示例某申请公开示例项目审批文件 卷内文件目录")
  for (const word of ["登记编号", "2026-永-1", "示公开答〔2026〕1号"]) expect(text.replace(/\s/gu, "")).toContain(word)
})

test("同样的案卷，隔两秒写的字节也相同", async () => {
  const first = await buffer(await caseArchive(archived))
  await new Promise((resolve) => setTimeout(resolve, 2100))
  expect((await buffer(await caseArchive(archived))).equals(first)).toBe(true)
})

test("边读边写：轮到哪个文件才打开哪个；读不出的，整个案卷以出错结束，不留半截", async () => {
  const opened: string[] = []
  const slow = (name: string): ArchivedDocument =>
    document(name, null, {
      open: () => {
        opened.push(name)
        return Promise.resolve(Readable.from((function* () { for (let at = 0; at < 64; at++) yield Buffer.alloc(65_536, at) })())) // prettier-ignore
      },
    })
  const stream = await caseArchive({ ...archived, documents: [slow("a.bin"), slow("b.bin"), slow("c.bin")] })
  for await (const piece of stream) {
    expect(piece).toBeInstanceOf(Buffer)
    if (opened.length === 1) break
  }
  expect(opened).toEqual(["a.bin"])
  const broken = document("坏.pdf", null, { open: () => Promise.reject(new Error("磁盘坏了")) })
  await expect(caseArchive({ ...archived, documents: [broken] }).then(buffer)).rejects.toThrow("磁盘坏了")
})
