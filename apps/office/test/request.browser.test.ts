import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { expectAccessible, openBrowser, openWindow, picture, printed, settled, signIn } from "./browser.ts"
import { openDistrict, type District } from "./district.ts"
import { choose, press, tabTo, type, typeDay } from "./keyboard.ts"

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

test("只用键盘：登录、登记（3月2日当面提交，应3月30日答复）、作出决定、起草答复书，不碰鼠标", async () => {
  const window = await openWindow(browser, district)
  const { page, errors } = window
  await type(page, "用户名", "office.head")
  await type(page, "密码", district.password)
  await page.keyboard.press("Enter")
  await page.getByRole("button", { name: "退出登录" }).waitFor()
  // Past the menu, to the page itself.
  await press(page, "跳到正文")
  expect(await page.evaluate<string>("document.activeElement.id")).toBe("page-content")
  await press(page, "登记申请")
  await page.getByRole("heading", { name: "登记申请", level: 1 }).waitFor()
  await choose(page, "申请人类别", "自然人")
  await type(page, "姓名", "钱测试")
  await type(page, "电话", "13800000000")
  await choose(page, "提交方式", "当面提交")
  await typeDay(page, "提交之日", "2026-03-02")
  await type(page, "申请事项", "清河桥改造的会商记录")
  await press(page, "登记")
  await page.getByRole("heading", { name: "已登记" }).waitFor()
  await press(page, "去办理")
  await page.getByText("答复期限：2026-03-30").waitFor()

  await typeDay(page, "补记此前某日的办理", "2026-03-25")
  await page.locator(".allowed").getByText("最迟 2026-03-30").first().waitFor()
  await press(page, "作出答复决定")
  await page.getByRole("dialog").waitFor()
  await choose(page, "答复结果", "四类过程性信息")
  await choose(page, "依据", "第十六条")
  await press(page, "确定")
  await page.getByRole("dialog").waitFor({ state: "hidden" })
  await page.getByText("2026-03-25").first().waitFor()
  await page.getByText("作出决定").first().waitFor()

  await press(page, "起草文书")
  await page.getByRole("dialog").waitFor()
  await tabTo(page, "文书种类")
  await page.keyboard.insertText("四类过程性信息")
  await page.locator(".ant-select-dropdown:visible .ant-select-item-option-active").waitFor()
  await page.keyboard.press("Enter")
  await type(page, "查明的事实", "经查，该信息是讨论过程中形成的记录")
  await type(page, "理由", "公开讨论记录会影响坦率讨论")
  await press(page, "保存")
  await page.getByRole("dialog").waitFor({ state: "hidden" })
  await press(page, "不予公开政府信息决定书")
  await page.getByRole("heading", { name: "文书", level: 1 }).waitFor()
  await press(page, "送审")
  await page.getByRole("dialog").waitFor()
  await press(page, "送审")
  await page.getByText("审签中").waitFor()
  await expectAccessible(window)
  expect(errors).toEqual([])
  await window.close()
})

test("办理页打印：只有案件，没有菜单、按钮和不能办的事项；内容都在纸上，不横出纸边", async () => {
  const window = await openWindow(browser, district)
  const { page } = window
  await signIn(window, district, "office.clerk")
  await page.goto(`${district.url}/office/board?words=${encodeURIComponent("某某路改造工程")}`)
  await page.locator(".line-link").first().click()
  await page.getByRole("heading", { name: "期限" }).waitFor()
  await settled(page)
  // A sheet of A4 less its margins, in pixels of the screen.
  await page.setViewportSize({ width: 718, height: 1000 })
  await page.emulateMedia({ media: "print" })
  for (const shown of ["申请", "期限", "办理经过", "文书", "文件"])
    expect(await page.getByRole("heading", { name: shown, exact: true }).isVisible(), shown).toBe(true)
  expect(await page.getByRole("main").getByRole("button").filter({ visible: true }).allTextContents()).toEqual([])
  expect(await page.getByRole("navigation").isVisible()).toBe(false)
  expect(await page.evaluate<boolean>("document.documentElement.scrollWidth <= innerWidth")).toBe(true)
  await printed(window, "case")
  await window.close()
})
