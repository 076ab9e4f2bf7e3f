import { book, forgetSenders, remind, submitMessage } from "@gongkai/casework"
import { day, type Day } from "@gongkai/law"
import { hearPublications, keyRingOfText, rotateKeys } from "@gongkai/records"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { answerMessage, sendForm } from "../../../test/asks.ts"
import { answerTo, citizen, receiptIn, tokenIn } from "../../../test/citizen.ts"
import { openOffice, type Office } from "../../../test/office.ts"
import { plantReport } from "../../../test/planted-report.ts"
import { registersAt } from "../../../test/registers.ts"
import { bookPlaces, library, openAnActivity, reading } from "../../../test/services.ts"

const { bureau, county } = district
const evil = `<script>alert(1)</script><img src=x onerror=alert(1)>`
let today: Day = day("2026-06-10")
let office: Office
beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [bureau, county] })
})
afterAll(() => office.close())

const at = registersAt(() => office, bureau)
const above = registersAt(() => office, county)
const keyOf = (id: string, filler: number) => `${id}:${Buffer.alloc(32, filler).toString("base64")}`
const ring = keyRingOfText(`${keyOf("k1of", 1)},${keyOf("k2of", 2)}`)
const activity = async (id: string) => (await at.get("clerk", `/activities/${id}`)).body
const bookings = async (id: string) => (await at.get("clerk", `/activities/${id}/bookings`)).body.items
const expectHarmless = (text: string): void => {
  expect(text).not.toContain("<script>alert")
  expect(text).not.toContain("<img src=x")
}

test("场馆：时段重叠、少一天的不收；没有公开的公众看不到；公开的有开放时间、收费、无障碍、结构化数据；撤下就没有了", async () => {
  const browser = citizen(office)
  const overlap = [
    ...library.hours.slice(0, 6),
    [
      { from: "09:00", to: "12:00" },
      { from: "11:00", to: "13:00" },
    ],
  ]
  for (const hours of [overlap, library.hours.slice(1)])
    expect(await at.refused("clerk", "/venues", { venueId: "bad", ...library, hours })).toBe("INPUT")
  await at.does("clerk", "/venues", { venueId: "library", ...library, about: `借阅${evil}` })
  expect((await browser.get("/venues/library")).status).toBe(404)
  expect(await at.refused("clerk", "/venues/library/publish", undefined, 1)).toBe("NOT_PERMITTED")
  await at.does("head", "/venues/library/publish", undefined, 1)
  const { text } = await browser.get("/venues/library")
  for (const words of ["样本县图书馆", "不开放", "09:00—12:00，13:30—20:00", "国庆节闭馆", "自习室", "免费", "南门有坡道"])
    expect(text).toContain(words)
  expect(text).toContain('"@type":"Library"')
  expect(text).toContain('{"@type":"OpeningHoursSpecification","dayOfWeek":"Tuesday","opens":"09:00","closes":"17:00"}')
  expectHarmless(text)
  const listed = async (query: string) => (await browser.get(`/venues${query}`)).text.includes("样本县图书馆")
  expect([await listed(""), await listed("?kind=library"), await listed("?kind=museum"), await listed(`?agency=${county}`)]).toEqual([
    ...[true, true, false, false],
  ])
  expect((await browser.get(`/agencies/${bureau}`)).text).toContain(`href="/venues?agency=${bureau}"`)
  expect((await browser.get("/sitemap-pages.xml")).text).toContain("http://office.test/venues/library")
  await at.does("clerk", "/venues/library", { ...library, name: "样本县新图书馆" }, 2, "PUT")
  expect((await browser.get("/venues/library")).text).toContain("样本县新图书馆")
  await at.does("head", "/venues/library/withdraw", undefined, 3)
  expect((await browser.get("/venues/library")).status).toBe(404)
  await at.does("head", "/venues/library/publish", undefined, 4)
  expect((await above.get("clerk", "/venues/library")).status).toBe(404)
})

