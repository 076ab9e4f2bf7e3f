import type { Page } from "playwright-core"
import { expect } from "vitest"
import type { Window } from "./browser.ts"
import type { District } from "./district.ts"

/** A call of the API by whoever is signed in at the page. */
export const call = async (
  { url }: Pick<District, "url">,
  page: Page,
  method: string,
  path: string,
  body?: object,
): Promise<Record<string, unknown>> => {
  const headers = { "content-type": "application/json", "idempotency-key": Math.random().toString(16).slice(2), origin: url }
  const answer = await page.request.fetch(`${url}/api/v1${path}`, { method, headers, ...(body === undefined ? {} : { data: body }) })
  expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true)
  return (await answer.json()) as Record<string, unknown>
}

interface Cell {
  readonly cell: string
  readonly value: number | null
  readonly version: number
}
/** A cell of a report as it is kept now. */
export const cellNow = async (district: Pick<District, "url">, { page }: Window, address: string, id: string): Promise<Cell> => {
  const { cells } = (await call(district, page, "GET", `/reports/${address.split("/").at(-1) ?? ""}`)) as unknown as {
    readonly cells: readonly Cell[]
  }
  return cells.find(({ cell }) => cell === id) ?? { cell: id, value: null, version: 0 }
}

/** A figure of the sheet. */
export const place = ({ page }: Window, cell: string) => page.locator(`.sheet [data-cell="${cell}"]`)
/** What stands in it. */
export const shown = async (window: Window, cell: string): Promise<string> => (await place(window, cell).locator(".figure-value").textContent()) ?? ""
/** Opens a report and waits for its tables. */
export const open = async ({ page }: Window, address: string): Promise<void> => {
  await page.goto(address)
  await page.getByRole("grid").first().waitFor()
}
/** Answers the dialog that is open. */
export const confirm = async ({ page }: Window, ok: string): Promise<void> => {
  const dialog = page.getByRole("dialog")
  await dialog.getByRole("button", { name: ok, exact: true }).click()
  await dialog.waitFor({ state: "hidden" })
}
/** As Excel and WPS put a block on the clipboard. */
export const paste = async ({ page }: Window, text: string): Promise<void> => {
  await page.evaluate(`(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData("text/plain", ${JSON.stringify(text)})
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }))
  })()`)
}
/** Saves what was typed, with a note on its source. */
export const save = async ({ page }: Window, note: string): Promise<void> => {
  await page.getByLabel("数据来源说明").fill(note)
  await page.keyboard.press("Enter")
  await page.getByLabel("数据来源说明").waitFor({ state: "hidden" })
}
