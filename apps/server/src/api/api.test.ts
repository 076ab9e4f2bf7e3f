import { day } from "@gongkai/law"
import { appendEvent } from "@gongkai/records"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { baseUrl, nameOf, openOffice, type Caller, type Office } from "../../test/office.ts"

let office: Office
let system: Caller
let security: Caller
let clerk: Caller
let audit: Caller
let serial = 0
const key = (): string => `key-of-test-${String((serial += 1))}`
const newId = (): string => `new-${String((serial += 1))}`

beforeAll(async () => {
  office = await openOffice()
  system = await office.as(district.county, "system")
  security = await office.as(district.county, "security")
  clerk = await office.as(district.county, "clerk")
  audit = await office.as(district.county, "audit")
})
afterAll(() => office.close())

const add = (id: string, more: Readonly<Record<string, string>> = {}, name = "新来的人") =>
  system.send("POST", "/api/v1/people", { body: { id, name }, headers: { "idempotency-key": key(), ...more } })

test("没登录：除说明和健康检查以外都是401，并且是problem+json，带请求编号", async () => {
  for (const [method, path] of [
    ["GET", "/api/v1/me"],
    ["GET", "/api/v1/agencies"],
    ["POST", "/api/v1/people"],
    ["DELETE", "/api/v1/people/county-clerk"],
  ] as const) {
    const answer = await office.nobody.send(method, path)
    expect(answer.status, path).toBe(401)
    expect(answer.headers.get("content-type")).toBe("application/problem+json; charset=utf-8")
    expect(answer.body).toEqual({
      type: "urn:gongkai:problem:NOT_SIGNED_IN",
      title: "请先登录",
      status: 401,
      code: "NOT_SIGNED_IN",
      detail: {},
      requestId: answer.headers.get("x-request-id"),
    })
  }
  const named = await office.nobody.send("GET", "/api/v1/me", { headers: { "x-request-id": "request-0001" } })
  expect(named.body.requestId).toBe("request-0001")
  const odd = await office.nobody.send("GET", "/api/v1/me", { headers: { "x-request-id": "<script>" } })
  expect(odd.body.requestId).toMatch(/^[0-9a-f-]{36}$/u)
})

test("登录后知道自己是谁、能做什么", async () => {
  const { status, body } = await clerk.send("GET", "/api/v1/me")
  expect(status).toBe(200)
  expect(body).toMatchObject({
    person: { id: "county-clerk", name: nameOf("county", "clerk") },
    agency: { id: "county" },
    roles: [{ role: "clerk", fromPersonId: null }],
  })
  expect(body.acts).toContain("case.open")
  expect(body.acts).not.toContain("audit.read")
})

test("没有这项权限是403，写明缺哪一项", async () => {
  const answer = await clerk.send("GET", "/api/v1/events")
  expect(answer.body).toMatchObject({
    status: 403,
    code: "NOT_PERMITTED",
    detail: { act: "audit.read", instead: expect.stringContaining("安全管理员") },
  })
  const adding = await clerk.send("POST", "/api/v1/people", { body: { id: "x", name: "某" }, headers: { "idempotency-key": key() } })
  expect([adding.status, adding.body.code]).toEqual([403, "NOT_PERMITTED"])
})

test("别的机关的人和不存在的人，同样是404", async () => {
  const [theirs, nobodys] = [await clerk.send("GET", "/api/v1/people/stranger-clerk"), await clerk.send("GET", "/api/v1/people/none")]
  for (const { status, body } of [theirs, nobodys]) expect([status, body.code]).toEqual([404, "NOT_FOUND"])
  expect({ ...theirs.body, requestId: "" }).toEqual({ ...nobodys.body, requestId: "" })
  expect((await clerk.send("GET", "/api/v1/nowhere")).body.code).toBe("NO_SUCH_PATH")
})

test("新增、再增同一编号：409", async () => {
  const id = newId()
  const made = await add(id)
  expect([made.status, made.body]).toEqual([201, { id }])
  const again = await add(id)
  expect([again.status, again.body.code]).toEqual([409, "ALREADY_THERE"])
})

test("同一幂等键再送一次：答复相同，只有一个人、一个事件；换了内容是422", async () => {
  const [id, once] = [newId(), { "idempotency-key": key() }]
  const answers = await Promise.all([add(id, once), add(id, once), add(id, once)])
  for (const { status, body } of answers) expect([status, body]).toEqual([201, { id }])
  expect(await office.db.asOwner("select from gongkai.event where subject = $1", [id])).toHaveLength(1)
  const other = await add(newId(), once)
  expect([other.status, other.body.code]).toEqual([422, "KEY_REUSED"])
})

