import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { answerTo, citizen, filledRequest, receiptIn, sendRequest, tokenIn } from "../../../test/citizen.ts"
import { openOffice, type Caller, type Office } from "../../../test/office.ts"

let office: Office
let clerk: Caller
let serial = 0
const key = (): Record<string, string> => ({ "idempotency-key": `key-of-portal-${String((serial += 1))}` })
const path = `/agencies/${district.bureau}/request`

beforeAll(async () => {
  office = await openOffice()
  clerk = await office.as(district.bureau, "clerk")
})
afterAll(() => office.close())

const board = async (by: Caller): Promise<readonly { caseId: string; stage: string }[]> => (await by.send("GET", "/api/v1/requests")).body.items

test("网上提交：出回执，经办机关的清单上有，别的机关和上级机关没有；个人信息加密", async () => {
  const browser = citizen(office)
  const pdf = new File([Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")], "身份证明.pdf")
  const answer = await sendRequest(browser, district.bureau, {}, [pdf])
  expect(answer.status, answer.text.slice(0, 3000)).toBe(200)
  expect(answer.headers.get("cache-control")).toBe("no-store")
  const { number, code } = receiptIn(answer.text)
  expect(number).toMatch(/^W20\d{6}-[A-Z0-9]{8}$/u)
  expect(code).toMatch(/^(?:[A-Z0-9]{5}-){3}[A-Z0-9]{5}$/u)
  expect(answer.text).toContain("身份证明.pdf：已收下")
  const [line] = await board(clerk)
  expect(line).toMatchObject({ stage: "receiptUnconfirmed" })
  expect(await board(await office.as(district.stranger, "clerk"))).toEqual([])
  expect(await board(await office.as(district.county, "clerk"))).toEqual([])
  const shown = (await clerk.send("GET", `/api/v1/requests/${line!.caseId}`)).body
  expect(shown).toMatchObject({
    content: "信息名称：2025年集中供热成本监审报告；获取途径：在本网站下载",
    supplyForm: "electronic",
    applicantKind: "naturalPerson",
  })
  expect(shown.facts).toEqual([{ what: "received", on: expect.any(String), channel: "online" }])
  const kept = JSON.stringify([
    await office.db.asOwner("select * from gongkai.applicant_field"),
    await office.db.asOwner("select * from gongkai.event"),
  ])
  expect(kept).not.toContain("11010519491231002X")
  expect(kept).not.toContain("林小满")
  expect(kept).not.toContain(code)
  expect((await clerk.send("GET", `/api/v1/cases/${line!.caseId}/files`)).body.items).toMatchObject([{ name: "身份证明.pdf", state: "quarantined" }])
})

test("填错了：错误写在各栏旁边，填过的一样不少", async () => {
  const browser = citizen(office)
  const answer = await sendRequest(browser, district.bureau, {
    identityNumber: "110105194912310021",
    phone: "无",
    supplyForm: "",
    title: "",
    answer: "100",
  })
  expect(answer.status).toBe(422)
  for (const words of ["居民身份证号码不对", "请填写能联系到您的电话", "请选择提供信息的形式", "请填写所需信息的名称", "验证问题没有答对"])
    expect(answer.text).toContain(words)
  for (const value of ["林小满", "lin@example.com", "样本路8号", "110105194912310021"]) expect(answer.text).toContain(`value="${value}"`)
  expect(answer.text).toContain('id="identityNumber-wrong"')
  expect(answer.text).toMatch(/<input[^>]*id="naturalPerson|<input[^>]*name="kind"[^>]*value="naturalPerson"[^>]*checked/u)
})

test("每一类申请人都能提；代理人没有权限不行", async () => {
  for (const kind of ["commercialEnterprise", "researchInstitution", "publicWelfareOrganization", "legalServiceOrganization", "otherOrganization"]) {
    const answer = await sendRequest(citizen(office), district.bureau, {
      kind,
      name: "样本公司",
      identityKind: "统一社会信用代码",
      identityNumber: "91110000000000000X",
    })
    expect(answer.status).toBe(200)
  }
  const without = await sendRequest(citizen(office), district.bureau, { agentName: "周某" })
  expect(without.status).toBe(422)
  expect(without.text).toContain("请选择代理权限")
})

test("同一张表按两次：一件申请，同一张回执；改了内容再交，要另开一张", async () => {
  const browser = citizen(office)
  const { text } = await browser.get(path)
  const boxes = { ...filledRequest, token: tokenIn(text), answer: answerTo(text) }
  const before = (await board(clerk)).length
  const [first, second] = [await browser.postForm(path, boxes), await browser.postForm(path, boxes)]
  expect(receiptIn(second.text)).toEqual(receiptIn(first.text))
  expect((await board(clerk)).length).toBe(before + 1)
  const changed = await browser.postForm(path, { ...boxes, title: "另一份报告" })
  expect(changed.status).toBe(422)
  expect(changed.text).toContain("这张表已经提交过一次")
})

test("附件是程序的、名不副实的：不登记，说在附件旁边", async () => {
  const before = (await board(clerk)).length
  for (const file of [new File([Buffer.concat([Buffer.from("MZ"), Buffer.alloc(300)])], "证明.pdf"), new File(["文字"], "照片.jpg")]) {
    const answer = await sendRequest(citizen(office), district.bureau, {}, [file])
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('id="files-wrong"')
  }
  expect((await board(clerk)).length).toBe(before)
})

test("查进度：用白话说到哪一步；机关确认后有最后期限；撤回要先确认；办结后评价，机关看得到", async () => {
  const browser = citizen(office)
  const receipt = receiptIn((await sendRequest(browser, district.bureau)).text)
  expect((await browser.post("/my-request", receipt)).text).toContain("等待机关与您确认")
  const rows = (await office.db.asOwner("select case_id from gongkai.case_receipt where receipt_number = $1", [receipt.number])) as {
    case_id: string
  }[]
  const caseId = rows[0]!.case_id
  const today = office.casework.today()
  expect((await clerk.send("POST", `/api/v1/requests/${caseId}/confirm-receipt`, { body: { on: today }, headers: key() })).status).toBe(201)
  const confirmed = await browser.post("/my-request", { ...receipt, code: receipt.code.toLowerCase().replaceAll("-", " ") })
  expect(confirmed.text).toContain("双方确认收到申请")
  expect(confirmed.text).toMatch(/以前答复，还有20个工作日|机关正在办理/u)
  expect(confirmed.text).not.toContain("bureau-clerk")
  expect(
    (await browser.post("/my-request/evaluate", { ...receipt, score: "5", token: tokenIn(confirmed.text), answer: answerTo(confirmed.text) })).status,
  ).toBe(422)
  expect((await browser.post("/my-request/withdraw", receipt)).text).toContain("没有撤回")
  const withdrawn = await browser.post("/my-request/withdraw", { ...receipt, sure: "yes" })
  expect(withdrawn.text).toContain("申请已撤回")
  const scored = { ...receipt, score: "4", words: "电话打得及时", token: tokenIn(withdrawn.text), answer: answerTo(withdrawn.text) }
  expect((await browser.post("/my-request/evaluate", scored)).text).toContain("感谢您的评价")
  expect((await clerk.send("GET", `/api/v1/requests/${caseId}`)).body.evaluation).toEqual({ score: 4, words: "电话打得及时", onDay: today })
  expect((await browser.post("/my-request", receipt)).text).toContain("您已于")
})
