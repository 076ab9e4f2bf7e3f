import type { RegisterRead, RegisterRow } from "@gongkai/documents"
import type { LawContext } from "@gongkai/law"
import { numbersThere, type ImportRow } from "@gongkai/records"
import type { Circumstances } from "../kernel.ts"
import { columnHeading } from "./column-heading.ts"
import { contentOf, entryOf, type RowFault } from "./entry.ts"
import { judge, type EntryFault } from "./judge.ts"

/** A row of a plan, judged. */
export interface JudgedRow extends ImportRow {
  readonly late: boolean
}

/** Rows after which others are served. */
const atOnce = 50
const numbersAtOnce = 1000

/** Lets others be served. */
export const pause = (): Promise<void> => new Promise((resume) => void setImmediate(resume))

/** Numbers that stand in several rows: number → rows. */
const repeated = (rows: readonly RegisterRow[]): ReadonlyMap<string, readonly number[]> => {
  const all = new Map<string, number[]>()
  for (const { row, values } of rows) {
    if (typeof values.number !== "string") continue
    all.set(values.number, [...(all.get(values.number) ?? []), row])
  }
  return new Map([...all].filter(([, places]) => places.length > 1))
}

const givenAlready = async ({ tx, actor }: Circumstances, rows: readonly RegisterRow[]): Promise<ReadonlySet<string>> => {
  const numbers = rows.flatMap(({ values }) => (typeof values.number === "string" ? [values.number] : []))
  const there = new Set<string>()
  for (let at = 0; at < numbers.length; at += numbersAtOnce)
    for (const number of await numbersThere(tx, actor.agencyId, numbers.slice(at, at + numbersAtOnce))) there.add(number)
  return there
}

const mostNamed = 5

/** Judges all rows of a register: what each lacks, what the law says of it, and whether its number is somebody's already. */
export const judgeRows = async (circumstances: Circumstances, law: LawContext, { rows, columns }: RegisterRead): Promise<readonly JudgedRow[]> => {
  const [there, twice] = [await givenAlready(circumstances, rows), repeated(rows)]
  const ofNumber = ({ row, values }: RegisterRow): readonly EntryFault[] => {
    if (typeof values.number !== "string") return []
    const others = (twice.get(values.number) ?? []).filter((other) => other !== row)
    const named = others.slice(0, mostNamed).map(String).join("、")
    return [
      ...(others.length === 0 ? [] : [{ column: "number" as const, code: "NUMBER_TWICE", words: `登记编号与第${named}行相同` }]),
      ...(there.has(values.number) ? [{ column: "number" as const, code: "NUMBER_TAKEN", words: "本机关已有这个登记编号" }] : []),
    ]
  }
  const judged: JudgedRow[] = []
  for (const [at, row] of rows.entries()) {
    const entry = entryOf(row)
    const { marks, faults } = await judge(circumstances, law, entry, new Set(row.faults.map(({ column }) => column)))
    const found = [...ofNumber(row), ...faults].map(({ column, code, words }): RowFault => {
      const letters = columns[column]
      const cell = letters === undefined ? `第${String(row.row)}行` : `${letters}${String(row.row)}`
      return { column, cell, code, found: "", words: letters === undefined ? `${words}（表中没有“${columnHeading(column)}”这一列）` : words }
    })
    const all = [...row.faults, ...found]
    const late = marks.some((mark) => mark.startsWith("late:"))
    judged.push({ rowNumber: row.row, state: all.length === 0 ? "good" : "bad", marks, content: contentOf(entry, all), late })
    if (at % atOnce === 0) await pause()
  }
  return judged
}
