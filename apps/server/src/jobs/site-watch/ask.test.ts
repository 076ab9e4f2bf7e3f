import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, expect, test } from "vitest"
import { ask, type Asking } from "./ask.ts"
import { openConnections } from "./ask-once.ts"
import { checkLinks } from "./check-links.ts"
import { paced } from "./pace.ts"

let server: Server
let at: string
let asked: string[] = []
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method ?? ""} ${request.url ?? ""}`)
    const { url = "" } = request
    if (url === "/to-inside") response.writeHead(302, { location: "/secret" }).end()
    else if (url.startsWith("/hop/")) response.writeHead(301, { location: `/hop/${String(Number(url.slice(5)) + 1)}` }).end()
    else if (url === "/busy") response.writeHead(429).end()
    else if (url === "/large") response.writeHead(200, { "content-type": "text/html" }).end("x".repeat(5000))
    else response.writeHead(200, { "content-type": "text/html" }).end("<p>在</p>")
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  at = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
})

const asking = (change: Partial<Asking> = {}): Asking => ({
  ...{ inside: true, abreast: 2, patience: 3000, mostBytes: 1000, connections: openConnections(2), turn: () => Promise.resolve() },
  ...change,
})

test("内网地址没有准许的，一次也不去访问：写成数字的、解析到内网的、跳转到内网的", async () => {
  asked = []
  const { port } = new URL(at)
  expect((await ask(`${at}/`, "GET", asking({ inside: false }))).outcome).toBe("inside")
  expect((await ask(`http://localhost:${port}/`, "GET", asking({ inside: false }))).outcome).toBe("inside")
  expect((await checkLinks([`${at}/a`, `http://localhost:${port}/b`], asking({ inside: false }))).map(({ outcome }) => outcome)).toEqual([
    "inside",
    "inside",
  ])
  expect(asked).toEqual([])
  // Only the first step is let through: the second is looked at by itself.
  let steps = 0
  const once: Asking = Object.defineProperty(asking(), "inside", { get: () => steps++ === 0 })
  expect((await ask(`${at}/to-inside`, "GET", once)).outcome).toBe("inside")
  expect(asked).toEqual(["GET /to-inside"])
})

test("一跳再跳没有尽头的，到十跳为止；过大的不读完；忙的不算死链", async () => {
  asked = []
  expect((await ask(`${at}/hop/0`, "GET", asking())).outcome).toBe("redirect-loop")
  expect(asked).toHaveLength(11)
  expect((await ask(`${at}/large`, "GET", asking())).outcome).toBe("too-large")
  expect((await checkLinks([`${at}/busy`, `${at}/large`], asking())).map(({ outcome }) => outcome)).toEqual(["not-asked", "there"])
})

test("每秒几次，守得住", async () => {
  const turn = paced(100)
  const began = performance.now()
  for (let nth = 0; nth < 31; nth += 1) await turn()
  expect(performance.now() - began).toBeGreaterThan(250)
})
