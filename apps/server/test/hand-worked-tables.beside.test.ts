import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { nestFigures } from "@gongkai/report"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Office } from "./office.ts"
import { play } from "./play-requests.ts"

/** Hand-worked requests and the tables that they add up to, beside this checkout on the project's own machines. */
const folder = join(import.meta.dirname, "../../../../shared/cases")
const there = existsSync(folder)
const read = (file: string): unknown => (there ? JSON.parse(readFileSync(join(folder, file), "utf8")) : null)

interface Event {
  readonly on: string
  readonly what: string
  readonly [field: string]: unknown
}
interface Request {
  readonly id: string
  readonly agency: "A" | "B"
  readonly applicant: string
  readonly events: readonly Event[]
  readonly expect: { readonly report: readonly { readonly year: number; readonly row: string; readonly column: string }[] }
}

const requests = (read("requests.json") ?? []) as readonly Request[]
const totals = (read("totals.json") ?? {}) as Readonly<Record<"A" | "B", Readonly<Record<string, unknown>>>>
const agencyOf = { A: district.county, B: district.bureau } as const

/** How a line of facts is written: what has no name of its own first, then what has. */
const lineOf = ({ on, what, ...of }: Event): string => {
  const plain = what === "decided" || what === "lapsed" ? of["outcome"] : what === "received" || what === "served" ? of["channel"] : undefined
  const named = {
    by: of["deadline"],
    posted: of["postedOn"],
    reached: of["reached"],
    days: of["days"],
    ground: of["ground"],
    withheld: of["withheld"],
    seen: of["signedOn"],
  }
  const words = Object.entries(named).flatMap(([name, value]) =>
    typeof value === "string" || typeof value === "number" ? [`${name}=${String(value)}`] : [],
  )
  return [on, what, ...(typeof plain === "string" ? [plain] : []), ...words].join(" ")
}

let office: Office
beforeAll(async () => {
  if (!there) return
  office = await openOffice({ today: () => day("2026-12-31"), agencies: Object.values(agencyOf) })
  for (const { id, agency, applicant, events } of requests) await play(office, agencyOf[agency], { id, applicant, facts: events.map(lineOf) })
}, 600_000)
afterAll(async () => {
  if (there) await office.close()
})

const years = there ? (["A", "B"] as const).flatMap((agency) => Object.keys(totals[agency]).map((year) => [agency, year] as const)) : []

test.skipIf(!there).each(years)(
  "机关%s，%s年：表三每一格与手算的相同，每一格打开来正是写明的那几件",
  async (agency, year) => {
    const clerk = await office.as(agencyOf[agency], "clerk")
    const { body } = await clerk.send("GET", `/api/v1/report-figures?year=${year}&form=2021&asOf=2026-12-31`)
    const cells = (body.cells as readonly { readonly cell: string; readonly value: number }[]).filter(({ cell }) => cell.startsWith("requests."))
    expect(
      nestFigures(
        "requests",
        cells.map(({ cell, value }) => [cell, value]),
      ),
    ).toEqual(totals[agency][year])
    for (const { cell, value } of cells) {
      const [, row = "", column = ""] = /^requests\.(.+)\.(\w+)$/u.exec(cell) ?? []
      const named = requests
        .filter(
          (one) =>
            one.agency === agency &&
            one.expect.report.some((at) => String(at.year) === year && at.row === row && (column === "total" || at.column === column)),
        )
        .map(({ id }) => id)
      expect([cell, value]).toEqual([cell, named.length])
      const opened = await clerk.send("GET", `/api/v1/report-figures/${cell}/records?year=${year}&form=2021&asOf=2026-12-31&limit=200`)
      expect((opened.body.items as readonly { readonly id: string }[]).map(({ id }) => id).sort()).toEqual(named.sort())
    }
  },
  300_000,
)
