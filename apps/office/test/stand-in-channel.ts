import { once } from "node:events"
import { createServer, type IncomingHttpHeaders } from "node:http"
import type { AddressInfo } from "node:net"

/** What came to a channel. */
export interface Arrived {
  readonly headers: IncomingHttpHeaders
  readonly body: Readonly<Record<string, unknown>>
}

/** A platform that takes posts in by HTTP, as an account or a county's media centre does. */
export interface StandInChannel {
  readonly url: string
  readonly arrived: Arrived[]
  readonly close: () => void
}

/** Opens a channel on this machine. */
export const openStandInChannel = async (): Promise<StandInChannel> => {
  const arrived: Arrived[] = []
  const server = createServer((request, response) => {
    const pieces: Buffer[] = []
    request.on("data", (piece: Buffer) => pieces.push(piece))
    request.on("end", () => {
      arrived.push({ headers: request.headers, body: JSON.parse(Buffer.concat(pieces).toString()) as Arrived["body"] })
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ reference: `post-${String(arrived.length)}` }))
    })
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/posts`, arrived, close: () => server.close() }
}

/** A port that was free a moment ago, for a server that must know its own address before it listens: links to it go out. */
export const freePort = async (): Promise<number> => {
  const server = createServer()
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, "close")
  return port
}
