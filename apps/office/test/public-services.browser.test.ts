import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { expectAccessible, openBrowser, openWindow, picture, printed, signIn, type Window } from "./browser.ts"
import { answerQuestion } from "./citizen-steps.ts"
import { openDistrict, patience, type District } from "./district.ts"
import { act, go, pick, send, setDay } from "./journey-steps.ts"

let browser: Browser
let district: District
let clerk: Window
let head: Window
let officeClerk: Window
const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date())
const later = (days: number): string => new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
beforeAll(async () => {
  ;[browser, district] = await Promise.all([openBrowser(), openDistrict()])
  for (const [userName, set] of [
    ["sports.clerk", (window: Window) => (clerk = window)],
    ["sports.head", (window: Window) => (head = window)],
    ["office.clerk", (window: Window) => (officeClerk = window)],
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

/** Nothing sticks out of a small screen. */
const expectNarrow = async (page: Page): Promise<void> => {
  const before = page.viewportSize() ?? { width: 1280, height: 900 }
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await page.evaluate("document.documentElement.scrollWidth <= 320"), page.url()).toBe(true)
  await page.setViewportSize(before)
}

test("场馆：登记时时段写错的不收；负责人公开以后门户上看得到", async () => {
  const { page, errors } = clerk
  await go(page, "公共场馆")
  await page.getByRole("link", { name: /清水县体育馆/u }).waitFor()
  await picture(clerk, "venues")
  await expectAccessible(clerk)
  await page.getByRole("button", { name: "登记场馆" }).click()
  await pick(page.getByRole("dialog"), "类型", "体育场馆")
  await page.getByLabel("名称", { exact: true }).fill("河湾游泳馆（测试）")
  await page.getByLabel("地址", { exact: true }).fill("河湾路2号")
  await page.getByLabel("联系电话或者其他联系方式").fill("0000-1000099")
  await page.getByLabel("星期六").fill("上午")
  await page.getByRole("dialog").getByRole("button", { name: "保存" }).click()
  await page.getByText("写作 09:00-12:00，13:30-17:00").waitFor()
  await page.getByLabel("星期六").fill("9：00—12：00、14：00—20：00")
  await page.getByRole("button", { name: "增加服务" }).click()
  await page.getByRole("group", { name: "第 1 项服务" }).getByLabel("服务", { exact: true }).fill("游泳")
  await page.getByRole("group", { name: "第 1 项服务" }).getByLabel("收费").fill("每场 30 元")
  await picture(clerk, "venue-form")
  await expectAccessible(clerk)
  await send(clerk, "保存")
  await page.getByRole("link", { name: "河湾游泳馆（测试）" }).click()
  await page.getByText("09:00-12:00，14:00-20:00").waitFor()
  await picture(clerk, "venue")
  await expectAccessible(clerk)
  expect(await page.getByRole("button", { name: "公开", exact: true }).count()).toBe(0)
  await head.page.goto(page.url())
  await act(head.page, "公开")
  await send(head, "公开")
  await head.page.getByText("已公开").waitFor()
  expect([...errors, ...head.errors]).toEqual([])
})

test("活动：起草、公开，公众不用脚本预约和取消，名单上姓名遮掩；签到、取消写明原因；改期告知", async () => {
  const { page, errors } = clerk
  await go(page, "活动和预约")
  await page.getByRole("link", { name: /中老年太极拳公益课/u }).waitFor()
  await picture(clerk, "activities")
  await expectAccessible(clerk)
  await page.getByRole("button", { name: "起草活动" }).click()
  await page.getByLabel("名称", { exact: true }).fill("冬泳体验（测试）")
  await pick(page.getByRole("dialog"), "类型", "体育")
  await setDay(page, "开始日期", today)
  await setDay(page, "结束日期", later(3))
  await page.getByLabel("开始时间").fill("09:30")
  await page.getByLabel("结束时间").fill("11:00")
  await page.getByLabel("地点", { exact: true }).fill("河湾游泳馆")
  await page.getByLabel(/^名额/u).fill("3")
  await setDay(page, "预约开始日期", today)
  await setDay(page, "预约截止日期（当天仍可预约）", later(3))
  await expectAccessible(clerk)
  await send(clerk, "保存")
  await page.getByRole("link", { name: "冬泳体验（测试）" }).click()
  await page.getByRole("group", { name: "现在可以办的" }).waitFor()
  const address = page.url()
  await head.page.goto(address)
  await act(head.page, "公开")
  await send(head, "公开")
  await head.page.getByRole("button", { name: "取消活动" }).waitFor()

  const citizen = await (await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } })).newPage()
  await citizen.goto(`${district.url}/activities`)
  await citizen.getByRole("link", { name: "冬泳体验（测试）" }).click()
  await citizen.getByLabel("姓名").fill("林小满")
  await citizen.getByLabel("电话").fill("13800000000")
  await citizen.getByLabel("人数").fill("2")
  await answerQuestion(citizen)
  await citizen.getByRole("button", { name: "提交预约" }).click()
  await citizen.getByRole("heading", { name: "预约成功" }).waitFor()
  const receipt = { number: await citizen.locator("#receipt-number").innerText(), code: await citizen.locator("#receipt-code").innerText() }
  await page.reload()
  const row = page.getByRole("row", { name: new RegExp(receipt.number, "u") })
  await row.getByText("138****0000").waitFor()
  await row.getByText("林**").waitFor()
  await row.getByRole("button", { name: "签到" }).click()
  await send(clerk, "签到")
  await row.getByText("已到").waitFor()
  await row.getByRole("button", { name: "撤销签到" }).click()
  await send(clerk, "撤销签到")
  await row.getByText("已预约").waitFor()
  await picture(clerk, "activity")
  await printed(clerk, "activity")
  await expectAccessible(clerk)
  await act(head.page, "改期、改地点")
  await head.page.getByLabel("地点", { exact: true }).last().fill("河湾游泳馆二号池")
  await head.page.getByLabel("告知预约人的话").fill("一号池检修，改到二号池。")
  await expectAccessible(head)
  await send(head, "改")
  await head.page.getByText("活动有变动").waitFor()
  await citizen.goto(`${district.url}/my-booking`)
  await citizen.getByLabel("预约编号").fill(receipt.number)
  await citizen.getByLabel("查询码").fill(receipt.code)
  await citizen.getByRole("button", { name: "查询" }).click()
  await citizen.getByText("一号池检修，改到二号池。").waitFor()
  await citizen.getByRole("button", { name: "取消预约" }).click()
  await citizen.getByText("您取消了预约。").waitFor()
  await page.reload()
  await row.getByText("本人取消").waitFor()
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "导出 XLSX" }).click()])
  expect(file.suggestedFilename()).toMatch(/^活动预约-.*\.xlsx$/u)
  expect([...errors, ...head.errors]).toEqual([])
})