test("活动：名额和预约期要么都写要么都不写；公开后改时间要用改期并告知；过了的在往期里", async () => {
  const faulty: readonly (readonly [object, string])[] = [
    [{ places: null }, "ACTIVITY_BOOKING_PERIOD"],
    [{ bookingTo: "2026-06-21" }, "ACTIVITY_BOOKING_PERIOD"],
    [{ toDay: "2026-06-19" }, "DAYS_IN_WRONG_ORDER"],
    [{ endsAt: "09:00" }, "ACTIVITY_TIMES"],
    [{ venueId: "nowhere" }, "NOT_FOUND"],
  ]
  for (const [more, code] of faulty) expect(await at.refused("clerk", "/activities", { activityId: "bad", ...reading, ...more })).toBe(code)
  await at.does("clerk", "/activities", { activityId: "story", ...reading, description: `一起读绘本${evil}` })
  const browser = citizen(office)
  expect((await browser.get("/activities/story")).status).toBe(404)
  await at.does("head", "/activities/story/publish", undefined, 1)
  const { text, headers } = await browser.get("/activities/story")
  for (const words of ["周末亲子阅读", "2026年6月20日 09:30—11:00", "还剩20人", "可以预约", "南门有坡道", 'href="/venues/library"'])
    expect(text).toContain(words)
  expect(text).toContain('"startDate":"2026-06-20T09:30:00+08:00"')
  expect(headers.get("cache-control")).toBe("no-store")
  expectHarmless(text)
  expect(await at.refused("clerk", "/activities/story", { ...reading, place: "三楼" }, 2, "PUT")).toBe("ACTIVITY_MOVED_SILENTLY")
  const listed = async (query: string) => (await browser.get(`/activities${query}`)).text.includes("周末亲子阅读")
  expect([
    await listed(""),
    await listed("?on=2026-06-20"),
    await listed("?on=2026-06-21"),
    await listed("?kind=sport"),
    await listed("?past=yes"),
  ]).toEqual([...[true, true, false, false, false]])
  for (const odd of [evil, "\u0000", "2026-02-30"]) {
    const answer = await browser.get(`/activities?on=${encodeURIComponent(odd)}&kind=${encodeURIComponent(odd)}&after=${encodeURIComponent(odd)}`)
    expect(answer.status).toBe(200)
    expectHarmless(answer.text)
  }
  expect((await browser.get("/sitemap-pages.xml")).text).toContain("http://office.test/activities/story")
})

test("预约：出编号和查询码；库里、事件里、版本里、日志里没有姓名电话和查询码的原文；一次太多、同一电话太多，不收", async () => {
  const browser = citizen(office)
  const made = await bookPlaces(browser, "story", { places: "２" })
  expect(made.status, made.text.slice(0, 500)).toBe(200)
  const receipt = receiptIn(made.text)
  expect(receipt.number).toMatch(/^YY20260610-[0-9A-F]{10}$/u)
  expect(await activity("story")).toMatchObject({ places: 20, booked: 2 })
  const [one] = await bookings("story")
  expect(one).toMatchObject({ bookingNumber: receipt.number, shownName: "林**", shownPhone: "138****0000", places: 2, state: "booked" })
  const kept = JSON.stringify([
    await office.db.asOwner("select * from gongkai.booking"),
    await office.db.asOwner("select body from gongkai.event"),
    await office.db.asOwner("select content from gongkai.row_version"),
  ])
  for (const secret of ["林小满", "13800000000", receipt.code]) expect(kept + office.log.join("")).not.toContain(secret)
  const tooMany = await bookPlaces(browser, "story", { places: "5", phone: "13800000001" })
  expect([tooMany.status, tooMany.text.includes("超过了一次最多预约的人数（4人）")]).toEqual([422, true])
  // 2 + 3 by one telephone, whichever way it is written.
  const again = await bookPlaces(browser, "story", { places: "3", phone: "+86 138-0000-0000" })
  expect([again.status, again.text.includes("这个电话预约这项活动的人数已经到了上限")]).toEqual([422, true])
  await at.does("head", "/openness-settings/booking.most-by-phone", { value: 5, version: 0 }, undefined, "PUT")
  expect((await bookPlaces(browser, "story", { places: "3", phone: "+86 138-0000-0000" })).status).toBe(200)
  for (const [box, value] of [
    ["name", ""],
    ["phone", "无"],
    ["places", "零"],
    ["places", "-1"],
    ["name", evil.repeat(9)],
  ] as const) {
    const wrong = await bookPlaces(browser, "story", { phone: "13800000002", [box]: value })
    expect([wrong.status, wrong.text.includes(`id="${box}-wrong"`)]).toEqual([422, true])
    expectHarmless(wrong.text)
  }
  expect(await at.refused("head", "/activities/story", { ...reading, places: 4 }, 2, "PUT")).toBe("ACTIVITY_PLACES_BOOKED")
  const none = { places: null, bookingFrom: null, bookingTo: null }
  expect(await at.refused("head", "/activities/story", { ...reading, ...none }, 2, "PUT")).toBe("ACTIVITY_PLACES_BOOKED")
})

