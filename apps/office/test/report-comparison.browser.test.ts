import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { expectAccessible, openBrowser, openWindow, picture, printed, signIn, type Window } from "./browser.ts"
import { openDistrict, patience, type District } from "./district.ts"
import { choose } from "./keyboard.ts"

/** What a busy machine may take to show it, in milliseconds. */
const soon = { timeout: 30_000 }
let browser: Browser
let district: District
let superior: Window
beforeAll(async () => {
  ;[browser, district] = await Promise.all([openBrowser(), openDistrict()])
  superior = await openWindow(browser, district)
  await signIn(superior, district, "qingshui.supervisor")
}, 2 * patience)
afterAll(async () => {
  await browser.close()
  await district.stop()
})

const lastYear = Number(new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai", year: "numeric" }).format(new Date())) - 1
const received = "表三“一、本年新收政府信息公开申请数量”行“总计”列"
const rate = "予以公开占办结的比例"
const tableOf = ({ page }: Window, name: string) => page.getByRole("table", { name, exact: true })

test("从菜单打开：上一年和前一年的新收，图和表，没有报送的另列，不当作零", async () => {
  const { page, errors } = superior
  await page.getByRole("link", { name: "年报比较" }).click()
  await page.getByRole("heading", { name: "年报比较", level: 1 }).waitFor()
  const row = page.getByRole("row", { name: /清水县人民政府办公室/u })
  await row.waitFor()
  await expect.poll(() => row.getByText("没有报送").count()).toBe(2)
  expect(await row.getByRole("cell").first().textContent()).toBe("—")
  await page.getByText(/个机关有的年份没有报送，不当作零/u).waitFor()
  await page.getByRole("img", { name: /各机关各年的条形图/u }).waitFor()
  await expect.poll(() => page.evaluate<number>(`document.querySelector(".comparison-drawn img")?.naturalWidth ?? 0`), soon).toBeGreaterThan(0)
  await picture(superior, "report-comparison")
  await printed(superior, "report-comparison")
  await expectAccessible(superior)
  expect(errors).toEqual([])
})

test("只用键盘：加一项比例，不足三十件的不给并写明；地址跟着变，后退回到原来的比较", async () => {
  const { page, errors } = superior
  const before = page.url()
  await choose(page, "指标", rate)
  await page.keyboard.press("Escape")
  await tableOf(superior, rate)
    .getByText(/不足 30 件（\d+ 件），不算比例/u)
    .first()
    .waitFor()
  await expect.poll(() => new URL(page.url()).searchParams.get("measures"), soon).toBe("requests.received.total,rate.granted")
  await picture(superior, "report-comparison-rate")
  await expectAccessible(superior)
  await page.goBack()
  await expect.poll(() => page.url(), soon).toBe(before)
  await tableOf(superior, rate).waitFor({ state: "detached" })
  await page.goForward()
  await tableOf(superior, rate).waitFor()
  expect(errors).toEqual([])
})

test("地址给别人，打开是同一个比较：两个机关、三年，机关的名称也在", async () => {
  const { page, errors } = superior
  const address = `${district.url}/office/report-comparisons?measures=requests.received.total&agencies=housing%2Cwater&from=${String(lastYear - 2)}&to=${String(lastYear - 1)}&scope=agency`
  await page.goto(address)
  const rows = tableOf(superior, received).locator("tbody tr.ant-table-row")
  await expect.poll(() => rows.count(), soon).toBe(2)
  await page.locator(".ant-select-selection-item", { hasText: "住房和城乡建设局" }).waitFor()
  const [xlsx] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "导出 XLSX" }).click()])
  expect(xlsx.suggestedFilename()).toMatch(/\.xlsx$/u)
  const [svg] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "下载这张图（SVG）" }).click()])
  expect(svg.suggestedFilename()).toMatch(/\.svg$/u)
  await rows.first().getByRole("link").last().click()
  await page.getByRole("heading", { name: `${String(lastYear - 1)} 年报送的年度报告` }).waitFor()
  await page.goBack()
  await expect.poll(() => page.url(), soon).toBe(address)
  expect(errors).toEqual([])
})

test("谁也没有报送的年份：不画图，说没有；不认得的指标，说清楚", async () => {
  const { page, errors } = superior
  await page.goto(`${district.url}/office/report-comparisons?from=2010&to=2011`)
  await page.getByText("2011 年没有可以画出的数").waitFor()
  expect(await page.getByRole("img", { name: /条形图/u }).count()).toBe(0)
  await picture(superior, "report-comparison-empty")
  await expectAccessible(superior)
  await page.goto(`${district.url}/office/report-comparisons?measures=requests.nothing.total`)
  await page.getByText("没有这样的单元格或者比例").waitFor()
  expect(errors).toEqual([])
})
