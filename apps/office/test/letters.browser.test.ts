import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { expectAccessible, openBrowser, openWindow, picture, signIn, type Window } from "./browser.ts"
import { openDistrict, patience, type District } from "./district.ts"

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

/** A call of the API by whoever is signed in at the page: letters are drafted on the page of their request, which is not looked at here. */
const call = async (page: Page, method: string, path: string, body?: object): Promise<Record<string, unknown>> => {
  const headers = { "content-type": "application/json", "idempotency-key": Math.random().toString(16).slice(2), origin: district.url }
  const answer = await page.request.fetch(`${district.url}/api/v1${path}`, { method, headers, ...(body === undefined ? {} : { data: body }) })
  expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true)
  return (await answer.json()) as Record<string, unknown>
}

const draft = async (caseId: string, letterId: string, values: object): Promise<void> => {
  await call(clerk.page, "POST", `/requests/${caseId}/letters`, { letterId, kind: "refused-deliberative-process", values })
}
const open = async ({ page }: Window, letterId: string): Promise<void> => {
  await page.goto(`${district.url}/office/letters/${letterId}`)
  await page.getByRole("heading", { name: "文书", exact: true }).waitFor()
}
const today = (): string => new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date())

test("负责人设定字头和行政复议机关，增加一条提醒；经办看得到，没有设定的按钮", async () => {
  const head = await openWindow(browser, district)
  const { page, errors } = head
  await signIn(head, district, "office.head")
  await page.getByRole("link", { name: "文书设置" }).click()
  await page.getByRole("row", { name: /^答复/u }).getByRole("button", { name: "设定" }).click()
  await page.getByRole("textbox", { name: "字头" }).fill("清政办公开答")
  await page.getByRole("dialog").getByRole("button", { name: "保存" }).click()
  await page.getByRole("cell", { name: "清政办公开答" }).waitFor()
  for (const [item, words] of [
    ["行政复议机关", "清水县人民政府"],
    ["管辖法院", "清水县人民法院"],
    ["联系方式", "清水县政府信息公开办公室\n电话000-00000000"],
  ] as const) {
    await page
      .getByRole("row", { name: new RegExp(`^${item}`, "u") })
      .getByRole("button", { name: "设定" })
      .click()
    await page.getByRole("dialog").getByRole("textbox").fill(words)
    await page.getByRole("dialog").getByRole("button", { name: "保存" }).click()
    await page.getByRole("row", { name: new RegExp(words.split("\n").at(-1) ?? words, "u") }).waitFor()
  }
  await picture(head, "letter-settings")
  await expectAccessible(head)

  await page.getByRole("link", { name: "期限提醒" }).click()
  await page.getByRole("button", { name: "增加提醒" }).click()
  await page.getByRole("spinbutton", { name: /提前几个工作日/u }).fill("10")
  await picture(head, "reminder-rule")
  await page.getByRole("dialog").getByRole("button", { name: "保存" }).click()
  await page
    .getByRole("row", { name: /末日前 10 个工作日/u })
    .getByText("承办人")
    .waitFor()
  await page.getByText("本机关已设定（第 1 次）").waitFor()
  await picture(head, "reminders")
  await expectAccessible(head)
  expect(errors).toEqual([])
  await head.close()

  await clerk.page.getByRole("link", { name: "文书设置" }).click()
  await clerk.page.getByRole("cell", { name: "清政办公开答" }).waitFor()
  expect(await clerk.page.getByRole("button", { name: "设定" }).count()).toBe(0)
})

