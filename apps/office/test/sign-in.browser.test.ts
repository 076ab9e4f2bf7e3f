import type { Browser } from "playwright-core"
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

test("密码不对时说明原因，改正后登录，退出后回到登录页", async () => {
  const window = await openWindow(browser, district)
  const { page, errors } = window
  await page.getByLabel("用户名").fill("office.clerk")
  await page.getByLabel("密码", { exact: true }).fill("不是这个")
  await page.keyboard.press("Enter")
  await page.getByText("用户名或者密码不对").waitFor()
  await picture(window, "sign-in")
  await expectAccessible(window)
  await signIn(window, district, "office.clerk")
  expect(await page.getByRole("banner").textContent()).toContain("经办")
  await page.getByRole("button", { name: "退出登录" }).click()
  await page.getByLabel("用户名").waitFor()
  expect(errors).toEqual([])
  await window.close()
})
