import { expireImports } from "@gongkai/casework"
import { day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Office } from "../../../test/office.ts"
import { good, head, importsOf } from "../../../test/register-file.ts"

const today = day("2026-11-20")
const agencyId = district.county
let office: Office
beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [agencyId, district.stranger] })
})
afterAll(() => office.close())

const { call, upload } = importsOf(() => office, agencyId)

interface Found {
  readonly cell: string
  readonly code: string
  readonly words: string
}
const rowsOf = async (id: string, state: string) =>
  (await call("GET", `/${id}/rows?state=${state}`)).body.items as {
    readonly faults: readonly Found[]
    readonly caseId: string
    readonly marks: readonly string[]
  }[]

test("三行台账：一行对、一行错三处、一行迟了；全部导入被拒，只导入对的成功，看板里有", async () => {
  const wrong = "2024-0002,3/5,邮寄,自然人,,,某某文件,2024-3-20,予以公开,第十四条,,,"
  const late = "2024-0003,2024-3-1,当面,商业企业,某某公司,,某某规划,2024-4-10,属于三类内部事务信息,第十六条第一款,2024-4-10,EMS,"
  const planned = await upload(`${head}\r\n${good("2024-0001")}\r\n${wrong}\r\n${late}\r\n`)
  expect(planned.status, planned.text).toBe(201)
  expect(planned.body).toMatchObject({ state: "planned", good: 2, bad: 1, late: 1, expiresOn: "2026-11-27" })
  const { id } = planned.body
  const [bad] = await rowsOf(id, "bad")
  expect(bad?.faults.map(({ cell, code }) => [cell, code])).toEqual([
    ["B3", "NOT_A_DAY"],
    ["C3", "NOT_A_CHOICE"],
    ["E3", "MISSING"],
  ])
  expect(await call("POST", `/${id}/commit`, { only: "all" })).toMatchObject({ status: 409, body: { code: "IMPORT_HAS_BAD_ROWS" } })
  expect(await call("POST", `/${id}/commit`, { only: "good" }, "clerk")).toMatchObject({ status: 403 })
  const done = await call("POST", `/${id}/commit`, { only: "good" })
  expect(done.status, done.text).toBe(201)
  expect((await call("GET", `/${id}`)).body).toMatchObject({ state: "imported", imported: 2, late: 1 })
  const [first, second] = await rowsOf(id, "imported")
  const { body } = await (await office.as(agencyId, "clerk")).send("GET", `/api/v1/requests/${String(first?.caseId)}`)
  expect(body).toMatchObject({
    registrationNumber: "2024-0001",
    open: false,
    clock: { receivedOn: "2024-03-02", answerDue: "2024-03-29", late: false },
  })
  expect(second?.marks).toContain("late:answer")
  const applicant = await (await office.as(agencyId, "clerk")).send("GET", `/api/v1/applicants/${String(body.applicantId)}`)
  expect(applicant.body.masked).toEqual({ name: "赵*", phone: "138****0001" })
})

const headOf = (columns: string): string => `登记编号,收到日期,申请渠道,申请人类型,申请人,申请内容,${columns}`
const rowOf = (number: string, rest: string, received = "2024-3-1,当面"): string => `${number},${received},自然人,某人,某某文件,${rest}`
const faultsOf = async (columns: string, ...rows: readonly string[]) => {
  const planned = await upload(`${headOf(columns)}\n${rows.join("\n")}\n`)
  expect(planned.status, planned.text).toBe(201)
  const bad = (await rowsOf(planned.body.id, "bad")) as readonly {
    readonly faults: readonly { readonly cell: string; readonly code: string; readonly words: string }[]
  }[]
  return bad.flatMap(({ faults }) => faults.map(({ cell, code, words }) => `${cell} ${code} ${words}`))
}