test("攻击：别的网站替人提交、没有凭据、猜编号和查询码，都不成；错的编号和错的码一样答复，猜多了连对的也要等", async () => {
  const browser = citizen(office, "198.51.100.1")
  const before = (await activity("story")).booked
  const { text } = await browser.get("/activities/story")
  const boxes = { token: tokenIn(text), answer: answerTo(text), name: "林小满", phone: "13800000003", places: "1" }
  expect((await browser.post("/activities/story", boxes, { origin: "https://elsewhere.example" })).status).toBe(403)
  expect((await citizen(office, "198.51.100.2").post("/activities/story", boxes)).text).toContain("Cookie")
  expect((await browser.post("/activities/story", { ...boxes, website: "x" })).status).toBe(422)
  expect((await activity("story")).booked).toBe(before)
  const own = receiptIn((await browser.post("/activities/story", boxes)).text)
  expect((await browser.post("/my-booking", { ...own, do: "cancel" }, { origin: "https://elsewhere.example" })).status).toBe(403)
  const plainly = (page: string): string => page.replace(/<input[^>]*id="number"[^>]*>/u, "")
  const wrong = await browser.post("/my-booking", { number: own.number, code: "AAAAA-AAAAA-AAAAA-AAAAA", do: "cancel" })
  expect(wrong.status).toBe(422)
  for (const guess of [
    { number: "YY20260610-0000000000", code: own.code },
    { number: "\u0000", code: "" },
    { number: "' or true --", code: "x" },
  ]) {
    const answer = await browser.post("/my-booking", guess)
    expect([answer.status, plainly(answer.text)]).toEqual([422, plainly(wrong.text)])
  }
  // A receipt of a booking opens no message and no request.
  for (const page of ["/my-message", "/my-request"]) expect((await browser.post(page, own)).status).toBe(422)
  for (let tries = 0; tries < 9; tries += 1) await browser.post("/my-booking", { number: own.number, code: "x" })
  expect((await browser.post("/my-booking", own)).status).toBe(429)
  expect((await bookings("story")).find(({ bookingNumber }: any) => bookingNumber === own.number)).toMatchObject({ state: "booked" })
})

