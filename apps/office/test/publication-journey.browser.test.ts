import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { expectAccessible, openBrowser, openWindow, picture, signIn, type Window } from "./browser.ts"
import { confirm, fillElements, itemNow, openItem, passStage, turns } from "./catalogue-steps.ts"
import { openDistrict, patience, type District } from "./district.ts"
import { pick } from "./journey-steps.ts"
import { cellNow, place, shown } from "./report-steps.ts"
import { freePort, openStandInChannel, type StandInChannel } from "./stand-in-channel.ts"

type Post = "clerk" | "reviewer" | "legal" | "approver" | "secrecy" | "head"
/** The outbox is looked through every minute; the rest is a busy machine's. */
const untilCarried = { timeout: 180_000, interval: 500 }
/** A step of the journey that waits for that, in milliseconds. */
const carriedTime = 300_000

let browser: Browser
let district: District
let channel: StandInChannel
const windows = new Map<Post, Window>()
const at = (post: Post): Window => windows.get(post)!
beforeAll(async () => {
  const settings = { GONGKAI_POST_INSIDE: "yes", GONGKAI_PORT: String(await freePort()) }
  ;[browser, district, channel] = await Promise.all([openBrowser(), openDistrict(settings), openStandInChannel()])
  for (const post of ["clerk", "reviewer", "legal", "approver", "secrecy", "head"] as const) {
    const window = await openWindow(browser, district)
    await signIn(window, district, `office.${post}`)
    windows.set(post, window)
  }
}, 2 * patience)
afterAll(async () => {
  await browser.close()
  channel.close()
  await district.stop()
})

const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date())
const year = Number(today.slice(0, 4))
const title = "清水县集中供水单位管理规定"
let itemId = ""
let reportAddress = ""

/** What the public gets at an address, as text. */
const read = async (path: string): Promise<string> => {
  const response = await fetch(`${district.url}${path}`)
  expect(response.status, path).toBe(200)
  return response.text()
}

/** Titles by address in each of the three kinds of feed of the office, read by a parser that is not ours. */
const feeds = async (): Promise<readonly ReadonlyMap<string, string>[]> => {
  const pathOf = (kind: string): string => `/agencies/office/feed.${kind}`
  const [atom, rss, json] = [
    parseAtomFeed(await read(pathOf("atom"))),
    parseRssFeed(await read(pathOf("rss"))),
    parseJsonFeed(await read(pathOf("json"))),
  ]
  const titles = (pairs: readonly (readonly [string | undefined, string | undefined])[]): ReadonlyMap<string, string> =>
    new Map(pairs.map(([address, words]) => [address ?? "", words ?? ""]))
  return [
    titles((atom.entries ?? []).map(({ links, title: words }) => [links?.[0]?.href, typeof words === "string" ? words : words?.value])),
    titles((rss.items ?? []).map(({ link, title: words }) => [link, words])),
    titles((json.items ?? []).map(({ url, title: words }) => [url, words])),
  ]
}

/** Table 2 of the office's report of this year on its page, computed anew: issued, repealed, in force. */
const tableTwo = async (): Promise<readonly number[]> => {
  const clerk = at("clerk")
  const { page } = clerk
  if (reportAddress === "") {
    await page.getByRole("link", { name: "年度报告", exact: true }).click()
    await page.getByRole("button", { name: "起草年度报告" }).click()
    await page.getByRole("spinbutton", { name: "统计年度" }).fill(String(year))
    await page.getByRole("dialog").getByRole("button", { name: "起草", exact: true }).click()
    await page.getByRole("heading", { name: new RegExp(`清水县人民政府办公室${String(year)}年`, "u"), level: 1 }).waitFor()
    reportAddress = page.url()
  } else {
    await page.goto(reportAddress)
    await page.getByRole("button", { name: "重新计算" }).click()
    await confirm(clerk, "计算")
  }
  await page.getByRole("grid").first().waitFor()
  const columns = ["issued", "repealed", "inForce"].map((column) => `disclosure.normativeDocuments.${column}`)
  const counted: number[] = []
  for (const cell of columns) counted.push((await cellNow(district, clerk, reportAddress, cell)).value ?? 0)
  const onPage = async (): Promise<readonly number[]> => {
    const figures: number[] = []
    for (const cell of columns) figures.push(Number(await shown(clerk, cell)))
    return figures
  }
  await expect.poll(onPage, { timeout: 30_000 }).toEqual(counted)
  return counted
}

