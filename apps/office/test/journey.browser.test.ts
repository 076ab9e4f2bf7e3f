import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { expectAccessible, openBrowser, openWindow, picture, signIn, type Window } from "./browser.ts"
import { openDistrict, type District } from "./district.ts"
import {
  barred,
  begin,
  expectDue,
  letterVerb,
  openLetter,
  pick,
  receive,
  refusedOn,
  send,
  setDay,
  standing,
  take,
  uploadScan,
} from "./journey-steps.ts"

/** A whole journey on a busy machine, in milliseconds. */
const patience = 300_000

let browser: Browser
let district: District
/** One window for each of those who handle a request. */
let clerk: Window, reviewer: Window, legal: Window, approver: Window, head: Window
beforeAll(async () => {
  ;[browser, district] = await Promise.all([openBrowser(), openDistrict()])
  const enter = async (userName: string): Promise<Window> => {
    const window = await openWindow(browser, district)
    await signIn(window, district, userName)
    return window
  }
  ;[clerk, reviewer, legal, approver, head] = [
    await enter("office.clerk"),
    await enter("office.reviewer"),
    await enter("office.legal"),
    await enter("office.approver"),
    await enter("office.head"),
  ]
}, patience)
afterAll(async () => {
  await browser.close()
  await district.stop()
})

const refusal = "不予公开政府信息决定书"

/** Drafts a refusal of deliberations; what it says may be wrong on purpose. */
const draftRefusal = async (window: Window, reasons: string): Promise<void> => {
  const { page } = window
  await page.getByRole("button", { name: "起草文书" }).click()
  const kinds = page.getByRole("dialog").getByLabel("文书种类")
  await kinds.click()
  await kinds.fill("四类过程性信息")
  await page.locator(".ant-select-item-option", { hasText: refusal }).first().click()
  await page.getByLabel("查明的事实").fill("经查，该信息是讨论过程中形成的记录")
  await page.getByLabel("理由", { exact: true }).fill(reasons)
  await send(window, "保存")
  await page.getByRole("link", { name: refusal }).waitFor()
}

const passAs = async (window: Window, address: string): Promise<void> => {
  await openLetter(window, address, refusal)
  await letterVerb(window, "通过", "通过")
}

const to = async ({ page }: Window, address: string): Promise<void> => {
  await page.goto(address)
  await page.getByRole("heading", { name: "期限" }).waitFor()
}

/** The head of letters of the office, where it has none yet: it is no part of a request's way. */
const furnish = async (): Promise<void> => {
  await head.page.evaluate(`(async () => {
    const said = { bodies: ["清水县人民政府"], court: ["清水县人民法院"], contact: ["清水县人民政府办公室", "电话000-00000000"] }
    const { items } = await (await fetch("/api/v1/letter-head")).json()
    for (const [item, words] of Object.entries(said)) {
      if (items.some((one) => one.item === item && one.words.length > 0)) continue
      const version = items.find((one) => one.item === item)?.version ?? 0
      await fetch("/api/v1/letter-head", { method: "PUT", headers: { "content-type": "application/json" }, body: JSON.stringify({ item, words, version }) })
    }
  })()`)
}

let journey = ""

