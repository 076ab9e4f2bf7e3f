import fc from "fast-check"
import type { Operation } from "./document.ts"
import type { Pool } from "./values.ts"

/** What no schema says: bodies that a route does what it is for with. They are broken like the others, too. */
export type Sample = (pool: Pool) => fc.Arbitrary<unknown>

const id = (pool: Pool): fc.Arbitrary<string> => fc.oneof(fc.constantFrom(...pool.ids), fc.uuid())
const fresh = fc.uuid()
const day = fc.constantFrom("2026-11-02", "2026-11-10", "2026-11-16", "2026-11-20")

const notice = fc
  .integer({ min: 2027, max: 2031 })
  .map((year) => ({
    year,
    notice: { title: `国务院办公厅关于${String(year)}年部分节假日安排的通知`, issuedOn: "2026-11-05", number: null },
    holidays: [{ name: "元旦", off: ["01-01", "01-03"], makeUp: ["01-09"] }],
  }))

const applicant = fc.record({
  id: fresh,
  kind: fc.constantFrom("naturalPerson", "commercialEnterprise", "otherOrganization"),
  data: fc.record({ name: fc.constantFrom("张某", "某某有限公司") }),
})

const request: Sample = (pool) =>
  fc.record({
    caseId: fresh,
    applicantId: id(pool),
    channel: fc.constantFrom("in-person", "registered-post", "ordinary-post", "online", "fax", "email", "oral"),
    on: day,
    content: fc.constantFrom(...pool.words).map((word) => `请公开${word}`),
  })

const entry = fc.record({
  entryId: fresh,
  register: fc.constantFrom("licensing", "penalties", "coercion"),
  on: fc.constantFrom("2025-02-03", "2025-02"),
  count: fc.constant(1),
  title: fc.constantFrom("施工许可", "某某决定"),
  source: fc.constant("审批系统"),
})

const duty = fc.record({
  field: fc.constant("义务教育"),
  matter: fc.constantFrom("招生", "收费"),
  content: fc.constant("内容"),
  basis: fc.constant("条例"),
  timeLimit: fc.constant("及时"),
  body: fc.constant("某局"),
  channel: fc.constant("网站"),
  audience: fc.constant("全社会"),
  level: fc.constant("县级"),
  cycle: fc.constantFrom("on-change", "monthly", "standing"),
  since: fc.constantFrom("1949-10-01", "2026-01-01", "2100-12-31"),
})

const handOver: Sample = () =>
  fc.record({ toAgencyId: fc.constantFrom("bureau", "county", "stranger"), newMessageId: fresh, reason: fc.constant("their-business") })

const published = fc.option(fc.constant({ subject: "路灯", text: "不亮" }))

const samples: Readonly<Record<string, Sample>> = {
  "POST /api/v1/applicants": () => applicant,
  "POST /api/v1/requests": request,
  "POST /api/v1/register-entries": () => entry,
  "PUT /api/v1/register-entries/{entryId}": () => entry.map(({ on, count, title, source }) => ({ on, count, title, source })),
  "POST /api/v1/duties": () => fc.tuple(duty, fresh).map(([fields, dutyId]) => ({ ...fields, dutyId })),
  "PUT /api/v1/duties/{dutyId}": () => duty,
  "POST /api/v1/contributions/{contributionId}/decline": () => fc.constant({ reason: "重复" }),
  "PUT /api/v1/consultations/{consultationId}/summary": () =>
    fc.constant({ summary: "收到意见", points: [{ point: "甲", verdict: "adopted", reason: "可行" }] }),
  "POST /api/v1/comments/{commentId}/publish": () => fc.constant({ text: "赞成" }),
  "POST /api/v1/comments/{commentId}/withhold": () => fc.constant({ reason: "unrelated" }),
  "POST /api/v1/comments/{ofId}/sender": () => fc.constant({ reason: "contact-applicant" }),
  "POST /api/v1/messages/{messageId}/hand-over": handOver,
  "PUT /api/v1/messages/{messageId}/reply": () => fc.constant({ reply: "已经处理" }),
  "POST /api/v1/messages/{messageId}/approve": () => fc.record({ published }),
  "PUT /api/v1/messages/{messageId}/publication": () => fc.record({ published }),
  "POST /api/v1/messages/{messageId}/close": () => fc.record({ reason: fc.constantFrom("spam", "petition") }),
  "POST /api/v1/bookings/{ofId}/sender": () => fc.constant({ reason: "contact-applicant" }),
  "POST /api/v1/bookings/{bookingId}/cancel": () => fc.constant({ words: "检修" }),
  "PUT /api/v1/bookings/{bookingId}/attendance": () => fc.record({ attended: fc.boolean() }),
  "POST /api/v1/activities/{activityId}/cancel": () => fc.constant({ notice: "检修" }),
  "PUT /api/v1/public-concerns/{concernId}/publication": () => fc.record({ published: fc.boolean() }),
  "PUT /api/v1/desk-counts/{month}/{way}": () => fc.constant({ count: 3, version: 0 }),
  "POST /api/v1/calendar/years": () => notice,
  "POST /api/v1/calendar/year-previews": () => notice,
}

/** A body for an operation; null where its schema is enough. */
export const sampleFor = ({ method, path }: Operation, pool: Pool): fc.Arbitrary<unknown> | null => samples[`${method} ${path}`]?.(pool) ?? null

/** A small file that is taken in. */
export const smallFile = fc
  .constantFrom("补正通知", "依申请公开答复书\n第一页", "名称,数量\n一,1\n")
  .chain((text) => fc.nat(1_000_000).map((serial) => new TextEncoder().encode(`${text}${String(serial)}`)))

/** How its name is said. */
export const fileName = fc.constantFrom("attachment; filename*=UTF-8''a.txt", "attachment; filename*=UTF-8''b.txt")
