import { existsSync, mkdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { serve, type ServerType } from "@hono/node-server"
import { day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { plantAsks } from "./asks.ts"
import { answerTo } from "./citizen.ts"
import { baseUrl, openOffice, type Office } from "./office.ts"
import { plantPublished, plantWithdrawal, publishedItem } from "./published.ts"
import { plantPublishedReport } from "./published-report.ts"

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
/** Where pictures of the pages are kept, to be looked at. */
const pictures = process.env["GONGKAI_PICTURES"] ?? null
const hookTime = 240_000

let office: Office
let server: ServerType
let browser: Browser

const chromiumPath = async (): Promise<string> => {
  const own = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium"
  if (existsSync(own)) return own
  const { default: packed } = await import("@sparticuz/chromium")
  return packed.executablePath()
}

const table = `<table><caption>收费标准</caption><thead><tr><th scope="col">户型</th><th scope="col">标准</th></tr></thead><tbody><tr><th scope="row">居民</th><td>每平方米24元</td></tr></tbody></table>`

beforeAll(async () => {
  office = await openOffice()
  await plantPublished(office.db, district.bureau, [
    publishedItem("gongre", {
      title: "关于印发2026年集中供热工作方案的通知",
      summary: "供热时间、收费标准和投诉电话。",
      body: `<p>各有关单位：</p><p>现将2026年集中供热工作方案印发给你们，请认真执行。</p>${table}`,
      section: "policies",
      genre: "notice",
      documentNumber: "样供〔2026〕1号",
      keywords: ["供热", "收费"],
      pairs: [{ itemId: "jiedu", title: "一图读懂集中供热工作方案", role: "interpretation" }],
      files: [{ fileId: "f1", name: "集中供热工作方案.pdf", bytes: 123456, contentType: "application/pdf" }],
    }),
    publishedItem("jiedu", {
      title: "一图读懂集中供热工作方案",
      section: "interpretations",
      pairs: [{ itemId: "gongre", title: "关于印发2026年集中供热工作方案的通知", role: "policy" }],
    }),
    publishedItem("jiu", {
      title: "关于2020年供热工作的通知",
      section: "policies",
      validity: "repealed",
      validityOn: day("2026-10-01"),
      validityBy: "样供〔2026〕1号",
    }),
    publishedItem("chufa", { title: "对某公司的行政处罚决定", section: "penalties" }),
    ...Array.from({ length: 25 }, (_, at) => publishedItem(`n${String(at)}`, { title: `关于第${String(at + 1)}项工作的公告`, section: "notices" })),
  ])
  await plantWithdrawal(office.db, "chufa", "该处罚决定已被依法撤销，予以撤下。")
  await plantAsks(office, district.bureau)
  for (const year of [2024, 2025]) await plantPublishedReport(office, district.bureau, year)
  server = serve({ fetch: office.fetch, port: 0, hostname: "127.0.0.1" })
  await new Promise((resolve) => server.once("listening", resolve))
  const address = server.address()
  const port = typeof address === "object" && address !== null ? address.port : 0
  browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ["--no-sandbox", "--lang=zh-CN", "--font-render-hinting=none", `--host-resolver-rules=MAP office.test 127.0.0.1:${String(port)}`],
  })
}, hookTime)
afterAll(async () => {
  await browser.close()
  server.close()
  await office.close()
}, hookTime)

const open = (options: Parameters<Browser["newContext"]>[0] = {}): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "zh-CN", timezoneId: "Asia/Shanghai", bypassCSP: true, ...options })

const expectAccessible = async (page: Page): Promise<void> => {
  await page.evaluate(axeSource)
  const found = await page.evaluate<string[]>(
    `axe.run(document, { resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 200) + " | " + failureSummary).join("\\n   ")))`,
  )
  expect(found, page.url()).toEqual([])
}

const picture = async (page: Page, name: string): Promise<void> => {
  if (pictures === null) return
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
}