test(
  "2026年6月1日收到应6月30日答复；6月9日告知、15日收到补正，应7月14日；17日征求、18日送达第三方，25日答复，端午不计、停5个工作日，应7月21日；7月20日延期20个工作日，应8月18日：补正到归档",
  async () => {
    await furnish()
    journey = await receive(clerk, district.url, "2026-06-01", "清河桥加固工程会商记录")
    await expectDue(clerk, "2026-06-30")
    await begin(clerk, "告知补正", "2026-06-09")
    await clerk.page.getByText("最迟 2026-06-10").last().waitFor()
    await setDay(clerk.page, "补正期限（合理期限的最后一天）", "2026-06-24")
    await send(clerk)
    await clerk.page.getByText("正在等候补正").waitFor()
    await picture(clerk, "journey-in-correction")
    await take(clerk, "收到补正", "2026-06-15")
    await expectDue(clerk, "2026-07-14")
    await take(clerk, "征求意见", "2026-06-17", async (page) => {
      await pick(page, "征求谁的意见", "第三方")
      await page.getByLabel("对方的代号").fill("third-party-1")
    })
    await clerk.page.getByText("文书还没有送达对方").waitFor()
    await take(clerk, "文书送达对方", "2026-06-18", async (page) => {
      await pick(page, "哪件文书", "第三方")
      await pick(page, "对方", "第三方")
    })
    await expectDue(clerk, "2026-08-05")
    await clerk.page.getByText("2026-07-10").first().waitFor()
    await take(clerk, "收到意见", "2026-06-25", (page) => pick(page, "对方", "第三方"))
    await expectDue(clerk, "2026-07-21")
    await expect.poll(() => clerk.page.locator(".days .set-aside").count()).toBe(5)
    await take(clerk, "延期答复", "2026-07-20", (page) => pick(page, "同意延期的负责人", "office.head"))
    await expectDue(clerk, "2026-08-18")
    await picture(clerk, "journey-extended")
    await expectAccessible(clerk)

    await draftRefusal(clerk, "公开讨论记录会影响坦率讨论")
    await openLetter(clerk, journey, refusal)
    await picture(clerk, "journey-letter")
    await letterVerb(clerk, "送审", "送审")
    await passAs(reviewer, journey)
    await openLetter(legal, journey, refusal)
    await letterVerb(legal, "退回", "退回", (page) => page.getByLabel("退回的理由").fill("请说明为什么不能区分处理"))
    await to(clerk, journey)
    await clerk.page.getByText("已退回").waitFor()
    await clerk.page.getByRole("button", { name: "修改", exact: true }).click()
    await clerk.page.getByLabel("理由", { exact: true }).fill("整份为讨论记录，无法区分处理，公开会影响坦率讨论")
    await expectAccessible(clerk)
    await send(clerk, "保存")
    await openLetter(clerk, journey, refusal)
    await letterVerb(clerk, "送审", "送审")
    await passAs(reviewer, journey)
    await passAs(legal, journey)
    await openLetter(approver, journey, refusal)
    await letterVerb(approver, "签发", "签发", (page) => setDay(page, "日期", "2026-08-14"))
    await openLetter(approver, journey, refusal)
    await approver.page.getByText("〔2026〕").first().waitFor()
    await expectAccessible(approver)

    await to(clerk, journey)
    await uploadScan(clerk, "盖章扫描件.pdf")
    await openLetter(clerk, journey, refusal)
    await letterVerb(clerk, "用印", "保存", async (page) => {
      await setDay(page, "日期", "2026-08-14")
      await pick(page, "扫描件（先在办理页上传）", "盖章扫描件.pdf")
    })
    await letterVerb(clerk, "送出", "送出", async (page) => {
      await setDay(page, "日期", "2026-08-17")
      await pick(page, "方式", "邮政挂号")
      await page.getByLabel("邮件单号").fill("XA00000000001")
    })
    await to(clerk, journey)
    await clerk.page.getByText("已答复：2026-08-17").waitFor()
    expect(await clerk.page.locator(".case .late").count()).toBe(0)
    await take(clerk, "归档", "2026-08-20")
    await clerk.page.getByText("归档号").waitFor()
    await picture(clerk, "journey-archived")
    await expectAccessible(clerk)
    expect([...clerk.errors, ...reviewer.errors, ...legal.errors, ...approver.errors]).toEqual([])
  },
  patience,
)

