import { createServer, type AddressInfo, type Server, type Socket } from "node:net"
import { afterEach, expect, test } from "vitest"
import { clamd, noVirusCheck, type VirusVerdict } from "@gongkai/records"

const open = new Set<Server>()
const sockets = new Set<Socket>()
afterEach(() => {
  for (const socket of sockets) socket.destroy()
  for (const server of open) server.close()
  open.clear()
})

async function* content(...pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield await Promise.resolve(piece)
}

/** A peer that does with each connection what it is told. */
const peer = async (behave: (socket: Socket) => void): Promise<string> => {
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on("error", () => undefined)
    behave(socket)
  })
  open.add(server)
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready))
  return `127.0.0.1:${String((server.address() as AddressInfo).port)}`
}

/** Takes the whole stream as clamd would, then answers. */
const answering = (answer: string, seen: (stream: Buffer) => void = () => undefined) =>
  peer((socket) => {
    let all = Buffer.alloc(0)
    socket.on("data", (piece) => {
      all = Buffer.concat([all, piece])
      if (!all.subarray(-4).equals(Buffer.alloc(4))) return
      seen(all)
      socket.end(answer)
    })
  })

const verdict = async (address: string, timeLimit = 2000): Promise<VirusVerdict> =>
  clamd({ address, timeLimit }).check(content(Buffer.from("一份申请"), Buffer.from("第二段")))

test("逐段送出：每段前四个字节的长度，末尾一个零", async () => {
  let stream: Buffer = Buffer.alloc(0)
  const address = await answering("stream: OK\0", (seen) => (stream = seen))
  expect(await clamd({ address }).check(content(Buffer.from("abc"), Buffer.alloc(0), Buffer.from("de")))).toEqual({ state: "clean" })
  expect(stream.toString("latin1")).toBe("zINSTREAM\0\0\0\0\u0003abc\0\0\0\u0002de\0\0\0\0")
})

test("报出病毒：带上名称", async () => {
  expect(await verdict(await answering("stream: Gongkai.Test.UNOFFICIAL FOUND\0"))).toEqual({
    state: "infected",
    signature: "Gongkai.Test.UNOFFICIAL",
  })
})

test.each([
  ["没有结尾", "stream: OK"],
  ["大小写不同", "stream: ok\0"],
  ["多出一行", "stream: OK\0stream: OK\0"],
  ["前面有别的话", "hello stream: OK\0"],
  ["空的答复", ""],
  ["出错", "stream: Can't allocate memory ERROR\0"],
  ["不认识的命令", "UNKNOWN COMMAND\0"],
  ["网页", "HTTP/1.1 400 Bad Request\r\n\r\nstream: OK"],
  ["没完没了的答复", `${"x".repeat(10_000)}\0`],
])("答得不对（%s）：不当作干净", async (_case, answer) => {
  expect(await verdict(await answering(answer))).toEqual({ state: "unchecked", why: "answer" })
})

test("超过对方的上限，送到一半就回绝：不当作干净", async () => {
  const address = await peer((socket) => {
    socket.once("data", () => socket.end("INSTREAM size limit exceeded. ERROR\0"))
  })
  const long = Array.from({ length: 50 }, () => Buffer.alloc(100_000))
  expect(await clamd({ address, timeLimit: 3000 }).check(content(...long))).toMatchObject({ state: "unchecked" })
})

test("还没送完就说干净：不算", async () => {
  const address = await peer((socket) => socket.end("stream: OK\0"))
  const long = Array.from({ length: 50 }, () => Buffer.alloc(100_000))
  expect(await clamd({ address, timeLimit: 3000 }).check(content(...long))).toMatchObject({ state: "unchecked" })
})

test.each([
  ["一接通就挂断", (socket: Socket) => void socket.destroy()],
  ["收到一半就断", (socket: Socket) => void socket.once("data", () => socket.resetAndDestroy())],
])("%s：不当作干净", async (_case, behave) => {
  expect(await verdict(await peer(behave))).toMatchObject({ state: "unchecked" })
})

test("一直不答：到时限为止", async () => {
  expect(await verdict(await peer(() => undefined), 200)).toEqual({ state: "unchecked", why: "timeout" })
})

test("一个字节一个字节地答，永远不完：到时限为止", async () => {
  const address = await peer((socket) => {
    const timer = setInterval(() => socket.write("s"), 20)
    socket.on("close", () => clearInterval(timer))
  })
  expect(await verdict(address, 300)).toEqual({ state: "unchecked", why: "timeout" })
})

test("没人在听：不当作干净", async () => {
  expect(await verdict("127.0.0.1:1")).toEqual({ state: "unchecked", why: "unreachable" })
  expect(await verdict("/nonexistent/clamd.sock")).toEqual({ state: "unchecked", why: "unreachable" })
})

test("文件自己读不出来：不当作干净", async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(Buffer.from("一半"))
    throw new Error("磁盘坏了")
  }
  const address = await peer((socket) => socket.once("close", () => undefined))
  expect(await clamd({ address, timeLimit: 1000 }).check(broken())).toMatchObject({ state: "unchecked" })
})

test("没有配置病毒检查：从不说干净", async () => {
  expect(await noVirusCheck.check(content())).toEqual({ state: "unchecked", why: "none" })
})
