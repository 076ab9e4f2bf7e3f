import { day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { Workbook } from "@cj-tech-master/excelts"
import { afterAll, beforeAll, expect, test } from "vitest"
import { baseUrl, openOffice, type Office } from "../../../test/office.ts"

const today = day("2026-11-20")
const agencyId = district.county
let office: Office
beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [agencyId, district.stranger] })
  const clerk = await office.as(agencyId, "clerk")
  const post = async (path: string, body: unknown, key: string) => {
    const answer = await clerk.send("POST", `/api/v1${path}`, { body, headers: { "idempotency-key": key } })
    expect(answer.status, answer.text).toBe(201)
  }
  await post("/applicants", { id: "zhao", kind: "naturalPerson", data: { name: "赵某某", phone: "13800000001" } }, "export-call-a")
  for (let at = 1; at <= 3; at += 1) {
    const content = at === 2 ? '=HYPERLINK("http://x","看")' : `某某文件第${String(at)}号`
    await post(
      "/requests",
      { caseId: `r${String(at)}`, applicantId: "zhao", channel: "in-person", on: "2026-11-02", content },
      `export-call-${String(at)}`,
    )
  }
})
afterAll(() => office.close())

const get = async (path: string, who: "clerk" | "system" | "audit" = "clerk", agency: string = agencyId) =>
  (await office.as(agency, who)).send("GET", `/api/v1/exports${path}`)

test("看板导出 CSV：表头中文，申请人遮掩，公式前有一撇，文件名中文，留下一条不含个人信息的事件", async () => {
  const answer = await get("/requests?format=csv&words=某某文件")
  expect(answer.status, answer.text).toBe(200)
  const [head, ...lines] = answer.text
    .replace(/^\uFEFF/u, "")
    .trim()
    .split("\r\n")
  expect(head).toContain("登记编号,类别,收到日期,申请人类型,申请人,申请内容")
  expect(lines).toHaveLength(2)
  expect(answer.text).toContain("赵**")
  expect(answer.text).not.toContain("赵某某")
  expect(decodeURIComponent(answer.headers.get("content-disposition") ?? "")).toBe("attachment; filename*=UTF-8''依申请公开台账-2026-11-20.csv")
  const all = await get("/requests?format=csv")
  expect(all.text).toContain("\"'=HYPERLINK(")
  const recorded = await office.db.asOwner("select body from gongkai.event where name = 'list.exported' and agency_id = $1 order by seq", [agencyId])
  expect(recorded.map(({ body }) => body)).toEqual([
    { list: "requests", format: "csv", rows: 2, filters: ["words"] },
    { list: "requests", format: "csv", rows: 3, filters: [] },
  ])
})

test("导出 JSON：一件一个对象，与 CSV 的列相同；申请人遮掩，公式是原来的文字", async () => {
  const answer = await get("/requests?format=json")
  expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8")
  expect(decodeURIComponent(answer.headers.get("content-disposition") ?? "")).toBe("attachment; filename*=UTF-8''依申请公开台账-2026-11-20.json")
  const { schema, title, columns, rows } = answer.body
  expect([schema, title]).toEqual(["gongkai.list/1", "依申请公开台账"])
  const [head] = (await get("/requests?format=csv")).text.replace(/^\uFEFF/u, "").split("\r\n")
  expect(columns.map((column: any) => column.heading).join(",")).toBe(head)
  expect(rows).toHaveLength(3)
  const idOf = (heading: string): string => columns.find((column: any) => column.heading === heading).id
  expect(rows.map((row: any) => row[idOf("申请内容")])).toContain('=HYPERLINK("http://x","看")')
  expect(rows.map((row: any) => row[idOf("申请人")])).toEqual(["赵**", "赵**", "赵**"])
  expect(rows[0]).toMatchObject({ [idOf("收到日期")]: "2026-11-02" })
})

test("XLSX 里公式是文字；别的机关导出不到这里的申请", async () => {
  const caller = await office.as(agencyId, "clerk")
  const response = await office.fetch(new Request(`${baseUrl}/api/v1/exports/requests`, { headers: { cookie: caller.cookie } }))
  expect(response.headers.get("content-type")).toContain("spreadsheetml")
  const book = new Workbook()
  await book.xlsx.load(Buffer.from(await response.arrayBuffer()))
  const values = book.worksheets[0]?.getColumn(6).values ?? []
  expect(values).toContain('=HYPERLINK("http://x","看")')
  const other = await get("/requests?format=csv", "clerk", district.stranger)
  expect(other.text.trim().split("\r\n")).toHaveLength(1)
})

/** What a list is of, where that has to be said; those of one thing that is not there in this test are left out. */
const of: Readonly<Record<string, string>> = { fees: "&year=2026", "assessment-table": "&year=2025", "assessment-sheet": "&year=2025&agencyId=none", bookings: "&activityId=none" } // prettier-ignore

test("每个名单都导得出；没有这个名单的权限就没有文件", async () => {
  const { body } = await get("")
  const own = (body.items as { id: string }[]).map(({ id }) => id)
  expect(own).toEqual(
    expect.arrayContaining([
      "requests",
      "fees",
      "disputes",
      "letter-numbers",
      "people",
      "roles",
      "delegations",
      "agencies",
      "calendar",
      "notifications",
      "register-imports",
    ]),
  )
  expect(own).not.toContain("events")
  for (const id of own.filter((one) => one !== "register-import-faults" && one !== "consultation-comments"))
    for (const format of ["csv", "xlsx", "json"]) {
      const answer = await get(`/${id}?format=${format}${of[id] ?? ""}`)
      expect(answer.status, `${id} ${answer.text.slice(0, 300)}`).toBe(200)
      if (format !== "json") continue
      // Two columns of one name would be one key.
      const { columns, rows } = JSON.parse(answer.text)
      const ids = columns.map((column: any) => column.id)
      expect(new Set(ids).size, id).toBe(ids.length)
      for (const row of rows) expect(Object.keys(row), id).toEqual(ids)
    }
  expect(await get("/events?format=csv")).toMatchObject({ status: 403, body: { code: "NOT_PERMITTED", detail: { act: "audit.read" } } })
  expect(await get("/requests", "system")).toMatchObject({ status: 403 })
  expect((await get("/events?format=csv&name=list.exported", "audit")).text).toContain("list.exported")
  expect(await get("/requests?format=pdf")).toMatchObject({ status: 422 })
  expect(await get("/requests?strange=1")).toMatchObject({ status: 422 })
  expect((await office.fetch(new Request(`${baseUrl}/api/v1/exports/people`))).status).toBe(401)
})
