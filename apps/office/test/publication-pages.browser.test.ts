import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { expectAccessible, openBrowser, openWindow, picture, settled, signIn, type Window } from "./browser.ts"
import { call } from "./catalogue-steps.ts"
import { openDistrict, patience, type District } from "./district.ts"

/*
 * Every page of publication, the officers' and the public's, on the demonstration district as it is: nothing serious for axe,
 * nothing that shifts, no page that has to be moved sideways, no code or foreign word where people read.
 */

let browser: Browser
let district: District
let head: Window
beforeAll(async () => {
  ;[browser, district] = await Promise.all([openBrowser(), openDistrict()])
  head = await openWindow(browser, district)
  await signIn(head, district, "office.head")
}, 2 * patience)
afterAll(async () => {
  await browser.close()
  await district.stop()
})

/** The first of a list of the API, by the name of its id. */
const firstOf = async (list: string, id = "id"): Promise<string> => {
  const { items } = (await call(district, head.page, "GET", list)) as any
  return String(items[0]?.[id] ?? "")
}

/** Words of Latin letters that people in this field write, and names of kinds of file. */
const known =
  /^(?:XLSX?|CSV|JSON|PDF|OFD|RSS|Atom|DOCX?|Word|Excel|ICP|A4|WCAG|AA|Tab|Cookie|GB|TXT|KB|MB|HTML|Feed|feed|ID|T|PPP|APP|vs|mp|com|https?|www|example|invalid|test|kg|km|mm|cm|m|t)$/u
/** What a page shows that is no Chinese: codes, English, what a program prints for nothing. */
const strange = async (page: Page): Promise<readonly string[]> => {
  const text = await page.evaluate<string>(
    "[...document.querySelectorAll('main, [role=main], .ant-layout-content, body')][0].innerText + ' ' + [...document.querySelectorAll('option:checked')].map((one) => one.textContent).join(' ')",
  )
  // Addresses, numbers with letters in them, and names of files are not words.
  const words = text.replace(/\S*(?:https?:|www\.|@)\S*|[\w.-]*\d[\w.-]*|[^\s（）()、，]+\.[a-z]{2,4}\b/gu, " ").match(/[A-Za-z][A-Za-z-]+/gu) ?? []
  return [...new Set(words.filter((word) => !known.test(word)))]
}

const sideways = (page: Page): Promise<number> => page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth")

const officePages: readonly (readonly [name: string, path: () => Promise<string> | string])[] = [
  ["catalogue", () => "/catalogue"],
  ["catalogue-new", () => "/catalogue/new"],
  ["item", async () => `/catalogue/${await firstOf("/catalogue-items")}`],
  ["item-edit", async () => `/catalogue/${await firstOf("/catalogue-items")}/edit`],
  ["review-desk", () => "/review-desk"],
  ["publications", () => "/publications?state=all"],
  ["channels", () => "/channels"],
  ["catalogue-chain", () => "/catalogue-chain"],
  ["wordings", () => "/wordings"],
  ["search-synonyms", () => "/search-synonyms"],
  ["registers", () => "/registers"],
  ["duties", () => "/duties"],
  ["duty", async () => `/duties/${await firstOf("/duties")}`],
  ["late", () => "/late-publications"],
  ["contributions", () => "/contributions"],
  ["contribution", async () => `/contributions/${await firstOf("/contributions")}`],
  ["contribution-ranks", () => "/contribution-ranks"],
  ["accounts", () => "/accounts"],
  ["desk", () => "/desk"],
  ["delivery-list", () => "/delivery-list"],
  ["consultations", () => "/consultations"],
  ["consultation", async () => `/consultations/${await firstOf("/consultations")}`],
  ["messages", () => "/messages"],
  ["message", async () => `/messages/${await firstOf("/messages")}`],
  ["openness-settings", () => "/openness-settings"],
]

test("办公页面：主动公开的每一页没有严重的无障碍问题，手机上不左右滚动，没有代码和外文", async () => {
  const { page, errors } = head
  const found: Record<string, readonly string[]> = {}
  for (const [name, pathOf] of officePages) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(`${district.url}/office${await pathOf()}`)
    await page.getByRole("heading", { level: 1 }).first().waitFor()
    await expectAccessible(head)
    const odd = [...(await strange(page))]
    // The browser's own box for files speaks the browser's language, and stands behind a button of ours.
    if (await page.locator("input[type=file]:visible").count()) odd.push("a bare box for files")
    await page.setViewportSize({ width: 320, height: 900 })
    await settled(page)
    const over = await sideways(page)
    if (over > 0) odd.push(`320 px: ${String(over)} px too wide`)
    await picture(head, `page-${name}`)
    if (odd.length > 0) found[name] = odd
  }
  expect(found).toEqual({})
  expect(errors).toEqual([])
}, 600_000)

test("门户：虚构县的每一页没有无障碍问题，内容不跳动，窄屏不左右滚动，没有代码和外文", async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "zh-CN", timezoneId: "Asia/Shanghai", bypassCSP: true })
  await context.addInitScript(
    "window.shift = 0; new PerformanceObserver((list) => { for (const one of list.getEntries()) window.shift += one.value }).observe({ type: 'layout-shift', buffered: true })",
  )
  const page = await context.newPage()
  const errors: string[] = []
  page.on("pageerror", (error) => errors.push(String(error)))
  const window = { page, errors, close: () => context.close() }
  const lists = ["/", "/catalogue", "/policies", "/agencies", "/agencies/office", "/consultations", "/messages"]
  const linked = async (path: string, to: RegExp): Promise<readonly string[]> => {
    await page.goto(`${district.url}${path}`)
    const all = await page.evaluate<string[]>("[...document.querySelectorAll('main a[href]')].map((one) => one.getAttribute('href'))")
    return all.filter((href) => to.test(href)).slice(0, 2)
  }
  const paths = [
    ...lists,
    ...(await linked("/policies", /^\/items\//u)),
    ...(await linked("/catalogue?section=penalties", /^\/items\//u)),
    ...(await linked("/catalogue?section=procurement", /^\/items\//u)),
    ...(await linked("/consultations", /^\/consultations\//u)),
    ...(await linked("/messages", /^\/messages\//u)),
    ...(await linked("/agencies/office/reports", /^\/reports\//u)),
    "/agencies/office/guide",
    "/agencies/office/rules",
    "/agencies/office/catalogue",
    "/agencies/office/reports",
    "/agencies/office/request",
    "/agencies/office/message",
    "/my-request",
    "/my-message",
    "/digest",
    `/search?q=${encodeURIComponent("供水")}`,
    `/search?q=${encodeURIComponent("没有这样的词语")}`,
    "/accessibility",
    "/nothing/here",
  ]
  const found: Record<string, readonly string[]> = {}
  for (const [at, path] of paths.entries()) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(`${district.url}${path}`, { waitUntil: "networkidle" })
    await expectAccessible(window)
    const odd = [...(await strange(page))]
    if ((await page.evaluate("window.shift")) !== 0) odd.push("something shifts")
    await page.setViewportSize({ width: 320, height: 900 })
    const over = await sideways(page)
    if (over > 0) odd.push(`320 px: ${String(over)} px too wide`)
    await picture(window, `portal-${String(at).padStart(2, "0")}${path.replace(/\W+/gu, "-").slice(0, 40)}`)
    if (odd.length > 0) found[path] = odd
  }
  expect(found).toEqual({})
  expect(errors).toEqual([])
  await context.close()
}, 600_000)
