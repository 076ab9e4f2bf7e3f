import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { expectAccessible, openBrowser, openWindow, picture, signIn, type Window } from "./browser.ts"
import { openDistrict, patience, type District } from "./district.ts"
import { call, confirm, open as openAt, place } from "./report-steps.ts"

/** What a busy machine may take to show it, in milliseconds. */
const soon = { timeout: 30_000 }
let browser: Browser
let district: District
let clerk: Window
let head: Window
let superior: Window
let address = ""
const lastYear = Number(new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai", year: "numeric" }).format(new Date())) - 1
beforeAll(async () => {
  ;[browser, district] = await Promise.all([openBrowser(), openDistrict()])
  for (const [userName, set] of [
    ["office.clerk", (window: Window) => (clerk = window)],
    ["office.head", (window: Window) => (head = window)],
    ["qingshui.supervisor", (window: Window) => (superior = window)],
  ] as const) {
    const window = await openWindow(browser, district)
    await signIn(window, district, userName)
    set(window)
  }
  const { id } = await call(district, clerk.page, "POST", "/reports", { reportId: "office-with-attachments", year: lastYear, scope: "agency" })
  address = `${district.url}/office/reports/${String(id)}`
}, 2 * patience)
afterAll(async () => {
  await browser.close()
  await district.stop()
})

const text = (name: string, words: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(words) })
const openAttachments = async (window: Window): Promise<void> => {
  await openAt(window, address)
  await window.page.getByRole("tab", { name: /^附件/u }).click()
}
const lines = ({ page }: Window) => page.getByRole("list", { name: "附件", exact: true }).locator("li .attachment-title a")

test("起草时上传附件、改名、排次序、移除；不收的说明是哪一个、为什么", async () => {
  const { page, errors } = clerk
  await openAttachments(clerk)
  await page.getByText("没有附件").waitFor()
  await picture(clerk, "attachments-none")
  const box = page.locator("input[type=file]")
  await box.setInputFiles([text("说明.txt", "有关数据的说明"), text("统计表.txt", "许可 12 件"), text("多余.txt", "不用了")])
  await expect.poll(() => lines(clerk).allTextContents(), soon).toEqual(["说明.txt", "统计表.txt", "多余.txt"])
  await box.setInputFiles(text("名单.txt", "机密★绝不能外传"))
  await page.getByText("“名单.txt”没有收下").waitFor()
  await page.getByRole("group", { name: "附件“说明.txt”" }).getByRole("button", { name: "改名" }).click()
  await page.getByRole("textbox", { name: "名称" }).fill("附件2：有关数据的说明")
  await confirm(clerk, "保存")
  await page.getByRole("group", { name: "附件“统计表.txt”" }).getByRole("button", { name: "上移" }).click()
  await expect.poll(() => lines(clerk).allTextContents(), soon).toEqual(["统计表.txt", "附件2：有关数据的说明", "多余.txt"])
  await picture(clerk, "attachments")
  await expectAccessible(clerk)
  await page.getByRole("group", { name: "附件“多余.txt”" }).getByRole("button", { name: "移除" }).click()
  await page.getByRole("dialog").getByText("移除附件“多余.txt”？").waitFor()
  await picture(clerk, "attachment-removed")
  await confirm(clerk, "移除")
  await expect.poll(() => lines(clerk).allTextContents(), soon).toEqual(["统计表.txt", "附件2：有关数据的说明"])
  expect(errors).toEqual([])
})

test("一格的数打开到规范性文件：点标题到那一件，后退回到报告", async () => {
  const { page, errors } = clerk
  await openAt(clerk, address)
  await place(clerk, "disclosure.normativeDocuments.inForce").click()
  await page.keyboard.press("Control+Enter")
  const drawer = page.getByRole("dialog")
  await drawer
    .getByRole("link", { name: /清水县/u })
    .first()
    .waitFor()
  await picture(clerk, "opened-documents")
  await expectAccessible(clerk)
  await drawer
    .getByRole("link", { name: /清水县/u })
    .first()
    .click()
  await page.getByRole("heading", { name: "一件规章、规范性文件" }).waitFor()
  await page.getByText("行政规范性文件").waitFor()
  await picture(clerk, "normative-document")
  await expectAccessible(clerk)
  await page.goBack()
  await page.getByRole("grid").first().waitFor()
  expect(errors).toEqual([])
})

