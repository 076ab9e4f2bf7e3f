import { day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Office } from "../../../test/office.ts"

let office: Office
beforeAll(async () => {
  office = await openOffice({ today: () => day("2026-11-20"), agencies: [district.bureau] })
})
afterAll(() => office.close())

test("收文件的接口不受一般请求一兆字节的限制：超过的由它自己看，自己说", async () => {
  const clerk = await office.as(district.bureau, "clerk")
  const { paths } = (await clerk.send("GET", "/api/v1/openapi.json")).body
  const uploads = Object.entries<any>(paths).filter(([, { post }]) => post?.requestBody?.content?.["application/octet-stream"] !== undefined)
  // A year's notice on days off is small: its bound is that of other calls.
  const named = uploads.map(([path]) => path).filter((path) => path !== "/api/v1/calendar/notice-files")
  expect(named).toEqual(expect.arrayContaining(["/api/v1/cases/{caseId}/files", "/api/v1/reports/{reportId}/attachments", "/api/v1/duties/import"]))
  for (const path of named) {
    const answer = await clerk.send("POST", path.replace(/\{\w+\}/gu, "nothing"), {
      body: "a".repeat(1_200_000),
      headers: {
        "content-type": "application/octet-stream",
        "content-disposition": "attachment; filename=a.txt",
        "idempotency-key": `large-${String(named.indexOf(path))}`,
      },
    })
    expect(answer.body.code, path).not.toBe("TOO_LARGE")
  }
})
