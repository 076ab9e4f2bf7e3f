import { closeConsultations } from "@gongkai/casework"
import { day, type Day } from "@gongkai/law"
import { hearPublications } from "@gongkai/records"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { answerMessage, draftedConsultation, openAConsultation, sendForm } from "../../test/asks.ts"
import { answerTo, citizen, receiptIn, tokenIn } from "../../test/citizen.ts"
import { openOffice, type Office } from "../../test/office.ts"
import { registersAt } from "../../test/registers.ts"

const { bureau } = district
const evil = `<script>alert(1)</script>"><img src=x onerror=alert(2)>`
let today: Day = day("2026-06-01")
let office: Office
beforeAll(async () => {
  office = await openOffice({ today: () => today })
  await openAConsultation(office, bureau, "c1")
})
afterAll(() => office.close())

const at = registersAt(() => office, bureau)
const messagePath = `/agencies/${bureau}/message`
const message = { subject: "路灯不亮", text: "样本路的路灯\n三天不亮了", name: "李四光", contact: "13900000002" }
const received = async (): Promise<readonly any[]> => (await at.get("clerk", "/consultations/c1/comments")).body.items
const board = async (): Promise<readonly any[]> => (await at.get("clerk", "/messages")).body.items
const expectHarmless = (text: string): void => {
  expect(text).not.toContain("<script>alert")
  expect(text).not.toContain("<img src=x")
}

test("6月2日开始：前一天只看得到，没有表单，交来的不收；草稿和没有的编号是404", async () => {
  await at.does("clerk", "/consultations", { consultationId: "draft", ...draftedConsultation })
  const browser = citizen(office)
  const before = await browser.get("/consultations/c1")
  expect(before.status).toBe(200)
  expect(before.text).toContain("尚未开始")
  expect(before.text).not.toContain("<textarea")
  expect((await browser.get("/consultations")).text).toMatch(/即将开始[\s\S]*关于公交线路调整的意见征集/u)
  const early = await sendForm(browser, "/consultations/c1", { text: "早了一天" })
  expect(early.status).toBe(409)
  expect(early.text).toContain("早了一天")
  for (const path of ["/consultations/draft", "/consultations/nothing", `/consultations/${encodeURIComponent(evil)}`, "/consultations/a%00b"])
    expect((await browser.get(path)).status, path).toBe(404)
  expect((await browser.post("/consultations/draft", { text: "甲" })).status).toBe(404)
})

test("提意见：答题和意见到了机关那里，名字和联系方式是密文；同一张表按两次是一条，改了内容不收", async () => {
  today = day("2026-06-02")
  const browser = citizen(office)
  expect((await browser.get("/consultations")).text).toMatch(/正在征求意见<\/h2>\s*<ul[\s\S]*关于公交线路调整的意见征集/u)
  const { text, headers } = await browser.get("/consultations/c1")
  expect(headers.get("cache-control")).toBe("no-store")
  const boxes = { token: tokenIn(text), answer: answerTo(text), text: "保留3路车\n不要停", q0: "1", "q1-0": "yes", "q1-2": "yes", q2: "23点" }
  const filled = { ...boxes, name: "张三丰", contact: "zhang@example.com" }
  const first = await browser.post("/consultations/c1", filled)
  expect(first.status, first.text.slice(0, 2000)).toBe(200)
  expect(first.text).toContain("意见已提交")
  expect((await browser.post("/consultations/c1", filled)).text).toContain("意见已提交")
  const changed = await browser.post("/consultations/c1", { ...filled, text: "另一条" })
  expect(changed.status).toBe(422)
  expect(changed.text).toContain("这张表已经提交过一次")
  const items = await received()
  expect(items).toHaveLength(1)
  expect(items[0]).toMatchObject({ text: "保留3路车\n不要停", shownName: "张**", state: "waiting" })
  const [row] = await office.db.asOwner("select answers from gongkai.consultation_comment")
  expect(row).toEqual({
    answers: [
      { questionId: "a", choices: [1] },
      { questionId: "b", choices: [0, 2] },
      { questionId: "c", text: "23点" },
    ],
  })
  expect((await at.act("clerk", `/comments/${items[0].id}/sender`, { reason: "contact-applicant" })).body).toEqual({
    name: "张三丰",
    email: "zhang@example.com",
  })
  // 没有审核以前，公众只看得到条数。
  const seen = await browser.get("/consultations/c1")
  expect(seen.text).toContain("收到意见1条")
  expect(seen.text).not.toContain("不要停")
  expect(seen.text).not.toContain("张三丰")
})

