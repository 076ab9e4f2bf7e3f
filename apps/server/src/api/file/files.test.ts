import { checkFile, type Actor } from "@gongkai/casework"
import type { VirusCheck } from "@gongkai/records"
import { defaultFilePolicy } from "@gongkai/records"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { baseUrl, openOffice, type Answer, type Caller, type Office } from "../../../test/office.ts"

/** Calls what holds the word 病毒 infected; a real clamd is in checked-by-clamd.interop.test.ts. */
const byWord: VirusCheck = {
  async check(content) {
    let text = ""
    for await (const piece of content) text += Buffer.from(piece).toString()
    return text.includes("病毒") ? { state: "infected", signature: "Word" } : { state: "clean" }
  },
}
const most = 2_000_000

let office: Office
let clerk: Caller
let foreigner: Caller
let county: Caller
let serial = 0
const key = (): string => `key-of-file-${String((serial += 1))}`

beforeAll(async () => {
  office = await openOffice({ files: { virusCheck: byWord, policy: { ...defaultFilePolicy, most } } })
  clerk = await office.as(district.bureau, "clerk")
  foreigner = await office.as(district.stranger, "clerk")
  county = await office.as(district.county, "clerk")
})
afterAll(() => office.close())

const named = (name: string): string => `attachment; filename*=UTF-8''${encodeURIComponent(name)}`
const upload = (
  name: string,
  body: string | Uint8Array,
  { by = clerk, caseId = `${district.bureau}-case`, headers = {} }: { by?: Caller; caseId?: string; headers?: Record<string, string> } = {},
): Promise<Answer> =>
  by.send("POST", `/api/v1/cases/${caseId}/files`, {
    body,
    headers: { "content-type": "application/octet-stream", "content-disposition": named(name), "idempotency-key": key(), ...headers },
  })
const check = (agencyId: string, fileId: string): ReturnType<ReturnType<typeof checkFile>> => {
  const jobs: Actor = { agencyId, personId: "jobs", cause: null, program: true }
  return checkFile(office.room)(office.casework, jobs, { fileId })
}
const content = (id: string, by = clerk): Promise<Answer> => by.send("GET", `/api/v1/files/${id}/content`)

test("上传、隔离、检查、取回：名称照原样，只作附件，浏览器什么也不许做", async () => {
  const name = "申请书（附件1）'甲'*.txt"
  const taken = await upload(name, "申请公开某某文件")
  expect(taken).toMatchObject({ status: 201, body: { id: expect.any(String) } })
  const { id } = taken.body
  expect(office.toCheck.at(-1)).toEqual({ agencyId: district.bureau, fileId: id })
  expect(await content(id)).toMatchObject({ status: 409, body: { code: "FILE_QUARANTINED" } })
  await check(district.bureau, id)
  const opened = await content(id)
  expect(opened).toMatchObject({ status: 200, text: "申请公开某某文件" })
  const header = (one: string): string | null => opened.headers.get(one)
  expect(decodeURIComponent(header("content-disposition")?.split("''")[1] ?? "")).toBe(name)
  expect(header("content-disposition")).toMatch(/^attachment; filename\*=UTF-8''[A-Za-z0-9%._~!-]+$/u)
  expect(header("content-security-policy")).toBe("default-src 'none'; sandbox")
  expect(header("x-content-type-options")).toBe("nosniff")
  expect(header("cache-control")).toBe("no-store")
  expect(header("content-length")).toBe("24")
  expect((await clerk.send("HEAD", `/api/v1/files/${id}/content`)).status).toBe(200)
  const listed = await clerk.send("GET", `/api/v1/cases/${district.bureau}-case/files`)
  expect(listed.body.items).toContainEqual({
    id,
    caseId: `${district.bureau}-case`,
    name,
    bytes: 24,
    contentType: "text/plain",
    state: "clean",
    openable: true,
    version: 2,
  })
  expect((await clerk.send("GET", `/api/v1/files/${id}`)).headers.get("etag")).toBe('"v2"')
})

test("带病毒的谁也拿不到", async () => {
  const { id } = (await upload("附件.txt", "这里有病毒")).body
  await check(district.bureau, id)
  expect(await content(id)).toMatchObject({ status: 409, body: { code: "FILE_INFECTED" } })
})

test("别的机关、上级机关：看不到、拿不到、放不进；没登录的更不行", async () => {
  const { id } = (await upload("内部.txt", "只有本机关能看")).body
  await check(district.bureau, id)
  for (const other of [foreigner, county]) {
    expect(await content(id, other)).toMatchObject({ status: 404, body: { code: "NOT_FOUND" } })
    expect(await other.send("GET", `/api/v1/files/${id}`)).toMatchObject({ status: 404 })
    expect(await other.send("GET", `/api/v1/cases/${district.bureau}-case/files`)).toMatchObject({ status: 404 })
    expect(await upload("塞进去.txt", "塞进去", { by: other })).toMatchObject({ status: 404 })
  }
  expect(await content(id, office.nobody)).toMatchObject({ status: 401 })
  expect(await upload("塞进去.txt", "塞进去", { by: office.nobody })).toMatchObject({ status: 401 })
  const system = await office.as(district.bureau, "system")
  expect(await content(id, system)).toMatchObject({ status: 403 })
  expect(await upload("塞进去.txt", "塞进去", { by: system })).toMatchObject({ status: 403 })
})