test("新建不带幂等键是428；键太短也是", async () => {
  const bare = await system.send("POST", "/api/v1/people", { body: { id: newId(), name: "某" } })
  expect([bare.status, bare.body.code]).toEqual([428, "KEY_MISSING"])
  expect((await add(newId(), { "idempotency-key": "short" })).status).toBe(428)
})

test("按所见的版本修改：ETag带回去成功一次，再用旧的是412，不带是428", async () => {
  const id = newId()
  await add(id)
  const seen = await system.send("GET", `/api/v1/people/${id}`)
  const etag = seen.headers.get("etag") ?? ""
  expect([etag, seen.body]).toEqual(['"v1"', { id, name: "新来的人", active: true, version: 1 }])
  const change = (headers: Readonly<Record<string, string>>) => system.send("PATCH", `/api/v1/people/${id}`, { body: { name: "改过的名" }, headers })
  const done = await change({ "if-match": etag })
  expect([done.status, done.headers.get("etag"), done.body]).toEqual([200, '"v2"', { id, version: 2 }])
  const stale = await change({ "if-match": etag })
  expect([stale.status, stale.body.code, stale.body.detail]).toEqual([412, "STALE", { version: 2 }])
  for (const match of [{}, { "if-match": "*" }, { "if-match": '"x"' }])
    expect((await change(match)).body, JSON.stringify(match)).toMatchObject({ status: 428, code: "VERSION_MISSING" })
  expect((await system.send("GET", `/api/v1/people/${id}`)).body).toMatchObject({ name: "改过的名", version: 2 })
})

test.each([
  ["不是JSON", "{", 400, "NOT_JSON"],
  ["缺一项", { id: "a" }, 422, "INPUT"],
  ["多一项", { id: "a", name: "某", role: "head" }, 422, "INPUT"],
  ["类型不对", { id: 5, name: ["某"] }, 422, "INPUT"],
  ["含控制字符", { id: "a", name: "某\u0000" }, 422, "INPUT"],
  ["是数组", [], 422, "INPUT"],
  ["过大", { id: "a", name: "长".repeat(600_000) }, 413, "TOO_LARGE"],
])("请求正文%s：说明哪里不对", async (_what, body, status, code) => {
  const answer = await system.send("POST", "/api/v1/people", { body, headers: { "idempotency-key": key() } })
  expect([answer.status, answer.body.code]).toEqual([status, code])
  if (code === "INPUT") expect(answer.body.detail.issues.length).toBeGreaterThan(0)
})

test("正文不是application/json：415", async () => {
  for (const type of ["text/plain", "application/x-www-form-urlencoded", ""]) {
    const answer = await system.send("POST", "/api/v1/people", { body: "{}", headers: { "content-type": type, "idempotency-key": key() } })
    expect([answer.status, answer.body.code], type).toEqual([415, "WRONG_MEDIA_TYPE"])
  }
})

test("多写的、写错的查询参数不会悄悄忽略", async () => {
  for (const query of ["limit=0", "limit=201", "limit=many", "limit=1.5", "page=2", "after="])
    expect((await clerk.send("GET", `/api/v1/people?${query}`)).status, query).toBe(422)
})

type Row = Readonly<Record<string, unknown>>

const everyPage = async (caller: Caller, path: string, limit: number, key: string): Promise<readonly string[]> => {
  const ids: string[] = []
  let after = ""
  for (;;) {
    const { status, body } = await caller.send("GET", `${path}${path.includes("?") ? "&" : "?"}limit=${limit}${after}`)
    expect(status).toBe(200)
    expect(body.items.length).toBeLessThanOrEqual(limit)
    ids.push(...(body.items as readonly Row[]).map((item) => String(item[key])))
    if (body.next === null) return ids
    after = `&after=${encodeURIComponent(body.next)}`
  }
}

test("一页一页看完：不漏、不重，和一次看完一样；别的机关的人不在里面", async () => {
  for (let added = 0; added < 12; added += 1) await add(newId())
  const all: readonly string[] = await everyPage(clerk, "/api/v1/people", 200, "id")
  const planted = await office.db.asOwner("select id from gongkai.person where agency_id = 'county' order by id collate \"C\"")
  expect([...all].sort()).toEqual(planted.map(({ id }) => id))
  for (const limit of [1, 2, 5]) expect(await everyPage(clerk, "/api/v1/people", limit, "id"), String(limit)).toEqual(all)
  const seqs = (await everyPage(audit, "/api/v1/events", 7, "seq")).map(Number)
  expect(seqs.slice(0, 3)).toEqual([seqs.length, seqs.length - 1, seqs.length - 2])
  expect(new Set(seqs).size).toBe(seqs.length)
  const agencies = await everyPage(clerk, "/api/v1/agencies", 2, "id")
  expect([...agencies].sort()).toEqual(Object.values(district).toSorted())
})