const pages = {
  home: "/",
  catalogue: "/catalogue",
  policies: "/policies",
  item: "/items/gongre",
  repealed: "/items/jiu",
  withdrawn: "/items/chufa",
  agencies: "/agencies",
  agency: "/agencies/bureau",
  "agency-catalogue": "/agencies/bureau/catalogue",
  interpretation: "/items/jiedu",
  guide: "/agencies/bureau/guide",
  rules: "/agencies/bureau/rules",
  reports: "/agencies/bureau/reports",
  report: "/reports/bureau/2025",
  request: "/agencies/bureau/request",
  "my-request": "/my-request",
  consultations: "/consultations",
  consultation: "/consultations/gongjiao",
  "consultation-closed": "/consultations/gongre-yijian",
  messages: "/messages",
  "message-answered": "/messages/ludeng",
  message: "/agencies/bureau/message",
  "my-message": "/my-message",
  digest: "/digest",
  search: `/search?q=${encodeURIComponent("供热")}`,
  "search-nothing": `/search?q=${encodeURIComponent("没有的")}`,
  missing: "/nothing/here",
  accessibility: "/accessibility",
} as const

/** Sums up how far what stands on a page moves while it loads, as the browser measures it. */
const watchShifts =
  "window.shift = 0; new PerformanceObserver((list) => { for (const one of list.getEntries()) window.shift += one.value }).observe({ type: 'layout-shift', buffered: true })"

test.each(Object.entries(pages))("无障碍：%s 在桌面、手机、大字、高对比度下都没有问题，内容不跳动，窄屏不左右滚动", async (name, path) => {
  const context = await open()
  await context.addInitScript(watchShifts)
  const page = await context.newPage()
  const errors: string[] = []
  page.on("pageerror", (error) => errors.push(String(error)))
  for (const [mode, display, width] of [
    ["desktop", null, 1280],
    ["phone", null, 390],
    ["narrow", null, 320],
    ["elder", "large", 1280],
    ["contrast", "contrast", 1280],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`${baseUrl}${path}`)
    if (display !== null) await page.goto(`${baseUrl}${path}${path.includes("?") ? "&" : "?"}display=${display}`)
    expect(await page.evaluate("document.documentElement.scrollWidth"), `${name} ${mode}`).toBeLessThanOrEqual(width)
    expect(await page.evaluate("getComputedStyle(document.documentElement).fontSize"), mode).toBe(mode === "elder" ? "24px" : "16px")
    await page.waitForLoadState("networkidle")
    expect(await page.evaluate("window.shift"), `${name} ${mode}`).toBe(0)
    if (mode !== "narrow") await expectAccessible(page)
    await picture(page, `${name}-${mode}`)
    if (display !== null) await page.goto(`${baseUrl}${path}${path.includes("?") ? "&" : "?"}display=${display === "large" ? "usual" : "plain"}`)
  }
  if (pictures !== null) await page.pdf({ path: join(pictures, `${name}-print.pdf`), format: "A4" })
  expect(errors).toEqual([])
  await context.close()
})

