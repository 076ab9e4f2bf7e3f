import type { Locator, Page } from "playwright-core"
import { expect } from "vitest"
import { settled, type Window } from "./browser.ts"

/** Opens a list of choices and takes one: in a window of the page, where the page has a list of that name as well. */
export const pick = async (where: Page | Locator, label: string | RegExp, option: string | RegExp): Promise<void> => {
  await where
    .getByLabel(label, { exact: typeof label === "string" })
    .last()
    .click()
  const page = "page" in where ? where.page() : where
  await page.locator(".ant-select-dropdown:visible .ant-select-item-option", { hasText: option }).first().click()
}

/** Writes a day into its box. */
export const setDay = async (page: Page, label: string, day: string): Promise<void> => {
  const box = page.getByLabel(label, { exact: true }).last()
  await box.fill(day)
  await box.press("Tab")
}

const nothingMore = (): Promise<void> => Promise.resolve()

/** Registers a request that was handed in on a day, and goes to its page. @returns its address, which ends in the case's id */
export const receive = async ({ page }: Window, url: string, on: string, content: string): Promise<string> => {
  await page.goto(`${url}/office/requests/new`)
  await pick(page, "申请人类别", "自然人")
  await page.getByRole("textbox", { name: "* 姓名" }).fill("钱测试")
  await page.getByLabel("电话", { exact: true }).fill("13800000000")
  await pick(page, "提交方式", "当面提交")
  await setDay(page, "提交之日", on)
  await page.getByLabel("申请事项").fill(content)
  await page.getByRole("button", { name: "登记", exact: true }).click()
  await page.getByRole("link", { name: "去办理" }).click()
  await page.getByRole("heading", { name: "期限" }).waitFor()
  return page.url()
}

/** Takes a step of the panel that happened on a day: tells the panel the day first, so that it judges by it. */
export const take = async ({ page }: Window, verb: string, on: string, fill: (page: Page) => Promise<void> = nothingMore): Promise<void> => {
  await begin({ page }, verb, on)
  await fill(page)
  await send({ page })
}

/** Tells the panel the day and opens a step's form. */
export const begin = async ({ page }: Pick<Window, "page">, verb: string, on: string): Promise<void> => {
  await setDay(page, "补记此前某日的办理", on)
  await page.locator(".allowed").getByRole("button", { name: verb, exact: true }).click()
  await page.getByRole("dialog").waitFor()
}

/** Sends the form that is open, and waits until it is gone. */
export const send = async ({ page }: Pick<Window, "page">, ok = "确定"): Promise<void> => {
  const dialog = page.getByRole("dialog")
  await dialog.getByRole("button", { name: ok, exact: true }).click()
  await dialog.waitFor({ state: "hidden" })
}

/** The last day for the answer as the page shows it, once it is that. */
export const expectDue = async ({ page }: Pick<Window, "page">, due: string): Promise<void> => {
  await expect
    .poll(() =>
      page
        .getByText(/答复期限：/u)
        .first()
        .textContent(),
    )
    .toBe(`答复期限：${due}`)
}

/** What the panel says of a step that cannot be taken on a day. */
export const refusedOn = async ({ page }: Window, verb: string, on: string): Promise<string> => {
  await setDay(page, "补记此前某日的办理", on)
  await settled(page)
  const collapsed = page.getByRole("button", { name: /现在不能办的/u })
  if ((await collapsed.getAttribute("aria-expanded")) !== "true") await collapsed.click()
  const one = page.locator(".refused > div").filter({ has: page.locator("dt", { hasText: new RegExp(`^${verb}$`, "u") }) })
  return (await one.textContent()) ?? ""
}

/** Everything that the page shows of what happened, so that two looks at it can be compared. */
export const standing = async ({ page }: Window): Promise<string> => {
  await page.reload()
  await page.getByRole("heading", { name: "办理经过" }).waitFor()
  await settled(page)
  const [course, clock] = [page.locator(".ant-card", { hasText: "办理经过" }), page.locator(".ant-card", { hasText: "收到申请之日" })]
  return `${(await course.first().textContent()) ?? ""} ${(await clock.last().textContent()) ?? ""}`
}

/** Opens a letter of the case by its title. */
export const openLetter = async ({ page }: Window, address: string, title: string): Promise<void> => {
  await page.goto(address)
  await page.getByRole("link", { name: title }).click()
  await page.getByRole("heading", { name: "文书", level: 1 }).waitFor()
}

/** Says what happens to a letter: presses a verb of its page, fills, sends. */
export const letterVerb = async ({ page }: Window, verb: string, ok: string, fill: (page: Page) => Promise<void> = nothingMore): Promise<void> => {
  await page.getByRole("group", { name: "现在可以办的" }).getByRole("button", { name: verb, exact: true }).click()
  await page.getByRole("dialog").waitFor()
  await fill(page)
  await send({ page }, ok)
}

/** What a letter's page says against a verb. */
export const barred = async ({ page }: Window, verb: string): Promise<string> => {
  const why = page.locator("details", { hasText: "现在不能办的" })
  if ((await why.getAttribute("open")) === null) await why.locator("summary").click()
  return (await why.locator("li", { hasText: new RegExp(`^${verb}：`, "u") }).textContent()) ?? ""
}

/** Puts a scan of the sealed paper into the case's files. */
export const uploadScan = async ({ page }: Window, name: string): Promise<void> => {
  // The least that a PDF is taken for; its own word for its root is none of ours.
  const buffer = Buffer.from(
    "%PDF-1.4\n1 0 obj<</Type/Cata" + "log/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
  )
  await page.locator('input[type="file"][aria-label="选择文件"]').setInputFiles({ name, mimeType: "application/pdf", buffer })
  await page.getByRole("link", { name, exact: true }).waitFor()
}

/** Follows a link of that name: the menu's, where others bear it too. */
export const go = (page: Page, name: string): Promise<void> => page.getByRole("link", { name, exact: true }).first().click()

/** Presses what can be done today. */
export const act = (page: Page, name: string): Promise<void> =>
  page.getByRole("group", { name: "现在可以办的" }).getByRole("button", { name, exact: true }).click()