test("机关列表可以只看某机关之下的，也可以按名称找", async () => {
  const under = await everyPage(clerk, "/api/v1/agencies?under=county", 2, "id")
  expect([...under].sort()).toEqual(["bureau", "county", "sibling"])
  expect(await everyPage(clerk, `/api/v1/agencies?words=${encodeURIComponent("样本bureau")}`, 10, "id")).toEqual(["bureau"])
})

test("角色由安全管理员授予和收回；每一步都留下事件，事件链完整", async () => {
  const id = newId()
  await add(id)
  expect((await security.send("PUT", `/api/v1/people/${id}/roles/reviewer`)).status).toBe(200)
  expect((await security.send("PUT", `/api/v1/people/${id}/roles/reviewer`)).body.code).toBe("ALREADY_THERE")
  expect((await security.send("PUT", `/api/v1/people/${id}/roles/king`)).status).toBe(422)
  expect((await security.send("PUT", `/api/v1/people/stranger-clerk/roles/reviewer`)).status).toBe(404)
  expect((await security.send("DELETE", `/api/v1/people/${id}/roles/reviewer`)).status).toBe(200)
  const { body } = await audit.send("GET", `/api/v1/events?subject=${id}`)
  expect((body.items as readonly Row[]).map(({ name, actor }) => [name, actor])).toEqual([
    ["role.taken", "county-security"],
    ["role.given", "county-security"],
    ["person.added", "county-system"],
  ])
  expect((await audit.send("GET", "/api/v1/events/verification")).body).toMatchObject({ agencyId: "county", broken: null })
})

test("事件按日筛选，首日、末日都在内，按北京时间；不是日期的、没有的参数都不收", async () => {
  const [agencyId, subject] = ["county", newId()]
  await office.casework.records.transaction({ agencyId, personId: "county-system", today: day("2026-03-02") }, async (tx) => {
    for (const at of ["2026-03-01T15:59:59Z", "2026-03-01T16:00:00Z", "2026-03-02T15:59:59Z", "2026-03-02T16:00:00Z"])
      await appendEvent(tx, agencyId, { name: "case.opened", actor: "county-system", at, cause: null, subject, body: { caseId: subject } })
  })
  const of = async (days: string): Promise<readonly string[]> => {
    const { body } = await audit.send("GET", `/api/v1/events?subject=${subject}${days}`)
    return (body.items as readonly Row[]).map(({ at }) => String(at).slice(0, 19))
  }
  expect(await of("&from=2026-03-02&to=2026-03-02")).toEqual(["2026-03-02T15:59:59", "2026-03-01T16:00:00"])
  expect(await of("&to=2026-03-01")).toEqual(["2026-03-01T15:59:59"])
  expect(await of("&from=2026-03-03")).toEqual(["2026-03-02T16:00:00"])
  const exported = await audit.send("GET", `/api/v1/exports/events?format=csv&subject=${subject}&from=2026-03-02&to=2026-03-02`)
  expect(exported.text.trim().split("\r\n")).toHaveLength(3)
  expect((await audit.send("GET", "/api/v1/events?from=2026-02-30")).status).toBe(422)
})

test("登录管理的调用不收没有的参数", async () => {
  const answer = await security.send("GET", "/api/v1/people/county-clerk/sessions?all=true")
  expect(answer).toMatchObject({ status: 422, body: { code: "INPUT", detail: { issues: [{ path: "all" }] } } })
  expect((await security.send("GET", "/api/v1/people/county-clerk/sessions")).status).toBe(200)
})

test("事件以请求编号为缘由，据此可以从日志找到那次请求", async () => {
  const id = newId()
  const made = await add(id, { "x-request-id": "request-of-a-test" })
  expect(made.headers.get("x-request-id")).toBe("request-of-a-test")
  const { body } = await audit.send("GET", `/api/v1/events?subject=${id}`)
  expect(body.items[0].cause).toBe("request-of-a-test")
  expect(office.log.some((line) => line.includes("request-of-a-test"))).toBe(true)
})

test("其他网站的页面不能借用会话作改动；看也要不到跨站许可", async () => {
  const foreign: readonly Readonly<Record<string, string>>[] = [
    { origin: "https://evil.test" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ]
  for (const headers of foreign) {
    const answer = await add(newId(), headers)
    expect([answer.status, answer.body.code], JSON.stringify(headers)).toEqual([403, "CROSS_SITE"])
  }
  const seen = await clerk.send("GET", "/api/v1/me", { headers: { origin: "https://evil.test" } })
  expect(seen.headers.get("access-control-allow-origin")).toBeNull()
})

test("安全响应头齐全，答复不入缓存", async () => {
  for (const answer of [await clerk.send("GET", "/api/v1/me"), await office.nobody.send("GET", "/api/v1/me"), await clerk.send("GET", "/nowhere")]) {
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
    })
    // A path that is neither the API's nor the office's is the public's, whose policy is narrower.
    expect(answer.headers.get("content-security-policy")).toMatch(/default-src '(?:self|none)'.*frame-ancestors 'none'/u)
  }
  expect((await clerk.send("GET", "/api/v1/me")).headers.get("cache-control")).toBe("no-store")
})

