import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { expectAccessible, openBrowser, openWindow, picture, printed, signIn, type Window } from "./browser.ts"
import { openDistrict, patience, type District } from "./district.ts"

/** What a busy machine may take to show it, in milliseconds. */
const soon = { timeout: 30_000 }
let browser: Browser
let district: District
beforeAll(async () => {
  ;[browser, district] = await Promise.all([openBrowser(), openDistrict()])
}, 2 * patience)
afterAll(async () => {
  await browser.close()
  await district.stop()
})

const figure = ({ page }: Window, name: string) => page.locator(".dashboard-figure", { has: page.getByText(name, { exact: true }) })
const numberOf = async (window: Window, name: string): Promise<number> =>
  Number((await figure(window, name).locator(".dashboard-value").textContent()) ?? Number.NaN)
const drawn = ({ page }: Window): Promise<number> =>
  page.evaluate<number>(`[...document.querySelectorAll(".dashboard-picture img")].filter(({ naturalWidth }) => naturalWidth > 0).length`)

/** The board lists so many requests, all on one page. */
const expectListed = async ({ page }: Window, count: number): Promise<void> => {
  await expect.poll(() => page.locator(".line-link").count(), soon).toBe(count)
  expect(await page.getByRole("button", { name: "下一页" }).isDisabled()).toBe(true)
}

test("本机关：数、图和表；每个数点开正好是那么多件；按月看；空的时段说没有", async () => {
  const clerk = await openWindow(browser, district)
  await signIn(clerk, district, "housing.clerk")
  const { page, errors } = clerk
  await page.getByRole("link", { name: "数据看板" }).click()
  await page.getByRole("heading", { name: /数据看板$/u, level: 1 }).waitFor()
  await figure(clerk, "收到申请").waitFor()
  await expect.poll(() => drawn(clerk), soon).toBeGreaterThanOrEqual(3)
  await picture(clerk, "dashboard")
  await printed(clerk, "dashboard")
  await expectAccessible(clerk)
  const [received, concluded] = [await numberOf(clerk, "收到申请"), await numberOf(clerk, "办结")]
  expect(received).toBeGreaterThan(0)
  const address = page.url()
  // By the keyboard, as a link.
  await figure(clerk, "收到申请").getByRole("link").press("Enter")
  await page.getByText("计入年度报告的").waitFor()
  await expectListed(clerk, received)
  await picture(clerk, "dashboard-opened")
  await expectAccessible(clerk)
  await page.goto(address)
  await figure(clerk, "办结").getByRole("link").click()
  await page.getByText(/起办结/u).waitFor()
  await expectListed(clerk, concluded)
  await page.goto(address)
  const first = page.getByRole("region", { name: "办理结果的表" }).locator("tbody tr").first()
  const count = Number(await first.locator("td").textContent())
  await first.getByRole("link").click()
  await page.getByText(/办理结果：/u).waitFor()
  await expectListed(clerk, count)
  // Far back nothing happened: words and no picture.
  await page.goto(`${district.url}/office/dashboard?year=2012&part=q2`)
  await page.getByText("这段时间没有办结的申请").waitFor()
  await page.getByText("没有答复").first().waitFor()
  expect(await page.locator(".dashboard-picture img").count()).toBe(0)
  await picture(clerk, "dashboard-empty")
  await expectAccessible(clerk)
  const [csv] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "导出 CSV" }).click()])
  expect(csv.suggestedFilename()).toMatch(/^数据看板-.*\.csv$/u)
  expect(errors).toEqual([])
  await clerk.close()
}, 240_000)

test("上级：各机关之和，点开的是机关，不是案件；比例不足三十件的不给", async () => {
  const superior = await openWindow(browser, district)
  await signIn(superior, district, "qingshui.supervisor")
  const { page, errors } = superior
  await page.getByRole("link", { name: "下级看板" }).click()
  await page.getByRole("heading", { name: "本级和下级数据看板", level: 1 }).waitFor()
  const table = page.getByRole("table", { name: "各机关的数" })
  await table.getByRole("row", { name: /住房和城乡建设局/u }).waitFor()
  const column = async (nth: number): Promise<number> => {
    const cells = await table.locator(`tbody tr.ant-table-row td:nth-child(${String(nth)})`).allTextContents()
    return cells.reduce((sum, text) => sum + Number(text), 0)
  }
  expect(await column(2)).toBe(await numberOf(superior, "收到申请"))
  expect(await column(3)).toBe(await numberOf(superior, "办结"))
  expect(await numberOf(superior, "收到申请")).toBeGreaterThan(0)
  await page.getByText(/件，不足 30 件，不算比例/u).first().waitFor() // prettier-ignore
  await expect.poll(() => drawn(superior), soon).toBeGreaterThanOrEqual(3)
  await picture(superior, "tree-dashboard")
  await printed(superior, "tree-dashboard")
  await expectAccessible(superior)
  expect(await page.locator('main a[href*="/office/board"], main a[href*="/requests"]').count()).toBe(0)
  await table.getByRole("link", { name: /住房和城乡建设局/u }).click()
  await page.getByText("下级机关的看板：只有该机关留存的数，不看案件。").waitFor()
  await figure(superior, "收到申请").waitFor()
  expect(await figure(superior, "收到申请").getByRole("link").count()).toBe(0)
  await expect.poll(() => drawn(superior), soon).toBeGreaterThanOrEqual(3)
  await picture(superior, "dashboard-below")
  await expectAccessible(superior)
  expect(errors).toEqual([])
  await superior.close()
}, 240_000)
