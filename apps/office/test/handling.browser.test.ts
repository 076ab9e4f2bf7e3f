import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { expectAccessible, openBrowser, openWindow, picture, signIn, type Window } from "./browser.ts"
import { openDistrict, patience, type District } from "./district.ts"
import { barred, begin, expectDue, letterVerb, pick, receive, send, setDay, uploadScan } from "./journey-steps.ts"

let browser: Browser
let district: District
/** Who handles requests here; sees, and decides upon, what the clerk does not. */
let head: Window, clerk: Window
const enter = async (userName: string): Promise<Window> => {
  const window = await openWindow(browser, district)
  await signIn(window, district, userName)
  return window
}
beforeAll(async () => {
  ;[browser, district] = await Promise.all([openBrowser(), openDistrict()])
  ;[head, clerk] = [await enter("office.head"), await enter("office.clerk")]
}, 2 * patience)
afterAll(async () => {
  await browser.close()
  await district.stop()
})

/** A call of the API by whoever is signed in: the way to where a test begins. */
const call = async ({ page }: Window, method: string, path: string, body?: object, seen?: number): Promise<Record<string, unknown>> => {
  const answer = await page.request.fetch(`${district.url}/api/v1${path}`, {
    method,
    headers: {
      "content-type": "application/json",
      "idempotency-key": Math.random().toString(16).slice(2),
      origin: district.url,
      ...(seen === undefined ? {} : { "if-match": `"v${String(seen)}"` }),
    },
    ...(body === undefined ? {} : { data: body }),
  })
  expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true)
  return (await answer.json()) as Record<string, unknown>
}
const caseOf = (address: string): string => address.split("/").at(-1) ?? ""
const verb = async ({ page }: Window, name: string): Promise<void> => {
  await page.getByRole("main").getByRole("button", { name, exact: true }).click()
  await page.getByRole("dialog").waitFor()
}

test("一张申请表上的三个事项拆成三件：留下的改了内容，拆出的各有编号，收到日期相同", async () => {
  const { page } = clerk
  await receive(clerk, district.url, "2026-03-02", "清河桥的设计图；清河桥的验收报告；清河桥的造价")
  await begin(clerk, "拆分", "2026-03-02")
  await page.getByLabel("留在本件的事项").fill("清河桥的设计图")
  await page.getByLabel("拆出的第 1 项", { exact: true }).fill("清河桥的验收报告")
  await page.getByRole("button", { name: "再拆出一项" }).click()
  await page.getByRole("dialog").getByRole("button", { name: "确定" }).click()
  await page.getByText("请写明这一项申请的内容").waitFor()
  await page.getByLabel("拆出的第 2 项", { exact: true }).fill("清河桥的造价")
  await picture(clerk, "split-form")
  await expectAccessible(clerk)
  await send(clerk)
  await page.getByText("清河桥的设计图", { exact: true }).waitFor()
  const others = page.locator("li", { hasText: "同一申请表" }).getByRole("link")
  await others.nth(1).waitFor()
  await expect.poll(() => others.count()).toBe(2)
  await others.first().click()
  await page
    .getByText(/^清河桥的(?:验收报告|造价)$/u)
    .first()
    .waitFor()
  await page.getByText("答复期限：2026-03-30").waitFor()
})

test("正在填补记的日期时，别人办了一步、页面更新了：填的日期不丢，表单用的也是这一天", async () => {
  const { page } = clerk
  const address = await receive(clerk, district.url, "2026-06-01", "某某路的绿化方案")
  await setDay(page, "补记此前某日的办理", "2026-06-02")
  await page.locator(".allowed").getByRole("button", { name: "告知补正", exact: true }).waitFor()
  const box = page.getByLabel("补记此前某日的办理", { exact: true })
  await box.fill("2026-06-15")
  await call(clerk, "POST", `/requests/${caseOf(address)}/notify-correction`, { on: "2026-06-09", deadline: "2026-06-24" })
  // Coming back to the window asks anew what is older than a few seconds.
  await expect
    .poll(async () => {
      await page.evaluate('window.dispatchEvent(new Event("visibilitychange"))')
      return page.getByText("正在等候补正").count()
    })
    .toBeGreaterThan(0)
  await box.press("Tab")
  expect(await box.inputValue()).toBe("2026-06-15")
  await page.locator(".allowed").getByRole("button", { name: "收到补正", exact: true }).click()
  expect(await page.getByRole("dialog").getByLabel("收到补正的日期").inputValue()).toBe("2026-06-15")
  await send(clerk)
  await expectDue(clerk, "2026-07-14")
})

