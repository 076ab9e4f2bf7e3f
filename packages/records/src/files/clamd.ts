import { once } from "node:events"
import { connect, type Socket } from "node:net"
import type { VirusCheck, VirusVerdict } from "./virus-check.ts"

/** Where ClamAV's daemon listens: a socket's path, or `host:port`. */
export interface ClamdOptions {
  readonly address: string
  /** Milliseconds for one file from connecting to the answer. */
  readonly timeLimit?: number
}

const defaultTimeLimit = 120_000
/** An answer is a line; a peer that says more is not clamd. */
const longestAnswer = 4096
const lengthBytes = 4
const largestChunk = 0x10_00_00

const socketTo = (address: string): Socket => {
  const named = /^(\[[^\]]+\]|[^/\\:]+):(\d{1,5})$/u.exec(address)
  if (named === null) return connect({ path: address })
  const [, host = "", port = ""] = named
  return connect({ host: host.replace(/^\[|\]$/gu, ""), port: Number(port) })
}

/** Exactly what clamd's manual (clamd(8), INSTREAM) has: `stream: OK`, `stream: <name> FOUND`; all else says nothing about the content. */
const verdictOf = (answer: string): VirusVerdict => {
  if (answer === "stream: OK\0") return { state: "clean" }
  const found = /^stream: ([!-~]{1,200}) FOUND\0$/u.exec(answer)
  if (found !== null) return { state: "infected", signature: found[1] ?? "" }
  return { state: "unchecked", why: answer.startsWith("INSTREAM size limit exceeded") ? "size" : "answer" }
}

/** Collects the answer until the peer ends; a peer that hangs up without one has said nothing. */
const answerOf = async (socket: Socket): Promise<string> => {
  let answer = ""
  for await (const piece of socket) {
    answer += Buffer.isBuffer(piece) ? piece.toString("latin1") : String(piece)
    if (answer.length > longestAnswer) return ""
  }
  return answer
}

/** A connection that is given up when it closes or takes too long, whatever is being waited for. */
interface Line {
  readonly socket: Socket
  readonly givenUp: AbortSignal
}

const send = async ({ socket, givenUp }: Line, bytes: Uint8Array): Promise<void> => {
  if (!socket.write(bytes)) await once(socket, "drain", { signal: givenUp })
}

const stream = async (line: Line, content: AsyncIterable<Uint8Array>): Promise<void> => {
  await send(line, Buffer.from("zINSTREAM\0"))
  for await (const whole of content) {
    for (let at = 0; at < whole.byteLength; at += largestChunk) {
      line.givenUp.throwIfAborted()
      const chunk = whole.subarray(at, at + largestChunk)
      const length = Buffer.alloc(lengthBytes)
      length.writeUInt32BE(chunk.byteLength)
      await send(line, length)
      await send(line, chunk)
    }
  }
  await send(line, Buffer.alloc(lengthBytes))
}

/** Sends the content and reads the answer at the same time, for clamd may refuse a stream in its middle. */
const converse = async (line: Line, content: AsyncIterable<Uint8Array>): Promise<VirusVerdict> => {
  const answer = answerOf(line.socket).catch(() => "")
  const whole = await stream(line, content).then(
    () => true,
    () => false,
  )
  if (whole) return verdictOf(await answer)
  // Nothing that is said of a part is said of the whole, but why it was not taken counts.
  line.socket.end()
  const verdict = verdictOf(line.givenUp.aborted ? await answer : "")
  return verdict.state === "unchecked" ? verdict : { state: "unchecked", why: "answer" }
}

/**
 * ClamAV's daemon by its INSTREAM command: chunks, each after its length in four bytes, ended by a length of zero.
 * Whatever goes wrong leaves the content unchecked.
 */
export const clamd = ({ address, timeLimit = defaultTimeLimit }: ClamdOptions): VirusCheck => ({
  async check(content) {
    const socket = socketTo(address)
    const control = new AbortController()
    const late = setTimeout(() => {
      control.abort("late")
      socket.destroy()
    }, timeLimit)
    socket.once("close", () => control.abort("closed"))
    socket.on("error", () => undefined)
    const timeout = new Promise<VirusVerdict>((resolve) => {
      control.signal.addEventListener("abort", () => {
        if (control.signal.reason === "late") resolve({ state: "unchecked", why: "timeout" })
      })
    })
    try {
      await once(socket, "connect", { signal: control.signal })
      return await Promise.race([timeout, converse({ socket, givenUp: control.signal }, content)])
    } catch {
      return { state: "unchecked", why: control.signal.reason === "late" ? "timeout" : "unreachable" }
    } finally {
      clearTimeout(late)
      socket.destroy()
    }
  },
})
