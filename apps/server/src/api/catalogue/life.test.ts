import { day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { catalogueAt, furnishForCatalogue, usualItem } from "../../../test/catalogue.ts"
import { openOffice, type Office } from "../../../test/office.ts"
import { xssCorpus } from "@gongkai/casework/test/xss-corpus"

const { bureau, stranger } = district
const today = day("2026-11-20")
let office: Office
beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [bureau, stranger] })
  await furnishForCatalogue(office, bureau)
})
afterAll(() => office.close())

const at = catalogueAt(() => office, bureau)
const publicRow = async (itemId: string): Promise<any> =>
  (await office.db.asOwner("select * from gongkai.published_item where item_id = $1", [itemId]))[0]

test("索引号一经给出不变、不再用；格式由机关设定", async () => {
  await at.save("n1", { madeOn: "2025-03-03" })
  await at.save("n2", { madeOn: "2025-03-03" })
  expect((await at.item("n1")).indexNumber).toBe("2025-00001")
  await at.does("clerk", "/catalogue-items/n2", undefined, 1, "DELETE")
  await at.does("head", "/number-series/catalogue", { seen: 0, pattern: "{code}/{yyyy}-{seq:5}", code: "000014349" }, undefined, "PUT")
  await at.save("n3", { madeOn: "2025-03-03" })
  expect((await at.item("n3")).indexNumber).toBe("000014349/2025-00003")
  expect((await at.change("n1", { madeOn: "2024-01-02" })).status).toBe(200)
  expect((await at.item("n1")).indexNumber).toBe("2025-00001")
  await expect(office.db.asOwner("update gongkai.catalogue_item set index_number = 'x' where id = 'n1'")).rejects.toThrow("kept")
})

test("签字以后改了任何一处，签字当场失效，看得见；公众看到的还是原来的，重新走完才换", async () => {
  await at.published("v1", { title: "第一稿" })
  expect((await at.change("v1", { title: "第二稿" })).status).toBe(200)
  const changed = await at.item("v1")
  expect(changed).toMatchObject({ state: "draft", isPublic: true, changedSince: true })
  expect(changed.signOffs).toHaveLength(7)
  expect(changed.signOffs.every((one: any) => one.void)).toBe(true)
  expect((await publicRow("v1")).title).toBe("第一稿")
  await at.verb("clerk", "v1", "submit")
  expect(await at.bars("clerk", "v1", "publish", {})).toBe("SIGN_OFFS_MISSING")
  await at.verb("editor", "v1", "sign-off", { stage: "proof-1" })
  expect((await at.change("v1", { keywords: ["另一个词"] })).status).toBe(200)
  await at.pass("v1")
  await at.verb("clerk", "v1", "publish", {})
  expect(await publicRow("v1")).toMatchObject({ title: "第二稿", keywords: ["另一个词"], published_on: "2026-11-20" })
  const versions = (await at.get("clerk", "/catalogue-items/v1/versions")).body.items
  const compared = await at.get("clerk", `/catalogue-items/v1/comparison?from=1&to=${String(versions[0].version)}`)
  expect(compared.body.differs).toEqual(["keywords", "title"])
  expect([compared.body.from.fields.title, compared.body.to.fields.title]).toEqual(["第一稿", "第二稿"])
})

test("自己起草、改过的不能自己审；同一个人不能审两遍；保密审查只有有权的人做；退回写明意见，从头再走", async () => {
  await at.save("r1", {}, "head")
  await at.verb("head", "r1", "submit")
  await at.verb("head", "r1", "sign-off", { stage: "proof-1" })
  expect(await at.bars("head", "r1", "sign-off", { stage: "review-1" })).toBe("OWN_ITEM")
  expect(await at.bars("second", "r1", "sign-off", { stage: "review-2" })).toBe("NOT_THIS_STAGE")
  await at.verb("second", "r1", "sign-off", { stage: "review-1" })
  await at.verb("clerk", "r1", "sign-off", { stage: "proof-2" })
  expect(await at.bars("second", "r1", "sign-off", { stage: "review-2" })).toBe("REVIEWED_BEFORE")
  expect(await at.bars("contributor", "r1", "sign-off", { stage: "review-2" })).toBe("NOT_PERMITTED")
  expect(await at.bars("third", "r1", "return", { stage: "review-2" })).toBe("INPUT")
  await at.verb("third", "r1", "return", { stage: "review-2", words: "标题与正文不符" })
  const back = await at.item("r1")
  expect(back).toMatchObject({ state: "returned", waitingStage: null })
  expect(back.signOffs.map(({ verdict, void: gone }: any) => [verdict, gone])).toEqual([
    ["passed", true],
    ["passed", true],
    ["passed", true],
    ["returned", false],
  ])
  await at.verb("head", "r1", "submit")
  expect((await at.item("r1")).waitingStage).toBe("proof-1")
  for (const stage of ["proof-1"]) await at.verb("clerk", "r1", "sign-off", { stage })
  expect(await at.bars("clerk", "r1", "secrecy-review", { result: "passed", ground: "17" })).toBe("NOT_PERMITTED")
})

