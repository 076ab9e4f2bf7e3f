import { once } from "node:events"
import { createServer, type IncomingHttpHeaders, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { takeInFile } from "@gongkai/casework"
import { day, type Day } from "@gongkai/law"
import { defaultFilePolicy, keyRingOfText, type JobData } from "@gongkai/records"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest"
import { call, furnishForLetters, type LetterPost } from "../../../test/letters.ts"
import { openMailServer, partsOf, type MailServer } from "../../../test/mail-server.ts"
import { openOffice, type Answer, type Office } from "../../../test/office.ts"
import { sendLetter } from "../../jobs/send-letters.ts"
import { openMailer, type Mailer } from "../../mail/mailer.ts"
import { httpSealer } from "../../sealer/http-sealer.ts"

const agencyId = district.county
const ring = keyRingOfText(`k1of:${Buffer.alloc(32, 1).toString("base64")}`)
let today: Day = day("2026-03-25")
let office: Office
let mail: MailServer
let mailer: Mailer
const queued: JobData<"letter.mail">[] = []

/** An electronic seal that puts its mark behind the document. */
let seal: Server
let answer = 200
let asked: { readonly headers: IncomingHttpHeaders; readonly bytes: number }[] = []

beforeAll(async () => {
  mail = await openMailServer()
  mailer = openMailer({ url: mail.url, from: "样本县 <gk@county.example>", retryAfter: [] })
  seal = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.on("end", () => {
      asked.push({ headers: request.headers, bytes: Buffer.concat(chunks).length })
      response.writeHead(answer, { "content-type": "application/pdf", "x-seal-reference": "SEAL-2026-1" }).end("%PDF-1.7\n已用印\n%%EOF\n")
    })
  })
  seal.listen(0, "127.0.0.1")
  await once(seal, "listening")
  const url = `http://127.0.0.1:${String((seal.address() as AddressInfo).port)}/seal`
  const letters = {
    sealer: httpSealer({ url, token: "t0ken" }),
    mailSoon: (delivery: JobData<"letter.mail">) => Promise.resolve(void queued.push(delivery)),
  }
  const files = { policy: { ...defaultFilePolicy, openUnchecked: true } }
  office = await openOffice({ today: () => today, agencies: [agencyId], letters, files })
  await furnishForLetters(office, agencyId)
  const li = { id: "li", kind: "naturalPerson", data: { name: "李某四", email: "li@applicant.example" } }
  expect((await ask("clerk", "POST", "/applicants", li)).status).toBe(201)
  expect((await ask("head", "PUT", "/letter-head", { item: "court", words: ["样本县人民法院"], version: 0 })).status).toBe(200)
  const chain = { group: "decision", stages: ["approver"], consecutive: false, version: 0 }
  expect((await ask("head", "PUT", "/review-chain", chain)).status).toBe(200)
}, 120_000)
afterAll(async () => {
  mailer.close()
  mail.close()
  seal.close()
  await office.close()
})
beforeEach(() => {
  today = day("2026-03-25")
  answer = 200
  asked = []
  queued.length = 0
  mail.taken.length = 0
  mail.answerWith(null)
})

const ask = (post: LetterPost, method: string, path: string, body?: unknown, version?: number): Promise<Answer> =>
  call(office, agencyId, post, version === undefined ? [method, path, body] : [method, path, body, version])
const letterOf = async (letterId: string) => (await ask("head", "GET", `/letters/${letterId}`)).body
const act = async (post: LetterPost, letterId: string, verb: string, body?: unknown): Promise<Answer> =>
  ask(post, "POST", `/letters/${letterId}/${verb}`, body, Number((await letterOf(letterId)).version))