test("备注：写、改、删，删了只留日期；别人写的看得到，没有修改的按钮", async () => {
  const { page } = clerk
  const address = await receive(clerk, district.url, "2026-03-02", "某某路的绿化方案")
  await page.getByText("没有备注").waitFor()
  await verb(clerk, "写备注")
  await page.getByLabel("内容", { exact: true }).fill("申请人来电催问")
  await send(clerk, "保存")
  const notes = page.locator(".ant-card", { has: page.getByRole("heading", { name: "备注" }) })
  await notes.getByText("申请人来电催问").waitFor()
  await head.page.goto(address)
  const seen = head.page.locator(".ant-card", { has: head.page.getByRole("heading", { name: "备注" }) })
  await seen.getByText("申请人来电催问").waitFor()
  expect(await seen.getByRole("button", { name: "修改" }).count()).toBe(0)
  await notes.getByRole("button", { name: "修改" }).click()
  await page.getByLabel("内容", { exact: true }).fill("申请人来电催问，已告知期限")
  await picture(clerk, "note-form")
  await send(clerk, "保存")
  await notes.getByText("申请人来电催问，已告知期限").waitFor()
  await notes.getByRole("button", { name: "删除" }).click()
  await send(clerk, "删除")
  await notes.getByText(/已删除）/u).waitFor()
  expect(await notes.textContent()).not.toContain("申请人来电")
})

test("按量120页：免30页，70页每页10元，20页每页20元，共1100元；3月26日通知、27日送达，最迟4月27日；缴费、退费；另一件免收", async () => {
  const { page } = head
  await receive(head, district.url, "2026-03-02", "清河桥改造的全部施工日志")
  await verb(head, "核定费用")
  await pick(page, "计收方式，按件、按量只用一种", "按量")
  await page.getByLabel("数量").fill("120")
  await page.getByRole("dialog").getByText("合计 1,100 元").waitFor()
  await send(head, "核定")
  await verb(head, "通知缴费")
  await setDay(page, "通知日期", "2026-03-26")
  await setDay(page, "送达日期（已经送达的）", "2026-03-27")
  await send(head)
  await page.getByText("缴费最迟 2026-04-27").waitFor()
  expect(await page.getByText("通知逾期").count()).toBe(0)
  const fee = page.locator(".ant-card", { has: page.getByRole("heading", { name: "信息处理费" }) })
  await fee.getByRole("button", { name: "收到缴费" }).click()
  expect(await page.getByLabel("金额（元），须一次缴清").inputValue()).toBe("1100")
  await setDay(page, "缴费日期", "2026-04-20")
  await page.getByLabel("票据号").fill("票 1")
  await page.getByRole("dialog").getByRole("button", { name: "确定" }).click()
  await page.getByText("请用字母、数字、横线填写票据号").waitFor()
  await page.getByLabel("票据号").fill("A-001")
  await picture(head, "fee-paid-form")
  await expectAccessible(head)
  await send(head)
  await fee.getByText("缴费 2026-04-20，1,100 元，票据号 A-001").waitFor()
  await fee.getByRole("button", { name: "退费" }).click()
  await setDay(page, "退费日期", "2026-04-24")
  await page.getByLabel("退费金额（元）").fill("300")
  await pick(page, "原因", "多收")
  await send(head)
  await fee.getByText("退费 2026-04-24，300 元，原因：多收").waitFor()
  await fee.getByText("已退费", { exact: true }).waitFor()
  await picture(head, "fee-refunded")

  await receive(head, district.url, "2026-03-02", "清河桥改造的全部监理日志")
  await verb(head, "核定费用")
  await pick(page, "计收方式，按件、按量只用一种", "按量")
  await page.getByLabel("数量").fill("50")
  await page.getByRole("dialog").getByText("合计 200 元").waitFor()
  await send(head, "核定")
  await fee.getByRole("button", { name: "免收" }).click()
  await setDay(page, "决定免收的日期", "2026-03-20")
  await pick(page, "原因", "缴费确有困难")
  await send(head)
  await fee.getByText("免收 2026-03-20，原因：缴费确有困难").waitFor()
  await fee.getByText("已免收", { exact: true }).waitFor()
  expect(head.errors).toEqual([])
})

