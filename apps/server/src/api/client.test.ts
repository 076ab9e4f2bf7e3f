import { createGongkaiClient, type GongkaiClient } from "@gongkai/client"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { baseUrl, nameOf, openOffice, type Caller, type Office } from "../../test/office.ts"

let office: Office
beforeAll(async () => {
  office = await openOffice({ agencies: [district.county] })
})
afterAll(() => office.close())

const clientOf = ({ cookie }: Caller): GongkaiClient =>
  createGongkaiClient({
    baseUrl,
    fetch: (request) => {
      if (cookie !== "") request.headers.set("cookie", cookie)
      return office.fetch(request)
    },
  })

test("程序用客户端新增一个人、按版本改名、看到他；不对的调用得到写明原因的答复", async () => {
  const system = clientOf(await office.as(district.county, "system"))
  const id = "from-a-client"
  const made = await system.POST("/api/v1/people", { params: { header: { "idempotency-key": "key-of-client-1" } }, body: { id, name: "新来的人" } })
  expect([made.response.status, made.data]).toEqual([201, { id }])
  const seen = await system.GET("/api/v1/people/{id}", { params: { path: { id } } })
  expect(seen.data).toEqual({ id, name: "新来的人", active: true, version: 1 })
  const etag = seen.response.headers.get("etag") ?? ""
  const changed = await system.PATCH("/api/v1/people/{id}", { params: { path: { id }, header: { "if-match": etag } }, body: { name: "改过的名" } })
  expect(changed.data).toEqual({ id, version: 2 })
  const stale = await system.PATCH("/api/v1/people/{id}", { params: { path: { id }, header: { "if-match": etag } }, body: { name: "又改的名" } })
  expect(stale.error).toMatchObject({ status: 412, code: "STALE", title: "内容已被他人修改，请刷新后重试" })
  const people = await system.GET("/api/v1/people", { params: { query: { limit: 200 } } })
  expect(people.data?.items.map(({ name }) => name)).toContain(nameOf(district.county, "clerk"))
})

test("没登录的程序得到401", async () => {
  const { error, response } = await clientOf(office.nobody).GET("/api/v1/me")
  expect([response.status, error?.code]).toEqual([401, "NOT_SIGNED_IN"])
})
