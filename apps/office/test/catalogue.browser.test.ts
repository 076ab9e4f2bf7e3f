import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { expectAccessible, openBrowser, openWindow, picture, signIn, type Window } from "./browser.ts"
import { call, confirm, fillElements, itemNow, makeReady, openItem, passStage, saveItem, turns } from "./catalogue-steps.ts"
import { openDistrict, patience, type District } from "./district.ts"

type Post = "clerk" | "reviewer" | "legal" | "approver" | "secrecy" | "head"
let browser: Browser
let district: District
const windows = new Map<Post, Window>()
const at = (post: Post): Window => windows.get(post)!
beforeAll(async () => {
  ;[browser, district] = await Promise.all([openBrowser(), openDistrict()])
  for (const post of ["clerk", "reviewer", "legal", "approver", "secrecy", "head"] as const) {
    const window = await openWindow(browser, district)
    await signIn(window, district, `office.${post}`)
    windows.set(post, window)
  }
}, 2 * patience)
afterAll(async () => {
  await browser.close()
  await district.stop()
})

const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date())
const year = Number(today.slice(0, 4))
let itemId = ""

/** Figures of table 2 as a report of this year computes them now. */
const tableTwo = async (): Promise<readonly (number | null)[]> => {
  const { page } = at("clerk")
  const reportId = `table-two-${String(year)}`
  const { items } = (await call(district, page, "GET", "/reports?limit=50")) as any
  if (items.some((one: any) => one.id === reportId)) {
    const { version } = (await call(district, page, "GET", `/reports/${reportId}`)) as any
    await call(district, page, "POST", `/reports/${reportId}/recompute`, { body: { asOf: today }, version })
  } else await call(district, page, "POST", "/reports", { body: { reportId, year, scope: "agency", asOf: today } })
  const { cells } = (await call(district, page, "GET", `/reports/${reportId}`)) as any
  return ["issued", "repealed", "inForce"].map(
    (column) => cells.find(({ cell }: any) => cell === `disclosure.normativeDocuments.${column}`)?.value ?? null,
  )
}

test("经办起草：必填的说缺什么；写正文、标题、表格，保存后取得索引号，出现在公开目录里", async () => {
  const { page, errors } = at("clerk")
  await page.getByRole("link", { name: "公开目录", exact: true }).click()
  await page.getByRole("button", { name: "起草信息" }).click()
  await page.getByRole("textbox", { name: "正文" }).waitFor()
  await page.getByRole("button", { name: "保存", exact: true }).click()
  await page.getByText("请填写标题").waitFor()
  await picture(at("clerk"), "catalogue-new")
  await expectAccessible(at("clerk"))

  await page.getByLabel("标题", { exact: true }).fill("清水县城镇供水管理办法")
  await page.getByLabel("内容概述").fill("就城镇供水作出规定。")
  await fillElements(page, today)
  const text = page.getByRole("textbox", { name: "正文" })
  await text.click()
  await page.getByRole("button", { name: "标题一" }).click()
  await page.keyboard.type("供水时间")
  await page.keyboard.press("Enter")
  await page.keyboard.type("供水单位每日六时起供水。报修电话13800138000。")
  await page.keyboard.press("Enter")
  await page.getByRole("button", { name: "插入表格" }).click()
  await page.keyboard.type("区域")
  await page.getByRole("button", { name: "保存", exact: true }).click()
  await page.getByText(/^已保存，索引号/u).waitFor()
  itemId = /catalogue\/([^/]+)\/edit/u.exec(page.url())?.[1] ?? ""
  const saved = (await itemNow(district, at("clerk"), itemId)) as any
  expect(saved).toMatchObject({ title: "清水县城镇供水管理办法", documentKind: "normativeDocument", state: "draft", isPublic: false, madeOn: today })
  expect(saved.body).toContain("<h2>供水时间</h2>")
  expect(saved.body).toMatch(/<th[^>]* scope="col"/u)

  await page.getByRole("link", { name: "公开目录", exact: true }).click()
  await page.getByRole("link", { name: "清水县城镇供水管理办法" }).waitFor()
  await picture(at("clerk"), "catalogue")
  await expectAccessible(at("clerk"))
  await page.getByPlaceholder("标题、索引号、文号").fill("没有这样的标题")
  await page.keyboard.press("Enter")
  await page.getByText("没有符合条件的信息").waitFor()
  expect(new URL(page.url()).searchParams.get("words")).toBe("没有这样的标题")
  expect(errors).toEqual([])
})