test("复议：5月28日受理，6月1日收到副本，十个工作日到6月15日；12日答复、听证、误记的撤销；结果纠正；再登记后续的诉讼", async () => {
  const { page } = head
  await receive(head, district.url, "2026-03-02", "某某路改造的征收补偿方案")
  await verb(head, "登记复议、诉讼")
  await pick(page, "类别", "行政复议")
  await pick(page, "不服什么", "逾期不答复")
  await page.getByLabel("复议机关或者法院").fill("清水县人民政府")
  await page.getByLabel("案号").fill("清政复〔2026〕9号")
  await setDay(page, "受理日期", "2026-05-28")
  await picture(head, "dispute-form")
  await expectAccessible(head)
  await send(head, "登记")
  await page.getByRole("link", { name: "清政复〔2026〕9号" }).click()
  await page.getByText("还没有收到副本").waitFor()
  await verb(head, "收到副本")
  await setDay(page, "日期", "2026-06-01")
  await send(head, "保存")
  await page.getByText("2026-06-15").first().waitFor()
  const days = page.getByRole("list", { name: "我方答复期限逐日" })
  expect(await days.locator("li", { hasText: "06-15" }).textContent()).toContain("第 10 天")
  await verb(head, "提交答复")
  await setDay(page, "日期", "2026-06-12")
  await page.getByLabel("答复书（答辩状）文号").fill("清政办复答〔2026〕1号")
  await send(head, "保存")
  await page.getByText("已于 2026-06-12 答复").waitFor()
  expect(await page.getByText("逾期", { exact: true }).count()).toBe(0)
  await verb(head, "听证、开庭")
  await setDay(page, "日期", "2026-06-17")
  await send(head, "保存")
  const course = page.locator(".ant-card", { hasText: "经过" })
  await course.getByText("2026-06-17 听证（开庭）").waitFor()
  await verb(head, "撤销最后一步")
  await send(head, "撤销最后一步")
  await course.getByText("2026-06-17 听证（开庭）").waitFor({ state: "detached" })
  await verb(head, "登记结果")
  await setDay(page, "日期", "2026-07-20")
  await pick(page, "结果", "结果纠正")
  await pick(page, "方式", "责令履行")
  await pick(page, "答复的问题", "逾期答复")
  await page.getByLabel("决定书、判决书文号").fill("清政复决〔2026〕9号")
  await picture(head, "dispute-result-form")
  await expectAccessible(head)
  await send(head, "保存")
  await course.getByText("结果纠正；责令履行、责令重新答复；问题：逾期答复；文号：清政复决〔2026〕9号").waitFor()
  await page.getByText("结果已纠正，可以在所涉申请的办理页重新办理。").waitFor()
  // After the result nothing more is entered.
  for (const done of ["听证、开庭", "提交答复", "登记结果"]) expect(await page.getByRole("button", { name: done, exact: true }).count(), done).toBe(0)
  await picture(head, "dispute-corrected")
  await expectAccessible(head)
  await verb(head, "登记后续的诉讼")
  await pick(page, "类别", "复议后起诉")
  await page.getByLabel("复议机关或者法院").fill("清水县人民法院")
  await page.getByLabel("案号").fill("（2026）清01行初7号")
  await setDay(page, "受理日期", "2026-08-03")
  await send(head, "登记")
  await page.getByRole("link", { name: "复议诉讼登记簿" }).click()
  await page.getByRole("link", { name: "（2026）清01行初7号" }).waitFor()
  expect(head.errors).toEqual([])
})

