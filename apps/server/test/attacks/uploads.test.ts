import { checkFile } from "@gongkai/casework"
import { defaultFilePolicy } from "@gongkai/records"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { catalogueAt, furnishForCatalogue } from "../catalogue.ts"
import { citizen, receiptIn, sendRequest } from "../citizen.ts"
import { findsNothing } from "../finds-nothing.ts"
import { openOffice, type Answer, type Caller, type Office } from "../office.ts"
import { wordOf, zipOf } from "../zip.ts"

const { bureau } = district
const script = "<script>alert(1)</script>"
const pdf = Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")
const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64")
const gif = Buffer.concat([Buffer.from("GIF89a/*"), Buffer.from("*/=1;alert(1)")])
const svg = Buffer.from(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`)
const megabyte = 1_048_576

let office: Office
let clerk: Caller
let serial = 0
beforeAll(async () => {
  office = await openOffice({ files: { virusCheck: findsNothing, policy: { ...defaultFilePolicy, openUnchecked: true } } })
  clerk = await office.as(bureau, "clerk")
  await furnishForCatalogue(office, bureau)
})
afterAll(() => office.close())

const at = catalogueAt(() => office, bureau)
const received = async (): Promise<number> => (await office.db.asOwner("select from gongkai.case_file")).length
/** What a citizen's form says of a file. */
const sentByCitizen = async (name: string, content: Buffer, type = "application/octet-stream") => {
  serial += 1
  const answer = await sendRequest(citizen(office, `198.51.100.${String(serial)}`), bureau, {}, [
    new File([Uint8Array.from(content)], name, { type }),
  ])
  return { ...answer, taken: answer.status === 200 && answer.text.includes("已收下") }
}
const sentByOfficer = (path: string, name: string, content: Buffer): Promise<Answer> => {
  serial += 1
  return clerk.send("POST", `/api/v1${path}`, {
    body: Uint8Array.from(content),
    headers: {
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      "idempotency-key": `attack-upload-${String(serial)}`,
    },
  })
}

test.each([
  ["双重后缀：PDF 叫作程序", "身份证明.pdf.exe", pdf],
  ["双重后缀：网页叫作 PDF", "身份证明.pdf.html", Buffer.from(script)],
  ["后缀反写：看着是 PDF", "身份证明\u202Efdp.exe", pdf],
  ["后缀后面有空字符", "身份证明.html\u0000.txt", Buffer.concat([Buffer.from(script), Buffer.from([0])])],
  ["网页", "身份证明.html", Buffer.from(`<!doctype html>${script}`)],
  ["网页自称文本图片", "身份证明.png", Buffer.from(`<!doctype html>${script}`)],
  ["带脚本的 SVG", "图.svg", svg],
  ["SVG 叫作 PNG", "图.png", svg],
  ["SVG 叫作文本", "图.svg.txt.svg", svg],
  ["脚本", "a.js", Buffer.from("alert(1)")],
  ["图片兼脚本", "图.gif", gif],
  ["批处理", "a.bat", Buffer.from("@echo off\r\ndel *.*\r\n")],
  ["程序叫作 Word", "申请书.docx", Buffer.concat([Buffer.from("MZ"), Buffer.alloc(400)])],
  ["压缩包叫作 Word", "申请书.docx", zipOf([["run.exe", Buffer.from("MZ")]])],
  ["压缩包", "材料.zip", zipOf([["../../etc/cron.d/x", Buffer.from("* * * * * root id")]])],
])("市民交来的附件不收：%s", async (_what, name, content) => {
  const before = await received()
  const answer = await sentByCitizen(name, content, "application/pdf")
  expect(answer.status, answer.text.slice(0, 300)).toBe(422)
  expect(answer.text).toContain('id="files-wrong"')
  expect(answer.text).not.toContain(script)
  expect(await received()).toBe(before)
})

test("收下的，经办打开时只是附件：类型看内容，不看别人说的；名称里的路径去掉；后面粘着别的东西也不会运行", async () => {
  for (const [name, content, kept, type] of [
    ["../../etc/passwd.txt", Buffer.from("root:x:0:0"), "passwd.txt", "text/plain"],
    ["C:\\fakepath\\证明.pdf", Buffer.concat([pdf, Buffer.from(script)]), "证明.pdf", "application/pdf"],
    ["证明二.pdf", Buffer.concat([pdf, zipOf([["a.exe", Buffer.from("MZ")]])]), "证明二.pdf", "application/pdf"],
    ["照片.png", Buffer.concat([png, Buffer.from(`<html>${script}`)]), "照片.png", "image/png"],
    [`"><img src=x onerror=alert(1)>.txt`, Buffer.from(script), `"><img src=x onerror=alert(1)>.txt`, "text/plain"],
    ["换行\r\nX-Evil: 1.txt", Buffer.from("甲"), "换行X-Evil: 1.txt", "text/plain"],
  ] as const) {
    const answer = await sentByCitizen(name, content, "text/html")
    expect(answer.taken, `${name}: ${answer.text.slice(0, 200)}`).toBe(true)
    expect(answer.text).not.toContain("<img src=x")
    const { number } = receiptIn(answer.text)
    const [row] = (await office.db.asOwner("select case_id from gongkai.case_receipt where receipt_number = $1", [number])) as { case_id: string }[]
    const [file] = (await clerk.send("GET", `/api/v1/cases/${row!.case_id}/files`)).body.items
    expect(file).toMatchObject({ name: kept, contentType: type })
    const { headers, status } = await clerk.send("GET", `/api/v1/files/${String(file.id)}/content`)
    expect(status).toBe(200)
    expect(headers.get("content-type")).toBe(type)
    expect(headers.get("content-disposition")).toMatch(/^attachment; filename\*=UTF-8''[A-Za-z0-9%._~!-]+$/u)
    expect(headers.get("x-content-type-options")).toBe("nosniff")
    expect(headers.get("content-security-policy")).toContain("sandbox")
    expect(headers.get("x-evil")).toBeNull()
  }
})

test("撑大的压缩包：几十 KB 展开成几百兆的 Word，几秒内有答复，内存不跟着涨", async () => {
  const zeros = Buffer.alloc(90 * megabyte, 0x20)
  const bombs = {
    "正文.docx": wordOf(["word/document.xml", zeros]),
    "许多部分.docx": wordOf(...Array.from({ length: 8 }, (_, nth) => [`word/header${String(nth)}.xml`, zeros.subarray(0, 40 * megabyte)] as const)),
    "目录.docx": zipOf([["[Content_Types].xml", zeros]]),
    "许多条.docx": wordOf(...Array.from({ length: 20_000 }, (_, nth) => [`word/media/${String(nth)}`, Buffer.from("a")] as const)),
  }
  const before = process.memoryUsage().rss
  for (const [name, bomb] of Object.entries(bombs)) {
    expect(bomb.length, name).toBeLessThan(10 * megabyte)
    const began = performance.now()
    const answer = await sentByCitizen(name, bomb)
    expect([200, 422], name).toContain(answer.status)
    expect(performance.now() - began, name).toBeLessThan(10_000)
  }
  expect(process.memoryUsage().rss - before).toBeLessThan(500 * megabyte)
})

test("公开的附件和图片：SVG、网页、GIF 进不了目录；名称是陷阱的照样只是附件；图片按图片给", async () => {
  await at.save("files")
  for (const [name, content] of [
    ["图.svg", svg],
    ["图.png", svg],
    ["图.gif", gif],
    ["页.html", Buffer.from(script)],
  ] as const) {
    const answer = await sentByOfficer("/catalogue-items/files/files?place=image", name, content)
    expect(answer.status, name).toBe(409)
  }
  // A text in the place of a picture is none.
  expect((await sentByOfficer("/catalogue-items/files/files?place=image", "图.txt", Buffer.from(script))).body.code).toBe("FILE_TYPE_NOT_ALLOWED")
  expect((await sentByOfficer("/catalogue-items/files/files?place=image", "图.png", Buffer.concat([png, Buffer.from(script)]))).status).toBe(201)
  const hostile = `"><img src=x onerror=alert(1)>.txt`
  expect((await sentByOfficer("/catalogue-items/files/files", hostile, Buffer.from(script))).status).toBe(201)
  const jobs = { agencyId: bureau, personId: "jobs", cause: null, program: true } as const
  for (const { id } of (await at.item("files")).files) await checkFile(office.room)(office.casework, jobs, { fileId: id })
  await at.pass("files")
  await at.verb("clerk", "files", "publish", {})
  const page = await citizen(office).get("/items/files")
  expect(page.text).not.toContain("<img src=x")
  const { files } = await at.item("files")
  for (const { id, name, place } of files) {
    const { headers } = await office.nobody.send("GET", `/files/${String(id)}/${encodeURIComponent(String(name))}`)
    const isPicture = place === "image"
    expect(headers.get("content-type")).toBe(isPicture ? "image/png" : "text/plain")
    expect(headers.get("content-disposition")).toMatch(isPicture ? /^inline$/u : /^attachment; filename\*=UTF-8''[A-Za-z0-9%._~!-]+$/u)
    expect(headers.get("x-content-type-options")).toBe("nosniff")
    expect(headers.get("content-security-policy")).toBe("default-src 'none'; style-src 'unsafe-inline'; sandbox")
  }
})
