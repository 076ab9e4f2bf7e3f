import type { Page } from "playwright-core"
import { expect } from "vitest"
import type { Window } from "./browser.ts"
import type { District } from "./district.ts"
import { pick, setDay } from "./journey-steps.ts"

interface Answer {
  readonly [name: string]: unknown
}

/** A call of the API by whoever is signed in at the page, at a version where it takes one. */
export const call = async (
  { url }: Pick<District, "url">,
  page: Page,
  method: string,
  path: string,
  { body, version }: { readonly body?: object; readonly version?: number } = {},
): Promise<Answer> => {
  const answer = await page.request.fetch(`${url}/api/v1${path}`, {
    method,
    headers: {
      "content-type": "application/json",
      "idempotency-key": Math.random().toString(16).slice(2),
      origin: url,
      ...(version === undefined ? {} : { "if-match": `"v${String(version)}"` }),
    },
    ...(body === undefined ? {} : { data: body }),
  })
  expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true)
  return (await answer.json()) as Answer
}

/** An item as the API has it. */
export const itemNow = (district: District, { page }: Window, itemId: string): Promise<Answer> =>
  call(district, page, "GET", `/catalogue-items/${itemId}`)

/** What is written of an item that the test does not care about. */
const rest = {
  section: "policies",
  legalCategory: "20-1",
  genre: "decision",
  issuingBody: "清水县人民政府办公室",
  summary: "就城镇供水作出规定。",
  body: "<p>供水单位每日六时起供水。</p>",
}
/** Saves an item by the API. */
export const saveItem = (district: District, { page }: Window, itemId: string, more: object): Promise<Answer> =>
  call(district, page, "POST", "/catalogue-items", { body: { itemId, ...rest, ...more } })

/** Opens an item at the review desk. */
export const openItem = async ({ url }: District, { page }: Window, itemId: string): Promise<void> => {
  await page.goto(`${url}/office/catalogue/${itemId}`)
  await page.getByRole("heading", { name: "审校与发布" }).waitFor()
  await page.getByRole("heading", { name: "签字" }).waitFor()
}

/** Answers the dialog that is open. */
export const confirm = async ({ page }: Window, ok: string): Promise<void> => {
  const dialog = page.getByRole("dialog")
  await dialog.getByRole("button", { name: ok, exact: true }).click()
  await dialog.waitFor({ state: "hidden" })
}

/** Does a stage at the desk by whoever is signed in. */
export const passStage = async (district: District, window: Window, itemId: string, stage: string): Promise<void> => {
  const { page } = window
  await openItem(district, window, itemId)
  await page.getByRole("button", { name: `${stage}通过`, exact: true }).click()
  await confirm(window, "签字")
  await page.getByText(`${stage} ✓`).waitFor()
}

/** The chain of the office, who does each stage, what the stage is called. */
export const turns = [
  ["clerk", "一校"],
  ["reviewer", "一审"],
  ["clerk", "二校"],
  ["legal", "二审"],
  ["clerk", "三校"],
  ["approver", "三审"],
] as const

/** Fills in what a new item must have, beside its words. */
export const fillElements = async (page: Page, madeOn: string): Promise<void> => {
  await pick(page, "栏目", "政策文件")
  await pick(page, "法定主动公开内容", "行政法规、规章和规范性文件")
  await pick(page, "体裁", "决定")
  await setDay(page, "生成日期", madeOn)
  await pick(page, "规章、规范性文件", "行政规范性文件")
}

/** Takes an item from its draft to where only its publication waits, by the API: what the other tests do at the desk. */
export const makeReady = async (
  district: District,
  at: (post: "clerk" | "reviewer" | "legal" | "approver" | "secrecy") => Window,
  itemId: string,
) => {
  const verb = async (post: Parameters<typeof at>[0], path: string, body?: object): Promise<void> => {
    const version = Number((await itemNow(district, at(post), itemId))["version"])
    await call(district, at(post).page, "POST", `/catalogue-items/${itemId}/${path}`, { ...(body === undefined ? {} : { body }), version })
  }
  await verb("clerk", "submit")
  await verb("clerk", "sign-off", { stage: "proof-1" })
  await verb("reviewer", "sign-off", { stage: "review-1" })
  await verb("clerk", "sign-off", { stage: "proof-2" })
  await verb("legal", "sign-off", { stage: "review-2" })
  await verb("clerk", "sign-off", { stage: "proof-3" })
  await verb("approver", "sign-off", { stage: "review-3" })
  await verb("secrecy", "secrecy-review", { result: "passed", ground: "17" })
}