test("法律不许的由办案的步骤说：3月1日收到，3月29日到期，4月1日才延期；依据与结果不符；还没到期就视为放弃", async () => {
  expect(await faultsOf("延期日期,延期天数", rowOf("L1", "2024-4-1,20"))).toEqual([
    "G2 LAW_REFUSES 答复期限已经届满，不能再延长（期限末日 2024-03-29）",
  ])
  expect(await faultsOf("延期日期,延期天数", rowOf("L2", "2024-3-20,25"))).toMatchObject([
    expect.stringMatching(/^H2 LAW_REFUSES 延长不得超过二十个工作日/u),
  ])
  expect(await faultsOf("答复日期,办理结果,依据", rowOf("L3", "2024-3-20,属于国家秘密,第十六条第一款"))).toMatchObject([
    expect.stringMatching(/^I2 GROUND_NOT_FITTING 所引条款与答复结果不符（可以引的是 .*第十四条/u),
  ])
  expect(await faultsOf("补正告知日期,补正期限,视为放弃日期,办理结果", rowOf("L4", "2024-3-5,2024-3-20,2024-3-20,逾期不补正"))).toMatchObject([
    expect.stringMatching(/^I2 LAW_REFUSES /u),
  ])
  expect(await faultsOf("答复日期,办理结果,依据,送达日期,送达方式", rowOf("L5", "2024-3-20,予以公开,36(2),2024-3-19,邮寄"))).toMatchObject([
    expect.stringMatching(/^J2 /u),
  ])
  expect(await faultsOf("答复日期", rowOf("L6", "2026-12-1"))).toEqual(["第2行 MISSING 写了答复日期，没有写办理结果（表中没有“办理结果”这一列）"])
  expect(await faultsOf("确认收到日期,答复日期,办理结果,依据", rowOf("L7", ",2024-3-20,予以公开,36(2)", "2024-3-1,网络"))).toEqual([
    "G2 MISSING 这种渠道要与申请人确认收到日期，没有填写",
  ])
  expect(await faultsOf("撤回日期", rowOf("L8", "2024-2-1"), rowOf("L8", ""))).toEqual([
    "A2 NUMBER_TWICE 登记编号与第3行相同",
    "G2 DAY_BEFORE_RECEIPT 日期早于收到申请之日（收到之日 2024-03-01）",
    "A3 NUMBER_TWICE 登记编号与第2行相同",
  ])
})

test("整体撤销：没有后续就全部撤掉，个人信息不留，编号可以再用；有了后续就不行", async () => {
  const import1 = async (number: string) => {
    const planned = await upload(`${head}\n${good(number)}\n`)
    expect(await call("POST", `/${String(planned.body.id)}/commit`, { only: "all" })).toMatchObject({ status: 201 })
    return String(planned.body.id)
  }
  const id = await import1("U-1")
  expect(await upload(`${head}\n${good("U-1")}\n`)).toMatchObject({
    status: 409,
    body: { code: "REGISTER_IMPORTED_BEFORE", detail: { importId: id } },
  })
  const before = Number((await office.db.asOwner("select count(*) from gongkai.applicant_field"))[0]?.["count"])
  expect(await call("POST", `/${id}/undo`, {}, "clerk")).toMatchObject({ status: 403 })
  expect(await call("POST", `/${id}/undo`)).toMatchObject({ status: 201 })
  expect(await call("POST", `/${id}/undo`)).toMatchObject({ status: 409, body: { code: "IMPORT_ENDED" } })
  expect(Number((await office.db.asOwner("select count(*) from gongkai.applicant_field"))[0]?.["count"])).toBe(before - 2)
  expect(await office.db.asOwner("select from gongkai.request where registration_number = 'U-1'")).toHaveLength(0)
  expect(await office.db.asOwner("select from gongkai.case_record where id like $1", [`${id}%`])).toHaveLength(0)
  const again = await import1("U-1")
  const clerk = await office.as(agencyId, "clerk")
  const caseId = (await rowsOf(again, "imported"))[0]?.caseId
  const receipt = await clerk.send("POST", `/api/v1/cases/${String(caseId)}/receipt`, { body: { receiptNumber: "RCPT-U-1" } })
  expect(receipt.status, receipt.text).toBe(201)
  expect(await call("POST", `/${again}/undo`)).toMatchObject({ status: 409, body: { code: "IMPORT_IN_USE" } })
})

test("两次同时导入同一份：只成一次；两份有同一编号：后一份整个不成", async () => {
  const one = (await upload(`${head}\n${good("C-1")}\n${good("C-2")}\n`)).body.id
  const other = (await upload(`${head}\n${good("C-2")}\n${good("C-3")}\n`)).body.id
  const statuses = (await Promise.all([one, one, one].map((id) => call("POST", `/${String(id)}/commit`, { only: "all" })))).map(
    ({ status }) => status,
  )
  expect(statuses.sort()).toEqual([201, 409, 409])
  expect(await call("POST", `/${String(other)}/commit`, { only: "all" })).toMatchObject({ status: 409, body: { code: "IMPORT_STALE" } })
  expect(await office.db.asOwner("select from gongkai.request where registration_number = 'C-3'")).toHaveLength(0)
})

