import type { Page } from "playwright-core"
import { expect } from "vitest"

/** More stops than any page has. */
const mostStops = 150

/** What has the focus, as a screen reader would call it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate<string>(`(() => {
    const at = document.activeElement
    if (at === null || at === document.body) return ""
    const labelled = (at.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent ?? "").join(" ").trim()
    return (at.getAttribute("aria-label") ?? "") || labelled || [...(at.labels ?? [])].map((label) => label.textContent).join(" ") || (at.textContent ?? "").trim()
  })()`)

/** Goes on by Tab until something of this name has the focus; fails where Tab never comes there. */
export const tabTo = async (page: Page, name: string | RegExp): Promise<void> => {
  const met: string[] = []
  for (let stop = 0; stop < mostStops; stop += 1) {
    const called = await focused(page)
    if (typeof name === "string" ? called === name : name.test(called)) return
    met.push(called)
    await page.keyboard.press("Tab")
  }
  expect.fail(`Tab does not come to ${String(name)}, but to ${met.join(" | ")}`)
}

/** Comes to a button or a link and presses it. */
export const press = async (page: Page, name: string | RegExp): Promise<void> => {
  await tabTo(page, name)
  await page.keyboard.press("Enter")
}

/** Comes to a box and writes into it. */
export const type = async (page: Page, name: string | RegExp, text: string): Promise<void> => {
  await tabTo(page, name)
  await page.keyboard.insertText(text)
}

/** Writes a day into its box and takes it. */
export const typeDay = async (page: Page, name: string | RegExp, day: string): Promise<void> => {
  await tabTo(page, name)
  await page.keyboard.type(day)
  await page.keyboard.press("Tab")
}

/** Opens a list of choices and goes down it until one of this name is marked, then takes it. */
export const choose = async (page: Page, name: string | RegExp, option: string): Promise<void> => {
  await tabTo(page, name)
  await page.keyboard.press("ArrowDown")
  const marked = page.locator(".ant-select-dropdown:visible .ant-select-item-option-active")
  await marked.waitFor()
  for (let step = 0; step < mostStops; step += 1) {
    if (((await marked.textContent()) ?? "").includes(option)) break
    await page.keyboard.press("ArrowDown")
  }
  expect(await marked.textContent()).toContain(option)
  await page.keyboard.press("Enter")
}
