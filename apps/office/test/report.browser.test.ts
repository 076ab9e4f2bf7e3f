import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { expectAccessible, openBrowser, openWindow, picture, signIn, type Window } from "./browser.ts"
import { openDistrict, patience, type District } from "./district.ts"
import { call, cellNow as cellOf, confirm, open as openAt, paste, place, save, shown } from "./report-steps.ts"

let browser: Browser
let district: District
let clerk: Window
let head: Window
let superior: Window
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
}, 2 * patience)
afterAll(async () => {
  await browser.close()
  await district.stop()
})

const lastYear = Number(new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai", year: "numeric" }).format(new Date())) - 1
let address = ""
const open = (window: Window): Promise<void> => openAt(window, address)
const cellNow = (window: Window, cell: string) => cellOf(district, window, address, cell)

test("经办起草上一年的报告，打开新收申请数，背后的记录正好是这么多", async () => {
  const { page, errors } = clerk
  await page.getByRole("link", { name: "年度报告", exact: true }).click()
  await page.getByText("还没有年度报告").waitFor()
  await page.getByRole("button", { name: "起草年度报告" }).click()
  expect(await page.getByRole("spinbutton", { name: "统计年度" }).inputValue()).toBe(String(lastYear))
  await picture(clerk, "report-begin")
  await page.getByRole("dialog").getByRole("button", { name: "起草", exact: true }).click()
  await page.getByRole("heading", { name: new RegExp(`清水县人民政府办公室${String(lastYear)}年`, "u"), level: 1 }).waitFor()
  await page.getByRole("grid").first().waitFor()
  address = page.url()
  await picture(clerk, "report")
  await expectAccessible(clerk)

  const received = "requests.received.total"
  const figure = Number(await shown(clerk, received))
  expect(figure).toBeGreaterThan(0)
  await place(clerk, received).click()
  await page.keyboard.press("Control+Enter")
  const drawer = page.getByRole("dialog", { name: /本年新收/u })
  await drawer.getByText(`本格的数 ${String(figure)}，由 ${String(figure)} 条记录构成`).waitFor()
  await drawer.getByRole("row").nth(1).waitFor()
  await picture(clerk, "report-opened")
  await expectAccessible(clerk)
  const rows = drawer.locator("tbody tr.ant-table-row")
  const numbers: string[] = []
  for (;;) {
    const on = await rows.allTextContents()
    numbers.push(...on)
    const next = drawer.getByRole("button", { name: "下一页" })
    if ((await next.count()) === 0 || (await next.isDisabled())) break
    await next.click()
    await expect.poll(() => rows.first().textContent()).not.toBe(on[0])
  }
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(numbers.length).toBe(figure)
  await page.keyboard.press("Escape")
  await drawer.waitFor({ state: "hidden" })
  expect(errors).toEqual([])
})

test("只用键盘：走到一格，输入、放弃、再输入，写明来源后保存；撤回后又是记录的数", async () => {
  const { page, errors } = clerk
  const [licensing, penalties] = ["disclosure.licensing.decisions", "disclosure.penalties.decisions"]
  const before = await cellNow(clerk, licensing)
  await open(clerk)
  // The sheet is one stop of Tab; the arrows go on from there.
  await place(clerk, "disclosure.rules.issued").focus()
  for (let down = 0; down < 2; down++) await page.keyboard.press("ArrowDown")
  expect(await page.evaluate<string>(`document.activeElement?.getAttribute("data-cell")`)).toBe(licensing)
  await page.keyboard.type("99")
  await page.keyboard.press("Escape")
  expect(await shown(clerk, licensing)).toBe(before.value === null ? "" : String(before.value))
  await page.keyboard.type("1x")
  await page.keyboard.press("Enter")
  await page.getByText("“1x”不是数").waitFor()
  await page.keyboard.press("Escape")
  await page.keyboard.type("128")
  await page.keyboard.press("Enter")
  expect(await page.evaluate<string>(`document.activeElement?.getAttribute("data-cell")`)).toBe(penalties)
  await page.getByText("已填写 1 格，还没有保存").waitFor()
  await picture(clerk, "report-unsaved")
  await page.keyboard.press("Control+s")
  await page.keyboard.type("行政审批系统年报表")
  await page.keyboard.press("Enter")
  await page.getByLabel("数据来源说明").waitFor({ state: "hidden" })
  await expect.poll(() => cellNow(clerk, licensing)).toMatchObject({ value: 128, source: "entered", note: "行政审批系统年报表" })
  await place(clerk, licensing).getByText("手工填报").waitFor({ state: "attached" })
  await page.keyboard.press("ArrowUp")
  await page.getByRole("button", { name: "撤销上一次填报" }).click()
  await expect.poll(async () => (await cellNow(clerk, licensing)).value).toBe(before.value)
  await expectAccessible(clerk)
  expect(errors).toEqual([])
})

test("整块粘贴，一次说明；不是数的整块不填；勾稽关系不成立的格标出来，走到时读出是哪一条", async () => {
  const { page, errors } = clerk
  await open(clerk)
  const first = "requests.refused.stateSecret.naturalPerson"
  await place(clerk, first).focus()
  await paste(clerk, "7\t无\r\n")
  await page.getByText("第 1 行第 2 列“无”不是数，没有填入任何一格").waitFor()
  await paste(clerk, "7\t3\r\n2\t1\r\n")
  await page.getByText("已填写 4 格，还没有保存").waitFor()
  await save(clerk, "台账统计")
  const lit = page.locator(".sheet td.figure-error")
  await lit.first().waitFor()
  expect(await cellNow(clerk, "requests.refused.prohibitedByLaw.commercialEnterprise")).toMatchObject({ value: 1, note: "台账统计" })
  // Totals follow what was entered, so that the sums hold; what came in no longer equals what was done with the carry-over.
  const broken = (await lit.first().getAttribute("data-cell")) ?? ""
  expect(broken).toMatch(/^requests\.[A-Za-z]+\.naturalPerson$/u)
  await place(clerk, broken).focus()
  await place(clerk, broken).click()
  const bar = page.locator("#cell-bar")
  await bar.getByText("错误").first().waitFor()
  expect(await place(clerk, broken).getAttribute("aria-describedby")).toBe("cell-bar")
  await picture(clerk, "report-broken")
  await expectAccessible(clerk)
  await page.getByRole("tab", { name: /校验结果/u }).click()
  await picture(clerk, "report-findings")
  await expectAccessible(clerk)
  await page.getByRole("button", { name: "到这一格" }).first().click()
  await page.getByRole("grid").first().waitFor()
  expect(await page.evaluate<boolean>(`document.activeElement?.hasAttribute("data-cell")`)).toBe(true)
  expect(errors).toEqual([])
})

test("他人先改了同一格：告诉我他人填的数，我填的还在，由我决定", async () => {
  const { page, errors } = clerk
  await open(clerk)
  const [cell] = ["disclosure.coercion.decisions"]
  const { version } = await cellNow(clerk, cell)
  await place(clerk, cell).click()
  await page.keyboard.type("11")
  await page.keyboard.press("Enter")
  const id = address.split("/").at(-1) ?? ""
  await call(district, head.page, "POST", `/reports/${id}/cells`, { cells: [{ cell, version, value: 12, note: "执法台账" }] })
  await page.getByLabel("数据来源说明").fill("我的台账")
  await page.getByRole("button", { name: "保存数据" }).click()
  await page.getByText(/您填 11，.*填 12（来源：执法台账）/u).waitFor()
  expect(await shown(clerk, cell)).toBe("11")
  await picture(clerk, "report-conflict")
  await expectAccessible(clerk)
  await page.getByRole("button", { name: "用我填的" }).click()
  await page.getByRole("button", { name: "保存数据" }).click()
  await expect.poll(() => cellNow(clerk, cell)).toMatchObject({ value: 11, note: "我的台账" })
  expect(errors).toEqual([])
})

test("文字按模板起草，改后保存", async () => {
  const { page, errors } = clerk
  await open(clerk)
  await page.getByRole("tab", { name: "文字" }).click()
  await page.getByRole("button", { name: "按模板起草" }).first().click()
  const box = page.getByRole("textbox", { name: "一、总体情况" })
  await expect.poll(() => box.inputValue()).not.toBe("")
  await box.fill("本年认真办理依申请公开工作。\n认真做好主动公开。")
  await picture(clerk, "report-sections")
  await expectAccessible(clerk)
  await page.getByRole("button", { name: "保存文字" }).first().click()
  await page.getByText("还没有保存").waitFor({ state: "hidden" })
  expect(errors).toEqual([])
})

test("有错误的不能报送；负责人写明理由后报送，封存不能再改", async () => {
  const { page, errors } = head
  await open(head)
  await page.getByText("现在不能办的，为什么").click()
  await page.getByText(/^报送：勾稽关系不成立/u).waitFor()
  await page.getByRole("button", { name: "说明理由后报送" }).click()
  await page.getByRole("textbox", { name: "仍要报送的理由" }).fill("系统切换，台账正在核对")
  await picture(head, "report-despite")
  await confirm(head, "报送")
  await page.getByText("已报送，待审核").first().waitFor()
  await place(head, "requests.received.total").focus()
  await page.keyboard.type("5")
  expect(await page.locator(".figure-box").count()).toBe(0)
  expect(errors).toEqual([])
})

test("上级在报送情况里看到，打开，对一格附意见退回", async () => {
  const { page, errors } = superior
  await page.getByRole("link", { name: "年报报送情况" }).click()
  await page.getByText("提前期限").waitFor()
  await page.locator("a[href*='/filed-reports/office/']").first().waitFor()
  await picture(superior, "report-board")
  await expectAccessible(superior)
  await page.locator("a[href*='/filed-reports/office/']").first().click()
  await page.getByText("系统切换，台账正在核对").waitFor()
  await picture(superior, "filed-report")
  await expectAccessible(superior)
  await page.getByRole("button", { name: "退回", exact: true }).click()
  const dialog = page.getByRole("dialog")
  await dialog.getByRole("textbox", { name: "退回的意见" }).fill("请核对国家秘密一行")
  await dialog.getByRole("button", { name: "对一格附意见" }).click()
  await dialog.getByRole("combobox", { name: "对哪一格" }).fill("属于国家秘密”行“自然人")
  await page.keyboard.press("Enter")
  await dialog.getByRole("group", { name: "第 1 条意见" }).getByRole("textbox", { name: /意见/u }).fill("与登记的不符")
  await picture(superior, "report-return")
  await confirm(superior, "退回")
  await page.getByText("已退回").first().waitFor()
  expect(errors).toEqual([])
})

test("经办看到退回的意见标在格上，撤回填报，重新报送、通过、公布", async () => {
  const { page, errors } = clerk
  await open(clerk)
  await page.getByText(/被退回：请核对国家秘密一行/u).waitFor()
  const first = "requests.refused.stateSecret.naturalPerson"
  await place(clerk, first).click()
  await page.locator("#cell-bar").getByText("与登记的不符").waitFor()
  await picture(clerk, "report-returned")
  await expectAccessible(clerk)
  await page.keyboard.press("Shift+ArrowRight")
  await page.keyboard.press("Shift+ArrowDown")
  await page.getByRole("button", { name: "撤回填报（4 格）" }).click()
  await page.locator(".sheet td.figure-error").first().waitFor({ state: "hidden" })

  await open(head)
  await head.page.getByRole("button", { name: "报送", exact: true }).click()
  await confirm(head, "报送")
  await head.page.getByText("已报送，待审核").first().waitFor()

  await superior.page.reload()
  await superior.page.getByRole("button", { name: "审核通过", exact: true }).click()
  await confirm(superior, "审核通过")
  await superior.page.getByText("审核通过").first().waitFor()

  await open(head)
  await head.page.getByRole("button", { name: "公布", exact: true }).click()
  await confirm(head, "公布")
  await head.page.getByText("已公布").first().waitFor()
  await head.page.getByRole("tab", { name: "历次报送" }).click()
  await head.page.getByText("请核对国家秘密一行").waitFor()
  await head.page.getByText("对照两次报送").waitFor()
  await picture(head, "report-rounds")
  await expectAccessible(head)
  expect(errors).toEqual([])
  expect(head.errors).toEqual([])
})

test("公布后更正：另起一份，写明理由；列表里两份都在", async () => {
  const { page, errors } = clerk
  await open(clerk)
  await page.getByRole("button", { name: "更正", exact: true }).click()
  await page.getByRole("textbox", { name: "更正的理由" }).fill("行政强制件数有误")
  await page.getByRole("dialog").getByRole("button", { name: "起草", exact: true }).click()
  await page.getByText("行政强制件数有误").waitFor()
  await page.getByText("第 1 次更正").first().waitFor()
  expect(page.url()).not.toBe(address)
  await page.getByRole("link", { name: "年度报告", exact: true }).click()
  await page.getByText("第 1 次更正").waitFor()
  await page.getByText("已公布").first().waitFor()
  await picture(clerk, "reports")
  await expectAccessible(clerk)
  expect(errors).toEqual([])
})

test("更正的数报送、通过、公布后，说明改了哪一格、从多少改为多少", async () => {
  const { page, errors } = clerk
  await page.getByText("起草中").first().waitFor()
  await page
    .getByRole("row", { name: /起草中/u })
    .getByRole("link")
    .click()
  await page.getByRole("grid").first().waitFor()
  const correction = page.url()
  await place(clerk, "disclosure.coercion.decisions").click()
  await page.keyboard.type("13")
  await page.keyboard.press("Enter")
  await save(clerk, "复核后的执法台账")
  await head.page.goto(correction)
  await head.page.getByRole("button", { name: "报送", exact: true }).click()
  await confirm(head, "报送")
  await superior.page.reload()
  await superior.page.getByRole("button", { name: "审核通过", exact: true }).click()
  await confirm(superior, "审核通过")
  await head.page.goto(correction)
  await head.page.getByRole("button", { name: "公布", exact: true }).click()
  await confirm(head, "公布")
  await head.page.getByRole("tab", { name: "历次报送" }).click()
  const changed = head.page.getByLabel("更正的数").first()
  await changed.getByRole("row", { name: /行政强制.*11.*13/u }).waitFor()
  await picture(head, "report-corrected")
  expect([errors, head.errors, superior.errors]).toEqual([[], [], []])
})

test("登记簿：登记一条行政许可、一件规范性文件，撤销误记的", async () => {
  const { page, errors } = clerk
  await page.getByRole("link", { name: "主动公开登记簿" }).click()
  await page.getByText("没有登记。").waitFor()
  await page.getByRole("button", { name: "登记一条" }).click()
  const dialog = page.getByRole("dialog")
  await dialog.getByRole("combobox", { name: "登记簿" }).click()
  await page.locator(".ant-select-item-option", { hasText: "行政许可" }).click()
  await dialog.getByLabel("日期，或者月份").fill(`${String(lastYear)}-03`)
  await dialog.getByLabel(/^件数/u).fill("12")
  await dialog.getByLabel("事项").fill("三月办理的许可")
  await dialog.getByLabel("来源").fill("审批系统")
  await confirm(clerk, "保存")
  const row = page.getByRole("row", { name: new RegExp(`${String(lastYear)}-03 合计.*12`, "u") })
  await row.waitFor()
  await picture(clerk, "registers")
  await expectAccessible(clerk)
  await row.getByRole("button", { name: "撤销" }).click()
  await confirm(clerk, "撤销")
  await page.getByText("没有登记。").waitFor()
  await page.getByText("规章、规范性文件", { exact: true }).click()
  await page.getByRole("button", { name: "登记一件" }).click()
  await dialog.getByLabel("标题").fill("清水县政府信息公开办法")
  await dialog.getByLabel("制发日期").fill(`${String(lastYear)}-05-06`)
  await dialog.getByLabel("制发日期").press("Enter")
  await dialog.waitFor({ state: "hidden" })
  await page.getByRole("row", { name: /清水县政府信息公开办法/u }).waitFor()
  await picture(clerk, "normative-documents")
  await expectAccessible(clerk)
  expect(errors).toEqual([])
})

test("导入前一年已公布的报告：没有读出的格在前，原文在旁；确认后起草，由负责人收录", async () => {
  const { page, errors } = clerk
  const { items } = (await call(district, page, "GET", `/filed-reports/office/${String(lastYear)}`)) as unknown as {
    readonly items: readonly { readonly report: Record<string, unknown> & { requests: { granted: Record<string, number | null> } } }[]
  }
  const filed = items[0]?.report
  if (filed === undefined) throw new Error("nothing filed")
  const year = lastYear - 1
  const published = {
    ...filed,
    year,
    title: `清水县人民政府办公室${String(year)}年政府信息公开工作年度报告`,
    requests: { ...filed.requests, granted: { ...filed.requests.granted, total: null } },
    cells: { "requests.granted.total": { raw: "见附表", at: null, repaired: null } },
  }
  await page.getByRole("link", { name: "导入已公布的报告" }).click()
  await page.getByRole("heading", { name: "导入已公布的报告", level: 1 }).waitFor()
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "report.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(published)) })
  await page.getByText("“见附表”").waitFor()
  await picture(clerk, "report-import")
  await expectAccessible(clerk)
  await page.getByRole("button", { name: "以读出的报告起草" }).click()
  await page.getByRole("dialog").getByRole("button", { name: "起草", exact: true }).click()
  await page.getByRole("heading", { name: new RegExp(String(year), "u"), level: 1 }).waitFor()
  await page.getByRole("grid").first().waitFor()
  await expect.poll(() => place(clerk, "requests.received.total").getByText("录自已公布的报告").count()).toBe(1)
  await head.page.goto(page.url())
  await head.page.getByRole("button", { name: "确认收录" }).click()
  await head.page.getByRole("textbox", { name: "当时公布的日期" }).fill(`${String(year + 1)}-01-20`)
  await head.page.keyboard.press("Enter")
  await head.page.getByText("已公布").first().waitFor()
  expect([errors, head.errors]).toEqual([[], []])
})

test("汇总：缺报的机关一一列出，标明不完整", async () => {
  const { page, errors } = superior
  await page.goto(`${district.url}/office/report-rollup?year=${String(lastYear)}`)
  await page.getByText(/汇总不完整，缺 \d+ 个机关/u).waitFor()
  await page.getByRole("row", { name: /清水县人民政府办公室/u }).waitFor()
  await picture(superior, "report-rollup")
  await expectAccessible(superior)
  expect(errors).toEqual([])
})

test("打印：标题和六个部分依次在纸上，表格整张", async () => {
  const { page } = head
  await page.goto(address)
  await page.getByRole("grid").first().waitFor()
  await page.emulateMedia({ media: "print" })
  await page.getByRole("heading", { name: "六、其他需要报告的事项" }).waitFor()
  expect(await page.evaluate<boolean[]>(`[...document.querySelectorAll(".printed-report table")].map((table) => table.scrollWidth <= 1280)`)).toEqual(
    [true, true, true],
  )
  await picture(head, "report-print")
  await page.emulateMedia({ media: null })
})
