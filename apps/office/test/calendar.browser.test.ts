import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { signInEnrolling } from "./authenticator.ts"
import { expectAccessible, openBrowser, openWindow, picture, signIn, type Window } from "./browser.ts"
import { openDistrict, patience, type District } from "./district.ts"

let browser: Browser
let district: District
let system: Window
beforeAll(async () => {
  ;[browser, district] = await Promise.all([openBrowser(), openDistrict()])
  system = await openWindow(browser, district)
  await signInEnrolling(system, district, "qingshui.system")
}, 2 * patience)
afterAll(async () => {
  await browser.close()
  await district.stop()
})

const file = (rows: readonly string[]): { name: string; mimeType: string; buffer: Buffer } => ({
  name: "2028年放假安排.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    ["年份,2028", "标题,国务院办公厅关于2028年部分节假日安排的通知", "文号,", "发布日期,2027-11-30", "类型,节日名称,开始日期,结束日期", ...rows].join(
      "\r\n",
    ),
  ),
})

test("2028年：文件有错时逐行说明；改好后读入、预览、确认，十二个月里看得到放假和补班", async () => {
  const { page, errors } = system
  await page.getByRole("link", { name: "工作日历" }).click()
  await page.getByRole("table", { name: "1月", exact: true }).waitFor()
  await picture(system, "calendar")
  await expectAccessible(system)

  await page.getByRole("button", { name: "录入新的一年" }).click()
  await page.locator("input[type=file]").setInputFiles(file(["放假,元旦,2028-02-30,2028-01-03"]))
  await page.getByText("不是日期").waitFor()
  await page
    .locator("input[type=file]")
    .setInputFiles(file(["放假,元旦,2027-12-31,2028-01-02", "放假,春节,2028-01-25,2028-01-31", "上班,春节,2028-01-22,2028-01-22"]))
  await page.getByText("已从“2028年放假安排.csv”读入").waitFor()
  expect(await page.getByLabel("通知标题").inputValue()).toBe("国务院办公厅关于2028年部分节假日安排的通知")
  await picture(system, "calendar-entry")
  await expectAccessible(system)
  await page.getByRole("button", { name: "下一步：看看会怎样" }).click()
  await page.getByText("共重新计算").waitFor()
  await page.getByText("2027-12-31 元旦").waitFor()
  await picture(system, "calendar-preview")
  await expectAccessible(system)
  await page.getByRole("button", { name: "确认录入" }).click()
  const january = page.getByRole("region", { name: "2028年" }).getByRole("table", { name: "1月", exact: true })
  await january.waitFor()
  expect(await january.locator("td.off").allTextContents()).toEqual(["1休", "2休", "25休", "26休", "27休", "28休", "29休", "30休", "31休"])
  expect(await january.locator("td.make-up").allTextContents()).toEqual(["22班"])
  expect(errors).toEqual([])
})

test("更正2028年：原来的假期一行一行列着，年前的一天也在；预览只列出不同的日子；再删除", async () => {
  const { page } = system
  await page.getByRole("button", { name: "更正本年" }).click()
  await page.getByText("第 2 个假期").waitFor()
  const names = page.getByLabel("节日名称")
  expect(await names.evaluateAll((all: readonly { readonly value?: string }[]) => all.map(({ value }) => value))).toEqual(["元旦", "春节"])
  expect(await page.getByPlaceholder("开始日期").first().inputValue()).toBe("2027-12-31")
  await page.getByRole("button", { name: "去掉第 2 个假期" }).click()
  await page.getByRole("button", { name: "下一步：看看会怎样" }).click()
  await page.getByText("不再放假").waitFor()
  await page.getByText("2028-01-25 春节").waitFor()
  await page.getByRole("button", { name: "确认更正" }).click()
  await page.getByText("第 2 版").waitFor()
  await page.getByRole("button", { name: "删除本年" }).click()
  await page.getByRole("dialog").getByRole("button", { name: "删除本年" }).click()
  await page.getByText("2028 年").first().waitFor({ state: "detached" })
  await page.getByRole("region", { name: "2027年" }).waitFor()
})

test("所在地假日录入后日历上有，删除前要确认；经办看得到日历，没有录入的按钮", async () => {
  const { page } = system
  await page.getByRole("button", { name: "录入所在地假日" }).click()
  await page.getByRole("dialog").getByLabel("日期").fill("2027-06-18")
  await page.keyboard.press("Enter")
  await page.getByRole("dialog").getByLabel("名称").fill("建县纪念日")
  await picture(system, "calendar-local")
  await expectAccessible(system)
  await page.getByRole("dialog").getByRole("button", { name: "保存" }).click()
  await page.getByRole("cell", { name: "建县纪念日" }).waitFor()
  expect(await page.getByTitle("建县纪念日").textContent()).toBe("18休")

  const clerk = await openWindow(browser, district)
  await signIn(clerk, district, "office.clerk")
  await clerk.page.getByRole("link", { name: "工作日历" }).click()
  await clerk.page.getByRole("table", { name: "1月", exact: true }).waitFor()
  expect(await clerk.page.getByRole("button", { name: "录入新的一年" }).count()).toBe(0)
  await clerk.close()
})
