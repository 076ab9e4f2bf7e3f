import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { answerTo, citizen, filledRequest, receiptIn, sendRequest, tokenIn } from "../citizen.ts"
import { openOffice, type Office } from "../office.ts"

let office: Office
const path = `/agencies/${district.bureau}/request`
beforeAll(async () => {
  office = await openOffice({ portalLimits: { sends: 8, looks: 8, leastToFill: 0 } })
})
afterAll(() => office.close())

test("猜编号和查询码：答复一样，猜多了要等，连对的也要等", async () => {
  const own = receiptIn((await sendRequest(citizen(office, "198.51.100.10"), district.bureau)).text)
  const guess = citizen(office, "198.51.100.11")
  const wrongCode = await guess.post("/my-request", { number: own.number, code: "AAAAA-AAAAA-AAAAA-AAAAA" })
  const wrongNumber = await guess.post("/my-request", { number: `${own.number.slice(0, -1)}9`, code: own.code })
  const words = (text: string): string => text.replaceAll(own.number, "#").replaceAll(`${own.number.slice(0, -1)}9`, "#")
  expect(wrongCode.status).toBe(wrongNumber.status)
  expect(words(wrongCode.text)).toBe(words(wrongNumber.text))
  // Eight looks an address: the rest wait, whatever they know.
  for (let at = 0; at < 6; at += 1) await guess.post("/my-request", { number: own.number, code: "BBBBB-AAAAA-AAAAA-AAAAA" })
  expect((await guess.post("/my-request", own)).status).toBe(429)
  // Ten wrong codes for a number from anywhere: the number waits.
  for (let at = 0; at < 4; at += 1) await citizen(office, `198.51.100.${String(20 + at)}`).post("/my-request", { number: own.number, code: "CCCCC" })
  const limited = await citizen(office, "198.51.100.30").post("/my-request", own)
  expect(limited.status).toBe(429)
  expect(limited.text).toContain("十五分钟")
})

test("一个地址交得太多要等；太大的不收", async () => {
  const flood = citizen(office, "198.51.100.40")
  for (let at = 0; at < 8; at += 1) await flood.postForm(path, filledRequest)
  const refused = await flood.postForm(path, filledRequest)
  expect(refused.status).toBe(429)
  expect(refused.headers.get("retry-after")).toMatch(/^\d+$/u)
  const big = new File([Buffer.alloc(23_000_000, 0x61)], "大.txt")
  expect((await citizen(office, "198.51.100.41").postForm(path, filledRequest, [big])).status).toBe(413)
})

test("别人的文件号拿不走别人的文件", async () => {
  const browser = citizen(office, "198.51.100.50")
  const own = receiptIn((await sendRequest(browser, district.bureau)).text)
  expect((await browser.post("/my-request/file", { ...own, file: "bureau-case-file" })).status).toBe(422)
  expect((await browser.post("/my-request/file", { ...own, file: "' or true --" })).status).toBe(422)
})

/** Milliseconds of each of some looks, from an address each, so that no limit answers. */
const timesOf = async (typed: { readonly number: string; readonly code: string }, range: number): Promise<readonly number[]> => {
  const times: number[] = []
  for (let at = 0; at < 9; at += 1) {
    const browser = citizen(office, `192.0.2.${String(range + at)}`)
    const began = performance.now()
    expect((await browser.post("/my-request", typed)).status).toBe(422)
    times.push(performance.now() - began)
  }
  return times.toSorted((one, other) => one - other)
}

test("有这个编号和没有这个编号，从用时上看不出来", async () => {
  const own = receiptIn((await sendRequest(citizen(office, "198.51.100.60"), district.bureau)).text)
  const wrong = "AAAAA-AAAAA-AAAAA-AAAAA"
  const [there, none] = [
    await timesOf({ number: own.number, code: wrong }, 1),
    await timesOf({ number: `${own.number.slice(0, -2)}ZZ`, code: wrong }, 20),
  ]
  // Medians of nine looks each: a password hash on one side alone, or a lock waited for, would be tens of milliseconds apart.
  expect(Math.abs(there[4]! - none[4]!)).toBeLessThan(20)
})

