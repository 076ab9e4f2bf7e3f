import { disputeBlocks, outcomeRows, requestColumns } from "@gongkai/report"

/** One equation of the form: the cells left of the sign add up to those right of it. */
export interface Equation {
  readonly left: readonly string[]
  readonly right: readonly string[]
}

const parts = requestColumns.map((column) => column.id).filter((id) => id !== "total")

/** Every equation of tables 3 and 4 that these cells take part in; rows and columns that are not there are no operands. */
export const equationsOf = (cells: ReadonlyMap<string, unknown>): readonly Equation[] => {
  const here = (ids: readonly string[]): string[] => ids.filter((id) => cells.has(id))
  const rows = [...outcomeRows, "received", "carriedIn", "concluded", "carriedOut"]
  return [
    ...requestColumns.flatMap(({ id }) => [
      { left: here([`requests.received.${id}`, `requests.carriedIn.${id}`]), right: here([`requests.concluded.${id}`, `requests.carriedOut.${id}`]) },
      { left: here(outcomeRows.map((row) => `requests.${row}.${id}`)), right: here([`requests.concluded.${id}`]) },
    ]),
    ...rows.map((row) => ({ left: here(parts.map((column) => `requests.${row}.${column}`)), right: here([`requests.${row}.total`]) })),
    ...disputeBlocks.map(({ id }) => ({
      left: here(["upheld", "corrected", "other", "pending"].map((column) => `disputes.${id}.${column}`)),
      right: here([`disputes.${id}.total`]),
    })),
  ].filter((equation) => equation.left.length > 0 && equation.right.length > 0)
}

/** Whether no whole numbers from 0 upwards in place of the blanks can make the equation hold. */
export const isBroken = (equation: Equation, figure: (id: string) => number | null): boolean => {
  const side = (ids: readonly string[]): { least: number; open: boolean } => ({
    least: ids.reduce((sum, id) => sum + (figure(id) ?? 0), 0),
    open: ids.some((id) => figure(id) === null),
  })
  const [left, right] = [side(equation.left), side(equation.right)]
  if (left.open && right.open) return false
  if (left.open) return left.least > right.least
  if (right.open) return right.least > left.least
  return left.least !== right.least
}