test("日志里没有姓名、没有查询的字词、没有口令和会话标记", async () => {
  await add(newId(), {}, "日志里不该有的名字")
  await clerk.send("GET", `/api/v1/agencies?words=${encodeURIComponent("不该记下的字词")}`)
  await clerk.send("GET", "/api/v1/people/id-not-to-be-logged")
  await office.nobody.send("POST", "/api/v1/sign-in/password", { body: { userName: "user-not-to-be-logged", password: "Secret-not-logged" } })
  const text = office.log.join("")
  expect(text).toContain('"route":"/api/v1/agencies"')
  for (const word of ["不该", encodeURIComponent("不该"), "not-to-be-logged", "Secret-not-logged", "姓名·", clerk.cookie.split("=")[1] ?? "?"])
    expect(text, word).not.toContain(word)
})

test("一分钟内请求过多：429，写明多久之后再来；按人计，互不牵连", async () => {
  const busy = await openOffice({ rateLimits: { person: 5, address: 3 }, agencies: [district.county] })
  try {
    const [one, other] = [await busy.as(district.county, "clerk"), await busy.as(district.county, "head")]
    const statuses = []
    for (let sent = 0; sent < 7; sent += 1) statuses.push((await one.send("GET", "/api/v1/me")).status)
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429])
    const refused = await one.send("GET", "/api/v1/me")
    expect(refused.body.code).toBe("TOO_MANY")
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0)
    expect(Number(refused.headers.get("retry-after"))).toBeLessThanOrEqual(60)
    expect((await other.send("GET", "/api/v1/me")).status).toBe(200)
    const from = (address: string) => busy.nobody.send("GET", "/api/v1/me", { headers: { "x-forwarded-for": address } })
    for (let sent = 0; sent < 3; sent += 1) expect((await from("10.0.0.9")).status).toBe(401)
    expect((await from("10.0.0.9")).status).toBe(429)
    expect((await from("10.0.0.8")).status).toBe(401)
    expect((await busy.nobody.send("GET", "/healthz")).status).toBe(200)
  } finally {
    await busy.close()
  }
})

test("接口说明：机器可读的一份和给人看的一页，都不用登录", async () => {
  const { body } = await office.nobody.send("GET", "/api/v1/openapi.json")
  expect(body.openapi).toBe("3.1.0")
  expect(Object.keys(body.paths)).toContain("/api/v1/people/{id}")
  const page = await office.nobody.send("GET", "/api/v1")
  expect(page.headers.get("content-type")).toMatch(/^text\/html/u)
  expect(page.text).toContain("新增人员")
})

test("活着、就绪、计数；数据库停了，就绪变503，活着不变", async () => {
  expect((await office.nobody.send("GET", "/healthz")).body).toEqual({ alive: true })
  expect((await office.nobody.send("GET", "/readyz")).body).toEqual({ ready: true })
  await clerk.send("GET", "/api/v1/me")
  const metrics = await office.nobody.send("GET", "/metrics")
  expect(metrics.text).toMatch(/gongkai_http_request_seconds_count\{method="GET",route="\/api\/v1\/me",status="200"\} \d+/u)
  expect(metrics.text).not.toMatch(/county|stranger/u)
  const broken = await openOffice({ agencies: [] })
  expect((await broken.nobody.send("GET", "/readyz")).status).toBe(200)
  const [{ name } = {}] = await broken.db.asOwner("select current_database() as name")
  await broken.db.asOwner(`alter database ${String(name)} connection limit 0`)
  await broken.db.asOwner("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()")
  const notReady = await broken.nobody.send("GET", "/readyz")
  expect([notReady.status, notReady.body.code]).toEqual([503, "UNAVAILABLE"])
  expect((await broken.nobody.send("GET", "/healthz")).status).toBe(200)
  await broken.db.asOwner(`alter database ${String(name)} connection limit -1`)
  expect((await broken.nobody.send("GET", "/readyz")).status).toBe(200)
  await broken.close()
})

test("被改动过的、编造的会话标记等于没登录", async () => {
  const [name, value = ""] = clerk.cookie.split("=")
  for (const forged of ["", "x", `${value.slice(0, 4)}x${value.slice(5)}`, "%00", "a".repeat(5000)]) {
    const request = new Request(`${baseUrl}/api/v1/me`, { headers: { cookie: `${name ?? ""}=${forged}` } })
    expect((await office.fetch(request)).status, forged.slice(0, 20)).toBe(401)
  }
})
