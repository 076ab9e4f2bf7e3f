import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { expectAccessible, openBrowser, openWindow, picture, signIn } from "./browser.ts"
import { openDistrict, type District } from "./district.ts"

let browser: Browser
let district: District
beforeAll(async () => {
  ;[browser, district] = await Promise.all([openBrowser(), openDistrict()])
})
afterAll(async () => {
  await browser.close()
  await district.stop()
})

const pick = async (page: Page, label: string, option: string): Promise<void> => {
  await page.getByLabel(label, { exact: true }).click()
  await page.locator(".ant-select-item-option", { hasText: option }).first().click()
}

const setDay = async (page: Page, label: string, day: string): Promise<void> => {
  const box = page.getByLabel(label, { exact: true })
  await box.fill(day)
  await box.press("Tab")
}

test("2026年3月2日平信收到，3月3日确认，二十个工作日到3月31日：登记、确认、办理页逐日推算，不能办的说明原因", async () => {
  const window = await openWindow(browser, district)
  const { page, errors } = window
  await signIn(window, district, "office.clerk")
  await page.getByRole("heading", { name: "办件台" }).waitFor()
  await picture(window, "board")
  await expectAccessible(window)

  await page.getByRole("button", { name: "登记申请" }).click()
  await page.getByRole("heading", { name: "登记申请", level: 1 }).waitFor()
  await pick(page, "申请人类别", "自然人")
  await page.getByRole("textbox", { name: "* 姓名" }).fill("钱测试")
  await page.getByLabel("电话", { exact: true }).fill("13800000000")
  await pick(page, "提交方式", "平常信函")
  await setDay(page, "信件到达之日", "2026-03-02")
  await page.getByLabel("申请事项").fill("某某路改造工程的招标文件")
  await picture(window, "intake")
  await expectAccessible(window)
  await page.getByRole("button", { name: "登记", exact: true }).click()
  await page.getByRole("heading", { name: "已登记" }).waitFor()
  await page.getByRole("button", { name: "出具回执" }).click()
  await page.getByText("查询码", { exact: true }).waitFor()
  await picture(window, "registered")
  await expectAccessible(window)

  await page.getByRole("link", { name: "去办理" }).click()
  await page.getByText("收到日期还没有与申请人确认").first().waitFor()
  await page.getByText(/现在不能办的/u).click()
  expect(await page.locator(".refused").textContent()).toContain("可以这样办")
  await page.getByRole("button", { name: "双方确认收到" }).click()
  await setDay(page, "确认日期", "2026-03-03")
  await page.getByRole("button", { name: "确定" }).click()
  await page.getByText("答复期限：2026-03-31").waitFor()
  expect(await page.locator(".days li.due").textContent()).toContain("20")
  await picture(window, "case")
  await expectAccessible(window)

  await page.goto(`${district.url}/office/board?words=${encodeURIComponent("某某路改造工程")}`)
  await page.getByText("某某路改造工程的招标文件").waitFor()
  await page.locator(".line-link").first().focus()
  await page.keyboard.press("Enter")
  await page.getByRole("heading", { name: "期限" }).waitFor()
  expect(errors).toEqual([])
  await window.close()
})
