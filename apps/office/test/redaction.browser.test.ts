import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { expectAccessible, openBrowser, openWindow, picture, settled, signIn, type Window } from "./browser.ts"
import { openDistrict, patience, type District } from "./district.ts"
import { call } from "./report-steps.ts"

/** What a busy machine may take to show it, in milliseconds. */
const soon = { timeout: 60_000 }
let browser: Browser
let district: District
let clerk: Window
beforeAll(async () => {
  ;[browser, district] = await Promise.all([openBrowser(), openDistrict()])
  clerk = await openWindow(browser, district)
  await signIn(clerk, district, "office.clerk")
}, 2 * patience)
afterAll(async () => {
  await browser.close()
  await district.stop()
})

test("从办理页到放行：采用查到的，用鼠标和键盘画框，按词选择，预览各版本，没遮全不放行，遮全了放行", async () => {
  const { page, errors } = clerk
  const { items } = (await call(district, page, "GET", "/requests")) as unknown as { items: readonly { caseId: string }[] }
  await page.goto(`${district.url}/office/requests/${items[0]?.caseId ?? ""}`)
  const content = "申请人王小样，联系电话13800138000。\n王小样是本件的申请人。\n准予公开的内容照常保留。\n另有一段要遮去的话在这里。"
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "材料.txt", mimeType: "text/plain", buffer: Buffer.from(content) })
  await page.getByRole("link", { name: "区分处理：材料.txt" }).click(soon)
  await page.getByRole("heading", { name: "区分处理", level: 1 }).waitFor()
  await page.getByRole("img", { name: "第1页的图像" }).waitFor(soon)

  // The phone and one of the two places of the name, as the finder proposes them.
  await page.getByLabel("要一并查找的姓名，用顿号或空格隔开").fill("王小样")
  await page.getByRole("button", { name: "查找本页的个人信息" }).click()
  await page.getByRole("button", { name: "采用：13800138000" }).click(soon)
  await page.getByRole("button", { name: "采用：王小样" }).first().click()
  const marks = page.getByRole("list", { name: "标记" }).getByRole("listitem")
  await expect.poll(() => marks.count()).toBe(2)
  await page.getByRole("button", { name: "保存标记" }).click()
  await expect.poll(() => page.getByRole("button", { name: "保存标记" }).isDisabled(), soon).toBe(true)
  await page.getByRole("button", { name: "验证并放行：提供给申请人" }).click()
  await page.getByText(/标记2：遮去的文字在本页别处还有（第1页）/u).waitFor(soon)
  await picture(clerk, "redaction-not-proven")

  // The other place too; a box by mouse, moved by keyboard; words by the list; one undone.
  await page.getByRole("button", { name: "采用：王小样" }).click()
  const sheet = await page.locator(".redaction-sheet").boundingBox()
  if (sheet === null) throw new Error("no sheet")
  await page.mouse.move(sheet.x + 60, sheet.y + sheet.height * 0.16)
  await page.mouse.down()
  await page.mouse.move(sheet.x + 260, sheet.y + sheet.height * 0.18, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => marks.count()).toBe(4)
  const box = page.getByRole("button", { name: /^标记4，第1页；/u })
  const before = await box.boundingBox()
  await box.focus()
  await page.keyboard.press("ArrowRight")
  await page.keyboard.press("ArrowRight")
  await expect.poll(async () => ((await box.boundingBox())?.x ?? 0) > (before?.x ?? 0), soon).toBe(true)
  await page.getByLabel("第1页的词，可以多选").selectOption({ label: "保留" })
  await page.getByRole("button", { name: "遮去所选的词" }).click()
  await expect.poll(() => marks.count()).toBe(5)
  await page.getByRole("button", { name: "撤销" }).click()
  await expect.poll(() => marks.count()).toBe(4)
  await picture(clerk, "redaction-marked")
  await expectAccessible(clerk)
  await page.getByRole("button", { name: "保存标记" }).click()
  await expect.poll(() => page.getByRole("button", { name: "保存标记" }).isDisabled(), soon).toBe(true)

  await page.locator(".ant-segmented-item").filter({ hasText: "提供给申请人" }).click()
  await settled(page)
  await picture(clerk, "redaction-preview")
  await page.getByRole("button", { name: "验证并放行：提供给申请人" }).click()
  const made = page.getByRole("list", { name: "已放行的版本" }).getByRole("link")
  await made.waitFor(soon)
  expect(await made.textContent()).toBe("提供给申请人，第2稿，4处")
  await picture(clerk, "redaction-released")
  const answer = await page.request.get(`${district.url}${(await made.getAttribute("href")) ?? ""}`)
  const bytes = await answer.body()
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-")
  expect(errors).toEqual([])
})