test.each([true, false])("市民：找政策、看解读、申请没有公开的、查进度、撤回；脚本开关都行：%s", async (javaScriptEnabled) => {
  const context = await open({ javaScriptEnabled, bypassCSP: javaScriptEnabled })
  const page = await context.newPage()
  await page.goto(baseUrl)
  await page.getByRole("searchbox", { name: "搜索政府信息" }).fill("集中供热")
  await page.getByRole("button", { name: "搜索" }).click()
  await page.getByRole("link", { name: "关于印发2026年集中供热工作方案的通知" }).click()
  await page.getByRole("link", { name: "解读：一图读懂集中供热工作方案" }).click()
  await page.getByRole("heading", { level: 1, name: "一图读懂集中供热工作方案" }).waitFor()
  await page.getByRole("link", { name: "依申请公开" }).click()
  await page.getByLabel("自然人").check()
  await page.getByLabel("姓名或者名称").fill("林小满")
  await page.getByLabel("证件名称").selectOption("居民身份证")
  await page.getByLabel("证件号码（必填）").fill("11010519491231002X")
  await page.getByLabel("联系电话").fill("13800000000")
  await page.getByLabel("信息名称").fill("2025年供热成本监审报告")
  await page.getByLabel("电子文档").check()
  await page.getByLabel("在本网站下载").check()
  await page.getByLabel(/验证问题/u).fill("100")
  await page.waitForTimeout(10)
  await page.getByRole("button", { name: "提交申请" }).click()
  await page.getByText("验证问题没有答对").first().waitFor()
  expect(await page.getByLabel("姓名或者名称").inputValue()).toBe("林小满")
  if (javaScriptEnabled) await expectAccessible(page)
  await picture(page, `request-wrong-${String(javaScriptEnabled)}`)
  await page.getByLabel(/验证问题/u).fill(answerTo(await page.content()))
  await page.getByRole("button", { name: "提交申请" }).click()
  await page.getByRole("heading", { name: "申请已提交" }).waitFor()
  if (javaScriptEnabled) await expectAccessible(page)
  await picture(page, `receipt-${String(javaScriptEnabled)}`)
  const [number, code] = [await page.locator("#receipt-number").innerText(), await page.locator("#receipt-code").innerText()]
  await page.getByRole("link", { name: "查询进度", exact: true }).click()
  await page.getByLabel("回执编号").fill(number)
  await page.getByLabel("查询码").fill(code)
  await page.getByRole("button", { name: "查询" }).click()
  await page.getByText("等待机关与您确认").waitFor()
  if (javaScriptEnabled) await expectAccessible(page)
  await picture(page, `progress-${String(javaScriptEnabled)}`)
  await page.getByLabel("我确认撤回这件申请").check()
  await page.getByRole("button", { name: "撤回" }).click()
  await page.getByText("申请已撤回").waitFor()
  if (javaScriptEnabled) await expectAccessible(page)
  await context.close()
})

test.each([true, false])("市民：提意见、留言、凭回执查答复；脚本开关都行：%s", async (javaScriptEnabled) => {
  const context = await open({ javaScriptEnabled, bypassCSP: javaScriptEnabled })
  const page = await context.newPage()
  const answer = async (): Promise<void> => page.getByLabel(/验证问题/u).fill(answerTo(await page.content()))
  await page.goto(baseUrl)
  await page.getByRole("link", { name: "征求意见", exact: true }).click()
  await page.getByRole("link", { name: "关于公交线路调整的意见征集" }).click()
  await page.getByLabel("赞成", { exact: true }).check()
  await page.getByLabel("南门").check()
  await page.getByLabel("意见和理由").fill("保留3路车")
  await page.getByLabel("电话或者电子邮箱").fill("无")
  await answer()
  await page.getByRole("button", { name: "提交意见" }).click()
  await page.getByRole("link", { name: /请填写电话或者电子邮箱/u }).waitFor()
  expect(await page.getByLabel("意见和理由").inputValue()).toBe("保留3路车")
  expect(await page.getByLabel("南门").isChecked()).toBe(true)
  if (javaScriptEnabled) await expectAccessible(page)
  await picture(page, `comment-wrong-${String(javaScriptEnabled)}`)
  await page.getByLabel("电话或者电子邮箱").fill("")
  await answer()
  await page.getByRole("button", { name: "提交意见" }).click()
  await page.getByRole("heading", { name: "意见已提交" }).waitFor()
  if (javaScriptEnabled) await expectAccessible(page)
  await page.goto(`${baseUrl}/agencies/bureau`)
  await page.getByRole("link", { name: "给本机关留言" }).click()
  await page.getByLabel("主题").fill("路灯不亮")
  await page.getByLabel("内容").fill("样本路的路灯三天不亮了")
  await page.getByLabel("电话或者电子邮箱").fill("13900000002")
  await answer()
  await page.getByRole("button", { name: "提交留言" }).click()
  await page.getByRole("heading", { name: "留言已提交" }).waitFor()
  if (javaScriptEnabled) await expectAccessible(page)
  await picture(page, `message-receipt-${String(javaScriptEnabled)}`)
  const [number, code] = [await page.locator("#receipt-number").innerText(), await page.locator("#receipt-code").innerText()]
  await page.getByRole("link", { name: "查询答复", exact: true }).click()
  await page.getByLabel("回执编号").fill(number)
  await page.getByLabel("查询码").fill(code)
  await page.getByRole("button", { name: "查询" }).click()
  await page.getByText("正在办理，还没有答复").waitFor()
  if (javaScriptEnabled) await expectAccessible(page)
  await picture(page, `my-message-${String(javaScriptEnabled)}`)
  await context.close()
})