test("等我办的：到我的环节才有，我起草的退回了也有", async () => {
  const ids = async (by: any) => (await at.get(by, "/catalogue-items?waiting=yes&limit=200")).body.items.map(({ id }: any) => id)
  await at.save("w1")
  await at.verb("clerk", "w1", "submit")
  await at.verb("editor", "w1", "sign-off", { stage: "proof-1" })
  expect(await ids("second")).toContain("w1")
  expect(await ids("clerk")).not.toContain("w1")
  await at.verb("second", "w1", "sign-off", { stage: "review-1" })
  await at.verb("editor", "w1", "sign-off", { stage: "proof-2" })
  expect(await ids("second")).not.toContain("w1")
  expect(await ids("third")).toContain("w1")
  await at.verb("third", "w1", "return", { stage: "review-2", words: "请改" })
  expect(await ids("clerk")).toContain("w1")
})

test("政策与解读：没有解读又没有理由的不能发布；一并发布的互相指向；撤下一头，另一头不再指", async () => {
  const policy = {
    section: "policies",
    genre: "measures",
    documentKind: "normativeDocument",
    documentNumber: "样政〔2026〕8号",
    title: "供水管理办法",
  }
  await at.save("p1", policy)
  await at.pass("p1")
  expect(await at.bars("clerk", "p1", "publish", {})).toBe("INTERPRETATION_MISSING")
  await at.save("p1-read", { section: "interpretations", genre: "interpretation-text", interprets: "p1", title: "办法解读" })
  await at.pass("p1-read")
  expect(await at.bars("clerk", "p1-read", "publish", {})).toBe("POLICY_NOT_PUBLIC")
  const reading = await at.item("p1-read")
  await at.verb("clerk", "p1", "publish", { together: [{ itemId: "p1-read", version: reading.version }] })
  expect((await publicRow("p1")).pairs).toEqual([{ itemId: "p1-read", title: "办法解读", role: "interpretation" }])
  expect((await publicRow("p1-read")).pairs).toEqual([{ itemId: "p1", title: "供水管理办法", role: "policy" }])
  await at.verb("clerk", "p1-read", "withdraw", { note: "内容有误" })
  expect((await publicRow("p1")).pairs).toEqual([])
  expect(await publicRow("p1-read")).toMatchObject({
    title: "办法解读",
    body: "",
    summary: "",
    withdrawn_note: "内容有误",
    withdrawn_on: "2026-11-20",
  })
  await at.save("p2", { ...policy, documentNumber: "样政〔2026〕9号", noInterpretation: "内部机构调整，不涉及公众" })
  await at.pass("p2")
  await at.verb("clerk", "p2", "publish", {})
})

test("规范性文件发布进表二，废止了表二也变；误记的可以恢复", async () => {
  const figures = async () => {
    const { version } = await at.report("t26")
    await at.does("clerk", "/reports/t26/recompute", {}, version)
    return at.figures("t26", ["normativeDocuments.issued", "normativeDocuments.repealed", "normativeDocuments.inForce"])
  }
  await at.does("clerk", "/reports", { reportId: "t26", year: 2025, scope: "agency" })
  const before = (await figures()) as number[]
  const rule = { section: "policies", genre: "measures", documentKind: "normativeDocument", madeOn: "2025-05-06", noInterpretation: "不涉及公众" }
  await at.published("t1", { ...rule, title: "甲办法", documentNumber: "样政〔2025〕1号" })
  // Entered by hand before: the same line, not a second one.
  await at.document("by-hand", "normativeDocument", "2025-07-08", { title: "乙办法", documentNumber: "样政〔2025〕2号" })
  await at.published("t2", { ...rule, madeOn: "2025-07-08", title: "乙办法", documentNumber: "样政〔2025〕2号" })
  expect(await figures()).toEqual([before[0]! + 2, before[1], before[2]! + 2])
  expect((await at.item("t2")).normativeDocumentId).toBe("by-hand")
  await at.verb("clerk", "t1", "validity", { validity: "repealed", on: "2025-12-01", by: "样政〔2025〕9号" })
  expect(await figures()).toEqual([before[0]! + 2, before[1]! + 1, before[2]! + 1])
  expect(await publicRow("t1")).toMatchObject({ validity: "repealed", validity_on: "2025-12-01", validity_by: "样政〔2025〕9号" })
  expect(await at.bars("clerk", "t1", "validity", { validity: "repealed", on: "2025-12-01" })).toBe("VALIDITY_ALREADY")
  expect(await at.bars("clerk", "t1", "validity", { validity: "lapsed", on: "2025-05-05" })).toBe("DAY_BEFORE_MAKING")
  await at.verb("clerk", "t1", "validity", { validity: "in-force" })
  expect(await figures()).toEqual([before[0]! + 2, before[1], before[2]! + 2])
})

