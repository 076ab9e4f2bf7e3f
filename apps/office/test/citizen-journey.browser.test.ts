import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { expectAccessible, openBrowser, openWindow, picture, settled, signIn, type Window } from "./browser.ts"
import { call } from "./catalogue-steps.ts"
import { answerQuestion, askFor, downloaded, lookUp } from "./citizen-steps.ts"
import { openDistrict, patience, type District } from "./district.ts"
import { letterVerb, openLetter, pick, send, setDay, take, uploadScan } from "./journey-steps.ts"
import { firstPair, type Pair } from "./planted-catalogue.ts"

const journeyTime = 300_000
const posts = ["office.clerk", "office.reviewer", "office.legal", "office.approver", "office.head", "water.clerk"] as const
type Post = (typeof posts)[number]

let browser: Browser
let district: District
let pair: Pair
const windows = new Map<Post, Window>()
const at = (post: Post): Window => windows.get(post)!
beforeAll(async () => {
  ;[browser, district] = await Promise.all([openBrowser(), openDistrict()])
  pair = await firstPair(district, "office")
  for (const post of posts) {
    const window = await openWindow(browser, district)
    await signIn(window, district, post)
    windows.set(post, window)
  }
  await furnish()
}, 2 * patience)
afterAll(async () => {
  await browser.close()
  await district.stop()
})

const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date())
const reply = "政府信息公开申请答复书"

/** The words that letters need of the office, where it has none yet: no part of a request's way. */
const furnish = async (): Promise<void> => {
  const { page } = at("office.head")
  const { items } = (await call(district, page, "GET", "/letter-head")) as any
  for (const [item, words] of [
    ["bodies", ["清水县人民政府"]],
    ["court", ["清水县人民法院"]],
    ["contact", ["清水县人民政府办公室", "电话000-00000000"]],
  ] as const) {
    const there = items.find((one: any) => one.item === item)
    if ((there?.words.length ?? 0) === 0) await call(district, page, "PUT", "/letter-head", { body: { item, words, version: there?.version ?? 0 } })
  }
}

/** The case that an officer finds by its content on the list of requests. */
const findCase = async ({ page }: Window, wanted: string): Promise<string> => {
  await page.goto(`${district.url}/office/board?open=all&words=${encodeURIComponent(wanted)}`)
  const line = page.getByRole("row", { name: new RegExp(wanted, "u") })
  await line.waitFor()
  await line.getByRole("link").first().click()
  await page.getByRole("heading", { name: "期限" }).waitFor()
  return page.url()
}

/** What the officers do until the reply is with the applicant: reviewed, sealed, delivered with a file of the case. */
const answer = async (address: string, letterId: string, fileName: string): Promise<void> => {
  const clerk = at("office.clerk")
  const caseId = address.split("/").at(-1) ?? ""
  const values = {
    factsFound: "经查，该信息由本机关制作",
    supplied: ["2025年集中供热成本监审报告"],
    supplyManner: "在本网站下载",
    supplyTime: "随本答复书一并提供",
  }
  await call(district, clerk.page, "POST", `/requests/${caseId}/letters`, { body: { letterId, kind: "granted-supplied", values } })
  await openLetter(clerk, address, reply)
  await clerk.page.frameLocator("iframe").getByText("2025年集中供热成本监审报告").first().waitFor()
  await letterVerb(clerk, "送审", "送审")
  for (const post of ["office.reviewer", "office.legal"] as const) {
    await openLetter(at(post), address, reply)
    await letterVerb(at(post), "通过", "通过")
  }
  await openLetter(at("office.approver"), address, reply)
  await letterVerb(at("office.approver"), "签发", "签发", (page) => setDay(page, "日期", today))
  await clerk.page.goto(address)
  await uploadScan(clerk, "答复书.pdf")
  await clerk.page
    .locator('input[type="file"][aria-label="选择文件"]')
    .setInputFiles({ name: fileName, mimeType: "text/plain", buffer: Buffer.from("监审成本每平方米24元") })
  await clerk.page.getByRole("link", { name: fileName, exact: true }).waitFor()
  await openLetter(clerk, address, reply)
  await letterVerb(clerk, "用印", "保存", async (page) => {
    await setDay(page, "日期", today)
    await pick(page, "扫描件（先在办理页上传）", "答复书.pdf")
  })
  await letterVerb(clerk, "送出", "送出", async (page) => {
    await setDay(page, "日期", today)
    await pick(page, "方式", "网上")
    await pick(page, "附上的文件（只能是本案的）", fileName)
    await page.keyboard.press("Escape")
  })
}