test("常见问题和社会关切：列出、起草、登记、回应；逾期的标明", async () => {
  const { page, errors } = officeClerk
  await go(page, "常见问题")
  await page.getByText("社保卡丢了怎么补办？").waitFor()
  await picture(officeClerk, "published-questions")
  await expectAccessible(officeClerk)
  await page.getByRole("button", { name: "起草问答" }).click()
  await page.getByLabel("类别", { exact: true }).last().fill("交通")
  await page.getByLabel("问题", { exact: true }).fill("公交几点收车（测试）")
  await page.getByLabel("回答", { exact: true }).fill("晚上九点。")
  await send(officeClerk, "保存")
  await page.getByText("公交几点收车（测试）").waitFor()
  await go(page, "社会关切")
  await page.getByRole("link", { name: /城区自来水短时发黄/u }).waitFor()
  await page
    .getByRole("row", { name: /公交 3 路改线/u })
    .getByText("逾期回应")
    .waitFor()
  await picture(officeClerk, "public-concerns")
  await expectAccessible(officeClerk)
  await page.getByRole("link", { name: /冬季供暖温度不达标/u }).click()
  await act(page, "登记回应")
  await page.getByLabel("说了什么").fill("已经责成供热企业逐户测温。")
  await page.getByLabel("谁说的").fill("县政府新闻发言人")
  await page.getByLabel("通过什么方式").fill("新闻发布会")
  await expectAccessible(officeClerk)
  await send(officeClerk, "保存")
  await page.getByText("已经责成供热企业逐户测温。").waitFor()
  await picture(officeClerk, "public-concern")
  await expectAccessible(officeClerk)
  await go(page, "公众留言")
  await page
    .getByRole("row", { name: /已转办/u })
    .getByRole("link")
    .first()
    .click()
  await page.getByText("转办经过").waitFor()
  await picture(officeClerk, "message-trail")
  await expectAccessible(officeClerk)
  expect(errors).toEqual([])
})

test("门户各页：没有严重的无障碍问题，320像素宽不出横条", async () => {
  const window = await openWindow(browser, district)
  const { page, errors } = window
  for (const [path, name] of [
    ["/venues", "portal-venues"],
    ["/venues/county-library", "portal-venue"],
    ["/activities", "portal-activities"],
    ["/activities?past=yes", "portal-past-activities"],
    ["/activities/sports-activity-3", "portal-activity"],
    ["/activities/sports-activity-2", "portal-moved-activity"],
    ["/my-booking", "portal-my-booking"],
    ["/questions", "portal-questions"],
    ["/concerns", "portal-concerns"],
    ["/concerns/office-concern-1", "portal-concern"],
    ["/agencies/education", "portal-agency"],
  ] as const) {
    const answer = await page.goto(`${district.url}${path}`)
    expect(answer?.status(), path).toBe(200)
    await picture(window, name)
    await expectAccessible(window)
    await expectNarrow(page)
  }
  expect(errors).toEqual([])
})