test("负责人登记一个推送渠道：地址是本机的一个真的接收端", async () => {
  const head = at("head")
  const { page, errors } = head
  await page.getByRole("link", { name: "公开渠道" }).click()
  await page.getByRole("button", { name: "增加渠道" }).click()
  await page.getByRole("dialog").getByLabel("类别").click()
  await page.locator(".ant-select-dropdown:visible .ant-select-item-option", { hasText: "推送接口" }).click()
  await page.getByLabel("名称", { exact: true }).fill("县融媒体中心")
  await page.getByLabel("推送到的网址").fill(channel.url)
  await confirm(head, "保存")
  await page.getByRole("cell", { name: "县融媒体中心", exact: true }).waitFor()
  expect(errors).toEqual([])
})

test("起草一件规范性文件，三校三审由三个人签字，保密审查，发布：没有发布以前公众哪里都看不到", async () => {
  const clerk = at("clerk")
  const { page } = clerk
  await page.getByRole("link", { name: "公开目录", exact: true }).click()
  await page.getByRole("button", { name: "起草信息" }).click()
  const text = page.getByRole("textbox", { name: "正文" })
  await text.waitFor()
  await page.getByLabel("标题", { exact: true }).fill(title)
  await page.getByLabel("内容概述").fill("就集中供水单位的责任作出规定。")
  await fillElements(page, today)
  await page.getByLabel("没有解读的理由").fill("内容简明，不另作解读。")
  await text.click()
  await page.getByRole("button", { name: "标题一" }).click()
  await page.keyboard.type("责任")
  await page.keyboard.press("Enter")
  await page.keyboard.type("集中供水单位每日六时起供水。")
  await page.getByRole("button", { name: "保存", exact: true }).click()
  await page.getByText(/^已保存，索引号/u).waitFor()
  itemId = /catalogue\/([^/]+)\/edit/u.exec(page.url())?.[1] ?? ""

  await openItem(district, clerk, itemId)
  await page.getByRole("button", { name: "送审", exact: true }).click()
  await confirm(clerk, "送审")
  await page.getByText("等待一校").first().waitFor()
  for (const [post, stage] of turns) await passStage(district, at(post), itemId, stage)
  const reviews = ((await itemNow(district, clerk, itemId)) as any).signOffs.filter(({ stage }: any) => String(stage).startsWith("review-"))
  expect(new Set(reviews.map(({ byPersonId }: any) => byPersonId)).size).toBe(3)

  const secrecy = at("secrecy")
  await openItem(district, secrecy, itemId)
  await secrecy.page.getByRole("button", { name: "保密审查", exact: true }).click()
  await confirm(secrecy, "记录")
  await secrecy.page.getByText("保密审查 ✓").waitFor()

  const address = `${district.url}/items/${itemId}`
  expect((await fetch(address)).status).toBe(404)
  for (const feed of await feeds()) expect(feed.has(address)).toBe(false)
  expect(await read(`/search?q=${encodeURIComponent(title)}`)).not.toContain(`/items/${itemId}`)
  expect(channel.arrived).toEqual([])
  for (const { errors } of windows.values()) expect(errors).toEqual([])
})