test("填错了：错误写在各栏旁边，填过的一样不少，写进来的标记只是字", async () => {
  const answer = await sendForm(citizen(office), "/consultations/c1", {
    text: evil,
    q0: "0",
    "q1-1": "yes",
    q2: "半夜",
    name: evil,
    contact: "无",
    answer: "100",
  })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('id="contact-wrong"')
  expect(answer.text).toContain('id="answer-wrong"')
  expectHarmless(answer.text)
  expect(answer.text).toContain("&lt;script&gt;alert(1)&lt;/script&gt;")
  expect(answer.text).toMatch(/name="q0" value="0" checked/u)
  expect(answer.text).toMatch(/name="q1-1" value="yes" checked/u)
  expect(answer.text).toMatch(/name="q2"[^>]*>半夜</u)
  const empty = await sendForm(citizen(office), "/consultations/c1", { name: "李" })
  expect(empty.status).toBe(422)
  expect(empty.text).toContain("请填写意见，或者至少回答一个问题")
  expect((await sendForm(citizen(office), "/consultations/c1", { text: "甲".repeat(5001) })).text).toContain("现在有5001个字")
  expect((await sendForm(citizen(office), "/consultations/c1", { text: "甲\u0000" })).status).toBe(422)
  expect(await received()).toHaveLength(1)
})

test("别的网站来的、没有凭据的、填了陷阱栏的不收", async () => {
  for (const [path, boxes] of [
    ["/consultations/c1", { text: "混进来的" }],
    [messagePath, message],
  ] as const) {
    const browser = citizen(office)
    const { text } = await browser.get(path)
    const whole = { ...boxes, token: tokenIn(text), answer: answerTo(text) }
    expect((await browser.post(path, whole, { origin: "https://elsewhere.example" })).status).toBe(403)
    expect((await browser.post(path, whole, { "sec-fetch-site": "cross-site" })).status).toBe(403)
    expect((await browser.post(path, boxes)).status).toBe(422)
    expect((await browser.post(path, { ...whole, website: "http://ad.example" })).status).toBe(422)
    // 别人浏览器里的凭据。
    expect((await citizen(office).post(path, whole)).status).toBe(422)
    expect((await browser.post(path, { ...whole, text: "甲".repeat(400_000) })).status).toBe(413)
  }
  expect((await citizen(office).post("/my-message", { number: "a", code: "b" }, { origin: "https://elsewhere.example" })).status).toBe(403)
  expect(await received()).toHaveLength(1)
  expect(await board()).toEqual([])
})

test("审核公布以后公众看得到公布的文字；结束以后不收，公布采纳情况后清单上有标记", async () => {
  const browser = citizen(office)
  const [{ id }] = await received()
  await at.does("clerk", `/comments/${id}/publish`, { text: `请保留3路车${evil}` }, 1)
  const open = await browser.get("/consultations/c1")
  expect(open.text).toContain("请保留3路车&lt;script&gt;")
  expect(open.text).toContain("张**")
  expectHarmless(open.text)
  const { text } = open
  today = day("2026-06-06")
  const late = await browser.post("/consultations/c1", { token: tokenIn(text), answer: answerTo(text), text: "迟了一天" })
  expect(late.status).toBe(409)
  expect(late.text).toContain("今天不收意见")
  expect(late.text).toContain("迟了一天")
  expect(await received()).toHaveLength(1)
  await closeConsultations(office.casework, bureau)
  const closed = await browser.get("/consultations/c1")
  expect(closed.headers.get("cache-control")).toBe("public, no-cache")
  expect(closed.text).not.toContain("<textarea")
  expect((await browser.get("/consultations")).text).toContain("采纳情况尚未公布")
  const points = [{ point: "保留3路车", verdict: "partly", reason: "高峰保留" }]
  const version = async (): Promise<number> => (await at.get("clerk", "/consultations/c1")).body.version
  await at.act("clerk", "/consultations/c1/summary", { summary: `共收到一条意见${evil}`, points }, await version(), "PUT")
  expect((await browser.get("/consultations/c1")).text).not.toContain("高峰保留")
  await at.act("head", "/consultations/c1/publish-summary", undefined, await version())
  const told = await browser.get("/consultations/c1")
  for (const words of ["意见采纳情况", "部分采纳", "高峰保留", "共收到一条意见&lt;script&gt;"]) expect(told.text).toContain(words)
  expectHarmless(told.text)
  expect((await browser.get("/consultations")).text).toMatch(/关于公交线路调整的意见征集[\s\S]*?已公布采纳情况/u)
})