test(
  "不能办的，说明原因和怎样办，案件不变：归档后的步骤、第二次延期、过期延期、先送达后决定、没有告知就视为放弃、轮不到自己的审签、引用有误、没有用印",
  async () => {
    await to(clerk, journey)
    const archived = await standing(clerk)
    expect(await refusedOn(clerk, "收到补正", "2026-08-21")).toContain("已经归档，不能再办理可以这样办：需要重新答复的，另案续办")
    expect(await standing(clerk)).toBe(archived)

    const address = await receive(clerk, district.url, "2026-03-02", "某某路改造会商的记录")
    await expectDue(clerk, "2026-03-30")
    const before = await standing(clerk)
    expect(await refusedOn(clerk, "送达答复", "2026-03-20")).toContain("请先作出答复决定")
    expect(await refusedOn(clerk, "延期答复", "2026-03-31")).toContain("期限已过不能再延；尽快答复，系统记为逾期")
    await to(head, address)
    expect(await refusedOn(head, "视为放弃", "2026-03-20")).toContain("没有告知过补正或者收费，应当答复")
    await picture(head, "refused-panel")
    await expectAccessible(head)
    // The form itself, with a day after the last one.
    await begin(clerk, "延期答复", "2026-03-30")
    await setDay(clerk.page, "告知延期的日期", "2026-03-31")
    await pick(clerk.page, "同意延期的负责人", "office.head")
    await clerk.page.getByRole("dialog").getByRole("button", { name: "确定" }).click()
    await clerk.page.getByRole("dialog").getByRole("alert").getByText("可以这样办").waitFor()
    await expectAccessible(clerk)
    expect(await standing(clerk)).toBe(before)
    await take(clerk, "延期答复", "2026-03-30", (page) => pick(page, "同意延期的负责人", "office.head"))
    await expectDue(clerk, "2026-04-28")
    expect(await refusedOn(clerk, "延期答复", "2026-04-01")).toContain("延期只有一次")

    await to(head, address)
    await draftRefusal(head, "根据《中华人民共和国政府信息公开条例》第六十条，不予公开")
    await openLetter(head, address, refusal)
    await letterVerb(head, "送审", "送审")
    await expect.poll(() => barred(head, "通过"), { timeout: 30_000 }).toContain("这一环节由其他角色办理")
    await passAs(reviewer, address)
    await passAs(legal, address)
    await openLetter(approver, address, refusal)
    await approver.page.getByText("“《中华人民共和国政府信息公开条例》第六十条”：该法没有这一条").first().waitFor()
    await approver.page.getByRole("group", { name: "现在可以办的" }).getByRole("button", { name: "签发", exact: true }).click()
    await setDay(approver.page, "日期", "2026-04-01")
    await approver.page.getByRole("dialog").getByRole("button", { name: "签发", exact: true }).click()
    await approver.page.getByText("请填写坚持签发的理由").waitFor()
    await picture(approver, "letter-faulty")
    await openLetter(clerk, address, refusal)
    await expect.poll(() => barred(clerk, "送出"), { timeout: 30_000 }).toContain("现在的状态不能这样办理")
    await expectAccessible(approver)
    await to(clerk, address)
    expect(await clerk.page.getByText("作出决定").count()).toBe(0)
  },
  patience,
)

test(
  "逾期的照样登记，标明逾期：3月2日收到，第八个工作日3月12日告知补正；3月30日后通知收费；4月1日才决定，2日才送达",
  async () => {
    await receive(clerk, district.url, "2026-03-02", "某某路改造的投资测算表")
    await begin(clerk, "告知补正", "2026-03-12")
    await clerk.page.getByText("已经逾期：最迟应当在 2026-03-11").waitFor()
    await setDay(clerk.page, "补正期限（合理期限的最后一天）", "2026-03-26")
    await send(clerk)
    await clerk.page.getByText("逾期：最迟应当在 2026-03-11").waitFor()

    await receive(clerk, district.url, "2026-03-02", "某某路改造的拆迁补偿台账")
    const { page } = clerk
    await page.getByRole("button", { name: "核定费用" }).click()
    await pick(page, "计收方式，按件、按量只用一种", "按量")
    await page.getByLabel("数量").fill("120")
    await page.getByText("合计").first().waitFor()
    await picture(clerk, "fee-form")
    await send(clerk, "核定")
    await page.getByRole("button", { name: "通知缴费" }).click()
    await setDay(page, "通知日期", "2026-03-31")
    await setDay(page, "送达日期（已经送达的）", "2026-03-31")
    await send(clerk)
    await page.getByText("通知逾期", { exact: true }).waitFor()
    await page.getByText("缴费最迟 2026-04-29").waitFor()
    await expectAccessible(clerk)

    const late = await receive(clerk, district.url, "2026-03-02", "某某路改造的施工许可")
    await to(head, late)
    await begin(head, "作出答复决定", "2026-04-01")
    await head.page.getByText("已经逾期：最迟应当在 2026-03-30").waitFor()
    await pick(head.page, "答复结果", "予以公开")
    await pick(head.page, "依据", /./u)
    await send(head)
    await to(clerk, late)
    await take(clerk, "送达答复", "2026-04-02", (one) => pick(one, "送达方式", "当面送交"))
    await page.getByText("已答复：2026-04-02（逾期）").waitFor()
    // The panel may still offer what was late until it has asked again.
    await expect.poll(() => page.locator(".case .late").count()).toBe(2)
    await picture(clerk, "late")
    await expectAccessible(clerk)
    expect([...clerk.errors, ...head.errors]).toEqual([])
  },
  patience,
)