test("缺了理由的文书说明缺什么、不能送审；写齐的看得到预览，送审后审核在“等我办理”里看到", async () => {
  const { page, errors } = clerk
  const { items } = (await call(page, "GET", "/requests?limit=50&stage=handling&light=later")) as {
    readonly items: readonly { readonly caseId: string }[]
  }
  const [first, second] = items
  await draft(first?.caseId ?? "", "lacking", { factsFound: "经查，该信息是讨论过程中形成的记录" })
  await draft(second?.caseId ?? "", "whole", { factsFound: "经查，该信息是讨论过程中形成的记录", reasons: "公开讨论记录会影响坦率讨论" })
  await open(clerk, "lacking")
  await page.getByText("缺少理由").waitFor()
  await page.getByText("现在不能办的，为什么").click()
  await page.getByText(/^送审：文书缺少必备的内容/u).waitFor()
  await picture(clerk, "letter-lacking")
  await expectAccessible(clerk)

  await open(clerk, "whole")
  await page.getByText("检查没有发现问题").waitFor()
  await page.frameLocator("iframe").getByText("本机关决定不予公开").waitFor()
  await page.getByRole("button", { name: "送审" }).click()
  await page.getByRole("dialog").getByRole("button", { name: "送审" }).click()
  await page.getByText("审签中").waitFor()
  expect(await page.getByText("（现在）").textContent()).toContain("审核")

  const reviewer = await openWindow(browser, district)
  await signIn(reviewer, district, "office.reviewer")
  await reviewer.page.getByRole("link", { name: "文书审签" }).click()
  await reviewer.page.locator("a[href$='/letters/whole']").waitFor()
  await picture(reviewer, "letters")
  await expectAccessible(reviewer)
  await reviewer.page.locator("a[href$='/letters/whole']").click()
  await reviewer.page.getByRole("button", { name: "通过" }).click()
  await reviewer.page.getByRole("dialog").getByRole("button", { name: "通过" }).click()
  await reviewer.page.getByText("法制（现在）").waitFor()
  await reviewer.close()
  expect(errors).toEqual([])
})

test("法制通过、签发得到“清政办公开答〔年〕”的下一个号，文号登记上有；模板改坏了指出问题，不能保存", async () => {
  const legal = await openWindow(browser, district)
  await signIn(legal, district, "office.legal")
  await open(legal, "whole")
  await legal.page.getByRole("button", { name: "通过" }).click()
  await legal.page.getByRole("dialog").getByRole("button", { name: "通过" }).click()
  await legal.page.getByText("签发（现在）").waitFor()
  await legal.close()

  const approver = await openWindow(browser, district)
  const { page, errors } = approver
  await signIn(approver, district, "office.approver")
  await open(approver, "whole")
  await page.getByRole("button", { name: "签发", exact: true }).click()
  await page.getByRole("textbox", { name: "日期" }).fill(today())
  // Enter is enough: it takes the day and sends the form.
  await page.keyboard.press("Enter")
  await page.getByText("已签发，待用印").waitFor()
  const number = (await page.getByText(/^清政办公开答〔\d{4}〕\d+号$/u).textContent()) ?? ""
  expect(number).toContain(`〔${today().slice(0, 4)}〕`)
  await picture(approver, "letter-signed")
  await expectAccessible(approver)
  await page.getByRole("link", { name: "文号登记" }).click()
  await page.getByRole("link", { name: number, exact: true }).waitFor()
  await picture(approver, "letter-numbers")
  await expectAccessible(approver)
  expect(errors).toEqual([])
  await approver.close()

  const head = await openWindow(browser, district)
  await signIn(head, district, "office.head")
  await head.page.getByRole("link", { name: "文书模板与审签环节" }).click()
  await head.page.getByLabel("模板", { exact: true }).fill("本机关于{{ 收到日期 }}收到您的申请。")
  await head.page.getByRole("button", { name: "检查并预览" }).click()
  await head.page.getByRole("alert").first().waitFor()
  expect(await head.page.getByRole("button", { name: "保存为新版本" }).isEnabled()).toBe(false)
  await picture(head, "letter-template")
  await expectAccessible(head)
  await head.page.getByRole("button", { name: "不改" }).click()
  await head.page.getByRole("button", { name: "检查并预览" }).click()
  await head.page.frameLocator("iframe").getByText("预览稿").first().waitFor()
  expect(head.errors).toEqual([])
  await head.close()
})
