import { expireDigests, makeDigests } from "@gongkai/casework"
import { day, type Day } from "@gongkai/law"
import { digestsToSend, keyRingOfText, type JobData } from "@gongkai/records"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { catalogueAt, furnishForCatalogue } from "../../../test/catalogue.ts"
import { answerTo, citizen, tokenIn } from "../../../test/citizen.ts"
import { openMailServer, partsOf, type MailServer } from "../../../test/mail-server.ts"
import { baseUrl, openOffice, secret, type Office } from "../../../test/office.ts"
import { askDigest, mailDigest, type Digesting } from "../../jobs/send-digests.ts"
import { openMailer, type Mailer } from "../../mail/mailer.ts"
import { digestLinks } from "./links.ts"

const { bureau, county, province } = district
const ring = keyRingOfText(`k1of:${Buffer.alloc(32, 1).toString("base64")}`)
// 2026-11-02 is a Monday.
let today: Day = day("2026-11-02")
let office: Office
let server: MailServer
let mailer: Mailer
const toAsk: JobData<"digest.ask">[] = []
beforeAll(async () => {
  server = await openMailServer()
  mailer = openMailer({ url: server.url, from: "公开办 <gk@district.example>", retryAfter: [] })
  office = await openOffice({ today: () => today, agencies: [bureau, county], askSoon: (of) => Promise.resolve(void toAsk.push(of)) })
  await furnishForCatalogue(office, bureau)
})
afterAll(async () => {
  mailer.close()
  server.close()
  await office.close()
})

const at = catalogueAt(() => office, bureau)
const digesting = (): Digesting => ({
  casework: office.casework,
  ring,
  mailer,
  links: digestLinks(secret, baseUrl),
  linkOf: (itemId) => `${baseUrl}/items/${itemId}`,
})
const ask = async (agency: string, rhythm: string, address: string) => {
  const browser = citizen(office)
  const { text } = await browser.get(`/digest?agency=${agency}`)
  return browser.post("/digest", { agency, rhythm, address, token: tokenIn(text), answer: answerTo(text) })
}
/** Sends the letters that wait; what came to the mail server of it, as text. */
const letters = async (): Promise<readonly string[]> => {
  const before = server.taken.length
  for (const { agencyId, subscriptionId } of toAsk.splice(0)) await askDigest(digesting(), agencyId, subscriptionId)
  return server.taken.slice(before).map(textOf)
}
const textOf = (mail: string): string => {
  const [head = "", ...rest] = mail.split("\r\n\r\n")
  const [part] = partsOf(mail)
  if (part !== undefined) return part.content.toString()
  const body = rest.join("\r\n\r\n")
  if (/content-transfer-encoding:\s*base64/iu.test(head)) return Buffer.from(body, "base64").toString()
  const bytes = body.replace(/=\r\n/gu, "").replace(/=([0-9A-F]{2})/gu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, "latin1").toString()
}
const linkIn = (text: string, what: "confirm" | "end"): string => new RegExp(`${baseUrl}(/digest/${what}/\\S+)`, "u").exec(text)?.[1] ?? ""
const waiting = (agencyId: string) =>
  office.casework.records.transaction({ agencyId, personId: "jobs", today }, (tx) => digestsToSend(tx, agencyId, 100))
/** The morning of a day: digests are put in and sent, as the job does. */
const morning = async (on: string, agencyId: string): Promise<readonly string[]> => {
  today = day(on)
  const before = server.taken.length
  await makeDigests(office.casework, agencyId)
  for (const id of (await waiting(agencyId)).issues) await mailDigest(digesting(), agencyId, id)
  return server.taken.slice(before)
}
const subscriptions = () => office.db.asOwner("select agency_id, whole_tree, state, rhythm from gongkai.digest_subscription order by asked_on, id")

