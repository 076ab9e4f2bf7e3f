import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { cleanFileName, defaultFilePolicy, judgeFile } from "@gongkai/records"

let folder = ""
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongkai-judge-"))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const pdf = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")
const program = Buffer.concat([Buffer.from("MZ"), Buffer.alloc(300)])
const elf = Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]), Buffer.alloc(300)])
const gb18030 = Buffer.from([0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2, 0x0a])
const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)])

const judged = async (name: string, content: Buffer) => {
  const path = join(folder, "content")
  await writeFile(path, content)
  return judgeFile(path, name, defaultFilePolicy)
}

test.each([
  ["答复书.pdf", pdf, "application/pdf"],
  ["答复书.PDF", pdf, "application/pdf"],
  ["没有后缀的答复书", pdf, "application/pdf"],
  ["附件1.2", pdf, "application/pdf"],
  ["申请.txt", Buffer.from("申请公开某某文件\n"), "text/plain"],
  ["申请.txt", gb18030, "text/plain"],
  ["旧文档.doc", ole, "application/x-cfb"],
])("收 %s", async (name, content, contentType) => {
  expect(await judged(name, content)).toEqual({ ok: true, contentType })
})

test.each([
  ["程序冒充 PDF", "答复书.pdf", program, "FILE_TYPE_NOT_ALLOWED"],
  ["Linux 程序", "答复书", elf, "FILE_TYPE_NOT_ALLOWED"],
  ["PDF 冒充图片", "照片.jpg", pdf, "FILE_NAME_DISAGREES"],
  ["PDF 冒充程序", "答复书.pdf.exe", pdf, "FILE_NAME_DISAGREES"],
  ["文本冒充网页", "申请.html", Buffer.from("<script>alert(1)</script>"), "FILE_NAME_DISAGREES"],
  ["全角后缀也算后缀", "照片．ｊｐｇ", pdf, "FILE_NAME_DISAGREES"],
  ["一堆零", "申请.txt", Buffer.alloc(100), "FILE_TYPE_NOT_ALLOWED"],
  ["文本到后面才露出二进制", "申请.txt", Buffer.concat([Buffer.alloc(200_000, 0x61), Buffer.from([0])]), "FILE_TYPE_NOT_ALLOWED"],
])("不收：%s", async (_case, name, content, code) => {
  expect(await judged(name, content)).toMatchObject({ ok: false, code })
})

test("在边界上断开的汉字不影响认出文本", async () => {
  expect(await judged("长文.txt", Buffer.from(`x${"政府信息公开".repeat(20_000)}`))).toMatchObject({ ok: true })
})

test.each([
  ["../../etc/passwd", "passwd"],
  ["C:\\Users\\某人\\答复书.docx", "答复书.docx"],
  ["答复\u0000书\r\n.pdf", "答复书.pdf"],
  ["答复书\u202Efdp.exe", "答复书fdp.exe"],
  ["  答复   书 .pdf ", "答复 书 .pdf"],
  ["", "未命名"],
  ["..", "未命名"],
  ["a/", "未命名"],
])("文件名 %j 记作 %j", (given, label) => {
  expect(cleanFileName(given)).toBe(label)
})

test("过长的文件名截到200个字，后缀留着", () => {
  const label = cleanFileName(`${"长".repeat(500)}.docx`)
  expect([...label]).toHaveLength(200)
  expect(label.endsWith(".docx")).toBe(true)
})