test("草稿：要求保存才保存，不保存证件号码，交了就删", async () => {
  const context = await open()
  const page = await context.newPage()
  const path = `${baseUrl}/agencies/bureau/request`
  await page.goto(path)
  await page.getByLabel("信息名称").fill("没有要求保存")
  expect(await page.evaluate("localStorage.length")).toBe(0)
  await page.getByLabel(/在这台设备上保存草稿/u).check()
  await page.getByLabel("证件号码（必填）").fill("11010519491231002X")
  await page.getByLabel("信息名称").fill("供热成本")
  expect(await page.evaluate("JSON.stringify(localStorage)")).not.toContain("11010519491231002X")
  await page.goto(path)
  expect(await page.getByLabel("信息名称").inputValue()).toBe("供热成本")
  await page.getByLabel(/在这台设备上保存草稿/u).uncheck()
  expect(await page.evaluate("localStorage.length")).toBe(0)
  await context.close()
})

test("首页不到150 KB，没有内容跳动；第一个能到的是“跳到正文”", async () => {
  const context = await open()
  const page = await context.newPage()
  let bytes = 0
  page.on("response", (response) => {
    void response.body().then(
      (body) => (bytes += body.length),
      () => undefined,
    )
  })
  await page.addInitScript(watchShifts)
  await page.goto(baseUrl, { waitUntil: "networkidle" })
  expect(bytes).toBeGreaterThan(5_000)
  expect(bytes).toBeLessThan(150 * 1024)
  expect(await page.evaluate("window.shift")).toBe(0)
  await page.keyboard.press("Tab")
  expect(await page.evaluate("document.activeElement.textContent.trim()")).toBe("跳到正文")
  await context.close()
})

test("打印：只印内容，导航、按钮、筛选不印；统计表不出纸边，表三的标题、表头和各行在同一张纸上", async () => {
  const context = await open()
  const page = await context.newPage()
  // The width between the margins of A4, in CSS pixels.
  await page.setViewportSize({ width: 672, height: 970 })
  await page.emulateMedia({ media: "print" })
  for (const path of ["/items/gongre", "/reports/bureau/2025", "/agencies/bureau/guide", "/catalogue"]) {
    await page.goto(`${baseUrl}${path}`)
    for (const hidden of ["header.masthead", "footer", "button", ".filters", ".trail"]) {
      const shown = await page.locator(`${hidden} >> visible=true`).count()
      expect(shown, `${path} ${hidden}`).toBe(0)
    }
    const wide = await page.evaluate(`[...document.querySelectorAll("table, dl, h1")].map((one) => Math.ceil(one.getBoundingClientRect().right))`)
    expect(Math.max(...(wide as number[])), path).toBeLessThanOrEqual(672)
  }
  await page.goto(`${baseUrl}/reports/bureau/2025`)
  const third = await page.locator("section", { has: page.locator("h2", { hasText: "三、" }) }).boundingBox()
  // 257 mm between the margins.
  expect(third?.height).toBeLessThan(971)
  await context.close()
})
