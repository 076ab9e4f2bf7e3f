import { existsSync, mkdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { chromium, type Browser, type Page, type Request } from "playwright-core"
import { expect } from "vitest"
import type { District } from "./district.ts"

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
/** Where pictures of the pages are kept, to be looked at. */
const pictures = process.env["GONGKAI_PICTURES"] ?? null

/** CHROMIUM_PATH, else Debian's, else the one that comes by npm. */
const chromiumPath = async (): Promise<string> => {
  const own = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium"
  if (existsSync(own)) return own
  const { default: packed } = await import("@sparticuz/chromium")
  return packed.executablePath()
}

export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await chromiumPath(), args: ["--no-sandbox", "--lang=zh-CN", "--font-render-hinting=none"] })

/** A window of a person's own; what the page logs as an error fails the test that looks for it in `errors`. */
export interface Window {
  readonly page: Page
  readonly errors: string[]
  readonly close: () => Promise<void>
}

/** Opens a window on the sign-in page. */
export const openWindow = async (browser: Browser, { url }: District, width = 1280): Promise<Window> => {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: "zh-CN", timezoneId: "Asia/Shanghai" })
  const page = await context.newPage()
  underWay(page)
  const errors: string[] = []
  page.on("pageerror", (error) => errors.push(String(error)))
  page.on("console", (message) => {
    // A refusal is an answer; the browser logs every 4xx as an error of its own.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) errors.push(message.text())
  })
  await page.goto(`${url}/office/`)
  return { page, errors, close: () => context.close() }
}

/** Signs a person of the district in by the page. */
export const signIn = async ({ page }: Window, { password }: District, userName: string): Promise<void> => {
  await page.getByLabel("用户名").fill(userName)
  await page.getByLabel("密码", { exact: true }).fill(password)
  await page.getByRole("button", { name: "登录" }).click()
  await page.getByRole("button", { name: "退出登录" }).waitFor()
}

const watched = new WeakMap<Page, Set<Request>>()

/** What a page has asked for and not yet got, from the first time that this is asked of it. */
const underWay = (page: Page): ReadonlySet<Request> => {
  const known = watched.get(page)
  if (known !== undefined) return known
  const asked = new Set<Request>()
  watched.set(page, asked)
  page.on("request", (request) => asked.add(request))
  page.on("requestfinished", (request) => asked.delete(request))
  page.on("requestfailed", (request) => asked.delete(request))
  return asked
}

/** How long nothing has to be under way: longer than a page takes from a click to the question that follows from it. */
const quiet = 300

/**
 * Waits until a page has all that it asked for, and has shown it. The browser's own state of rest is reached once for each document, so that it
 * says nothing of what a list asks for when it is narrowed; and where a letter is previewed it never comes, for that frame runs nothing.
 */
export const settled = async (page: Page): Promise<void> => {
  const asked = underWay(page)
  if ((await page.locator("iframe").count()) === 0) await page.waitForLoadState("networkidle")
  let since = Date.now()
  await expect
    .poll(() => {
      if (asked.size > 0) since = Date.now()
      return Date.now() - since
    })
    .toBeGreaterThanOrEqual(quiet)
  await page.locator("[aria-busy=true]:visible, .ant-spin-spinning:visible").first().waitFor({ state: "hidden" })
}

/** Waits until nothing is under way, then asks axe: nothing serious, nothing critical. */
export const expectAccessible = async ({ page }: Window): Promise<void> => {
  await settled(page)
  await page.evaluate(axeSource)
  const found = await page.evaluate<string[]>(
    `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id, nodes }) => id + ": " + nodes.slice(0, 5).map(({ html, failureSummary }) => html.slice(0, 300) + " | " + failureSummary).join("\\n   ")))`,
  )
  expect(found, found.join("\n")).toEqual([])
}

/** Keeps a picture of the page at a desk's width and at a phone's, where GONGKAI_PICTURES names a folder; the width stays as it was. */
export const picture = async ({ page }: Window, name: string): Promise<void> => {
  if (pictures === null) return
  mkdirSync(pictures, { recursive: true })
  const before = page.viewportSize()
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await settled(page)
    await page.screenshot({ path: join(pictures, `${name}-${String(width)}.png`), fullPage: true })
  }
  if (before !== null) await page.setViewportSize(before)
}

/** Keeps the page as it prints, where GONGKAI_PICTURES names a folder. */
export const printed = async ({ page }: Window, name: string): Promise<void> => {
  if (pictures === null) return
  mkdirSync(pictures, { recursive: true })
  await page.pdf({ path: join(pictures, `${name}.pdf`), format: "A4", margin: { top: "15mm", bottom: "15mm", left: "10mm", right: "10mm" } })
}
