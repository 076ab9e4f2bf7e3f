import { once } from "node:events"
import type { AddressInfo } from "node:net"
import { SMTPServer, type SMTPServerOptions } from "smtp-server"
import { afterEach, expect, test } from "vitest"
import { openMailer, type Mailer } from "./mailer.ts"

const from = "信息公开办 <gk@district.example>"
const mail = { to: "clerk@office.example", subject: "【信息公开】2026-0001 依申请公开答复今天到期", text: "请及时办理。" }
const servers: SMTPServer[] = []
const mailers: Mailer[] = []
afterEach(() => {
  for (const mailer of mailers.splice(0)) mailer.close()
  for (const server of servers.splice(0)) server.close()
})

interface Post {
  readonly port: number
  readonly taken: string[]
  /** How often a recipient was named. */
  asked: number
}

/** A real SMTP server; `rcpt` answers each naming of a recipient, by its number from 1, with an SMTP code or null for yes. */
const post = async (rcpt: (time: number) => number | null = () => null, options: SMTPServerOptions = {}): Promise<Post> => {
  const taken: string[] = []
  const kept = { port: 0, taken, asked: 0 }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    ...options,
    onRcptTo(_address, _session, done) {
      kept.asked += 1
      const code = rcpt(kept.asked)
      done(code === null ? null : Object.assign(new Error("not now"), { responseCode: code }))
    },
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
  servers.push(server)
  const listening = server.listen(0, "127.0.0.1")
  await once(listening, "listening")
  kept.port = (listening.address() as AddressInfo).port
  return kept
}
const mailer = (url: string, retryAfter: readonly number[] = []): Mailer => {
  const opened = openMailer({ url, from, retryAfter })
  mailers.push(opened)
  return opened
}
const plain = ({ port }: Post): string => `smtp://127.0.0.1:${String(port)}`
const decoded = (text: string): string =>
  text
    .replace(/=\?UTF-8\?B\?([^?]*)\?=\s*/giu, (_, base64: string) => Buffer.from(base64, "base64").toString())
    .replace(/=\?UTF-8\?Q\?([^?]*)\?=\s*/giu, (_, quoted: string) => decodeURIComponent(quoted.replace(/=/gu, "%").replace(/_/gu, " ")))

test("邮件送到服务器：发件人、收件人、主题、正文、附件、邮件编号都在", async () => {
  const server = await post()
  const attachments = [{ filename: "答复书.pdf", content: Buffer.from("%PDF-1.7 内容"), contentType: "application/pdf" }]
  const { messageId } = await mailer(plain(server)).send({ ...mail, attachments, key: "letter.1" })
  expect(messageId).toBe("<letter.1@district.example>")
  const [text = ""] = server.taken
  expect(decoded(text)).toContain(mail.subject)
  expect(text).toContain("Message-ID: <letter.1@district.example>")
  expect(text).toContain("<gk@district.example>")
  expect(text).toContain("To: clerk@office.example")
  expect(text).toContain(Buffer.from("%PDF-1.7 内容").toString("base64"))
})

test("服务器拒收（550）：不再重试，说明是拒收", async () => {
  const server = await post(() => 550)
  await expect(mailer(plain(server), [1, 1]).send(mail)).rejects.toMatchObject({ code: "MAIL_REFUSED" })
  expect([server.asked, server.taken]).toEqual([1, []])
})

test("灰名单（451）：过一会儿再投，只投成一封，邮件编号不变", async () => {
  const server = await post((time) => (time < 3 ? 451 : null))
  const { messageId } = await mailer(plain(server), [1, 1]).send(mail)
  expect([server.asked, server.taken.length]).toEqual([3, 1])
  expect(server.taken[0]).toContain(messageId)
  const later = await post(() => 451)
  await expect(mailer(plain(later), [1]).send(mail)).rejects.toMatchObject({ code: "MAIL_LATER" })
  expect(later.asked).toBe(2)
})

test("服务器没有开：以后再投", async () => {
  const server = await post()
  servers[0]?.close()
  await expect(mailer(plain(server)).send(mail)).rejects.toMatchObject({ code: "MAIL_LATER" })
})

test.each(["", "没有地址", "a@b@c", "a b@c.example", "a@c.example, b@c.example", "a@c.example\r\nBcc: b@c.example"])(
  "地址“%s”不成地址：不连服务器",
  async (to) => {
    const server = await post()
    await expect(mailer(plain(server), [1]).send({ ...mail, to })).rejects.toMatchObject({ code: "MAIL_ADDRESS" })
    expect(server.asked).toBe(0)
  },
)

test("主题里的换行不能另起一个收件人", async () => {
  const server = await post()
  await mailer(plain(server)).send({ ...mail, subject: "一\r\nBcc: other@office.example" })
  expect(server.asked).toBe(1)
  expect(server.taken[0]).not.toMatch(/^Bcc:/mu)
})

test("加密：证书不可信的不投；信任证书的用 TLS 投到，smtps 和 STARTTLS 都行；要求加密而服务器不支持的不投", async () => {
  const direct = await post(undefined, { secure: true, disabledCommands: [] })
  await expect(mailer(`smtps://127.0.0.1:${String(direct.port)}`, [1]).send(mail)).rejects.toMatchObject({ code: "MAIL_SETTINGS" })
  await mailer(`smtps://127.0.0.1:${String(direct.port)}?tls.rejectUnauthorized=false`).send(mail)
  expect(direct.taken).toHaveLength(1)
  const upgraded = await post(undefined, { disabledCommands: [] })
  await expect(mailer(plain(upgraded)).send(mail)).rejects.toMatchObject({ code: "MAIL_SETTINGS" })
  await mailer(`${plain(upgraded)}?requireTLS=true&tls.rejectUnauthorized=false`).send(mail)
  expect(upgraded.taken).toHaveLength(1)
  const open = await post()
  await expect(mailer(`${plain(open)}?requireTLS=true`).send(mail)).rejects.toMatchObject({ code: "MAIL_SETTINGS" })
  expect(open.taken).toEqual([])
})

test("用户名密码：对的投到，错的说明是设置的问题", async () => {
  const server = await post(undefined, {
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) =>
      username === "gk" && password === "p@ss" ? done(null, { user: "gk" }) : done(new Error("no")),
  })
  await mailer(`smtp://gk:${encodeURIComponent("p@ss")}@127.0.0.1:${String(server.port)}`).send(mail)
  expect(server.taken).toHaveLength(1)
  await expect(mailer(`smtp://gk:wrong@127.0.0.1:${String(server.port)}`, [1]).send(mail)).rejects.toMatchObject({ code: "MAIL_SETTINGS" })
})
