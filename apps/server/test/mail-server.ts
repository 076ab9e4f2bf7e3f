import { once } from "node:events"
import type { AddressInfo } from "node:net"
import { SMTPServer } from "smtp-server"

/** A real SMTP server on this machine, with what it took. */
export interface MailServer {
  readonly url: string
  /** Each as it came. */
  readonly taken: string[]
  /** With which code it answers every recipient from now on; null for yes. */
  answerWith: (code: number | null) => void
  readonly close: () => void
}

/** Opens one. */
export const openMailServer = async (): Promise<MailServer> => {
  const taken: string[] = []
  let code: number | null = null
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: (_address, _session, done) => done(code === null ? null : Object.assign(new Error("no"), { responseCode: code })),
    onData(stream, _session, done) {
      const chunks: Buffer[] = []
      stream.on("data", (chunk: Buffer) => chunks.push(chunk))
      stream.on("end", () => {
        taken.push(Buffer.concat(chunks).toString())
        done()
      })
    },
  })
  server.on("error", () => undefined)
  const listening = server.listen(0, "127.0.0.1")
  await once(listening, "listening")
  return {
    url: `smtp://127.0.0.1:${String((listening.address() as AddressInfo).port)}`,
    taken,
    answerWith: (next) => void (code = next),
    close: () => server.close(),
  }
}

/** The parts of a mail by their media type, decoded; several of one type in their order. */
export const partsOf = (mail: string): readonly { readonly type: string; readonly content: Buffer }[] =>
  mail
    .split(/^--[^\r\n]+\r$/mu)
    .slice(1)
    .flatMap((part) => {
      const [head = "", ...rest] = part.trimStart().split("\r\n\r\n")
      const type = /content-type:\s*([^;\s]+)/iu.exec(head)?.[1]
      const body = rest.join("\r\n\r\n")
      if (type === undefined || type.startsWith("multipart/")) return []
      if (/content-transfer-encoding:\s*base64/iu.test(head)) return [{ type, content: Buffer.from(body, "base64") }]
      const bytes = body.replace(/=\r\n/gu, "").replace(/=([0-9A-F]{2})/gu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
      return [{ type, content: Buffer.from(bytes, "latin1") }]
    })
