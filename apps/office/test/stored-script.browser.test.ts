import type { Browser, BrowserContext, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openBrowser, settled, signIn } from "./browser.ts"
import { call, itemNow, makeReady, saveItem } from "./catalogue-steps.ts"
import { answerQuestion, askFor, lookUp, type Kept } from "./citizen-steps.ts"
import { openDistrict, patience, type District } from "./district.ts"

/*
 * What somebody wrote is shown to somebody else as words, in every field that a citizen or an editor can fill. The browser is
 * told to let everything run: what would run does, and calls `hit`. See docs/attacks.md.
 */

/** Fits the shortest fields. */
const short = `"'><img src=x onerror=hit(1)>`
const long = `${short}<svg onload=hit(2)></svg></textarea></script><script>hit(3)</script>`
/** What browsers have been made to run out of a text that somebody cleaned. */
const markup = `<p onclick="hit(4)" style="background:url(javascript:hit(5))">甲<script>hit(6)</script><img src=x onerror=hit(7)></p>
<p><a href="javascript:hit(8)">甲一</a><a href="java&#10;script:hit(9)">甲二</a><a href="data:text/html,<script>hit(10)</script>">甲三</a><a href="//elsewhere.example" target="_blank">甲四</a></p>
<iframe srcdoc="<script>parent.hit(11)</script>"></iframe><svg><script>hit(12)</script><a xlink:href="javascript:hit(13)"><text>甲五</text></a></svg>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=hit(14)&gt;"></mglyph></table></mtext></math>
<form action="https://elsewhere.example"><input name="attributes"><button formaction="javascript:hit(15)">甲六</button></form>
<base href="https://elsewhere.example/"><meta http-equiv="refresh" content="0;url=https://elsewhere.example"><link rel="stylesheet" href="https://elsewhere.example/a.css">
<details open ontoggle=hit(16)><summary>甲七</summary></details><noscript><p title="</noscript><img src=x onerror=hit(17)>"></noscript><p id="main" class="notice bad">乙</p>`

type Post = "clerk" | "reviewer" | "legal" | "approver" | "secrecy" | "head"
let browser: Browser
let district: District
const pages = new Map<Post, Page>()
const at = (post: Post) => ({ page: pages.get(post)!, errors: [] as string[], close: () => Promise.resolve() })
let citizen: Page
let asked: Kept
let written: Kept

/** A window in which nothing is held back: no policy of ours stands between a text and its script. */
const openUnguarded = async (): Promise<BrowserContext> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "zh-CN", timezoneId: "Asia/Shanghai", bypassCSP: true })
  await context.addInitScript("window.hits = []; window.hit = (what) => window.hits.push(what)")
  return context
}
const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date())
const to = (post: Post, method: string, path: string, body?: object, version?: number) =>
  call(district, at(post).page, method, path, { ...(body === undefined ? {} : { body }), ...(version === undefined ? {} : { version }) })

beforeAll(async () => {
  ;[browser, district] = await Promise.all([openBrowser(), openDistrict()])
  for (const post of ["clerk", "reviewer", "legal", "approver", "secrecy", "head"] as const) {
    const page = await (await openUnguarded()).newPage()
    pages.set(post, page)
    await page.goto(`${district.url}/office/`)
    await signIn(at(post), district, `office.${post}`)
  }
  citizen = await (await openUnguarded()).newPage()
}, 2 * patience)
afterAll(async () => {
  await browser.close()
  await district.stop()
})

/** What of the page runs or could be made to, beside our own; and that the words are there to be read, where they are to be. */
const expectWordsOnly = async (page: Page, shows: RegExp | null): Promise<void> => {
  if (shows !== null) await page.getByText(shows).first().waitFor({ state: "attached" })
  await settled(page)
  const found = await page.evaluate<Record<string, readonly unknown[]>>(`({
    ran: window.hits,
    handlers: [...document.querySelectorAll("*")].flatMap((one) => [...one.attributes].filter(({ name }) => /^on/i.test(name)).map(({ name }) => one.tagName + " " + name)),
    addresses: [...document.querySelectorAll("[href], [src], [action], [formaction]")].map((one) => one.getAttribute("href") ?? one.getAttribute("src") ?? one.getAttribute("action") ?? one.getAttribute("formaction") ?? "").filter((one) => /^\\s*(?:javascript|vbscript|data:text)|elsewhere/i.test(one.replace(/[\\u0000-\\u0020]/g, ""))),
    foreign: [...document.querySelectorAll("img[src='x'], base, meta[http-equiv='refresh'], object, embed, iframe:not([sandbox]), link[href*='elsewhere'], main form[action*='elsewhere']")].map((one) => one.outerHTML.slice(0, 200)),
  })`)
  expect(found, page.url()).toEqual({ ran: [], handlers: [], addresses: [], foreign: [] })
}
const opened = async (page: Page, path: string, shows: RegExp | null): Promise<void> => {
  await page.goto(`${district.url}${path}`)
  await expectWordsOnly(page, shows)
}
const evilWords = /onerror=hit\(1\)/u