const done = async (post: LetterPost, letterId: string, verb: string, body?: unknown): Promise<void> => {
  expect(await act(post, letterId, verb, body), verb).toMatchObject({ status: 200 })
}
const file = async (caseId: string, fileId: string, text: string): Promise<void> => {
  const actor = { agencyId, personId: "setting-up", cause: null, program: true } as const
  async function* pieces(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(Buffer.from(text))
  }
  expect(await takeInFile(office.room)(office.casework, actor, { fileId, caseId, name: `${fileId}.txt` }, pieces())).toMatchObject({ ok: true })
}
/** A reply of a request received on 2 March, approved on the 25th and not sealed yet. */
const approved = async (caseId: string, applicantId = "li"): Promise<void> => {
  const request = { caseId, applicantId, channel: "in-person", on: "2026-03-02", content: "请求公开某某路改造的批复" }
  expect((await ask("clerk", "POST", "/requests", request)).status).toBe(201)
  const values = { factsFound: "经查，该信息是讨论过程中形成的记录", reasons: "公开讨论记录会影响坦率讨论" }
  const letter = { letterId: caseId, kind: "refused-deliberative-process", values }
  const drafted = await ask("clerk", "POST", `/requests/${caseId}/letters`, letter)
  expect(drafted.status, drafted.text).toBe(201)
  await done("clerk", caseId, "submit")
  await done("approver", caseId, "approve", { on: "2026-03-25" })
}
/** The same with its seal, scanned. */
const sealed = async (caseId: string, applicantId?: string): Promise<void> => {
  await approved(caseId, applicantId)
  await file(caseId, `${caseId}-scan`, "盖章的扫描件")
  await done("clerk", caseId, "seal", { on: "2026-03-25", how: "printed-and-scanned", fileId: `${caseId}-scan` })
}
const work = async (): Promise<void> => {
  for (const { deliveryId } of queued.splice(0))
    await sendLetter({ casework: office.casework, room: office.room, ring, mailer }, agencyId, deliveryId)
}
const factsOf = async (caseId: string): Promise<readonly Record<string, unknown>[]> => (await ask("head", "GET", `/requests/${caseId}`)).body.facts
const byMail = (deliveryId: string, more: object = {}) => ({ deliveryId, channel: "email", on: today, ...more })

test("3月25日以电子邮件送达：邮件里有正文、文书和附的文件，发到登记的邮箱；发出后注明，送达之日是25日", async () => {
  await sealed("m1")
  await file("m1", "m1-more", "附上的清单")
  await done("clerk", "m1", "deliver", byMail("m1-d", { files: ["m1-more"] }))
  expect((await letterOf("m1")).deliveries).toMatchObject([{ sending: "queued", sentAt: null }])
  expect(queued).toEqual([{ agencyId, deliveryId: "m1-d" }])
  await work()
  const [text = ""] = mail.taken
  expect(text).toContain("To: li@applicant.example")
  expect(text).toContain(`Message-ID: <letter.${agencyId}.m1-d@county.example>`)
  const parts = partsOf(text)
  expect(parts.map(({ type }) => type)).toEqual([
    "text/plain",
    "text/html",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "text/plain",
    "text/plain",
  ])
  expect(parts[1]?.content.toString()).toContain("李某四")
  expect(parts[2]?.content.subarray(0, 2).toString()).toBe("PK")
  expect(parts.slice(3).map(({ content }) => content.toString().trim())).toEqual(["盖章的扫描件", "附上的清单"])
  expect((await letterOf("m1")).deliveries).toMatchObject([{ sending: "sent", sentAt: expect.any(String), trouble: null }])
  expect(await factsOf("m1")).toContainEqual({ what: "served", on: "2026-03-25", channel: "email", seenOn: null })
  const told = JSON.stringify(await office.db.asOwner("select body from gongkai.event where subject = 'm1'"))
  expect(told).not.toContain("applicant.example")
})

test("两个工作者同时取到同一件：只发一封；再取到已经发出的，不发", async () => {
  await sealed("m2")
  await done("clerk", "m2", "deliver", byMail("m2-d"))
  const sending = { casework: office.casework, room: office.room, ring, mailer }
  await Promise.all([1, 2, 3].map(() => sendLetter(sending, agencyId, "m2-d")))
  await sendLetter(sending, agencyId, "m2-d")
  expect(mail.taken).toHaveLength(1)
})

test("邮箱退信：没有送达，25日的送达撤回，经办人得到通知；26日重发成功，送达之日是26日，邮件编号不变", async () => {
  await sealed("m3")
  await done("clerk", "m3", "deliver", byMail("m3-d"))
  mail.answerWith(550)
  await work()
  expect(await letterOf("m3")).toMatchObject({ state: "sealed", deliveries: [{ sending: "failed", trouble: "MAIL_REFUSED" }] })
  expect((await factsOf("m3")).map(({ what }) => what)).toEqual(["received", "decided"])
  expect((await ask("head", "GET", "/requests/m3")).body.open).toBe(true)
  expect((await ask("clerk", "GET", "/notifications")).body.items).toContainEqual(
    expect.objectContaining({ kind: "letter.mail-failed", subject: "m3" }),
  )
  today = day("2026-03-26")
  mail.answerWith(null)
  await done("clerk", "m3", "resend", { deliveryId: "m3-d" })
  await work()
  expect(await factsOf("m3")).toContainEqual({ what: "served", on: "2026-03-26", channel: "email", seenOn: null })
  expect((await letterOf("m3")).deliveries).toMatchObject([{ on: "2026-03-26", sending: "sent" }])
  expect(mail.taken[0]).toContain(`Message-ID: <letter.${agencyId}.m3-d@county.example>`)
  expect(await act("clerk", "m3", "resend", { deliveryId: "m3-d" })).toMatchObject({ body: { code: "MAIL_NOT_FAILED" } })
})