test("改期：预约仍有效，活动页和查询页都告知；本人取消，名额随即放出；机关取消一个，写明原因；别的机关碰不到", async () => {
  const browser = citizen(office, "198.51.100.3")
  const receipt = receiptIn((await bookPlaces(browser, "story", { phone: "13800000004" })).text)
  const move = { fromDay: "2026-06-21", toDay: "2026-06-21", startsAt: "14:00", endsAt: "15:30", place: "三楼报告厅", notice: `因停电改期${evil}` }
  await at.does("head", "/activities/story/move", move, 2)
  for (const page of [await browser.get("/activities/story"), await browser.post("/my-booking", receipt)]) {
    for (const words of ["因停电改期", "2026年6月21日 14:00—15:30", "三楼报告厅"]) expect(page.text).toContain(words)
    expectHarmless(page.text)
  }
  const before = (await activity("story")).booked
  const cancelled = await browser.post("/my-booking", { ...receipt, do: "cancel" })
  expect(cancelled.text).toContain("您取消了预约")
  expect((await browser.post("/my-booking", { ...receipt, do: "cancel" })).text).toContain("您取消了预约")
  expect((await activity("story")).booked).toBe(before - 1)
  const other = receiptIn((await bookPlaces(browser, "story", { phone: "13800000005" })).text)
  const { id, version } = (await bookings("story")).find(({ bookingNumber }: any) => bookingNumber === other.number)
  expect((await above.act("head", `/bookings/${id}/cancel`, { words: "x" }, version)).status).toBe(404)
  await at.does("clerk", `/bookings/${id}/cancel`, { words: "设备检修，请改约下周" }, version)
  expect((await browser.post("/my-booking", other)).text).toContain("设备检修，请改约下周")
  expect((await at.act("clerk", `/bookings/${id}/sender`, { reason: "contact-applicant" })).body).toEqual({ name: "林小满", phone: "13800000005" })
  expect((await above.act("clerk", `/bookings/${id}/sender`, { reason: "contact-applicant" })).status).toBe(404)
  expect((await at.get("audit", "/activities/story/bookings")).body.code).toBe("NOT_PERMITTED")
})

test("签到：活动那天才签，可以撤销；签到结束，没到的记为未到，补签还来得及；导出照旧遮掩", async () => {
  const [first, second, third] = (await bookings("story")).filter(({ state }: any) => state === "booked")
  const attend = (one: any, version: number, attended = true) => [`/bookings/${one.id}/attendance`, { attended }, version, "PUT"] as const
  expect(await at.refused("clerk", ...attend(first, 1))).toBe("ACTIVITY_NOT_BEGUN")
  today = day("2026-06-21")
  await at.does("clerk", ...attend(first, 1))
  await at.does("clerk", ...attend(first, 2, false))
  await at.does("clerk", ...attend(first, 3))
  await at.does("clerk", "/activities/story/close-attendance", undefined, 3)
  expect(await at.refused("clerk", "/activities/story/close-attendance", undefined, 4)).toBe("ACTIVITY_STATE")
  await at.does("clerk", ...attend(second, 2))
  const counts = (await at.get("clerk", "/activities/story/booking-counts")).body
  expect(counts).toEqual({ bookings: 3, places: 6, attended: 2, noShows: 1, cancelled: 2 })
  expect((await bookings("story")).find(({ id }: any) => id === third.id).state).toBe("no-show")
  const file = await at.get("clerk", "/exports/bookings?format=csv&activityId=story")
  expect(file.text.split("\r\n")).toHaveLength(7)
  expect(file.text).toContain("138****0000")
  expect(file.text).not.toContain("13800000000")
})