test("陷阱确实是陷阱：放进没有防备的页里就会运行", async () => {
  const context = await openUnguarded()
  const page = await context.newPage()
  await page.setContent(`<div id="bare"></div>`)
  await page.evaluate(`document.getElementById("bare").innerHTML = ${JSON.stringify(short)}`)
  await expect.poll(() => page.evaluate("window.hits")).toEqual([1])
  await context.close()
})

test("编辑能填的每一栏：条目、附件名、撤下的说明、渠道、指南、征求意见——门户、订阅和办公页面上都只是字", async () => {
  const item = { title: `标题${long}`, summary: long, body: markup, section: "notices", documentNumber: short, issuingBody: short, keywords: [short] }
  await saveItem(district, at("clerk"), "evil", { ...item, madeOn: today, noInterpretation: short })
  await makeReady(district, (post) => at(post), "evil")
  await to("head", "POST", "/channels", { channelId: "evil", kind: "wechat", name: short, owner: short, address: null, leastAWeek: 1 })
  const { version } = await itemNow(district, at("clerk"), "evil")
  await to("clerk", "POST", "/catalogue-items/evil/publish", {}, Number(version))
  const contact = { officeName: short, address: short, hours: short, phone: short, fax: short, email: null, complaints: short }
  const there = await at("clerk").page.request.get(`${district.url}/api/v1/agency-contact`)
  const { version: contactVersion = 0 }: { version?: number } = there.ok() ? await there.json() : {}
  await to("clerk", "PUT", "/agency-contact", { ...contact, version: contactVersion })
  await to("clerk", "POST", "/consultations", {
    consultationId: "evil",
    title: long,
    body: long,
    questions: [
      { id: "a", kind: "one", words: short, options: [short, "乙"] },
      { id: "b", kind: "text", words: long, options: [] },
    ],
    fromDay: today,
    toDay: `${String(Number(today.slice(0, 4)) + 1)}-12-31`,
  })
  await to("head", "POST", "/consultations/evil/open", undefined, 1)

  for (const [path, shows] of [
    ["/items/evil", evilWords],
    ["/", null],
    ["/catalogue", null],
    ["/agencies/office", evilWords],
    ["/agencies/office/catalogue", evilWords],
    [`/search?q=${encodeURIComponent("onerror")}`, null],
    ["/agencies/office/guide", evilWords],
    ["/agencies/office/request", evilWords],
    ["/consultations", evilWords],
    ["/consultations/evil", evilWords],
  ] as const)
    await opened(citizen, path, shows)
  for (const kind of ["atom", "rss", "json"]) {
    const feed = await (await fetch(`${district.url}/agencies/office/feed.${kind}`)).text()
    expect(feed).toContain("onerror=hit(1)")
    if (kind !== "json") expect(feed).not.toMatch(/<(?:img|script|svg)/u)
  }
  for (const [post, path, shows] of [
    ["clerk", "/office/catalogue", evilWords],
    ["clerk", "/office/catalogue/evil", evilWords],
    ["clerk", "/office/catalogue/evil/edit", null],
    ["clerk", "/office/publications", evilWords],
    ["clerk", "/office/review-desk", null],
    ["head", "/office/channels", evilWords],
    ["clerk", "/office/accounts", null],
    ["clerk", "/office/consultations", evilWords],
    ["clerk", "/office/consultations/evil", evilWords],
    ["clerk", "/office/late-publications", null],
  ] as const)
    await opened(at(post).page, path, shows)

  const now = await itemNow(district, at("clerk"), "evil")
  await to("clerk", "POST", "/catalogue-items/evil/withdraw", { note: long }, Number(now["version"]))
  await opened(citizen, "/items/evil", evilWords)
  await opened(at("clerk").page, "/office/catalogue/evil", evilWords)
})