test("退信之后改用邮寄：送达按邮寄之日重新记录", async () => {
  await sealed("m4")
  await done("clerk", "m4", "deliver", byMail("m4-d"))
  mail.answerWith(550)
  await work()
  today = day("2026-03-27")
  await done("clerk", "m4", "deliver", { deliveryId: "m4-post", channel: "registered-post", on: "2026-03-27" })
  expect(await factsOf("m4")).toContainEqual({ what: "served", on: "2026-03-27", channel: "registered-post", seenOn: null })
})

test("邮件服务器忙：留着再发；过了两天还发不出去，作发送失败处理", async () => {
  await sealed("m5")
  await done("clerk", "m5", "deliver", byMail("m5-d"))
  mail.answerWith(451)
  const sending = { casework: office.casework, room: office.room, ring, mailer }
  await expect(sendLetter(sending, agencyId, "m5-d")).rejects.toThrow("MAIL_LATER")
  expect((await letterOf("m5")).deliveries).toMatchObject([{ sending: "queued" }])
  today = day("2026-03-27")
  await expect(sendLetter(sending, agencyId, "m5-d")).rejects.toThrow("MAIL_LATER")
  today = day("2026-03-28")
  await sendLetter(sending, agencyId, "m5-d")
  expect((await letterOf("m5")).deliveries).toMatchObject([{ sending: "failed", trouble: "MAIL_LATER" }])
})

test("系统不能代发的说明原因：不是今天、没有邮箱、别案的文件；自行发出的只作记录", async () => {
  await sealed("m6", "zhang")
  await sealed("m6b")
  expect(await act("clerk", "m6", "deliver", byMail("m6-d"))).toMatchObject({ status: 409, body: { code: "MAIL_WITHOUT_ADDRESS" } })
  expect(await act("clerk", "m6b", "deliver", byMail("m6b-d", { files: ["m6-scan"] }))).toMatchObject({ body: { code: "FILE_OF_OTHER_CASE" } })
  today = day("2026-03-26")
  expect(await act("clerk", "m6b", "deliver", byMail("m6b-d", { on: "2026-03-25" }))).toMatchObject({ body: { code: "MAIL_NOT_TODAY" } })
  expect(queued).toEqual([])
  await done("clerk", "m6b", "deliver", byMail("m6b-d", { on: "2026-03-25", sentByHand: true }))
  expect((await letterOf("m6b")).deliveries).toMatchObject([{ sending: null }])
  await sealed("m6c")
  await done("clerk", "m6c", "deliver", byMail("m6c-d"))
  const insert = "insert into gongkai.delivery_file (agency_id, delivery_id, file_id, case_id) values ($1, 'm6c-d', 'm6-scan', $2)"
  await expect(office.db.asOwner(insert, [agencyId, "m6c"])).rejects.toThrow("delivery_file_of_case")
  await expect(office.db.asOwner(insert, [agencyId, "m6"])).rejects.toThrow("foreign key")
})

test("电子印章：文号随文书送去，盖好的文书成为本案的文件，以后随邮件送出的就是它", async () => {
  await approved("s1")
  const { number } = await letterOf("s1")
  await done("clerk", "s1", "seal-electronically", { fileId: "s1-sealed" })
  expect(decodeURIComponent(String(asked[0]?.headers["x-letter-number"]))).toBe(number.printed)
  expect(asked[0]?.headers).toMatchObject({ authorization: "Bearer t0ken" })
  expect(asked[0]?.bytes).toBeGreaterThan(1000)
  expect(await letterOf("s1")).toMatchObject({ state: "sealed", seal: { how: "electronic", fileId: "s1-sealed", reference: "SEAL-2026-1" } })
  expect((await ask("clerk", "GET", "/cases/s1/files")).body.items).toMatchObject([{ id: "s1-sealed", contentType: "application/pdf" }])
  expect(office.toCheck).toContainEqual({ agencyId, fileId: "s1-sealed" })
  await done("clerk", "s1", "deliver", byMail("s1-d"))
  await work()
  expect(partsOf(mail.taken[0] ?? "").map(({ type }) => type)).toEqual(["text/plain", "text/html", "application/pdf"])
})

test.each([
  [500, "SEALER_LATER"],
  [403, "SEALER_REFUSED"],
])("电子印章答%i：没有用印，文书仍是已签发", async (status, why) => {
  const caseId = `s2-${String(status)}`
  await approved(caseId)
  answer = status
  const failed = { status: 409, body: { code: "SEALER_FAILED", detail: { why } } }
  expect(await act("clerk", caseId, "seal-electronically", { fileId: `${caseId}-f` })).toMatchObject(failed)
  expect(await letterOf(caseId)).toMatchObject({ state: "approved", seal: null })
})
