import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { expectAccessible, openBrowser, openWindow, picture, printed, signIn, type Window } from "./browser.ts"
import { openDistrict, patience, type District } from "./district.ts"
import { go, send } from "./journey-steps.ts"
import { press } from "./keyboard.ts"

let browser: Browser
let district: District
let head: Window
const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date())
const year = Number(today.slice(0, 4))
beforeAll(async () => {
  ;[browser, district] = await Promise.all([openBrowser(), openDistrict()])
  head = await openWindow(browser, district)
  await signIn(head, district, "qingshui.head")
}, 2 * patience)
afterAll(async () => {
  await browser.close()
  await district.stop()
})

const opened = async (userName: string): Promise<Window> => {
  const window = await openWindow(browser, district)
  await signIn(window, district, userName)
  return window
}
const ofYear = (of: number): string => `${district.url}/office/assessments/${String(of)}`

test("历年结果并排：名次先后，可以导出；上一年的评审表每个机关一行，点开是考核表", async () => {
  const { page, errors } = head
  await go(page, "工作考核")
  await page.getByRole("columnheader", { name: `${String(year - 1)} 年` }).waitFor()
  const results = page.getByLabel("考核结果和历年比较", { exact: true }).first().locator("tbody tr.ant-table-row")
  await expect.poll(() => results.count()).toBe(7)
  await expect.poll(async () => (await results.first().textContent()) ?? "").toContain("第 1 名")
  await picture(head, "assessments")
  await expectAccessible(head)
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "导出 XLSX" }).click()])
  expect(file.suggestedFilename()).toMatch(/考核结果-.*\.xlsx$/u)
  await page.getByRole("link", { name: `${String(year - 1)} 年`, exact: true }).click()
  await page.getByText("已公布").first().waitFor()
  await page.getByText(/第1名　/u).waitFor()
  await picture(head, "assessment-year")
  await printed(head, "assessment-year")
  await expectAccessible(head)
  await page.getByRole("link", { name: "清水县教育局" }).click()
  const training = page.getByRole("row", { name: /^培训/u })
  await training.getByText("理由：名单属实，补交扣1分").waitFor()
  // Whose request it was stays with the agency.
  expect(await page.getByText("扣分所对的记录").count()).toBe(0)
  await picture(head, "assessment-sheet-above")
  await expectAccessible(head)
  expect(errors).toEqual([])
})

test("机关看自己的：自评、评审、复核一步一步都在，扣分的记录点得开", async () => {
  const own = await opened("education.head")
  const { page, errors } = own
  await go(page, "工作考核")
  await page.getByRole("link", { name: `${String(year - 1)} 年考核表` }).click()
  const training = page.getByRole("row", { name: /^培训/u })
  await training.getByText("理由：只附了通知，没有参训名单").waitFor()
  for (const step of ["自评", "评审", "复核", "申请复核"]) await expect.poll(() => training.getByText(step, { exact: true }).count()).toBe(1)
  await page.getByText("扣分所对的记录").first().click()
  await page.locator(".assessment-faults a").first().waitFor()
  await picture(own, "assessment-sheet")
  await expectAccessible(own)
  expect(errors).toEqual([])
  await own.close()
})

test("新的一年：沿用指标，改一项，启动；机关用键盘自评、提交；评审要理由；复核由上级处理", async () => {
  const { page, errors } = head
  await go(page, "工作考核")
  await page.getByRole("button", { name: "拟定考核" }).click()
  await page
    .getByRole("dialog")
    .getByText(`沿用${String(year - 1)}年的指标`)
    .waitFor()
  await picture(head, "assessment-draft-form")
  await expectAccessible(head)
  await send(head, "保存")
  await page.getByRole("link", { name: `${String(year)} 年`, exact: true }).click()
  await page.getByRole("button", { name: "修改：培训" }).click()
  await page.getByLabel("看什么", { exact: true }).fill("每年至少组织两次培训；附通知、名单")
  await picture(head, "assessment-criterion-form")
  await expectAccessible(head)
  await send(head, "保存")
  await page.getByText("每年至少组织两次培训").waitFor()
  await page
    .getByRole("row", { name: /^信息处理费/u })
    .getByRole("button", { name: "删去" })
    .click()
  await send(head, "删去")
  await expect.poll(() => page.getByRole("row", { name: /^信息处理费/u }).count()).toBe(0)
  await page.getByRole("button", { name: "启动考核" }).click()
  await send(head, "启动考核")
  await page.getByRole("row", { name: /清水县体育局/u }).waitFor()
  expect(await page.getByRole("button", { name: "修改：培训" }).count()).toBe(0)

  const sports = await opened("sports.head")
  await sports.page.goto(`${ofYear(year)}/sheets/sports`)
  await sports.page.getByRole("button", { name: "提交考核表" }).click()
  await sports.page.getByRole("dialog").getByRole("button", { name: "提交考核表" }).click()
  await sports.page.getByText("还有人工评分的指标没有自评").waitFor()
  await sports.page.getByText("机构和人员、公开指南和目录、法定公开内容、培训").waitFor()
  await sports.page
    .getByRole("button", { name: "取 消" })
    .or(sports.page.getByRole("button", { name: "取消" }))
    .click()
  for (const [criterion, points] of [
    ["机构和人员", "4"],
    ["公开指南和目录", "8"],
    ["法定公开内容", "8"],
    ["培训", "6"],
  ] as const) {
    await press(sports.page, `自评：${criterion}`)
    const dialog = sports.page.getByRole("dialog", { name: criterion })
    await dialog.getByLabel(/^得分/u).fill(points)
    await dialog.getByLabel("证明", { exact: true }).fill("见网站")
    await sports.page.keyboard.press("Tab")
    await dialog.getByRole("button", { name: "保存" }).click()
    await dialog.waitFor({ state: "hidden" })
  }
  await picture(sports, "assessment-self-score")
  await expectAccessible(sports)
  await sports.page.getByRole("button", { name: "提交考核表" }).click()
  await send(sports, "提交考核表")
  await sports.page.getByText("已提交，待评审").waitFor()

  await page.goto(`${ofYear(year)}/sheets/sports`)
  await page.getByRole("button", { name: "评审", exact: true }).click()
  await page.getByLabel("培训：得分").fill("3")
  await page.getByRole("button", { name: "完成评审" }).click()
  await page.getByText("须说明理由").waitFor()
  await picture(head, "assessment-review-form")
  await expectAccessible(head)
  await page.getByLabel("培训：理由").fill("只组织了一次")
  await send(head, "完成评审")
  await page.getByText("已评审").waitFor()

  await sports.page.reload()
  await sports.page.getByRole("button", { name: "申请复核：培训" }).click()
  await sports.page.getByLabel("理由", { exact: true }).fill("第二次在十月，名单补上")
  await send(sports, "申请复核")
  await sports.page.getByText("复核申请待处理").waitFor()
  await page.reload()
  await page.getByRole("button", { name: "处理复核：培训" }).click()
  await page.getByLabel(/^得分/u).fill("6")
  await page.getByLabel("理由", { exact: true }).fill("属实")
  await send(head, "保存")
  const row = page.getByRole("row", { name: /^培训/u })
  await row.getByText("理由：属实").waitFor()
  await expect.poll(() => row.getByRole("cell").nth(2).textContent()).toBe("6")
  await page.goto(ofYear(year))
  await page.getByRole("button", { name: "公布结果" }).click()
  await page.getByRole("dialog").getByRole("button", { name: "公布结果" }).click()
  await page.getByText("还有机关没有评审").waitFor()
  expect([...errors, ...sports.errors]).toEqual([])
  await sports.close()
})