test("导入的编号是本机关的写法：新登记的接着往下编，不会重号", async () => {
  const { id } = (await upload(`${head}\n${good("2026-0041").replaceAll("2024", "2026")}\n`)).body
  const done = await call("POST", `/${String(id)}/commit`, { only: "all" })
  expect(done.status, done.text).toBe(201)
  const clerk = await office.as(agencyId, "clerk")
  await clerk.send("POST", "/api/v1/applicants", {
    body: { id: "after", kind: "naturalPerson", data: { name: "某" } },
    headers: { "idempotency-key": "after-import-1" },
  })
  const registered = await clerk.send("POST", "/api/v1/requests", {
    body: { caseId: "after-import", applicantId: "after", channel: "in-person", on: "2026-11-02", content: "某某文件" },
    headers: { "idempotency-key": "after-import-2" },
  })
  expect(registered.status, registered.text).toBe(201)
  expect((await clerk.send("GET", "/api/v1/requests/after-import")).body.registrationNumber).toBe("2026-0042")
})

test("国家秘密标志、空的、太大的、不是表格的：不收，说明原因，什么也不留", async () => {
  const before = (await call("GET", "?limit=200")).body.items.length
  expect(await upload(`${head}\n${good("S-1").replace("某某工程", "机密★某某工程")}\n`)).toMatchObject({
    status: 409,
    body: { code: "SECRECY_MARK_FOUND", detail: { where: "G2" } },
  })
  expect(await upload(new Uint8Array())).toMatchObject({
    status: 409,
    body: { code: "REGISTER_NOT_READABLE", detail: { findings: [{ code: "FILE_EMPTY" }] } },
  })
  expect(await upload(new Uint8Array(20 * 1_048_576))).toMatchObject({ status: 413, body: { code: "FILE_TOO_LARGE" } })
  expect(await upload("随便一段话")).toMatchObject({ status: 409, body: { detail: { findings: [{ code: "HEADINGS_MISSING" }] } } })
  expect(await call("POST", "", "{}", "clerk")).toMatchObject({ status: 415 })
  expect(await upload(`${head}\n${good("S-1")}\n`, "system")).toMatchObject({ status: 403 })
  expect((await call("GET", "?limit=200")).body.items.length).toBe(before)
})

test("放弃和过期：行都擦掉，不能再导入；别的机关看不到", async () => {
  const { id } = (await upload(`${head}\n${good("D-1")}\n`)).body
  const stranger = await office.as(district.stranger, "head")
  expect(await stranger.send("GET", `/api/v1/register-imports/${String(id)}`)).toMatchObject({ status: 404 })
  expect(await stranger.send("GET", `/api/v1/register-imports/${String(id)}/rows`)).toMatchObject({ status: 404 })
  expect(await call("DELETE", `/${String(id)}`)).toMatchObject({ status: 200 })
  expect(await rowsOf(id, "good")).toEqual([])
  expect(await call("POST", `/${String(id)}/commit`, { only: "all" })).toMatchObject({ status: 409, body: { code: "IMPORT_ENDED" } })
  const second = (await upload(`${head}\n${good("D-2")}\n`)).body.id
  expect(await expireImports({ ...office.casework, today: () => day("2026-11-27") }, agencyId)).toBe(0)
  expect(await expireImports({ ...office.casework, today: () => day("2026-11-28") }, agencyId)).toBeGreaterThan(0)
  expect((await call("GET", `/${String(second)}`)).body).toMatchObject({ state: "discarded" })
  expect(await office.db.asOwner("select from gongkai.register_import_row")).toHaveLength(0)
})

test("导入中途断了：一件也没进去，再来一次照样成", async () => {
  const rows = Array.from({ length: 40 }, (_, at) => good(`K-${String(at)}`))
  const { id } = (await upload(`${head}\n${rows.join("\n")}\n`)).body
  await office.db.asOwner(`create function gongkai.cut() returns trigger language plpgsql as $$ begin
    if new.row_number = 30 then perform pg_terminate_backend(pg_backend_pid()); end if; return new; end $$`)
  await office.db.asOwner("create trigger cut before insert on gongkai.imported_request for each row execute function gongkai.cut()")
  expect((await call("POST", `/${String(id)}/commit`, { only: "all" })).status).toBeGreaterThanOrEqual(500)
  expect(await office.db.asOwner("select from gongkai.request where registration_number like 'K-%'")).toHaveLength(0)
  await office.db.asOwner("drop trigger cut on gongkai.imported_request")
  expect((await call("POST", `/${String(id)}/commit`, { only: "all" })).status).toBe(201)
  expect(await office.db.asOwner("select from gongkai.request where registration_number like 'K-%'")).toHaveLength(40)
})