test("个人信息、错误用语没有处理的发不出去；可以遮掩、改正，也可以写明理由留下，原文一改就不算了", async () => {
  await at.save("h1", { body: "<p>联系人<strong>张某</strong>，手机13800138000，电话0511-85012345。各部份按时报送。</p>" })
  await at.pass("h1")
  const found = (await at.item("h1")).hits
  expect(found.map(({ kind, text, line }: any) => [kind, text, line])).toEqual([
    ["mobile", "13800138000", 1],
    ["phone", "0511-85012345", 1],
    ["error", "部份", 1],
  ])
  expect(await at.bars("clerk", "h1", "publish", {})).toBe("PERSONAL_DATA_FOUND")
  const [mobile, phone, wrong] = found
  await at.verb("clerk", "h1", "judge-hit", { finder: "personal-data", hash: phone.hash, reason: "public-contact" })
  await at.verb("clerk", "h1", "replace-hit", { finder: "personal-data", hash: mobile.hash })
  expect((await at.item("h1")).body).toContain("手机138****8000，电话0511-85012345")
  await at.verb("clerk", "h1", "replace-hit", { finder: "wording", hash: wrong.hash })
  expect((await at.item("h1")).hits.filter(({ bars }: any) => bars)).toEqual([])
  await at.pass("h1")
  await at.verb("clerk", "h1", "publish", {})
  expect((await at.change("h1", { body: "<p>电话0511-85012346</p>" })).status).toBe(200)
  expect((await at.item("h1")).hits).toMatchObject([{ kind: "phone", reason: null, bars: true }])
})

test("存进去的脚本出不来：正文洗净，标题当作文字", async () => {
  for (const [at1, attack] of xssCorpus.entries()) {
    const answer = await at.act("clerk", "/catalogue-items", { itemId: `x${String(at1)}`, ...usualItem, body: `<p>前</p>${attack}<p>后</p>` })
    if (answer.status === 409) expect(answer.body.code).toBe("IMAGE_WITHOUT_ALT")
    else {
      expect(answer.status, attack).toBe(201)
      const { body } = await at.item(`x${String(at1)}`)
      // What stands in an attribute's value is text.
      expect((body.replace(/"[^"]*"/gu, "").match(/<[^>]*>/gu) ?? []).join("")).not.toMatch(
        /script|\son\w+=|javascript:|<(?:svg|iframe|style|form|object|embed|meta|base|link)/iu,
      )
    }
  }
})

test("两个人同时：一个改一个发，只成一个；两个人同时发布，公众那里只有一份", async () => {
  await at.save("c1")
  await at.pass("c1")
  const { version } = await at.item("c1")
  const [changed, published] = await Promise.all([at.change("c1", { title: "改了" }), at.act("clerk", "/catalogue-items/c1/publish", {}, version)])
  expect([changed.status, published.status].sort()).toEqual([200, 412])
  const row = await publicRow("c1")
  if (published.status === 200) expect(row.title).toBe(usualItem.title)
  else expect(row).toBeUndefined()
  await at.save("c2")
  await at.pass("c2")
  const seen = (await at.item("c2")).version
  const both = await Promise.all([at.act("clerk", "/catalogue-items/c2/publish", {}, seen), at.act("head", "/catalogue-items/c2/publish", {}, seen)])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 412])
})

test("二十个工作日：过了还没公开的有标记，期限写明", async () => {
  await at.save("d1", { madeOn: "2026-10-09" })
  // 10月10日周六补班；10月12日至16日、19日至23日、26日至30日、11月2日至5日：第二十个工作日是11月5日。
  expect(await at.item("d1")).toMatchObject({ publishDue: "2026-11-05", late: true })
})