test("留言：出回执，按两次是同一张；凭回执看到答复；库里没有查询码和联系方式的原文", async () => {
  const browser = citizen(office)
  const { text } = await browser.get(messagePath)
  const boxes = { ...message, token: tokenIn(text), answer: answerTo(text) }
  const answer = await browser.post(messagePath, boxes)
  expect(answer.status, answer.text.slice(0, 2000)).toBe(200)
  expect(answer.headers.get("cache-control")).toBe("no-store")
  const receipt = receiptIn(answer.text)
  expect(receipt.number).toMatch(/^LY20260606-[0-9A-F]{10}$/u)
  expect(receipt.code).toMatch(/^(?:[A-Z0-9]{5}-){3}[A-Z0-9]{5}$/u)
  expect(receiptIn((await browser.post(messagePath, boxes)).text)).toEqual(receipt)
  const changed = await browser.post(messagePath, { ...boxes, text: "另一条" })
  expect(changed.status).toBe(422)
  expect(changed.text).toContain("这张表已经提交过一次")
  const items = await board()
  expect(items).toHaveLength(1)
  expect(items[0]).toMatchObject({ subject: "路灯不亮", shownName: "李**", state: "received" })
  const kept = JSON.stringify([
    await office.db.asOwner("select * from gongkai.public_message"),
    await office.db.asOwner("select * from gongkai.message_receipt"),
    await office.db.asOwner("select * from gongkai.event"),
  ])
  for (const secret of [receipt.code, "李四光", "13900000002"]) expect(kept).not.toContain(secret)
  const waiting = await browser.post("/my-message", { ...receipt, code: receipt.code.toLowerCase().replaceAll("-", " ") })
  expect(waiting.status).toBe(200)
  expect(waiting.text).toContain("正在办理，还没有答复")
  expect((await browser.get("/messages")).text).toContain("还没有公开的留言")
  await answerMessage(office, bureau, items[0].id, null, `已修复。\n${evil}`)
  const own = await browser.post("/my-message", receipt)
  expect(own.headers.get("cache-control")).toBe("no-store")
  expect(own.text).toContain("已修复。")
  expectHarmless(own.text)
  expect((await browser.get(`/messages/${items[0].id}`)).status).toBe(404)
  await at.does("head", `/messages/${items[0].id}/publication`, { published: { subject: "路灯不亮", text: "某路路灯不亮" } }, 3, "PUT")
  const open = await browser.get(`/messages/${items[0].id}`)
  for (const words of ["某路路灯不亮", "已修复。", "李**"]) expect(open.text).toContain(words)
  expect(open.text).not.toContain("样本路")
  expectHarmless(open.text)
  expect((await browser.get("/sitemap-pages.xml")).text).toContain(`http://office.test/messages/${items[0].id}`)
})

test("留言填错了：错误在旁边，填过的都在；没有这个机关是404", async () => {
  const browser = citizen(office)
  const answer = await sendForm(browser, messagePath, { ...message, subject: "", text: evil, contact: "无" })
  expect(answer.status).toBe(422)
  for (const box of ["subject", "contact"]) expect(answer.text).toContain(`id="${box}-wrong"`)
  expect(answer.text).toContain('value="李四光"')
  expect(answer.text).toContain('value="无"')
  expect(answer.text).toContain("&lt;script&gt;alert(1)&lt;/script&gt;")
  expectHarmless(answer.text)
  expect((await sendForm(browser, messagePath, { ...message, subject: "一\n二" })).status).toBe(422)
  expect((await sendForm(browser, messagePath, { ...message, name: "" })).status).toBe(200)
  expect((await browser.get("/agencies/nowhere/message")).status).toBe(404)
  expect((await browser.post("/agencies/nowhere/message", message)).status).toBe(404)
})

test("查询码不对、别人的编号、没有的编号、不成样子的，答复一样；连错十次先停", async () => {
  const browser = citizen(office)
  const { number, code } = receiptIn((await sendForm(browser, messagePath, message)).text)
  const plainly = (text: string): string => text.replace(/<input[^>]*id="number"[^>]*>/u, "")
  const look = (boxes: Record<string, string>) => browser.post("/my-message", boxes)
  const wrong = await look({ number, code: "AAAAA-AAAAA-AAAAA-AAAAA" })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain("回执编号或者查询码不对")
  for (const boxes of [{ number: "LY20260606-0000000000", code }, { number: "\u0000", code }, { number: "", code: "" }, {}]) {
    const answer = await look(boxes)
    expect([answer.status, plainly(answer.text)]).toEqual([422, plainly(wrong.text)])
  }
  for (let tries = 0; tries < 9; tries += 1) await look({ number, code: "x" })
  expect((await look({ number, code })).status).toBe(429)
})