test("查出的手机号列在旁边，写明理由才放行；没保存就离开，写的还在；他人先保存了，两份都在", async () => {
  const { page, errors } = at("clerk")
  await page.goto(`${district.url}/office/catalogue/${itemId}/edit`)
  await page.getByText("手机号码").waitFor()
  await page.getByText(/发现个人信息，须遮掩/u).waitFor()
  await picture(at("clerk"), "catalogue-edit")
  await expectAccessible(at("clerk"))
  await page.getByRole("button", { name: "保留…" }).click()
  await page.getByRole("menuitem", { name: "对外公开的办公联系方式" }).click()
  await page.getByText("保留：对外公开的办公联系方式").waitFor()
  expect(((await itemNow(district, at("clerk"), itemId)) as any).hits).toMatchObject([{ kind: "mobile", reason: "public-contact", bars: false }])

  await page.getByLabel("内容概述").fill("就城镇供水的时间和报修作出规定。")
  await page.getByText("还没有保存").waitFor()
  await page.getByRole("link", { name: "公开渠道" }).click()
  await page.getByRole("heading", { name: "公开渠道", level: 1 }).waitFor()
  await page.goto(`${district.url}/office/catalogue/${itemId}/edit`)
  await page.getByRole("button", { name: "接着写" }).click()
  await expect.poll(() => page.getByLabel("内容概述").inputValue()).toBe("就城镇供水的时间和报修作出规定。")

  const now = (await itemNow(district, at("head"), itemId)) as any
  const fields = ["title", "summary", "body", "section", "legalCategory", "subject", "genre", "keywords", "documentNumber", "issuingBody", "madeOn"]
  const more = ["attribute", "ground", "reviewDue", "documentKind", "interprets", "noInterpretation"]
  const theirs = { ...Object.fromEntries([...fields, ...more].map((name) => [name, now[name]])), title: "清水县城镇供水管理办法（试行）" }
  await call(district, at("head").page, "PUT", `/catalogue-items/${itemId}`, { body: theirs, version: now.version })
  await page.getByRole("button", { name: "保存", exact: true }).click()
  await page.getByText("您撰写时，他人已经保存了这条信息").waitFor()
  await picture(at("clerk"), "catalogue-overtaken")
  await expectAccessible(at("clerk"))
  await page.getByRole("button", { name: "接着用我写的" }).click()
  await page.getByRole("button", { name: "保存", exact: true }).click()
  await page.getByText(/^已保存，索引号/u).waitFor()
  expect(await itemNow(district, at("clerk"), itemId)).toMatchObject({ title: "清水县城镇供水管理办法", summary: "就城镇供水的时间和报修作出规定。" })
  expect(errors).toEqual([])
})