test("别的机关看不到、改不了；不是主动公开的不送审；不予公开的到期复查", async () => {
  const they = catalogueAt(() => office, stranger)
  expect((await they.get("clerk", "/catalogue-items/v1")).status).toBe(404)
  expect((await they.get("clerk", "/catalogue-items?limit=200")).body.items).toEqual([])
  expect(await they.refused("clerk", "/catalogue-items/v1/withdraw", { note: "撤" }, 1)).toBe("NOT_FOUND")
  expect(await at.refused("clerk", "/catalogue-items", { itemId: "g0", ...usualItem, attribute: "not-disclosed" })).toBe("ITEM_GROUND")
  await at.save("g1", { attribute: "not-disclosed", ground: "16/1", reviewDue: "2026-11-01" })
  expect(await at.bars("clerk", "g1", "submit")).toBe("ITEM_NOT_PROACTIVE")
  const due = async () => (await at.get("clerk", "/catalogue-items?reviewDueBy=2026-11-20&order=review-due")).body.items.map(({ id }: any) => id)
  expect(await due()).toEqual(["g1"])
  expect(await at.bars("clerk", "g1", "disclosure-review", { result: "kept", nextReview: "2026-11-20" })).toBe("REVIEW_DAY")
  await at.verb("clerk", "g1", "disclosure-review", { result: "kept", nextReview: "2027-11-20" })
  expect(await due()).toEqual([])
  await at.verb("clerk", "g1", "disclosure-review", { result: "opened" })
  expect(await at.item("g1")).toMatchObject({ attribute: "proactive", ground: null, reviewDue: null })
})

test("公开的处罚被撤销：三个工作日内撤下，撤下即结清", async () => {
  await at.published("pen", { section: "penalties", title: "某公司处罚决定" })
  await at.verb("clerk", "pen", "penalty-change", { changeId: "pc1", what: "revoked", on: "2026-11-18" })
  const open = async () => (await at.get("clerk", "/penalty-changes")).body.items
  // 11月19日、20日、23日。
  expect(await open()).toMatchObject([{ itemId: "pen", what: "revoked", withdrawBy: "2026-11-23", late: false }])
  await at.verb("clerk", "pen", "withdraw", { note: "该处罚决定已被撤销" })
  expect(await open()).toEqual([])
  expect(await at.bars("clerk", "d1", "penalty-change", { changeId: "pc2", what: "revoked", on: "2026-11-18" })).toBe("ITEM_NOT_PENALTY")
})

test("名单筛选、翻页不重不漏，按索引号、公开日期都排得；导出同样的筛选", async () => {
  const walk = async (query: string): Promise<string[]> => {
    const ids: string[] = []
    for (let after = ""; ;) {
      const { body } = await at.get("clerk", `/catalogue-items?limit=3&${query}${after}`)
      ids.push(...body.items.map(({ id }: any) => id))
      if (body.next === null) return ids
      after = `&after=${encodeURIComponent(body.next)}`
    }
  }
  const all = (await at.get("clerk", "/catalogue-items?limit=200")).body.items.map(({ id }: any) => id)
  for (const order of ["made", "index", "published", "review-due"]) {
    const ids = await walk(`order=${order}`)
    expect(new Set(ids).size).toBe(ids.length)
    expect([...ids].sort()).toEqual([...all].sort())
  }
  expect(await walk("section=penalties")).toEqual(["pen"])
  expect(await walk("words=%25")).toEqual([])
  expect(await walk("public=yes&section=policies&words=甲办法")).toEqual(["t1"])
  for (const after of ["2025-02-31 x", "0000-01-01 x", "strange", "%"])
    expect((await at.get("clerk", `/catalogue-items?after=${encodeURIComponent(after)}`)).status).toBe(200)
  const csv = await at.get("clerk", "/exports/catalogue-items?format=csv&section=penalties")
  expect(csv.text.trim().split("\r\n")).toHaveLength(2)
  expect(csv.text).toContain("某公司处罚决定")
})

test("处罚从登记簿划去：公开的那一条同样在三个工作日内撤下；没有公开的不管", async () => {
  for (const entryId of ["fine", "quiet"]) expect((await at.entry(entryId, "penalties", "2026-11-02")).status).toBe(201)
  await at.published("fined", { section: "penalties", title: "某商店处罚决定", registerEntryId: "fine" })
  await at.save("unseen", { section: "penalties", title: "某工厂处罚决定", registerEntryId: "quiet" })
  for (const entryId of ["fine", "quiet"]) await at.does("clerk", `/register-entries/${entryId}`, undefined, 1, "DELETE")
  const open = (await at.get("clerk", "/penalty-changes")).body.items
  // 11月23日、24日、25日。
  expect(open).toMatchObject([{ itemId: "fined", what: "struck", onDay: "2026-11-20", withdrawBy: "2026-11-25" }])
  await at.verb("clerk", "fined", "withdraw", { note: "该处罚决定已从登记簿划去" })
  expect((await at.get("clerk", "/penalty-changes")).body.items).toEqual([])
})
