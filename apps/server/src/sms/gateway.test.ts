import { once } from "node:events"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest"
import { httpGateway } from "./gateway.ts"

interface Call {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly type: string | undefined
  readonly body: string
}
let server: Server
let base = ""
let answer = 200
let calls: Call[] = []
beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.on("end", () => {
      calls.push({ method: request.method, url: request.url, type: request.headers["content-type"], body: Buffer.concat(chunks).toString() })
      response.writeHead(answer, answer === 302 ? { location: "/elsewhere" } : {}).end("{}")
    })
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
})
afterAll(() => void server.close())
beforeEach(() => {
  calls = []
  answer = 200
})

const text = '2026-0001号申请，末日"3月30日"&请办理'

test("号码和内容填进网关的地址，编码无误", async () => {
  await httpGateway({ url: `${base}/send?to={mobile}&c={text}`, body: null }).send("+8613800000000", text)
  const query = new URL(calls[0]?.url ?? "", base).searchParams
  expect([calls[0]?.method, query.get("to"), query.get("c")]).toEqual(["GET", "+8613800000000", text])
})

test("填进 JSON 或者表单正文；内容里的花括号不再当作模板", async () => {
  await httpGateway({ url: `${base}/json`, body: '{"to":"{mobile}","content":"{text}"}' }).send("13800000000", `${text}{mobile}`)
  expect(calls[0]).toMatchObject({ method: "POST", type: "application/json" })
  expect(JSON.parse(calls[0]?.body ?? "")).toEqual({ to: "13800000000", content: `${text}{mobile}` })
  await httpGateway({ url: `${base}/form`, body: "to={mobile}&c={text}" }).send("13800000000", text)
  expect(new URLSearchParams(calls[1]?.body).get("c")).toBe(text)
})

test.each([
  [500, "SMS_LATER"],
  [503, "SMS_LATER"],
  [429, "SMS_LATER"],
  [400, "SMS_REFUSED"],
  [302, "SMS_REFUSED"],
])("网关答%i：%s", async (status, code) => {
  answer = status
  await expect(httpGateway({ url: `${base}/send?to={mobile}&c={text}`, body: null }).send("13800000000", text)).rejects.toMatchObject({ code })
  expect(calls).toHaveLength(1)
})

test("网关没有开：以后再发", async () => {
  await expect(httpGateway({ url: "http://127.0.0.1:1/?to={mobile}&c={text}", body: null }).send("1", text)).rejects.toMatchObject({
    code: "SMS_LATER",
  })
})