test("三审三校、保密审查逐个签字；没有解读的政策不能发布，写明理由后签字失效，重走一遍才发布，公众看得到", async () => {
  const clerk = at("clerk")
  await openItem(district, clerk, itemId)
  await clerk.page.getByRole("button", { name: "送审", exact: true }).click()
  await confirm(clerk, "送审")
  await clerk.page.getByText("等待一校").first().waitFor()
  for (const [post, stage] of turns.slice(0, 2)) await passStage(district, at(post), itemId, stage)

  await clerk.page.goto(`${district.url}/office/catalogue/${itemId}/edit`)
  await clerk.page.getByText(/已有 2 个环节签过字/u).waitFor()
  await clerk.page.getByText("没有解读的，须写明理由").waitFor()
  await clerk.page.getByLabel("没有解读的理由").fill("内容简明，不另作解读。")
  await clerk.page.getByRole("button", { name: "保存", exact: true }).click()
  await clerk.page.getByText(/^已保存，索引号/u).waitFor()
  await openItem(district, clerk, itemId)
  await expect.poll(() => clerk.page.getByText("已失效").count()).toBe(2)
  await picture(clerk, "item-void")
  await expectAccessible(clerk)

  await clerk.page.getByRole("button", { name: "送审", exact: true }).click()
  await confirm(clerk, "送审")
  await clerk.page.getByText("等待一校").first().waitFor()
  for (const [post, stage] of turns) await passStage(district, at(post), itemId, stage)
  const secrecy = at("secrecy")
  await secrecy.page.getByRole("link", { name: "审校台" }).click()
  await secrecy.page.getByRole("link", { name: "清水县城镇供水管理办法" }).click()
  await secrecy.page.getByRole("button", { name: "保密审查", exact: true }).click()
  await picture(secrecy, "secrecy-of-item")
  await confirm(secrecy, "记录")
  await secrecy.page.getByText("保密审查 ✓").waitFor()

  expect(((await itemNow(district, clerk, itemId)) as any).isPublic).toBe(false)
  const [issued, repealed] = await tableTwo()
  await openItem(district, clerk, itemId)
  await clerk.page.getByText("没有妨碍，可以发布").waitFor()
  await clerk.page.getByRole("button", { name: "发布", exact: true }).click()
  await picture(clerk, "item-publish")
  await confirm(clerk, "确认发布")
  await clerk.page.getByText("已发布", { exact: true }).first().waitFor()
  expect(await itemNow(district, clerk, itemId)).toMatchObject({
    isPublic: true,
    changedSince: false,
    publishedOn: today,
    public: { title: "清水县城镇供水管理办法", withdrawnOn: null },
  })
  expect((await tableTwo()).slice(0, 2)).toEqual([Number(issued) + 1, repealed])
  await picture(clerk, "item-published")
  await expectAccessible(clerk)
  for (const { errors } of windows.values()) expect(errors).toEqual([])
})

test("发布后改了内容，公众看的还是原来的，版本对照标出改的字；退回写明理由；废止后表二的废止件数加一", async () => {
  const clerk = at("clerk")
  const { page } = clerk
  await page.goto(`${district.url}/office/catalogue/${itemId}/edit`)
  await page.getByText("公众看到的是已发布的内容").waitFor()
  await page.getByLabel("标题", { exact: true }).fill("清水县城镇供水用水管理办法")
  await page.getByRole("button", { name: "保存", exact: true }).click()
  await page.getByText(/^已保存，索引号/u).waitFor()
  expect(await itemNow(district, clerk, itemId)).toMatchObject({
    isPublic: true,
    changedSince: true,
    state: "draft",
    public: { title: "清水县城镇供水管理办法" },
  })
  await openItem(district, clerk, itemId)
  await expect.poll(() => page.getByText("已失效").count()).toBe(9)
  await page.getByRole("button", { name: "对照", exact: true }).click()
  await page.locator(".beside ins", { hasText: "用水" }).waitFor()
  await picture(clerk, "item-versions")
  await expectAccessible(clerk)

  await page.getByRole("button", { name: "送审", exact: true }).click()
  await confirm(clerk, "送审")
  await passStage(district, clerk, itemId, "一校")
  const reviewer = at("reviewer")
  await openItem(district, reviewer, itemId)
  await reviewer.page.getByRole("button", { name: "退回修改" }).click()
  await reviewer.page.getByLabel("退回的理由").fill("标题与原文件不一致，请改回。")
  await confirm(reviewer, "退回")
  await reviewer.page.getByText("标题与原文件不一致，请改回。").waitFor()
  await page.getByRole("link", { name: "审校台" }).click()
  await page.getByRole("link", { name: "清水县城镇供水用水管理办法" }).waitFor()
  await picture(clerk, "review-desk")
  await expectAccessible(clerk)

  const [, repealed, inForce] = await tableTwo()
  await openItem(district, clerk, itemId)
  await page.getByRole("button", { name: "设定有效性" }).click()
  await page.getByRole("textbox", { name: "自何日起" }).fill(today)
  await page.getByRole("textbox", { name: "自何日起" }).press("Tab")
  await page.getByLabel("依据的文件（没有的不填）").fill("清政办发〔2026〕9号")
  await picture(clerk, "item-repeal")
  await confirm(clerk, "保存")
  await page.getByText("已废止", { exact: true }).first().waitFor()
  expect((await tableTwo()).slice(1)).toEqual([Number(repealed) + 1, Number(inForce) - 1])
  for (const { errors } of windows.values()) expect(errors).toEqual([])
})