let end = ""
test("订阅：到邮箱里按了确认才开始；填的是谁、在不在名单里，页面说的都一样；地址是密文", async () => {
  const first = await ask(bureau, "daily", "Lin@example.com")
  expect(first.status, first.text.slice(0, 2000)).toBe(200)
  expect(first.text).toContain("请到邮箱里确认")
  expect(await morning("2026-11-02", bureau)).toEqual([])
  const [letter = ""] = await letters()
  expect(letter).toContain("样本bureau机关主动公开的信息（每天一次）")
  const link = linkIn(letter, "confirm")
  const browser = citizen(office)
  // A program that looks at mails follows the link: that alone confirms nothing.
  expect((await browser.get(link)).text).toContain("确认订阅")
  expect(await subscriptions()).toEqual([{ agency_id: bureau, whole_tree: false, state: "asked", rhythm: null }])
  expect((await browser.post(link, {}, { origin: "https://evil.example" })).status).toBe(403)
  expect((await browser.post(link, {})).text).toContain("已经订阅")
  expect(await subscriptions()).toEqual([{ agency_id: bureau, whole_tree: false, state: "running", rhythm: "daily" }])
  const again = await ask(bureau, "weekly", "lin@EXAMPLE.com")
  const strip = (text: string) => text.replace(/nonce="[^"]*"/gu, "")
  expect(strip(again.text)).toBe(strip(first.text))
  expect(await subscriptions()).toHaveLength(1)
  const [second = ""] = await letters()
  expect(second).toContain("现在已经订阅（每天一次）")
  end = linkIn(second, "end")
  const kept = JSON.stringify([
    await office.db.asOwner("select encode(sealed, 'escape') as sealed, address_hash from gongkai.digest_address"),
    await office.db.asOwner("select content from gongkai.row_version where table_name like 'digest%'"),
    await office.db.asOwner("select body from gongkai.event where name like 'digest%'"),
  ])
  expect(kept).not.toMatch(/lin@example/iu)
})

test("同一个邮箱一天只收三封确认邮件；同一张表按两次只有一封；不是邮箱、选了别处机关的退回", async () => {
  expect((await ask(bureau, "weekly", "lin@example.com")).text).toContain("请到邮箱里确认")
  expect(await letters()).toHaveLength(1)
  expect((await ask(bureau, "weekly", "lin@example.com")).text).toContain("请到邮箱里确认")
  expect(await letters()).toEqual([])
  for (const [agency, address, words] of [
    [bureau, "不是邮箱", "请填写电子邮箱"],
    [bureau, "a@b.example\r\nBcc: c@d.example", "请填写电子邮箱"],
    ["nobody", "a@b.example", "请从列表中选择机关"],
  ] as const) {
    const refused = await ask(agency, "daily", address)
    expect([refused.status, refused.text.includes(words)], address).toEqual([422, true])
  }
  const browser = citizen(office)
  const { text } = await browser.get("/digest")
  const boxes = { agency: "all", rhythm: "weekly", address: "wang@example.com", token: tokenIn(text), answer: answerTo(text) }
  const [once, twice] = [await browser.post("/digest", boxes), await browser.post("/digest", boxes)]
  for (const { text: said } of [once, twice]) expect(said).toContain("请到邮箱里确认")
  const sent = await letters()
  expect(sent).toHaveLength(1)
  await browser.post(linkIn(sent[0] ?? "", "confirm"), {})
  expect(await subscriptions()).toContainEqual({ agency_id: province, whole_tree: true, state: "running", rhythm: "weekly" })
})

test("改过的、编出来的地址一概无效，不查名单", async () => {
  const browser = citizen(office)
  const parts = end.split("/")
  for (const path of [
    end.slice(0, -1),
    [...parts.slice(0, -1), "A".repeat(43)].join("/"),
    end.replace(bureau, county),
    "/digest/confirm/bureau/x/daily/y",
    "/digest/end/a%00/b/c",
  ])
    for (const answer of [await browser.get(path), await browser.post(path, {})]) expect(answer.status, path).toBe(404)
})

