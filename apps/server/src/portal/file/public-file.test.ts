import { checkFile } from "@gongkai/casework"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { catalogueAt, furnishForCatalogue } from "../../../test/catalogue.ts"
import { findsNothing } from "../../../test/finds-nothing.ts"
import { openOffice, type Answer, type Office } from "../../../test/office.ts"

const { bureau } = district
let office: Office
const at = catalogueAt(() => office, bureau)
const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> => office.nobody.send("GET", path, { headers })

let serial = 0
/** Puts a file below an item's text, looked at by the virus check. @returns its id */
const addFile = async (itemId: string, name: string, content: string): Promise<string> => {
  serial += 1
  const clerk = await office.as(bureau, "clerk")
  const taken = await clerk.send("POST", `/api/v1/catalogue-items/${itemId}/files`, {
    body: Buffer.from(content),
    headers: {
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      "idempotency-key": `public-file-${String(serial)}`,
    },
  })
  expect(taken.status, taken.text).toBe(201)
  const jobs = { agencyId: bureau, personId: "jobs", cause: null, program: true } as const
  await checkFile(office.room)(office.casework, jobs, { fileId: String(taken.body.id) })
  return String(taken.body.id)
}

const hostile = `供热"><img src=x onerror=alert(1)>'\u202E方案.txt`
let plain = ""
let odd = ""
let withheld = ""
beforeAll(async () => {
  office = await openOffice({ agencies: [bureau], files: { virusCheck: findsNothing } })
  await furnishForCatalogue(office, bureau)
  await at.save("one")
  plain = await addFile("one", "供热方案.txt", "每平方米24元")
  odd = await addFile("one", hostile, "<script>alert(2)</script>")
  await at.pass("one")
  await at.verb("clerk", "one", "publish", {})
  await at.save("draft")
  withheld = await addFile("draft", "内部.txt", "还没有发布")
})
afterAll(() => office.close())

test("从条目页上打开附件：内容一字不差，类型是它自己的，只作附件，浏览器不猜、不运行", async () => {
  const { text } = await get("/items/one")
  expect(text).not.toContain("<img src=x")
  for (const [fileId, content, name] of [
    [plain, "每平方米24元", "供热方案.txt"],
    // The sign that turns writing around is gone: it hides an ending.
    [odd, "<script>alert(2)</script>", `供热"><img src=x onerror=alert(1)>'方案.txt`],
  ] as const) {
    const href = new RegExp(`href="(/files/${fileId}/[^"]+)"`, "u").exec(text)?.[1] ?? ""
    expect(href).not.toBe("")
    const answer = await get(href)
    expect(answer.status).toBe(200)
    expect(answer.text).toBe(content)
    const disposition = answer.headers.get("content-disposition") ?? ""
    expect(disposition).toMatch(/^attachment; filename\*=UTF-8''[A-Za-z0-9%._~!-]+$/u)
    expect(decodeURIComponent(disposition)).toBe(`attachment; filename*=UTF-8''${name}`)
    expect(answer.headers.get("content-type")).toBe("text/plain")
    expect(answer.headers.get("content-length")).toBe(String(Buffer.byteLength(content)))
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff")
    expect(answer.headers.get("content-security-policy")).toContain("sandbox")
  }
})

test("没有变过的不再传；只问有没有的不传内容；地址里的名称只给人看", async () => {
  const etag = (await get(`/files/${plain}/x`)).headers.get("etag") ?? ""
  expect(etag).toMatch(/^"[0-9a-f]{64}"$/u)
  const again = await get(`/files/${plain}/x`, { "if-none-match": etag })
  expect([again.status, again.text]).toEqual([304, ""])
  const head = await office.nobody.send("HEAD", `/files/${plain}`)
  expect([head.status, head.text, head.headers.get("content-length")]).toEqual([200, "", "17"])
  expect(
    decodeURIComponent((await get(`/files/${plain}/${encodeURIComponent("别的名字.html")}`)).headers.get("content-disposition") ?? ""),
  ).toContain("供热方案.txt")
})

test("没有发布的、没有的：都是没有；撤下以后文件也没有了", async () => {
  for (const path of [`/files/${withheld}/x`, "/files/nothing/x", "/files/%27%20or%20true%20--/x"]) expect((await get(path)).status, path).toBe(404)
  await at.verb("clerk", "one", "withdraw", { note: "内容有误" })
  expect((await get(`/files/${plain}/x`)).status).toBe(404)
})