test("留言的查询码：错的编号和错的码答复一样，猜多了连对的也要等", async () => {
  const browser = citizen(office, "198.51.100.70")
  const page = await browser.get(`/agencies/${district.bureau}/message`)
  const sent = await browser.post(`/agencies/${district.bureau}/message`, {
    token: tokenIn(page.text),
    answer: answerTo(page.text),
    subject: "路灯不亮",
    text: "三天了",
    name: "李四光",
    contact: "13900000002",
  })
  const own = receiptIn(sent.text)
  expect((await browser.post("/my-message", own)).status).toBe(200)
  const guess = citizen(office, "198.51.100.71")
  const wrongCode = await guess.post("/my-message", { number: own.number, code: "AAAAA-AAAAA-AAAAA-AAAAA" })
  const none = `${own.number.slice(0, -2)}ZZ`
  const wrongNumber = await guess.post("/my-message", { number: none, code: own.code })
  expect([wrongCode.status, wrongNumber.status]).toEqual([422, 422])
  expect(wrongCode.text.replaceAll(own.number, "#")).toBe(wrongNumber.text.replaceAll(none, "#"))
  for (let at = 0; at < 10; at += 1) await citizen(office, `198.51.100.${String(80 + at)}`).post("/my-message", { number: own.number, code: "BBBBB" })
  expect((await citizen(office, "198.51.100.99").post("/my-message", own)).status).toBe(429)
})

const complaint = { body: district.county, ground: "unpublished", subject: "目录不全", text: "没有生成日期", name: "李四光", contact: "13900000002" }

test("投诉的查询码：错的编号和错的码答复一样，猜多了连对的也要等；申请、留言的凭据打不开投诉，反过来也不行", async () => {
  const browser = citizen(office, "198.51.100.130")
  const page = await browser.get(`/agencies/${district.bureau}/complaint`)
  const sent = await browser.post(`/agencies/${district.bureau}/complaint`, { token: tokenIn(page.text), answer: answerTo(page.text), ...complaint })
  const own = receiptIn(sent.text)
  expect((await browser.post("/my-complaint", own)).text).toContain("正在调查处理")
  for (const path of ["/my-message", "/my-request"]) expect((await citizen(office, "198.51.100.131").post(path, own)).status).toBe(422)
  const request = receiptIn((await sendRequest(citizen(office, "198.51.100.132"), district.bureau)).text)
  expect((await citizen(office, "198.51.100.132").post("/my-complaint", request)).status).toBe(422)
  const guess = citizen(office, "198.51.100.133")
  const wrongCode = await guess.post("/my-complaint", { number: own.number, code: "AAAAA-AAAAA-AAAAA-AAAAA" })
  const none = `${own.number.slice(0, -2)}ZZ`
  const wrongNumber = await guess.post("/my-complaint", { number: none, code: own.code })
  expect([wrongCode.status, wrongNumber.status]).toEqual([422, 422])
  expect(wrongCode.text.replaceAll(own.number, "#")).toBe(wrongNumber.text.replaceAll(none, "#"))
  for (let at = 0; at < 10; at += 1)
    await citizen(office, `198.51.100.${String(140 + at)}`).post("/my-complaint", { number: own.number, code: "BBBBB" })
  expect((await citizen(office, "198.51.100.159").post("/my-complaint", own)).status).toBe(429)
})

test("一件申请的凭据打不开一件留言，反过来也不行", async () => {
  const request = receiptIn((await sendRequest(citizen(office, "198.51.100.110"), district.bureau)).text)
  expect((await citizen(office, "198.51.100.111").post("/my-message", request)).status).toBe(422)
})

test("编号和查询码不在地址里，不在日志里", async () => {
  const own = receiptIn((await sendRequest(citizen(office, "198.51.100.120"), district.bureau)).text)
  await citizen(office, "198.51.100.121").post("/my-request", own)
  expect((await citizen(office, "198.51.100.122").get(`/my-request?number=${own.number}&code=${own.code}`)).text).not.toContain("申请 W")
  const log = office.log.join("")
  expect(log).not.toContain(own.code)
  expect(log).not.toContain(own.code.replaceAll("-", ""))
})