test("一案的文件不在另一案里", async () => {
  const caseId = "bureau-other"
  await clerk.send("POST", "/api/v1/cases", { body: { id: caseId }, headers: { "idempotency-key": key() } })
  const { id } = (await upload("另一案.txt", "另一案的", { caseId })).body
  const ids = async (of: string): Promise<readonly string[]> => {
    const { items } = (await clerk.send("GET", `/api/v1/cases/${of}/files`)).body as { items: readonly { id: string }[] }
    return items.map((one) => one.id)
  }
  expect(await ids(caseId)).toEqual([id])
  expect(await ids(`${district.bureau}-case`)).not.toContain(id)
})

test.each([
  ["太大，说明了长度", "大.txt", Buffer.alloc(most + 1, 0x61), {}, 413, "FILE_TOO_LARGE"],
  ["空的", "空.txt", new Uint8Array(), {}, 409, "FILE_EMPTY"],
  ["程序", "答复书.pdf", Buffer.concat([Buffer.from("MZ"), Buffer.alloc(300)]), {}, 409, "FILE_TYPE_NOT_ALLOWED"],
  ["名不副实", "照片.jpg", "文字", {}, 409, "FILE_NAME_DISAGREES"],
  ["名称里有密级标志", "机密★名单.txt", "文字", {}, 409, "SECRECY_MARK_FOUND"],
  ["正文里有密级标志", "名单.txt", "第一行\n机密★绝不能外传", {}, 409, "SECRECY_MARK_FOUND"],
  ["没有文件名", "甲.txt", "文字", { "content-disposition": "attachment" }, 422, "NAME_MISSING"],
  ["文件名编码不对", "甲.txt", "文字", { "content-disposition": "attachment; filename*=UTF-8''%ff" }, 422, "NAME_MISSING"],
  ["文件名太长", "长".repeat(2001), "文字", { "content-disposition": `attachment; filename*=UTF-8''${"a".repeat(2001)}` }, 422, "INPUT"],
  ["表单格式", "甲.txt", "文字", { "content-type": "multipart/form-data; boundary=x" }, 415, "NOT_OCTETS"],
  ["没有幂等键", "甲.txt", "文字", { "idempotency-key": "" }, 428, "KEY_MISSING"],
  ["来自其他网站", "甲.txt", "文字", { origin: "https://elsewhere.example" }, 403, "CROSS_SITE"],
])("不收：%s", async (_case, name, body, headers, status, code) => {
  const files = (): Promise<readonly unknown[]> => office.db.asOwner("select id from gongkai.case_file")
  const before = await files()
  const refused = await upload(name, body, { headers })
  expect(refused).toMatchObject({ status, body: { code } })
  expect(refused.text).not.toContain("绝不能外传")
  expect(await files()).toEqual(before)
})

const streamed = (body: ReadableStream<Uint8Array>): Promise<Response> =>
  office.fetch(
    new Request(`${baseUrl}/api/v1/cases/${district.bureau}-case/files`, {
      method: "POST",
      headers: {
        cookie: clerk.cookie,
        origin: baseUrl,
        "content-type": "application/octet-stream",
        "content-disposition": named("流.txt"),
        "idempotency-key": key(),
      },
      body,
      duplex: "half",
    }),
  )

test("不说长度、一直传个不停：到了上限就不再读", async () => {
  let sent = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 100_000
      controller.enqueue(Buffer.alloc(100_000, 0x61))
    },
  })
  expect((await streamed(endless)).status).toBe(413)
  expect(sent).toBeLessThan(most + 1_000_000)
})

test("传到一半断了：什么也没收下", async () => {
  let pulls = 0
  const broken = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulls += 1
      if (pulls > 3) controller.error(new Error("断线"))
      else controller.enqueue(Buffer.from("一段"))
    },
  })
  const answer = await streamed(broken)
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ code: "BROKEN_OFF" })
})

test("同一次上传送两遍只有一个文件；同一个键换了内容就拒绝", async () => {
  const headers = { "idempotency-key": "same-upload-key" }
  const [one, two] = await Promise.all([upload("重复.txt", "重复的", { headers }), upload("重复.txt", "重复的", { headers })])
  expect([one.status, two.status]).toEqual([201, 201])
  expect(two.body).toEqual(one.body)
  expect(await upload("重复.txt", "换了内容", { headers })).toMatchObject({ status: 422, body: { code: "KEY_REUSED" } })
})

test("两个人同时传同一份内容：各有各的登记，都拿得回来", async () => {
  const same = Buffer.alloc(300_000, 0x62)
  const [mine, theirs] = await Promise.all([upload("甲.txt", same), upload("乙.txt", same, { by: foreigner, caseId: `${district.stranger}-case` })])
  await check(district.bureau, mine.body.id)
  await check(district.stranger, theirs.body.id)
  expect((await content(mine.body.id)).text).toHaveLength(300_000)
  expect((await content(theirs.body.id, foreigner)).text).toHaveLength(300_000)
  expect(await content(theirs.body.id)).toMatchObject({ status: 404 })
})

test("日志里没有文件名", () => {
  expect(office.log.join("")).not.toContain("申请书")
})