test("取消活动：预约全部取消、告知，仍在门户上注明取消；满期删除预约人的姓名电话", async () => {
  await openAnActivity(office, bureau, "show", {
    kind: "performance",
    title: "露天电影",
    fromDay: "2026-06-25",
    toDay: "2026-06-25",
    bookingTo: "2026-06-25",
  })
  const browser = citizen(office, "198.51.100.4")
  const receipt = receiptIn((await bookPlaces(browser, "show", { places: "4", phone: "13800000006" })).text)
  await at.does("head", "/activities/show/cancel", { notice: "因暴雨取消" }, 2)
  expect((await browser.post("/my-booking", receipt)).text).toMatch(/举办机关取消了预约[\s\S]*因暴雨取消/u)
  const { text } = await browser.get("/activities/show")
  expect(text).toContain("本活动已取消")
  expect(text).toContain("https://schema.org/EventCancelled")
  expect((await browser.get("/activities")).text).toMatch(/露天电影[\s\S]{0,80}已取消/u)
  expect(await activity("show")).toMatchObject({ state: "cancelled", booked: 0 })
  expect((await sendForm(browser, "/activities/show", { name: "a", phone: "13800000007", places: "1" })).status).toBe(409)
  // Thirty days after the 21st of June; the other was to be on the 25th.
  today = day("2026-07-21")
  await forgetSenders(office.casework, bureau)
  expect((await bookings("story")).every(({ shownName }: any) => shownName !== null)).toBe(true)
  today = day("2026-07-22")
  await forgetSenders(office.casework, bureau)
  expect((await bookings("story")).every(({ shownName, shownPhone }: any) => shownName === null && shownPhone === null)).toBe(true)
  expect(JSON.stringify(await office.db.asOwner("select content from gongkai.row_version where table_name = 'booking'"))).not.toContain("设备检修")
  const [left] = await bookings("show")
  expect(left.shownName).toBe("林**")
  await at.does("head", "/senders/erase", { ofKind: "booking", ofId: left.id })
  expect(await office.db.asOwner("select * from gongkai.sender_field where of_kind = 'booking'")).toEqual([])
  expect((await browser.get("/activities?past=yes")).text).toMatch(/露天电影[\s\S]*周末亲子阅读/u)
})

test("留言转办：经手的机关都看得到经过，别的机关看不到；提交人凭回执看到转给谁、为什么", async () => {
  const portal = { agencyId: bureau, personId: "portal", cause: null, program: true } as const
  const written = { messageId: "heat", submissionKey: "form-of-heat", subject: "供暖", text: "不热", sender: { name: "李四光" } }
  const sent = await submitMessage(ring)(office.casework, portal, written)
  if (!sent.ok) throw new Error(sent.code)
  const hand = { toAgencyId: county, newMessageId: "heat-county", reason: "their-business", words: `请县政府统筹${evil}` }
  await at.does("clerk", "/messages/heat/hand-over", hand, 1)
  const legs = [
    {
      agencyId: bureau,
      receivedOn: today,
      endedOn: today,
      state: "handed-over",
      handedTo: county,
      reason: "their-business",
      reasonWords: hand.words,
    },
    { agencyId: county, receivedOn: today, endedOn: null, state: "received", handedTo: null, reason: null, reasonWords: null },
  ]
  expect((await at.get("clerk", "/messages/heat/trail")).body.items).toEqual(legs)
  expect((await above.get("clerk", "/messages/heat-county/trail")).body.items).toEqual(legs)
  expect((await at.get("clerk", "/messages/heat-county/trail")).status).toBe(404)
  const own = await citizen(office).post("/my-message", { number: sent.receiptNumber, code: sent.code })
  expect(own.text).toMatch(/转办经过[\s\S]*样本bureau机关转给样本county机关办理：属于对方职责。请县政府统筹&lt;script/u)
  expectHarmless(own.text)
})