/** The fee of 31 pages: one above the free thirty, ten yuan. */
const notifyFee = async (clerk: Window, address: string): Promise<void> => {
  const { page } = clerk
  await page.goto(address)
  await page.getByRole("button", { name: "核定费用" }).click()
  await pick(page, "计收方式，按件、按量只用一种", "按量")
  await page.getByRole("dialog").getByLabel("数量").fill("31")
  await send(clerk, "核定")
  await page.getByRole("button", { name: "通知缴费" }).last().click()
  await page.getByRole("dialog").waitFor()
  await setDay(page, "通知日期", today)
  await setDay(page, "送达日期（已经送达的）", today)
  await send(clerk)
}
const receiveFee = async (clerk: Window): Promise<void> => {
  const { page } = clerk
  await page.getByRole("button", { name: "收到缴费" }).last().click()
  await page.getByRole("dialog").waitFor()
  await setDay(page, "缴费日期", today)
  await page.getByRole("dialog").getByLabel("票据号").fill("0012345678")
  await send(clerk)
}

test.each([true, false])(
  "市民（脚本%s）：搜到政策、看解读、申请没有公开的并附文件；经办看到的就是他交的，别的机关看不到也猜不到；缴费；收到答复书和文件；撤回另一件；评价",
  async (javaScriptEnabled) => {
    const script = javaScriptEnabled ? "on" : "off"
    const wanted = `2025年集中供热成本监审报告${script}`
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: "zh-CN",
      timezoneId: "Asia/Shanghai",
      javaScriptEnabled,
    })
    const page: Page = await context.newPage()
    const seen = { page, errors: [] as string[], close: () => context.close() }
    page.on("pageerror", (error) => seen.errors.push(String(error)))

    await page.goto(district.url)
    await page.getByRole("searchbox", { name: "搜索政府信息" }).fill(pair.policyTitle)
    await page.getByRole("button", { name: "搜索" }).click()
    await page.getByRole("link", { name: pair.policyTitle, exact: true }).first().click()
    await page.getByRole("heading", { level: 1, name: pair.policyTitle }).waitFor()
    await page.getByRole("link", { name: `解读：${pair.interpretationTitle}` }).click()
    await page.getByRole("heading", { level: 1, name: pair.interpretationTitle }).waitFor()

    await page.goto(`${district.url}/agencies/office`)
    await page.getByRole("link", { name: "依申请公开" }).first().click()
    const proof = {
      name: "身份证明.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"),
    }
    const kept = await askFor(page, wanted, [proof])
    await page.getByText("身份证明.pdf：已收下").waitFor()
    await lookUp(page, district.url, kept)
    await page.getByText("等待机关与您确认").waitFor()

    // The officer: what was sent, and nothing else; and the file as it was sent.
    const clerk = at("office.clerk")
    const address = await findCase(clerk, wanted)
    const caseId = address.split("/").at(-1) ?? ""
    await clerk.page.getByText(`信息名称：${wanted}；获取途径：在本网站下载`).waitFor()
    await clerk.page.getByText("自然人").first().waitFor()
    await clerk.page.getByText("待确认收到").first().waitFor()
    await picture(clerk, `citizen-request-${script}`)
    await clerk.page.getByRole("link", { name: "自然人" }).click()
    await clerk.page.getByText("自然人 林**").waitFor()
    expect(await clerk.page.content()).not.toContain("13800000000")
    await clerk.page.getByRole("button", { name: "看电话原文" }).click()
    await pick(clerk.page, "理由", "联系申请人")
    await clerk.page.getByRole("dialog").getByRole("button", { name: "显示" }).click()
    await clerk.page.getByText("13800000000").waitFor()
    await picture(clerk, `citizen-applicant-${script}`)
    const applicantId = new URL(clerk.page.url()).searchParams.get("id") ?? ""
    const [{ id: fileId }] = ((await call(district, clerk.page, "GET", `/cases/${caseId}/files`)) as any).items
    const opened = await clerk.page.request.get(`${district.url}/api/v1/files/${String(fileId)}/content`)
    expect((await opened.body()).equals(proof.buffer)).toBe(true)

    // Another agency's officer: not on the list, not by the address, not by the file's.
    const { page: other } = at("water.clerk")
    await other.goto(`${district.url}/office/board?open=all&words=${encodeURIComponent(wanted)}`)
    await other.getByRole("heading", { level: 1 }).waitFor()
    await settled(other)
    expect(await other.getByText(wanted).count()).toBe(0)
    await other.goto(address)
    await other.getByRole("alert").first().waitFor()
    expect(await other.content()).not.toContain(wanted)
    for (const path of [
      `/requests/${caseId}`,
      `/cases/${caseId}/files`,
      `/files/${String(fileId)}/content`,
      `/requests/${caseId}/steps`,
      `/applicants/${applicantId}`,
    ])
      expect((await other.request.get(`${district.url}/api/v1${path}`)).status(), path).toBe(404)

    await clerk.page.goto(address)
    await take(clerk, "双方确认收到", today)
    await clerk.page.getByText(/答复期限：/u).waitFor()
    await notifyFee(clerk, address)
    await lookUp(page, district.url, kept)
    await page.getByText("通知缴纳10元；尚未收到缴费。").waitFor()
    await page.getByText("机关发出信息处理费缴费通知").waitFor()
    await receiveFee(clerk)
    await lookUp(page, district.url, kept)
    await page.getByText(/已于.*收到10元。/u).waitFor()
    await page.getByText("机关正在办理，应当在").waitFor()

    const fileName = `成本监审报告${script}.txt`
    expect(await page.getByRole("button", { name: `下载${fileName}` }).count()).toBe(0)
    await answer(address, `reply-${script}`, fileName)
    await lookUp(page, district.url, kept)
    await page.getByText("已经答复，办理完毕。").waitFor()
    await page.getByText("机关作出答复并送达").waitFor()
    await picture(seen, `citizen-answered-${script}`)
    expect((await downloaded(page, fileName)).content.toString()).toBe("监审成本每平方米24元")
    const letter = await downloaded(page, "答复书.pdf")
    expect(letter.name).toBe("答复书.pdf")
    expect(letter.content.subarray(0, 5).toString()).toBe("%PDF-")
    // What the citizen sent in is not what came back, and no draft is.
    await expect.poll(() => page.getByRole("button", { name: /^下载/u }).count()).toBe(2)

    await page.getByLabel("满意", { exact: true }).check()
    await page.getByLabel("意见和建议").fill("电话打得及时")
    await answerQuestion(page)
    await page.getByRole("button", { name: "提交评价" }).click()
    await page.getByText("感谢您的评价").waitFor()
    expect((await call(district, clerk.page, "GET", `/requests/${caseId}`))["evaluation"]).toMatchObject({
      score: 4,
      words: "电话打得及时",
      onDay: today,
    })

    await page.goto(`${district.url}/agencies/office/request`)
    const second = await askFor(page, `另一份报告${script}`)
    await lookUp(page, district.url, second)
    await page.getByLabel("我确认撤回这件申请").check()
    await page.getByRole("button", { name: "撤回" }).click()
    await page.getByText("申请已撤回").waitFor()
    await findCase(clerk, `另一份报告${script}`)
    await clerk.page.getByText("申请人撤回").first().waitFor()
    await expectAccessible(clerk)
    expect(seen.errors).toEqual([])
    for (const { errors } of windows.values()) expect(errors).toEqual([])
    await context.close()
  },
  journeyTime,
)
