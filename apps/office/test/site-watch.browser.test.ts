import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { expectAccessible, openBrowser, openWindow, picture, printed, signIn, type Window } from "./browser.ts"
import { openDistrict, patience, type District } from "./district.ts"
import { go, pick, send } from "./journey-steps.ts"
import { press, type } from "./keyboard.ts"

let browser: Browser
let district: District
let head: Window
let clerk: Window
beforeAll(async () => {
  ;[browser, district] = await Promise.all([openBrowser(), openDistrict()])
  head = await openWindow(browser, district)
  await signIn(head, district, "office.head")
  clerk = await openWindow(browser, district)
  await signIn(clerk, district, "office.clerk")
}, 2 * patience)
afterAll(async () => {
  await browser.close()
  await district.stop()
})

test("网站监测：只用键盘增加一个网站，检查本平台的门户看到进度，检查完看到结果和所见的网址", async () => {
  const { page, errors } = head
  await go(page, "网站监测")
  await page.getByRole("link", { name: "清水融媒（示例，虚构的网站）" }).waitFor()
  await picture(head, "watched-sites")
  await printed(head, "watched-sites")
  await expectAccessible(head)
  await press(page, "增加网站")
  const dialog = page.getByRole("dialog", { name: "增加监测的网站" })
  await dialog.waitFor()
  await type(page, /^名称/u, "体育馆网站（测试）")
  await type(page, /^首页网址/u, "ftp://nowhere")
  await press(page, "保存")
  await dialog.getByText("须为 http 或者 https 的网址").waitFor()
  await picture(head, "watched-site-form")
  await expectAccessible(head)
  await dialog.getByLabel(/^首页网址/u).fill("https://tiyuguan.example/")
  await send(head, "保存")
  await page.getByRole("link", { name: "体育馆网站（测试）" }).waitFor()

  await go(page, "清水县政府信息公开平台（示例）")
  await page.getByText("还没有检查过").waitFor()
  await page.getByRole("button", { name: "现在检查" }).click()
  await page.getByText(/已看 \d+ \/ 已知 \d+ 个网址/u).waitFor()
  await picture(head, "site-check-running")
  await page.getByText("已完成", { exact: true }).waitFor({ timeout: patience })
  await page.getByText(/一半在 \d+ 毫秒以内/u).waitFor()
  const rows = page.getByRole("table", { name: "所见的网址" }).locator("tbody tr.ant-table-row")
  await rows.first().waitFor()
  await picture(head, "site-check")
  await expectAccessible(head)
  await pick(page, "结果", "跳转")
  await page.waitForURL(/outcome=moved/u)
  expect(errors).toEqual([])
})

test("整改单：筛选、排序记在地址里；交办、反馈；认定不是问题，撤回", async () => {
  const { page, errors } = clerk
  await go(page, "网站问题整改")
  const rows = page.getByRole("table", { name: "整改单" }).locator("tbody tr.ant-table-row")
  await rows.first().waitFor()
  await picture(clerk, "tickets")
  await printed(clerk, "tickets")
  await expectAccessible(clerk)
  await pick(page, "网站", "清水融媒（示例，虚构的网站）")
  await page.waitForURL(/siteId=office-media/u)
  await page.getByRole("button", { name: "逾期的" }).click()
  await expect.poll(async () => (await rows.allTextContents()).every((text) => text.includes("逾期"))).toBe(true)
  await page.getByRole("button", { name: "清除筛选" }).click()
  await pick(page, "状态", "不是问题")
  await page.getByRole("link", { name: "页面打开过慢" }).waitFor()
  await pick(page, "问题", "循环跳转")
  await page.getByText("没有符合条件的整改单").waitFor()
  await page.goto(`${district.url}/office/tickets?siteId=office-media&state=open&kind=column-blank`)
  await page.getByRole("link", { name: "空白栏目" }).click()
  await page.getByRole("button", { name: "交办", exact: true }).click()
  await page.getByRole("dialog", { name: "交给谁整改" }).waitFor()
  await pick(page, "承办人", /./u)
  await send(clerk, "保存")
  await page.getByRole("button", { name: "改派" }).waitFor()
  await page.getByRole("button", { name: "反馈整改情况" }).click()
  await page.getByLabel(/^做了什么/u).fill("栏目已经合并到政策解读")
  await send(clerk, "保存")
  await page.getByText("已反馈", { exact: true }).waitFor()
  await picture(clerk, "ticket")
  await expectAccessible(clerk)

  const address = page.url()
  await head.page.goto(address)
  await head.page.getByRole("button", { name: "不是问题" }).click()
  await head.page.getByLabel(/^理由/u).fill("征集期间以外不放内容")
  await send(head, "保存")
  await head.page.getByText("征集期间以外不放内容").waitFor()
  await head.page.getByRole("button", { name: "撤回认定" }).click()
  await send(head, "撤回认定")
  await head.page.getByText("待整改", { exact: true }).waitFor()
  expect([...errors, ...head.errors]).toEqual([])
})

test("领导姓名职务：名单、不再担任；经办人只能看", async () => {
  const { page, errors } = head
  await go(page, "领导姓名职务")
  await page.getByRole("cell", { name: "林示例" }).waitFor()
  await picture(head, "leader-posts")
  await expectAccessible(head)
  await page
    .getByRole("row", { name: /周示例/u })
    .getByRole("button", { name: "不再担任" })
    .click()
  await send(head, "不再担任")
  await page.getByRole("row", { name: /周示例.*起不再担任/u }).waitFor()
  await go(clerk.page, "领导姓名职务")
  await clerk.page.getByRole("cell", { name: "林示例" }).waitFor()
  expect(await clerk.page.getByRole("button", { name: "增加", exact: true }).count()).toBe(0)
  expect(errors).toEqual([])
})
