import type { AnnualReport, CellContent } from "@gongkai/records"
import { exactSum, type Edition } from "@gongkai/report"
import { cellsOfForm } from "./asked.ts"
import { behind } from "./behind.ts"
import { totalFollows } from "./fields.ts"
import { cellAsComputed, follows } from "./figures-now.ts"
import { isTotal } from "./totals.ts"

/** A total with the cells that it sums and that are no totals themselves. */
interface TotalOfForm {
  readonly total: string
  readonly parts: readonly string[]
}

const totalsOf = (form: Edition): readonly TotalOfForm[] =>
  cellsOfForm(form)
    .filter(isTotal)
    .map(({ id }) => ({ total: id, parts: behind(form, id) }))

/** The totals, on every level, in which some cells stand. */
export const totalsAbove = (form: Edition, cells: ReadonlySet<string>): readonly string[] =>
  totalsOf(form).flatMap(({ total, parts }) => (parts.some((part) => cells.has(part)) ? [total] : []))

/** A total that moved with what was entered into its parts, and that nobody entered. */
export const isFollowing = ({ source, note }: Pick<CellContent, "source" | "note">): boolean => source === "entered" && note === totalFollows

const known = (values: readonly (number | null)[]): readonly number[] | null => {
  const numbers = values.filter((value) => value !== null)
  return numbers.length === values.length ? numbers : null
}

/**
 * What was computed, moved by as much as its parts were. Where a part was open or was left blank it is not known by how much:
 * then the total is what its parts come to, once all of them are known.
 */
const movedValue = ({ computed }: CellContent, parts: readonly CellContent[]): number | null => {
  const entered = parts.filter(({ source }) => source === "entered")
  const changes = known(entered.flatMap((part) => [part.value, part.computed === null ? null : -part.computed]))
  if (changes !== null && computed !== null) return exactSum([computed, ...changes])
  const all = known(parts.map(({ value }) => value))
  return all === null ? null : exactSum(all)
}

const followed = (report: Pick<AnnualReport, "scope">, there: CellContent, parts: readonly CellContent[]): CellContent => {
  const asComputed = { ...cellAsComputed(report, { ...there, value: there.computed }), raw: there.raw }
  if (!parts.some(({ source }) => source === "entered")) return asComputed
  const value = movedValue(there, parts)
  return value === null && there.computed === null ? asComputed : { ...there, value, source: "entered", note: totalFollows }
}

/**
 * Lets the totals follow what officers entered into their parts. A total that an officer entered stays as it is and moves no
 * other; in a report that was published elsewhere all stand as they were published.
 * @param cells all of the report, as they are by now
 * @returns the totals that are something else than before
 */
export const followTotals = (report: Pick<AnnualReport, "scope" | "form" | "origin">, cells: readonly CellContent[]): readonly CellContent[] => {
  if (report.origin === "published") return []
  const byCell = new Map(cells.map((cell) => [cell.cell, cell]))
  return totalsOf(report.form).flatMap(({ total, parts }): readonly CellContent[] => {
    const there = byCell.get(total)
    if (there === undefined || !(follows(there) || isFollowing(there))) return []
    const now = followed(
      report,
      there,
      parts.flatMap((part) => byCell.get(part) ?? []),
    )
    return now.value === there.value && now.source === there.source ? [] : [now]
  })
}