test("清单：按词找，下划线和百分号只是字；一页二十条，往下翻不重不漏", async () => {
  for (let at = 0; at < 22; at += 1) {
    const browser = citizen(office)
    const sent = await sendForm(browser, messagePath, { ...message, subject: `第${String(at)}号问题`, text: at === 3 ? "涨了100%" : "内容" })
    expect(sent.status).toBe(200)
    const [found] = await office.db.asOwner("select id from gongkai.public_message where subject = $1", [`第${String(at)}号问题`])
    await answerMessage(office, bureau, String(found!["id"]), { subject: `第${String(at)}号问题`, text: at === 3 ? "涨了100%" : "内容" }, "已阅")
  }
  const browser = citizen(office)
  const titles = (text: string): string[] => [...text.matchAll(/href="\/messages\/[^"]+">([^<]+)</gu)].map(([, title]) => title!)
  const first = await browser.get("/messages")
  const older = /href="(\/messages\?after=[^"]+)" rel="next"/u.exec(first.text)?.[1] ?? ""
  const second = await browser.get(older)
  expect(titles(first.text)).toHaveLength(20)
  // 二十二条，加上前面公开的一条。
  expect(new Set([...titles(first.text), ...titles(second.text)]).size).toBe(23)
  expect(titles((await browser.get(`/messages?q=${encodeURIComponent("00%")}`)).text)).toEqual(["第3号问题"])
  expect(titles((await browser.get("/messages?q=_")).text)).toEqual([])
  for (const odd of [evil, "\u0000", "甲".repeat(500)]) {
    const answer = await browser.get(`/messages?q=${encodeURIComponent(odd)}&after=${encodeURIComponent(odd)}`)
    expect(answer.status).toBe(200)
    expectHarmless(answer.text)
  }
})

test("同一地址交得太多、查得太多：请稍后再来", async () => {
  const narrow = await openOffice({ today: () => today, portalLimits: { sends: 1, looks: 1, leastToFill: 0 } })
  const browser = citizen(narrow)
  expect((await sendForm(browser, messagePath, message)).status).toBe(200)
  expect((await sendForm(browser, messagePath, message)).status).toBe(429)
  expect((await browser.post("/my-message", { number: "a", code: "b" })).status).toBe(422)
  expect((await browser.post("/my-message", { number: "a", code: "b" })).status).toBe(429)
  await narrow.close()
})

test("留言和意见公布了，各个进程都听得到；只是有人交来，听不到", async () => {
  const publications = hearPublications(office.db.url)
  await expect.poll(() => publications.generation(), { timeout: 10_000 }).not.toBeNull()
  let heard = publications.generation()!
  const hears = async (): Promise<void> => {
    await expect.poll(() => publications.generation(), { timeout: 10_000 }).toBeGreaterThan(heard)
    heard = publications.generation()!
  }
  await sendForm(citizen(office), messagePath, { ...message, subject: "听得到吗" })
  const [found] = await office.db.asOwner("select id from gongkai.public_message where subject = '听得到吗'")
  const id = String(found!["id"])
  await at.does("clerk", `/messages/${id}/reply`, { reply: "听得到" }, 1, "PUT")
  await at.does("head", `/messages/${id}/approve`, { published: null }, 2)
  // Long enough for a notification that there must not be.
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(publications.generation()).toBe(heard)
  await at.does("head", `/messages/${id}/publication`, { published: { subject: "听得到", text: "听得到" } }, 3, "PUT")
  await hears()
  await at.does("head", `/messages/${id}/publication`, { published: null }, 4, "PUT")
  await hears()
  await openAConsultation(office, bureau, "c2", { fromDay: today, toDay: today })
  await hears()
  await sendForm(citizen(office), "/consultations/c2", { text: "听得到吗" })
  const { items } = (await at.get("clerk", "/consultations/c2/comments")).body
  await new Promise((resolve) => setTimeout(resolve, 500))
  heard = publications.generation()!
  await at.does("clerk", `/comments/${items[0].id}/publish`, { text: "听得到" }, 1)
  await hears()
  await publications.close()
})

test("导航上有这两栏，机关首页上有留言的入口", async () => {
  const home = (await citizen(office).get(`/agencies/${bureau}`)).text
  for (const href of ["/consultations", "/messages", messagePath]) expect(home).toContain(`href="${href}"`)
})

test("有几个机关的，留言可以按机关看；编出来的机关当作全部", async () => {
  const browser = citizen(office)
  const { number } = receiptIn((await sendForm(browser, messagePath, { ...message, subject: "树倒了" })).text)
  const { id } = (await board()).find((one) => one.receiptNumber === number)
  await answerMessage(office, bureau, id, { subject: "某路的树倒了", text: "某路的树倒了" }, "已扶正。")
  // By its words: the page of twenty is full of others of the same day.
  const list = async (query: string): Promise<string> => (await browser.get(`/messages?q=${encodeURIComponent("某路的树")}${query}`)).text
  expect(await list("")).toContain('<select id="filter-agency"')
  // A page that is kept goes when its process hears of what was published.
  await expect.poll(() => list(`&agency=${bureau}`), { timeout: 10_000 }).toContain("某路的树倒了")
  expect(await list(`&agency=${district.county}`)).not.toContain("某路的树倒了")
  await expect.poll(() => list("&agency=%00"), { timeout: 10_000 }).toContain("某路的树倒了")
})