test("插入图片必须写文字说明；附件挂在信息下面；作废的索引号不再出现在目录里", async () => {
  const clerk = at("clerk")
  const { page, errors } = clerk
  await saveItem(district, clerk, "with-image", { title: "供水管网图", section: "notices", madeOn: today })
  await page.goto(`${district.url}/office/catalogue/with-image/edit`)
  await page.getByRole("textbox", { name: "正文" }).waitFor()
  const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64")
  await page.locator('input[aria-label="选择图片"]').setInputFiles({ name: "管网.png", mimeType: "image/png", buffer: png })
  await page.getByRole("dialog").getByRole("button", { name: "插入", exact: true }).click()
  await page.getByText("请写明图片说了什么").waitFor()
  await picture(clerk, "catalogue-image")
  await page.getByLabel("文字说明").fill("县城供水管网示意图，主管三条。")
  await confirm(clerk, "插入")
  await page.getByRole("textbox", { name: "正文" }).locator("img").waitFor()
  await page.locator('input[aria-label="选择附件"]').setInputFiles({ name: "说明.txt", mimeType: "text/plain", buffer: Buffer.from("说明") })
  await page.getByRole("link", { name: "说明.txt" }).waitFor()
  await page.getByRole("button", { name: "保存", exact: true }).click()
  await page.getByText(/^已保存，索引号/u).waitFor()
  const saved = (await itemNow(district, clerk, "with-image")) as any
  expect(saved.body).toMatch(/<img src="\/files\/[^"]+" alt="县城供水管网示意图，主管三条。"/u)
  expect(saved.files.map(({ name, place }: any) => [name, place])).toEqual([
    ["管网.png", "image"],
    ["说明.txt", "attachment"],
  ])

  await openItem(district, clerk, "with-image")
  await page.getByRole("button", { name: "作废" }).click()
  await confirm(clerk, "作废")
  await page.getByText("已作废").waitFor()
  await page.getByRole("link", { name: "公开目录", exact: true }).click()
  await page.getByRole("link", { name: "清水县城镇供水用水管理办法" }).waitFor()
  expect(await page.getByRole("link", { name: "供水管网图" }).count()).toBe(0)
  expect(errors).toEqual([])
})

test("政策和解读一并发布：先发解读不行；撤下写明说明，公众只看到标题和说明", async () => {
  const clerk = at("clerk")
  const { page, errors } = clerk
  await saveItem(district, clerk, "policy", { title: "供水补贴办法", madeOn: today })
  await saveItem(district, clerk, "reading", {
    ...{ title: "图解供水补贴办法", section: "interpretations", genre: "interpretation-text", madeOn: today, interprets: "policy" },
  })
  await makeReady(district, at, "reading")
  await openItem(district, clerk, "reading")
  await page.getByText("所解读的政策文件还没有公开").waitFor()
  expect(await page.getByRole("button", { name: "发布", exact: true }).count()).toBe(0)
  await makeReady(district, at, "policy")
  await openItem(district, clerk, "policy")
  await page.getByRole("link", { name: "图解供水补贴办法" }).waitFor()
  await page.getByRole("button", { name: "发布", exact: true }).click()
  expect(await page.getByRole("checkbox", { name: "图解供水补贴办法" }).isChecked()).toBe(true)
  await picture(clerk, "item-pair")
  await confirm(clerk, "确认发布")
  await page.getByText("已发布", { exact: true }).first().waitFor()
  expect(await itemNow(district, clerk, "policy")).toMatchObject({ isPublic: true })
  expect(await itemNow(district, clerk, "reading")).toMatchObject({ isPublic: true })

  await openItem(district, clerk, "reading")
  await page.getByRole("button", { name: "撤下", exact: true }).click()
  await page.getByLabel("给公众的说明").fill("内容有误，更正后重新发布。")
  await confirm(clerk, "确认撤下")
  await page.getByText(`${today} 撤下：内容有误，更正后重新发布。`).waitFor()
  expect(await itemNow(district, clerk, "reading")).toMatchObject({ isPublic: false, public: { withdrawnOn: today } })
  await picture(clerk, "item-withdrawn")
  await expectAccessible(clerk)
  expect(errors).toEqual([])
})