test("日报：次日早上一封，列出标题和地址；再跑、同时跑都不重复；没有新公开的不发；服务器忙，过后再发，编号不变", async () => {
  await at.published("one", { title: "关于供水的通知" })
  await at.published("two", { title: "关于供热的通知" })
  const [mail = "", ...more] = await morning("2026-11-03", bureau)
  expect(more).toEqual([])
  expect(mail).toMatch(/^to: lin@example\.com/imu)
  expect(mail).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
  const text = textOf(mail)
  for (const words of ["关于供水的通知", "关于供热的通知", `${baseUrl}/items/one`, "样本bureau机关　2026-11-02"]) expect(text).toContain(words)
  expect(await morning("2026-11-03", bureau)).toEqual([])
  expect(await morning("2026-11-04", bureau)).toEqual([])
  await at.verb("head", "one", "withdraw", { note: "内容有误" })
  await at.published("three", { title: "关于供电的通知" })
  server.answerWith(451)
  expect(await morning("2026-11-05", bureau)).toEqual([])
  server.answerWith(null)
  const [id = ""] = (await waiting(bureau)).issues
  const before = server.taken.length
  await Promise.all([1, 2, 3].map(() => mailDigest(digesting(), bureau, id)))
  const later = server.taken.slice(before)
  expect(later).toHaveLength(1)
  expect(later[0]).toContain(`<digest.${id}.2026-11-04@district.example>`)
  expect(textOf(later[0] ?? "")).toMatch(/关于供电的通知[\s\S]*现已撤下[\s\S]*关于供水的通知/u)
})

test("周报：星期一发上个星期一到星期日的，属于全区的订阅有各机关的", async () => {
  expect(await morning("2026-11-08", province)).toEqual([])
  const [mail = "", ...more] = await morning("2026-11-09", province)
  expect(more).toEqual([])
  const text = textOf(mail)
  expect(text).toContain("关于供热的通知")
  expect(text).not.toContain("关于供水的通知")
  expect(await morning("2026-11-10", province)).toEqual([])
})

test("件数按渠道列出；应要求删除邮箱的留有记录；退订的当场删除邮箱，不再发；没有确认的七天后删除", async () => {
  expect((await at.get("clerk", "/publication-counts?year=2026")).body.digests).toEqual({ daily: 1, weekly: 0, mails: 2, items: 3 })
  const browser = citizen(office)
  expect((await browser.get(end)).text).toContain("退订")
  // As a mail program does it: from nowhere.
  expect((await browser.post(end, { "List-Unsubscribe": "One-Click" }, { origin: "null" })).text).toContain("已经退订")
  expect((await browser.post(end, {})).text).toContain("已经退订")
  expect(await office.db.asOwner("select from gongkai.digest_address where agency_id = 'bureau'")).toEqual([])
  await at.published("four", { title: "关于燃气的通知" })
  expect(await morning("2026-11-11", bureau)).toEqual([])
  await ask(bureau, "daily", "li@example.com")
  await at.does("clerk", "/digests/erase", { address: "LI@example.com" })
  expect(await at.refused("clerk", "/digests/erase", { address: "li@example.com" })).toBe("DIGEST_ADDRESS_UNKNOWN")
  await ask(bureau, "daily", "zhao@example.com")
  const addresses = () => office.db.asOwner("select from gongkai.digest_address where agency_id = 'bureau'")
  today = day("2026-11-18")
  await expireDigests(office.casework, bureau)
  expect(await addresses()).toHaveLength(1)
  today = day("2026-11-19")
  await expireDigests(office.casework, bureau)
  expect(await addresses()).toEqual([])
  expect(await at.refused("audit", "/digests/erase", { address: "li@example.com" })).toBe("NOT_PERMITTED")
})

test("没有设邮件的网站说明没有开通", async () => {
  const plain = await openOffice({ today: () => today, agencies: [] })
  try {
    expect((await citizen(plain).get("/digest")).text).toContain("暂时没有开通邮件订阅")
  } finally {
    await plain.close()
  }
})
