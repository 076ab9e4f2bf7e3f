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

const samples: Readonly<Record<string, Sample>> = {
  "POST /api/v1/applicants": () => applicant,
  "POST /api/v1/requests": request,
  "POST /api/v1/register-entries": () => entry,
  "PUT /api/v1/register-entries/{entryId}": () => entry.map(({ on, count, title, source }) => ({ on, count, title, source })),
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
