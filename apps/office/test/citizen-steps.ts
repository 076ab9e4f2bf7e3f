import type { Page } from "playwright-core"
import { expect } from "vitest"

const numerals = "零一二三四五六七八九"
/** What the server takes for the least time in which a person fills a form. */
const hasty = 3_100

/** Answers the question of a form as a person reads it. */
export const answerQuestion = async (page: Page): Promise<void> => {
  const box = page.getByLabel(/验证问题/u)
  const [, a = "", b = ""] = /验证问题：(.)加(.)等于几/u.exec(await page.content()) ?? []
  await box.fill(String(numerals.indexOf(a) + numerals.indexOf(b)))
  await page.waitForTimeout(hasty)
}

/** What a citizen sends in with a request. */
export interface SentFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** Number and code of a receipt. */
export interface Kept {
  readonly number: string
  readonly code: string
}

/** Fills the form of a request on the page that is open, and sends it. @returns what the receipt says */
export const askFor = async (page: Page, wanted: string, files: readonly SentFile[] = [], name = "林小满"): Promise<Kept> => {
  await page.getByLabel("自然人").check()
  await page.getByLabel("姓名或者名称").fill(name)
  await page.getByLabel("证件名称").selectOption("居民身份证")
  // An invented number whose last place follows from the others.
  await page.getByLabel("证件号码（必填）").fill("11010519491231002X")
  await page.getByLabel("联系电话").fill("13800000000")
  await page.getByLabel("信息名称").fill(wanted)
  await page.getByLabel("电子文档").check()
  await page.getByLabel("在本网站下载").check()
  if (files.length > 0) await page.getByLabel("身份证明、委托书等").setInputFiles([...files])
  await answerQuestion(page)
  await page.getByRole("button", { name: "提交申请" }).click()
  await page.getByRole("heading", { name: "申请已提交" }).waitFor()
  return { number: await page.locator("#receipt-number").innerText(), code: await page.locator("#receipt-code").innerText() }
}

/** Looks the own request up by its receipt. */
export const lookUp = async (page: Page, url: string, { number, code }: Kept): Promise<void> => {
  await page.goto(`${url}/my-request`)
  await page.getByLabel("回执编号").fill(number)
  await page.getByLabel("查询码").fill(code)
  await page.getByRole("button", { name: "查询" }).click()
  await page.getByRole("heading", { level: 1, name: `申请 ${number}` }).waitFor()
}

/** Presses what downloads a file, and reads it. */
export const downloaded = async (page: Page, name: string): Promise<{ readonly name: string; readonly content: Buffer }> => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: `下载${name}` }).click()])
  const pieces: Buffer[] = []
  for await (const piece of await download.createReadStream()) pieces.push(Buffer.from(piece as Uint8Array))
  expect(pieces.length).toBeGreaterThan(0)
  return { name: download.suggestedFilename(), content: Buffer.concat(pieces) }
}