test("常见问题：由答复整理或者自写；公开的按类别和次序、按词找得到，下划线只是字；公开的先撤下才能改", async () => {
  const portal = { agencyId: county, personId: "portal", cause: null, program: true } as const
  await submitMessage(ring)(office.casework, portal, {
    messageId: "card",
    submissionKey: "form-of-card",
    subject: "社保卡",
    text: "怎么补办",
    sender: {},
  })
  const asked = { category: "社会保障", question: `社保卡丢了怎么补办${evil}`, answer: "带身份证到窗口补办。", messageId: "card" }
  expect(await above.refused("clerk", "/published-questions", { questionId: "q1", ...asked })).toBe("MESSAGE_STATE")
  await answerMessage(office, county, "card", null, "带身份证到窗口补办。")
  await above.does("clerk", "/published-questions", { questionId: "q1", ...asked, rank: 2 })
  expect(await at.refused("clerk", "/published-questions", { questionId: "q9", ...asked })).toBe("NOT_FOUND")
  await above.does("clerk", "/published-questions", {
    questionId: "q0",
    category: "社会保障",
    question: "低保怎么申请",
    answer: "向乡镇政府申请。",
    rank: 1,
  })
  await above.does("clerk", "/published-questions", { questionId: "q2", category: "交通", question: "公交几点收车", answer: "晚上九点。" })
  for (const id of ["q0", "q1", "q2"]) await above.does("head", `/published-questions/${id}/publish`, undefined, 1)
  const words = { category: asked.category, question: asked.question, answer: asked.answer, rank: 3 }
  expect(await above.refused("clerk", "/published-questions/q1", words, 2, "PUT")).toBe("QUESTION_STATE")
  const titles = async (query = ""): Promise<readonly string[]> => {
    const { text } = await citizen(office).get(`/questions${query}`)
    expectHarmless(text)
    return [...text.matchAll(/<summary>([^<]{4})/gu)].map(([, title = ""]) => title)
  }
  expect(await titles()).toEqual(["公交几点", "低保怎么", "社保卡丢"])
  expect(await titles(`?q=${encodeURIComponent("窗口")}`)).toEqual(["社保卡丢"])
  expect(await titles(`?category=${encodeURIComponent("交通")}`)).toEqual(["公交几点"])
  expect([await titles("?q=_"), await titles(`?agency=${bureau}`), await titles("?after=q0")]).toEqual([[], [], ["社保卡丢"]])
  expect((await citizen(office).get("/questions")).text).toContain('"@type":"FAQPage"')
  await above.does("head", "/published-questions/q2/withdraw", undefined, 2)
  expect(await titles()).toEqual(["低保怎么", "社保卡丢"])
})

test("社会关切：两天内回应，逾期标明并提醒；公开的登出关切和回应，不登来源；撤下就没有了", async () => {
  // 2026年7月22日是星期三。
  const heard = { title: "自来水发黄", worry: "水还能不能喝", source: "hotline", heardWhere: "12345热线周报", heardOn: "2026-07-22" }
  expect(await at.refused("clerk", "/public-concerns", { concernId: "w0", ...heard, heardOn: "2026-07-23" })).toBe("DAY_IN_FUTURE")
  await at.does("clerk", "/public-concerns", { concernId: "water", ...heard })
  await at.does("clerk", "/public-concerns/water/assign", { personId: `${bureau}-clerk` }, 1)
  const one = async () => (await at.get("clerk", "/public-concerns/water")).body
  today = day("2026-07-24")
  expect(await one()).toMatchObject({ dueOn: "2026-07-24", late: false })
  await remind(office.casework, bureau)
  const told = (await at.get("clerk", "/notifications")).body.items.map(({ kind, subject }: any) => `${kind} ${subject}`)
  expect(told).toContain("reminder.concern-today water")
  expect((await at.get("clerk", "/public-concerns?late=yes")).body.items).toEqual([])
  today = day("2026-07-25")
  expect((await at.get("clerk", "/public-concerns?late=yes")).body.items).toMatchObject([{ id: "water", late: true }])
  const said = { response: `管道冲洗，可以饮用。${evil}`, respondedBy: "样本局新闻发言人", respondedThrough: "新闻发布会" }
  expect(await at.refused("clerk", "/public-concerns/water/answer", { ...said, respondedOn: "2026-07-21" }, 2)).toBe("DAYS_IN_WRONG_ORDER")
  expect((await at.act("head", "/public-concerns/water/publication", { published: true }, 2, "PUT")).body.code).toBe("CONCERN_STATE")
  await at.does("clerk", "/public-concerns/water/answer", { ...said, respondedOn: "2026-07-25" }, 2)
  expect(await one()).toMatchObject({ state: "answered", late: true, publishedOn: null })
  const browser = citizen(office)
  expect((await browser.get("/concerns/water")).status).toBe(404)
  await at.does("head", "/public-concerns/water/publication", { published: true }, 3, "PUT")
  const { text } = await browser.get("/concerns/water")
  for (const words of ["水还能不能喝", "管道冲洗", "样本局新闻发言人", "新闻发布会"]) expect(text).toContain(words)
  expect(text).not.toContain("12345")
  expectHarmless(text)
  expect((await browser.get("/concerns")).text).toContain("自来水发黄")
  await at.does("head", "/public-concerns/water/publication", { published: false }, 4, "PUT")
  expect((await browser.get("/concerns/water")).status).toBe(404)
})

