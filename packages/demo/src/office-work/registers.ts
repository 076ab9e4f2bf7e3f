import { enterDocument, enterRegisterEntry } from "@gongkai/casework"
import { day, plusDays, type Day } from "@gongkai/law"
import { randomFrom } from "../published/random.ts"
import type { Course } from "./day-by-day.ts"
import { enter, type Desk } from "./desk.ts"

/** What an agency of the demonstration decides in a quarter of a year, at the most. */
export interface RegisterSizes {
  readonly licensing: number
  readonly penalties: number
  readonly coercion: number
  /** 万元. */
  readonly fees: number
}

const decisions = [
  ["licensing", "行政许可决定"],
  ["penalties", "行政处罚决定"],
  ["coercion", "行政强制决定"],
] as const
const quarters = ["03", "06", "09", "12"] as const
const source = "业务系统月度台账（示例）"

const afterMonth = (year: number, month: string): Day => plusDays(day(`${String(year)}-${month}-28`), 8)

const later = (a: Day, b: Day): Day => (a < b ? b : a)

/**
 * A year's registers, entered quarter by quarter as figures of a month.
 * @param since the first day on which anybody is there to enter them
 */
export async function* registersKept(desk: Desk, year: number, sizes: RegisterSizes, since: Day): Course {
  const random = randomFrom(year, desk.agencyId)
  for (const month of quarters) {
    const [entered, on] = [later(afterMonth(year, month), since), `${String(year)}-${month}`]
    yield entered
    for (const [register, title] of decisions) {
      const entry = { entryId: `${desk.agencyId}-${register}-${on}`, register, on, title: `${month}月${title}`, source }
      await enter(desk, "clerk", entered, enterRegisterEntry, { ...entry, count: random.int(0, sizes[register]) })
    }
    const fees = { entryId: `${desk.agencyId}-fees-${on}`, register: "fees" as const, on, title: `${month}月行政事业性收费`, source }
    await enter(desk, "clerk", entered, enterRegisterEntry, { ...fees, count: 1, amount: random.int(0, sizes.fees * 100) / 100 })
  }
}

/** A normative document of the demonstration; null where it is in force. */
export interface DocumentMade {
  readonly nth: number
  readonly on: Day
  readonly title: string
  readonly repealedOn: Day | null
}

/** A document that was made, entered some days after it was published or repealed. */
export async function* documentMade(desk: Desk, { nth, on, title, repealedOn }: DocumentMade, since: Day): Course {
  const entered = later(plusDays(repealedOn ?? on, 6), since)
  yield entered
  await enter(desk, "clerk", entered, enterDocument, {
    ...{
      documentId: `${desk.agencyId}-document-${String(nth)}`,
      kind: "normativeDocument",
      title,
      documentNumber: `清政办规〔${on.slice(0, 4)}〕${String(nth)}号`,
    },
    ...{ madeOn: on, publishedOn: plusDays(on, 5), repealedOn, repealedBy: repealedOn === null ? null : "有效期届满" },
  })
}
