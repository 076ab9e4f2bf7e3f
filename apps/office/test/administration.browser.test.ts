import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { signInEnrolling } from "./authenticator.ts"
import { expectAccessible, openBrowser, openWindow, picture } from "./browser.ts"
import { openDistrict, patience, type District } from "./district.ts"

let browser: Browser
let district: District
beforeAll(async () => {
  ;[browser, district] = await Promise.all([openBrowser(), openDistrict()])
}, 2 * patience)
afterAll(async () => {
  await browser.close()
  await district.stop()
})

test("系统管理员新增人员、查看机关和法律选项；没有授予角色的按钮，菜单里没有申请", async () => {
  const window = await openWindow(browser, district)
  const { page, errors } = window
  await signInEnrolling(window, district, "office.system")
  expect(await page.getByRole("link", { name: "办件台" }).count()).toBe(0)
  await page.getByRole("link", { name: "人员与角色" }).click()
  await page.getByRole("button", { name: "新增人员" }).click()
  await page.getByLabel("人员编号").fill("office.new")
  await page.getByLabel("姓名", { exact: true }).fill("周新")
  await page.keyboard.press("Escape")
  await page.getByText("放弃已填写的内容？").last().waitFor()
  await page.getByRole("button", { name: "继续填写" }).click()
  await page.getByRole("dialog", { name: "新增人员" }).getByRole("button", { name: "保存" }).click()
  await page.getByRole("row", { name: /周新/u }).getByText("没有角色").waitFor()
  expect(await page.getByRole("button", { name: "授予角色" }).count()).toBe(0)
  await picture(window, "people-system")
  await expectAccessible(window)

  await page.getByRole("link", { name: "机关", exact: true }).click()
  await page.getByRole("cell", { name: /清水县教育局/u }).waitFor()
  await picture(window, "agencies")
  await expectAccessible(window)
  await page.getByRole("searchbox", { name: "按名称查找机关" }).fill("没有这个")
  await page.keyboard.press("Enter")
  await page.getByText("没有名称含有这些字的机关").waitFor()

  await page.getByRole("link", { name: "法律选项" }).click()
  await page.getByRole("radio", { name: /扣除等待缴费的时间/u }).check()
  await page.getByRole("button", { name: "改用所选" }).click()
  await page.getByRole("dialog").getByRole("button", { name: "改用" }).click()
  await page.getByText("本机关已选定（第 1 次）").waitFor()
  await picture(window, "law-settings")
  await expectAccessible(window)
  expect(errors).toEqual([])
  await window.close()
})

test("安全管理员授予角色；给在任的管理员再加角色，说明三员分立而不办", async () => {
  const window = await openWindow(browser, district)
  const { page, errors } = window
  await signInEnrolling(window, district, "office.security")
  await page.getByRole("link", { name: "人员与角色" }).click()
  const give = async (row: RegExp): Promise<void> => {
    await page.getByRole("row", { name: row }).getByRole("button", { name: "授予角色" }).click()
    await page.getByRole("dialog").getByLabel("角色").click()
    await page.getByTitle("法制", { exact: true }).last().click()
    await page.getByRole("dialog").getByRole("button", { name: "授予" }).click()
  }
  await give(/office\.system/u)
  await page.getByText("三员须由不同的人担任").waitFor()
  await picture(window, "people-refused")
  await expectAccessible(window)
  await page.getByRole("dialog").getByRole("button", { name: "取消" }).click()
  await page.getByRole("button", { name: "放弃" }).click()
  await give(/office\.contributor/u)
  await page
    .getByRole("row", { name: /office\.contributor/u })
    .getByText("法制", { exact: true })
    .waitFor()
  await picture(window, "people-security")
  await expectAccessible(window)
  expect(errors).toEqual([])
  await window.close()
})

test("审计管理员核验事件链，按事件筛选，逐页看", async () => {
  const window = await openWindow(browser, district)
  const { page, errors } = window
  await signInEnrolling(window, district, "office.audit")
  await page.getByRole("link", { name: "审计记录" }).click()
  await page.getByText("事件链完整").waitFor()
  await page.getByRole("cell", { name: "启用动态口令" }).first().waitFor()
  await page.getByRole("button", { name: "展开行" }).first().click()
  await picture(window, "audit")
  await expectAccessible(window)
  await page.getByRole("button", { name: "下一页" }).click()
  await page.getByText("第 2 页", { exact: true }).waitFor()
  await page.getByRole("combobox", { name: "事件" }).fill("授予角色")
  await page.keyboard.press("Enter")
  await page.getByRole("button", { name: "查询" }).click()
  await page.getByRole("cell", { name: "授予角色" }).first().waitFor()
  expect(await page.getByRole("cell", { name: "启用动态口令" }).count()).toBe(0)

  await page.getByPlaceholder("首日").fill("2020-01-01")
  await page.keyboard.press("Enter")
  await page.getByPlaceholder("末日").fill("2020-01-31")
  await page.keyboard.press("Enter")
  await page.getByRole("button", { name: "查询" }).click()
  await page.getByText("没有符合条件的事件").waitFor()
  await page.locator("button.ant-btn", { hasText: "清除" }).click()
  await page.getByText("没有符合条件的事件").waitFor({ state: "detached" })

  await page.getByRole("link", { name: "我的账户" }).click()
  await page.getByText("已启用：登录时除密码外").waitFor()
  await page.getByText("本次登录", { exact: true }).waitFor()
  await picture(window, "account")
  await expectAccessible(window)
  await page.getByRole("link", { name: "通知", exact: true }).click()
  await page.getByRole("heading", { name: "通知" }).waitFor()
  await picture(window, "notifications")
  await expectAccessible(window)
  expect(errors).toEqual([])
  await window.close()
})
