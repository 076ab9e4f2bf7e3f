import { day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Office } from "../../../test/office.ts"

const today = day("2026-11-20")
const agencyId = district.county
let office: Office
beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [agencyId, district.stranger] })
})
afterAll(() => office.close())

let serial = 0
const call = async (method: string, path: string, body?: unknown, who: "clerk" | "head" | "system" = "head", type = "application/json") => {
  serial += 1
  const headers: Record<string, string> = { "content-type": type, "idempotency-key": `import-call-${String(serial)}` }
  return (await office.as(agencyId, who)).send(method, `/api/v1/register-imports${path}`, { ...(body === undefined ? {} : { body }), headers })
}
const upload = (content: string | Uint8Array, who: "clerk" | "head" | "system" = "clerk") =>
  call("POST", "", typeof content === "string" ? new TextEncoder().encode(content) : content, who, "application/octet-stream")

const head = "登记编号,收到日期,申请渠道,申请人类型,申请人,联系方式,申请内容,答复日期,办理结果,依据,送达日期,送达方式,答复文号"
/** Received on 2 March 2024, answered on the 20th: within the twenty working days that end on 29 March. */
const good = (number: string): string =>
  `${number},2024-3-2,当面,自然人,赵某,13800000001,2023年度某某工程的批复,2024年3月20日,予以公开,第三十六条第（二）项,2024/3/20,邮寄,某公开〔2024〕1号`

const rowsOf = async (id: string, state: string) => (await call("GET", `/${id}/rows?state=${state}`)).body.items

test("三行台账：一行对、一行错三处、一行迟了；全部导入被拒，只导入对的成功，看板里有", async () => {
  const wrong = "2024-0002,3/5,邮寄,自然人,,,某某文件,2024-3-20,予以公开,第十四条,,,"
  const late = "2024-0003,2024-3-1,当面,商业企业,某某公司,,某某规划,2024-4-10,属于三类内部事务信息,第十六条第一款,2024-4-10,EMS,"
  const planned = await upload(`${head}\r\n${good("2024-0001")}\r\n${wrong}\r\n${late}\r\n`)
  expect(planned.status, planned.text).toBe(201)
  expect(planned.body).toMatchObject({ state: "planned", good: 2, bad: 1, late: 1, expiresOn: "2026-11-27" })
  const { id } = planned.body
  const [bad] = await rowsOf(id, "bad")
  expect(bad.faults.map(({ cell, code }: { cell: string; code: string }) => [cell, code])).toEqual([
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
  const { body } = await (await office.as(agencyId, "clerk")).send("GET", `/api/v1/requests/${String(first.caseId)}`)
  expect(body).toMatchObject({
    registrationNumber: "2024-0001",
    open: false,
    clock: { receivedOn: "2024-03-02", answerDue: "2024-03-29", late: false },
  })
  expect(second.marks).toContain("late:answer")
  const applicant = await (await office.as(agencyId, "clerk")).send("GET", `/api/v1/applicants/${String(body.applicantId)}`)
  expect(applicant.body.masked).toEqual({ name: "赵*", phone: "138****0001" })
})