test("年报第一部分的模板数得出：活动、预约、签到、关切、常见问题", async () => {
  today = day("2027-01-04")
  await plantReport(office, bureau, { id: "y26", year: 2026, figures: {} })
  const text =
    "活动{{ activities }}场，预约{{ bookedPlaces }}人次，签到{{ attendedPlaces }}人次，关切{{ concerns }}件，回应{{ concernsAnswered }}件，问答{{ questionsPublished }}个。"
  await at.does("head", "/report-templates", { section: "overview", text, version: 0 })
  // 取消的露天电影不算；2人、3人、1人三个预约，签到的是前两个。
  const drafted = (await at.get("clerk", "/reports/y26/sections/overview/draft")).body.text
  expect(drafted).toMatch(/^活动1场，预约6人次，签到[345]人次，关切1件，回应1件，问答0个。$/u)
  const [row] = await office.db.asOwner("select sum(places)::integer as came from gongkai.booking where activity_id = 'story' and state = 'attended'")
  expect(drafted).toContain(`签到${String(row!["came"])}人次`)
})

test("公开、改期、撤下，各进程都听得到；只是有人预约，听不到；换密钥后同一电话照样数得出", async () => {
  const publications = hearPublications(office.db.url)
  await expect.poll(() => publications.generation(), { timeout: 10_000 }).not.toBeNull()
  const begun = publications.generation()!
  today = day("2027-01-04")
  const days = { fromDay: "2027-01-09", toDay: "2027-01-09", bookingFrom: "2027-01-04", bookingTo: "2027-01-08" }
  await openAnActivity(office, bureau, "last", days)
  await expect.poll(() => publications.generation(), { timeout: 10_000 }).toBeGreaterThan(begun)
  const heard = publications.generation()!
  expect((await bookPlaces(citizen(office), "last", { phone: "13800000009" })).status).toBe(200)
  // Long enough for a notification that there must not be.
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(publications.generation()).toBe(heard)
  await publications.close()
  // After a change of keys the places of a telephone number are still counted, by a hash that was made anew.
  await rotateKeys(office.db.records, ring, { now: office.casework.now, today: () => today })
  const sealed = await office.db.asOwner(
    "select key_id, field, search_hash is not null as counted from gongkai.sender_field where of_kind = 'booking' order by 2",
  )
  expect(sealed).toEqual([
    { key_id: "k2of", field: "name", counted: false },
    { key_id: "k2of", field: "phone", counted: true },
  ])
  const portal = { agencyId: bureau, personId: "portal", cause: null, program: true } as const
  const more = { bookingId: "more", activityId: "last", submissionKey: "form-of-more", places: 4, name: "林小满", phone: "13800000009" }
  // Five by one telephone was set above.
  expect(await book(ring)(office.casework, portal, more)).toMatchObject({ ok: true })
  expect(await book(ring)(office.casework, portal, { ...more, bookingId: "most", submissionKey: "form-of-most", places: 1 })).toMatchObject({
    code: "BOOKING_PHONE_USED",
  })
})