test("引错条款的答复：页面指出正确的条款；签发人写明理由后签发，理由留在文书上；再手工登记用印，没有扫描件、没有签章编号的不收", async () => {
  const address = await receive(head, district.url, "2026-03-02", "某某路改造的会商纪要")
  const caseId = caseOf(address)
  const known = (await call(head, "GET", "/letter-head"))["items"] as readonly { readonly item: string; readonly version: number }[]
  const versionOf = (item: string): number => known.find((one) => one.item === item)?.version ?? 0
  for (const [item, words] of [
    ["bodies", ["清水县人民政府"]],
    ["court", ["清水县人民法院"]],
    ["contact", ["清水县政府信息公开办公室", "电话000-00000000"]],
  ] as const)
    await call(head, "PUT", "/letter-head", { item, words, version: versionOf(item) })
  const reasons = "根据《中华人民共和国政府信息公开条例》第十四条，不予公开"
  const values = { factsFound: "经查，该信息是讨论过程中形成的记录", reasons }
  await call(head, "POST", `/requests/${caseId}/letters`, { letterId: "wrong-article", kind: "refused-deliberative-process", values })
  await call(head, "POST", "/letters/wrong-article/submit", undefined, 1)
  for (const [at, userName] of ["office.reviewer", "office.legal"].entries()) {
    const one = await enter(userName)
    await call(one, "POST", "/letters/wrong-article/pass", {}, 2 + at)
    await one.close()
  }
  const approver = await enter("office.approver")
  const { page } = approver
  await page.goto(`${district.url}/office/letters/wrong-article`)
  const against = "“《中华人民共和国政府信息公开条例》第十四条”：所引条款与这一决定不符；正确的是"
  await page.getByText(against).first().waitFor()
  expect(await page.getByText(against).first().textContent()).toContain("第十六条第二款")
  await picture(approver, "letter-wrong-article")
  await page.getByRole("group", { name: "现在可以办的" }).getByRole("button", { name: "签发", exact: true }).click()
  await page.getByRole("dialog").getByText(against).waitFor()
  await setDay(page, "日期", "2026-03-25")
  await page.getByRole("dialog").getByRole("button", { name: "签发", exact: true }).click()
  await page.getByText("请填写坚持签发的理由").waitFor()
  await page.getByLabel("坚持签发的理由（留在记录里）").fill("引号内是申请人的原话，不是本机关的依据")
  await picture(approver, "letter-despite")
  await expectAccessible(approver)
  await send(approver, "签发")
  await page.getByText("已签发，待用印").waitFor()
  await page.getByText("签发时检查仍有问题，签发人写明了理由").waitFor()
  await expect.poll(() => page.getByText("引号内是申请人的原话，不是本机关的依据").count()).toBe(2)
  expect(await page.getByText("检查没有发现问题").count()).toBe(0)
  await picture(approver, "letter-signed-despite")
  await expectAccessible(approver)
  expect(approver.errors).toEqual([])
  await approver.close()

  await head.page.goto(address)
  await uploadScan(head, "盖章扫描件.pdf")
  await head.page.goto(`${district.url}/office/letters/wrong-article`)
  await expect.poll(() => barred(head, "电子用印"), { timeout: 30_000 }).toContain("电子用印：")
  await head.page.getByRole("group", { name: "现在可以办的" }).getByRole("button", { name: "用印", exact: true }).click()
  await setDay(head.page, "日期", "2026-03-26")
  await head.page.getByRole("dialog").getByRole("button", { name: "保存" }).click()
  await head.page.getByText("请选择扫描件").waitFor()
  expect(await head.page.getByLabel("电子印章的签章编号").count()).toBe(0)
  await pick(head.page, "方式", "电子印章")
  await head.page.getByRole("dialog").getByRole("button", { name: "保存" }).click()
  await head.page.getByText("请填写签章编号").waitFor()
  await picture(head, "seal-form")
  await pick(head.page, "方式", "打印盖章后扫描")
  await pick(head.page, "扫描件（先在办理页上传）", "盖章扫描件.pdf")
  await expectAccessible(head)
  await send(head, "保存")
  await head.page.getByText("已用印，待送出").waitFor()
  await head.page.getByText("2026-03-26 用印").waitFor()
  await letterVerb(head, "送出", "送出", async (one) => {
    await setDay(one, "日期", "2026-03-27")
    await pick(one, "方式", "当面")
  })
  await head.page.getByText("2026-03-27 当面送出").waitFor()
  // A request handed in "当面提交" is answered "当面领取": one code, two ways.
  await head.page.goto(address)
  await head.page.getByText("方式 当面提交").waitFor()
  await head.page.getByText("方式 当面领取").waitFor()
  expect(head.errors).toEqual([])
})
