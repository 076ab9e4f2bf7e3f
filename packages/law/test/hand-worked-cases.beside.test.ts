import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { day, requestClock, type RequestFact } from "@gongkai/law"
import { feeByItem } from "../src/processing-fee-2021/article-04-by-item.ts"
import { feeByPage } from "../src/processing-fee-2021/article-05-by-page.ts"
import { lawOf } from "./context.ts"

/** Hand-dated requests and fees that stand beside this checkout on the project's own machines. */
const folder = join(import.meta.dirname, "../../../../shared/cases")
const there = existsSync(folder)
const read = (file: string): unknown => (there ? JSON.parse(readFileSync(join(folder, file), "utf8")) : [])

interface Request {
  readonly id: string
  readonly title: string
  readonly events: readonly { readonly what: string; readonly on: string }[]
  readonly count?: readonly string[]
  readonly expect: {
    readonly receivedOn: string
    readonly answerDue: string | null
    readonly answerDueNull?: string
    readonly late: boolean
    readonly remedies: "A" | "B" | null
    readonly steps?: Readonly<Record<string, string>>
  }
}

interface Fee {
  readonly id: string
  readonly title: string
  readonly by: "item" | "page"
  readonly earlierThisMonth?: number
  readonly now?: number
  readonly pages?: readonly number[]
  readonly yuan: number
}

/** What the file leaves out has its plain meaning. */
const factOf = (event: Request["events"][number]): RequestFact =>
  ({ party: "", reached: null, postedOn: null, ground: null, withheld: null, seenOn: null, ...event }) as unknown as RequestFact

/** The record is read at the close of this day. */
const close = day("2026-12-31")

test.skipIf(!there).each((read("requests.json") as readonly Request[]).map((one) => [one.id, one.title, one] as const))(
  "%s %s",
  (_id, _title, one) => {
    const clock = requestClock(one.events.map(factOf), close, lawOf())
    expect({
      receivedOn: clock.receivedOn,
      answerDue: clock.answerDue,
      noDueDay: clock.noDueDay,
      late: clock.late,
      remedies: clock.remedies,
    }).toEqual({
      receivedOn: one.expect.receivedOn,
      answerDue: one.expect.answerDue,
      noDueDay: one.expect.answerDueNull ?? null,
      late: one.expect.late,
      remedies: one.expect.remedies,
    })
    expect(clock.steps).toMatchObject(one.expect.steps ?? {})
    if (clock.answerDue === null) return
    const counted = new Map(clock.working.map((counting) => [String(counting.day), counting.counted]))
    for (const line of one.count ?? []) {
      const [, first = "", last = first, number = ""] = /^(\S+?)(?:\.\.(\S+))? = (\d+)$/u.exec(line) ?? []
      expect(counted.get(last), line).toBe(Number(number))
    }
  },
)

test.skipIf(!there).each((read("fees.json") as readonly Fee[]).map((one) => [one.id, one.title, one] as const))("%s %s", (_id, _title, one) => {
  const { by, earlierThisMonth = 0, now = 0, pages = [], yuan } = one
  expect((by === "item" ? feeByItem.apply({ earlierThisMonth, now }, lawOf()) : feeByPage.apply({ pages }, lawOf())).yuan).toBe(yuan)
})