test("市民能填的每一栏：申请、代理人、附件名、评价、意见、留言——受理机关的页面上、公布出来的都只是字", async () => {
  await citizen.goto(`${district.url}/agencies/office/request`)
  const fill = (label: string, text: string): Promise<void> => citizen.getByLabel(label, { exact: true }).fill(text)
  await fill("通信地址", short)
  await fill("代理人姓名", short)
  await citizen.getByLabel("代理权限").selectOption({ index: 1 })
  await fill("文号", short)
  await citizen.getByLabel("其他特征描述").fill(long)
  const file = { name: `${short}.txt`, mimeType: "text/html", buffer: Buffer.from("<script>hit(18)</script>") }
  asked = await askFor(citizen, short, [file], short)
  await expectWordsOnly(citizen, evilWords)
  await lookUp(citizen, district.url, asked)
  await expectWordsOnly(citizen, evilWords)
  await citizen.getByLabel("我确认撤回这件申请").check()
  await citizen.getByRole("button", { name: "撤回" }).click()
  await citizen.getByLabel("满意", { exact: true }).check()
  await citizen.getByLabel("意见和建议").fill(long)
  await answerQuestion(citizen)
  await citizen.getByRole("button", { name: "提交评价" }).click()
  await expectWordsOnly(citizen, /感谢您的评价/u)

  await citizen.goto(`${district.url}/consultations/evil`)
  await citizen.getByLabel(long, { exact: true }).fill(long)
  await citizen.getByLabel("意见和理由").fill(long)
  await citizen.getByLabel("称呼").fill(short)
  await answerQuestion(citizen)
  await citizen.getByRole("button", { name: "提交意见" }).click()
  await expectWordsOnly(citizen, /意见已提交/u)
  await citizen.goto(`${district.url}/agencies/office/message`)
  await citizen.getByLabel("主题").fill(short)
  await citizen.getByLabel("内容").fill(long)
  await citizen.getByLabel("称呼").fill(short)
  await citizen.getByLabel("电话或者电子邮箱").fill("13900000002")
  await answerQuestion(citizen)
  await citizen.getByRole("button", { name: "提交留言" }).click()
  await citizen.getByRole("heading", { name: "留言已提交" }).waitFor()
  written = { number: await citizen.locator("#receipt-number").innerText(), code: await citizen.locator("#receipt-code").innerText() }

  const { items: requests } = (await to("clerk", "GET", `/requests?open=all&words=${encodeURIComponent("onerror")}`)) as any
  const [{ caseId }] = requests
  const { items: comments } = (await to("clerk", "GET", "/consultations/evil/comments")) as any
  const { items: messages } = (await to("clerk", "GET", "/messages?limit=50")) as any
  const messageId = String(messages.find(({ subject }: any) => String(subject).includes("onerror")).id)
  for (const [post, path, shows] of [
    ["clerk", `/office/board?open=all&words=onerror`, evilWords],
    ["clerk", `/office/requests/${String(caseId)}`, evilWords],
    ["clerk", "/office/consultations/evil", evilWords],
    ["clerk", "/office/messages", evilWords],
    ["clerk", `/office/messages/${messageId}`, evilWords],
    ["clerk", "/office/notifications", null],
  ] as const)
    await opened(at(post).page, path, shows)
  // The applicant's name, looked at for a reason.
  const { applicantId } = (await to("clerk", "GET", `/requests/${String(caseId)}`)) as any
  const { page } = at("clerk")
  await page.goto(`${district.url}/office/applicants?id=${String(applicantId)}`)
  await page
    .getByRole("button", { name: /^看姓名/u })
    .first()
    .click()
  await page.getByRole("dialog").getByRole("combobox").first().click()
  await page.locator(".ant-select-dropdown:visible .ant-select-item-option").first().click()
  await page.getByRole("dialog").getByRole("button", { name: "显示" }).click()
  await page.locator(".unmasked").waitFor()
  await expectWordsOnly(page, evilWords)

  await to("clerk", "POST", `/comments/${String(comments[0].id)}/publish`, { text: long }, 1)
  await to("clerk", "PUT", `/messages/${messageId}/reply`, { reply: long }, 1)
  await to("head", "POST", `/messages/${messageId}/approve`, { published: { subject: short, text: long } }, 2)
  for (const path of ["/consultations/evil", "/messages", `/messages/${messageId}`]) await opened(citizen, path, evilWords)
  await citizen.goto(`${district.url}/my-message`)
  await citizen.getByLabel("回执编号").fill(written.number)
  await citizen.getByLabel("查询码").fill(written.code)
  await citizen.getByRole("button", { name: "查询" }).click()
  await expectWordsOnly(citizen, evilWords)
})
