import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { expectAccessible, openBrowser, openWindow, picture, signIn, type Window } from "./browser.ts"
import { openDistrict, patience, type District } from "./district.ts"
import { receive, send } from "./journey-steps.ts"

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

/** Finds a request in the open box by words of it. */
const find = async ({ page }: Window, box: string, words: string): Promise<void> => {
  await page.getByRole("dialog").getByLabel(box).fill(words)
  await page.locator(".ant-select-item-option").filter({ hasText: words }).first().click()
}

test("按申请内容找到另一件，关联为重复申请；那一件上看得到是被重复的；解除后两边都没有", async () => {
  const { page } = head
  const first = await receive(head, district.url, "2026-03-02", "青石渡口的停航公告")
  const second = await receive(head, district.url, "2026-03-09", "青石渡口停航的公告文本")
  const links = page.locator(".ant-card", { has: page.getByRole("heading", { name: "关联的申请" }) })
  await links.getByText("没有关联的申请").waitFor()
  await links.getByRole("button", { name: "关联申请" }).click()
  await find(head, "哪一件", "青石渡口的停航")
  await page.getByRole("dialog").getByLabel("关系").click()
  await page.locator(".ant-select-item-option").filter({ hasText: "重复申请" }).click()
  await picture(head, "link-form")
  await expectAccessible(head)
  await send(head, "关联")
  await links.getByText("重复申请").waitFor()
  await page.goto(first)
  await links.getByText("被重复的申请").waitFor()
  await picture(head, "links")
  await links.getByRole("button", { name: "解除" }).click()
  await send(head, "解除")
  await links.getByText("没有关联的申请").waitFor()
  await page.goto(second)
  await links.getByText("没有关联的申请").waitFor()
})

test("登记复议：按内容找到所涉申请，不用知道案件编号", async () => {
  const { page } = head
  await page.goto(`${district.url}/office/disputes`)
  await page.getByRole("button", { name: "登记复议、诉讼" }).click()
  await find(head, "所涉申请", "青石渡口的停航")
  await picture(head, "dispute-form")
  await page.locator(".ant-select-content", { hasText: "青石渡口的停航公告" }).waitFor()
})

test("登记编号改成机关代字的写法：先看到样子，以后的编号照写；错的写法说得出错在哪", async () => {
  const { page } = head
  await page.goto(`${district.url}/office/number-series`)
  const row = page.getByRole("row", { name: /申请的登记编号/u })
  await row.getByRole("button", { name: "设定" }).click()
  await page.getByRole("textbox", { name: "* 格式" }).fill("{code}申{yyyy}")
  await page.getByRole("dialog").getByRole("button", { name: "保存" }).click()
  await page.getByText("须有一个 {seq}").waitFor()
  await page.getByRole("textbox", { name: "* 格式" }).fill("{code}申〔{yyyy}〕{seq}号")
  await page.getByRole("textbox", { name: "机关代字" }).fill("清政")
  await page.getByText(/例如：清政申〔\d{4}〕12号/u).waitFor()
  await picture(head, "number-series-form")
  await send(head, "保存")
  await row.getByText("本机关设定").waitFor()
  await receive(head, district.url, "2026-03-10", "青石渡口的票价批复")
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(/清政申〔2026〕\d+号/u)
})

test("请我会办的、报告文字模板：打得开，可以访问；模板改了存为新版本，旧版本放得回来", async () => {
  const { page } = head
  await page.goto(`${district.url}/office/co-handlings`)
  await page.getByRole("heading", { name: "请我会办的" }).waitFor()
  await expectAccessible(head)
  await picture(head, "co-handlings")
  await page.goto(`${district.url}/office/report-templates`)
  const box = page.getByRole("textbox", { name: "模板" })
  await box.waitFor()
  const own = await box.inputValue()
  await box.fill(`${own}\n本年没有其他情况。`)
  await page.getByRole("button", { name: "保存为新版本" }).click()
  await page
    .getByText(/第 1 版/u)
    .first()
    .waitFor()
  await page.locator("summary", { hasText: "系统自带" }).click()
  await expectAccessible(head)
  await picture(head, "report-templates")
  await page.getByRole("button", { name: "放进编辑框" }).click()
  expect(await box.inputValue()).toBe(own)
})