test("由申请转为主动公开的建议，采纳即起草，不带申请的内容", async () => {
  const clerk = at("clerk")
  const { page, errors } = clerk
  await page.getByRole("link", { name: "审校台" }).click()
  await page.getByRole("link", { name: "采纳，起草信息" }).first().click()
  await page.getByRole("textbox", { name: "正文" }).waitFor()
  expect(await page.getByLabel("标题", { exact: true }).inputValue()).toBe("")
  await page.getByLabel("标题", { exact: true }).fill("供水管网改造计划")
  await fillElements(page, today)
  await page.getByRole("button", { name: "保存", exact: true }).click()
  await page.getByText(/^已保存，索引号/u).waitFor()
  const taken = await itemNow(district, clerk, /catalogue\/([^/]+)\/edit/u.exec(page.url())?.[1] ?? "")
  expect(taken["proposalId"]).toEqual(expect.any(String))
  await page.getByRole("link", { name: "审校台" }).click()
  await page.getByText("已采纳").first().waitFor()
  expect(errors).toEqual([])
})

test("负责人登记渠道、设定环节；待发的文字可以复制，登记已发布", async () => {
  const head = at("head")
  const { page, errors } = head
  await page.getByRole("link", { name: "公开渠道" }).click()
  await page.getByRole("button", { name: "增加渠道" }).click()
  await page.getByRole("dialog").getByLabel("类别").click()
  await page.locator(".ant-select-dropdown:visible .ant-select-item-option", { hasText: "微博" }).click()
  await page.getByLabel("名称", { exact: true }).fill("清水快讯微博")
  await page.getByLabel(/每周至少/u).fill("3")
  await confirm(head, "保存")
  await page.getByRole("cell", { name: "清水快讯微博" }).waitFor()
  await picture(head, "channels")
  await expectAccessible(head)

  await saveItem(district, at("clerk"), "to-post", { title: "停水通知", section: "notices", legalCategory: "20-15", madeOn: today })
  const clerk = at("clerk")
  await makeReady(district, at, "to-post")
  const { version } = await itemNow(district, clerk, "to-post")
  await call(district, clerk.page, "POST", "/catalogue-items/to-post/publish", { body: {}, version: Number(version) })
  await clerk.page.getByRole("link", { name: "渠道发布台" }).click()
  await clerk.page.getByRole("textbox", { name: "发到清水快讯微博的文字" }).waitFor()
  expect(await clerk.page.getByRole("textbox", { name: "发到清水快讯微博的文字" }).inputValue()).toMatch(
    /^【停水通知】就城镇供水作出规定。\nhttp\S+\/items\/to-post$/u,
  )
  await picture(clerk, "publications")
  await expectAccessible(clerk)
  // The district has accounts of its own beside this one.
  const toPost = clerk.page.getByRole("button", { name: "登记已发布" })
  for (let left = await toPost.count(); left > 0; left -= 1) {
    await toPost.first().click()
    await confirm(clerk, "登记")
    await expect.poll(() => toPost.count(), { timeout: 30_000 }).toBe(left - 1)
  }
  await clerk.page.getByText("没有等人工发布的").waitFor()

  await page.getByRole("link", { name: "三审三校环节" }).click()
  await page.getByRole("button", { name: "设定环节" }).click()
  await page.getByRole("switch", { name: "一个人可以审两遍" }).click()
  await picture(head, "catalogue-chain")
  await confirm(head, "保存")
  await page.getByText(/一个人可以审两遍。/u).waitFor()
  await expectAccessible(head)

  await page.getByRole("link", { name: "错误表述和敏感词" }).click()
  await page.getByRole("button", { name: "增加词语" }).click()
  await page.getByLabel("词语", { exact: true }).fill("供水帐单")
  await page.getByLabel("正确写法", { exact: true }).fill("供水账单")
  await confirm(head, "保存")
  await page.getByRole("row", { name: /供水帐单 错误表述 供水账单 须处理才能发布 本机关/u }).waitFor()
  await picture(head, "wordings")
  await expectAccessible(head)
  expect(errors).toEqual([])
})
