import { createServer, type RequestListener } from "node:http"
import { expect, onTestFinished, test } from "vitest"
import { gongkai, linesOf, onlyLine } from "../../test/gongkai.ts"
import { consistent } from "../../test/report-text.ts"

/** A site on this machine. @returns its address, without a slash at the end */
const site = (answer: RequestListener): Promise<string> =>
  new Promise((resolve) => {
    const server = createServer(answer)
    onTestFinished(() => {
      server.closeAllConnections()
      server.close()
    })
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      resolve(typeof address === "object" && address !== null ? `http://127.0.0.1:${String(address.port)}` : "")
    })
  })

const read = async (address: string, ...options: readonly string[]) => {
  const { status, stdout } = await gongkai(["read", "--ndjson", ...options, address])
  return { status, ...onlyLine(stdout) }
}

test("a report is read from its address", async () => {
  const address = await site((_, answer) => answer.end(consistent()))
  expect(await read(`${address}/nb.txt`)).toMatchObject({ status: 0, file: `${address}/nb.txt`, report: { agency: "清水县档案局", year: 2024 } })
})

test("a redirection is followed, also a relative one", async () => {
  const address = await site(({ url }, answer) => {
    if (url === "/new") answer.end(consistent())
    else answer.writeHead(302, { location: "/new" }).end()
  })
  expect(await read(`${address}/old`)).toMatchObject({ status: 0, report: { year: 2024 } })
})

test("redirections that lead round in a circle are given up", async () => {
  const address = await site((_, answer) => answer.writeHead(302, { location: "/again" }).end())
  expect(await read(address)).toMatchObject({ status: 2, report: null, findings: [{ message: "地址转向次数过多（超过 5 次）" }] })
})

test("a redirection to a file of this machine is not followed", async () => {
  const address = await site((_, answer) => answer.writeHead(302, { location: "file:///etc/passwd" }).end())
  expect(await read(address)).toMatchObject({ status: 2, findings: [{ message: "地址有误，只读 http 和 https 地址（file:///etc/passwd）" }] })
})

test("404 is named", async () => {
  const address = await site((_, answer) => answer.writeHead(404).end("没有"))
  expect(await read(address)).toMatchObject({
    status: 2,
    report: null,
    findings: [{ code: "file.unreadable", message: "网站没有给出文件（HTTP 404）" }],
  })
})

test("an answer over --max-size is left, however long it goes on", async () => {
  const address = await site((_, answer) => {
    const more = (): void => {
      if (!answer.destroyed && answer.write("年".repeat(10_000))) setImmediate(more)
    }
    answer.on("drain", more)
    more()
  })
  expect(await read(address, "--max-size", "100k")).toMatchObject({ status: 2, findings: [{ message: "超过大小上限（上限 100.0 KB）" }] })
})

const slow: readonly (readonly [string, RequestListener])[] = [
  ["says nothing", () => undefined],
  ["begins and does not end", (_, answer) => answer.write("清水县")],
]

test.each(slow)("a site that %s is left after --timeout", async (_, listener) => {
  const address = await site(listener)
  expect(await read(address, "--timeout", "0.3")).toMatchObject({ status: 2, findings: [{ message: "网站在时限内没有答完（0.3 秒）" }] })
})

test.each([
  ["http://127.0.0.1:9/", /^连不上网站/u],
  ["ftp://example.gov.cn/nb.html", /^地址有误/u],
  ["http://user:secret@127.0.0.1/", /^地址有误/u],
])("%s cannot be read", async (address, message) => {
  const { status, findings } = await read(address)
  expect(findings[0]?.message).toMatch(message)
  expect(status).toBe(2)
})

test("an address that fails stands in its place among files", async () => {
  const address = await site((_, answer) => answer.writeHead(500).end())
  const { status, stdout } = await gongkai(["read", "--ndjson", address, "-"], { input: consistent() })
  expect(linesOf(stdout).map(({ file, report }) => [file, report !== null])).toEqual([
    [address, false],
    ["-", true],
  ])
  expect(status).toBe(1)
})