test(
  "发布后：门户、搜索、三种订阅、渠道都有；渠道只收到一次，发布台写明已发布；表二制发、现行有效各加一，数打开是这件文件",
  async () => {
    const clerk = at("clerk")
    const { page } = clerk
    const [issued = 0, repealed = 0, inForce = 0] = await tableTwo()
    await openItem(district, clerk, itemId)
    await page.getByText("没有妨碍，可以发布").waitFor()
    await page.getByRole("button", { name: "发布", exact: true }).click()
    await confirm(clerk, "确认发布")
    await page.getByText("已发布", { exact: true }).first().waitFor()

    const address = `${district.url}/items/${itemId}`
    const citizen = await browser.newPage({ locale: "zh-CN" })
    await citizen.goto(district.url)
    await citizen.getByRole("searchbox", { name: "搜索政府信息" }).fill("集中供水单位管理规定")
    await citizen.getByRole("button", { name: "搜索" }).click()
    await citizen.getByRole("link", { name: title }).click()
    await citizen.getByRole("heading", { level: 1, name: title }).waitFor()
    await citizen.getByText("集中供水单位每日六时起供水。").waitFor()
    expect(citizen.url()).toBe(address)
    await citizen.goto(`${district.url}/agencies/office`)
    await citizen.getByRole("link", { name: title }).first().waitFor()

    // Feeds may be a second old: publications come in bursts, and pages are renewed behind what is shown.
    await expect.poll(async () => (await feeds()).map((feed) => feed.get(address)), untilCarried).toEqual([title, title, title])

    await expect.poll(() => channel.arrived.length, untilCarried).toBe(1)
    expect(channel.arrived[0]?.body).toMatchObject({ what: "publish", itemId, title, publishedOn: today, link: address })
    expect(channel.arrived[0]?.headers["idempotency-key"]).toMatch(/./u)
    await page.getByRole("link", { name: "渠道发布台" }).click()
    await pick(page, "状态", /^已发布$/u)
    await page.getByRole("row", { name: new RegExp(`${title}.*县融媒体中心.*已发布.*post-1`, "u") }).waitFor()
    await picture(clerk, "publication-carried")
    await expectAccessible(clerk)

    expect(await tableTwo()).toEqual([issued + 1, repealed, inForce + 1])
    await place(clerk, "disclosure.normativeDocuments.issued").click()
    await page.keyboard.press("Control+Enter")
    const drawer = page.getByRole("dialog", { name: /规范性文件/u })
    await drawer.getByText(`由 ${String(issued + 1)} 条记录构成`).waitFor()
    await picture(clerk, "table-two-opened")
    await expectAccessible(clerk)
    await drawer.getByRole("link", { name: title }).click()
    await page.getByText(title).first().waitFor()
    expect(page.url()).toContain("/office/registers/documents/")
    await picture(clerk, "table-two-document")
    await expectAccessible(clerk)
    await citizen.context().close()
    for (const { errors } of windows.values()) expect(errors).toEqual([])
  },
  carriedTime,
)

test("废止后：门户写明已被什么文件废止，不再列为有效；表二废止加一，现行有效减一，打开废止数是这件文件", async () => {
  const clerk = at("clerk")
  const { page } = clerk
  const [issued = 0, repealed = 0, inForce = 0] = await tableTwo()
  await openItem(district, clerk, itemId)
  await page.getByRole("button", { name: "设定有效性" }).click()
  await page.getByRole("textbox", { name: "自何日起" }).fill(today)
  await page.getByRole("textbox", { name: "自何日起" }).press("Tab")
  await page.getByLabel("依据的文件（没有的不填）").fill("清政办发〔2026〕12号")
  await confirm(clerk, "保存")
  await page.getByText("已废止", { exact: true }).first().waitFor()

  await expect.poll(() => read(`/items/${itemId}`), untilCarried).toContain("本文件已被废止")
  expect(await read(`/items/${itemId}`)).toContain("清政办发〔2026〕12号")
  const narrowed = (validity: string): Promise<string> =>
    read(`/agencies/office/catalogue?section=policies&year=${String(year)}&validity=${validity}`)
  await expect.poll(() => narrowed("repealed"), untilCarried).toContain(`/items/${itemId}`)
  await expect.poll(() => narrowed("in-force"), untilCarried).not.toContain(`/items/${itemId}`)

  expect(await tableTwo()).toEqual([issued, repealed + 1, inForce - 1])
  await place(clerk, "disclosure.normativeDocuments.repealed").click()
  await page.keyboard.press("Control+Enter")
  const drawer = page.getByRole("dialog", { name: /规范性文件/u })
  await drawer.getByText(`由 ${String(repealed + 1)} 条记录构成`).waitFor()
  await drawer.getByRole("link", { name: title }).waitFor()
  await picture(clerk, "table-two-repealed")
  for (const { errors } of windows.values()) expect(errors).toEqual([])
})