test("报送后附件不能再改；上级看到并下载；退回后又能改，两次报送的附件对照着看", async () => {
  await openAt(head, address)
  await head.page.getByRole("button", { name: "报送", exact: true }).click()
  await confirm(head, "报送")
  await head.page.getByText("已报送，待审核").first().waitFor()
  await head.page.getByRole("tab", { name: /^附件/u }).click()
  await lines(head).first().waitFor()
  expect(await head.page.getByRole("button", { name: "移除" }).count()).toBe(0)
  expect(await head.page.getByRole("button", { name: "上传附件" }).count()).toBe(0)

  await superior.page.goto(`${district.url}/office/filed-reports/office/${String(lastYear)}`)
  const filed = superior.page.getByRole("list", { name: "报送的附件" })
  await filed.waitFor()
  await picture(superior, "filed-attachments")
  await expectAccessible(superior)
  const [file] = await Promise.all([superior.page.waitForEvent("download"), filed.getByRole("link", { name: "附件2：有关数据的说明" }).click()])
  expect(file.suggestedFilename()).toBe("说明.txt")
  await superior.page.getByRole("button", { name: "退回", exact: true }).click()
  await superior.page.getByRole("textbox", { name: "退回的意见" }).fill("请更新统计表")
  await confirm(superior, "退回")
  await superior.page.getByText("已退回").first().waitFor()

  await openAttachments(clerk)
  await clerk.page.getByRole("group", { name: "附件“统计表.txt”" }).getByRole("button", { name: "移除" }).click()
  await confirm(clerk, "移除")
  await clerk.page.locator("input[type=file]").setInputFiles(text("统计表（更新）.txt", "许可 13 件"))
  await expect.poll(() => lines(clerk).allTextContents(), soon).toEqual(["附件2：有关数据的说明", "统计表（更新）.txt"])
  await openAt(head, address)
  await head.page.getByRole("button", { name: "报送", exact: true }).click()
  await confirm(head, "报送")
  await head.page.getByText("已报送，待审核").first().waitFor()
  await head.page.getByRole("tab", { name: "历次报送" }).click()
  const changed = head.page.getByRole("list", { name: "不同的附件" })
  await changed.waitFor()
  expect(await changed.getByRole("listitem").allTextContents()).toEqual(["新增统计表（更新）.txt", "移除统计表.txt"])
  await picture(head, "attachments-beside")
  await expectAccessible(head)
  expect([clerk.errors, head.errors, superior.errors]).toEqual([[], [], []])
})

test("案件页写明计入哪几格；登记簿的文件有误，逐格说明", async () => {
  const { page, errors } = clerk
  await page.goto(`${district.url}/office/board?open=no`)
  await page.locator("tbody a[href*='/office/requests/']").first().click()
  await page.getByText("计入年度报告").waitFor()
  await page.getByText("计入年度报告").scrollIntoViewIfNeeded()
  await picture(clerk, "case-report-cells")
  await page.getByRole("link", { name: "主动公开登记簿" }).click()
  // The case's page has a box for files too.
  await page.getByText("导入登记的事项").waitFor()
  const csv = "登记簿,日期,件数,金额（万元）,事项,来源\r\n行政许可,三月五日,1,,许可,审批系统\r\n"
  await page.locator("input[type=file]").setInputFiles({ name: "登记.csv", mimeType: "text/csv", buffer: Buffer.from(csv) })
  await page.getByRole("list", { name: "文件的问题" }).getByRole("listitem").first().waitFor()
  await picture(clerk, "register-import-faults")
  await expectAccessible(clerk)
  expect(errors).toEqual([])
})

test("汇总报告的一格打开到各机关的报告", async () => {
  const { page, errors } = superior
  await page.goto(`${district.url}/office/reports`)
  await page.getByRole("row", { name: /汇总/u }).getByRole("link").first().click()
  await page.getByRole("grid").first().waitFor()
  await place(superior, "requests.received.total").click()
  await page.keyboard.press("Control+Enter")
  const drawer = page.getByRole("dialog")
  await drawer.getByRole("row").nth(2).waitFor()
  await picture(superior, "tree-opened")
  await expectAccessible(superior)
  expect(errors).toEqual([])
})
