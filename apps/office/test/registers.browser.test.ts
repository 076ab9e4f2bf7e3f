import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { expectAccessible, openBrowser, openWindow, picture, signIn, type Window } from "./browser.ts"
import { openDistrict, patience, type District } from "./district.ts"

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

test("信息处理费：年度合计和逐件；没有收费的年份说没有；导出的文件有名字", async () => {
  const { page, errors } = head
  await page.getByRole("link", { name: "信息处理费" }).click()
  await page.getByText("实际收取总金额").waitFor()
  await picture(head, "fees")
  await expectAccessible(head)
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "导出 XLSX" }).click()])
  expect(file.suggestedFilename()).toMatch(/^信息处理费-.*\.xlsx$/u)
  await page.getByLabel("年份").fill("2010")
  await page.keyboard.press("Enter")
  await page.getByText("2010 年没有收费").waitFor()
  expect(errors).toEqual([])
})

test("复议诉讼登记簿：逐件、期限和表四；一件的经过", async () => {
  const { page, errors } = head
  await page.getByRole("link", { name: "复议诉讼登记簿" }).click()
  await page.getByRole("table", { name: "表四" }).or(page.getByLabel("表四")).first().waitFor()
  // Every body gave its case a number.
  await page
    .getByRole("link", { name: /^清政复〔20\d\d〕1号$/u })
    .first()
    .waitFor()
  await picture(head, "disputes")
  await expectAccessible(head)
  await page.locator("a[href*='/office/disputes/']").first().click()
  await page.getByText("经过").first().waitFor()
  await picture(head, "dispute")
  await expectAccessible(head)
  expect(errors).toEqual([])
})

const file = (...lines: readonly string[]): { name: string; mimeType: string; buffer: Buffer } => ({
  name: "台账.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(`${lines.join("\r\n")}\r\n`),
})

test("台账：缺了一列的说缺哪一列；有误的行指出单元格和原因，此时什么也没有导入；放弃后内容擦除", async () => {
  const { page, errors } = head
  await page.getByRole("link", { name: "导入往年台账" }).click()
  await page.getByText("还没有导入过").waitFor()
  await picture(head, "imports")
  await expectAccessible(head)
  await page.locator("input[type=file]").setInputFiles(file("登记编号,收到日期,申请人类型,申请人,申请内容"))
  await page.getByRole("list", { name: "文件的问题" }).getByText("申请渠道").waitFor()
  await page
    .locator("input[type=file]")
    .setInputFiles(file("登记编号,收到日期,申请渠道,申请人类型,申请人,申请内容", "2025-001,3/5,当面,自然人,李某,2024年预算"))
  await page.getByText("现在还什么也没有导入").waitFor()
  await picture(head, "import")
  await expectAccessible(head)
  await page.getByRole("button", { name: "放弃" }).click()
  await page.getByRole("dialog").getByRole("button", { name: "放弃" }).click()
  await page.getByText("已放弃").waitFor()
  expect(errors).toEqual([])
})

test("申请人：按原值查不到时说没有；保密审查只记代码", async () => {
  const { page, errors } = head
  await page.getByRole("link", { name: "申请人", exact: true }).click()
  await page.getByLabel("原值").fill("查无此人")
  await page.keyboard.press("Enter")
  await page.getByText("没有登记过这样的申请人").waitFor()
  await picture(head, "applicants")
  await expectAccessible(head)

  const reviewer = await openWindow(browser, district)
  await signIn(reviewer, district, "office.secrecy")
  await reviewer.page.getByRole("link", { name: "保密审查" }).click()
  await reviewer.page.getByLabel("对象编号").fill("x 1")
  await reviewer.page.getByRole("button", { name: "记录" }).click()
  await reviewer.page.getByText("请选择结果").waitFor()
  await picture(reviewer, "secrecy")
  await expectAccessible(reviewer)
  await reviewer.close()
  expect(errors).toEqual([])
})
