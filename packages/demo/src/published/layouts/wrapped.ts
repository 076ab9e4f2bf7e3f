import { spacedTable, spaces } from "../carriers/spaces.ts"
import type { Carrier } from "../carriers/carrier.ts"
import { textDocument } from "../carriers/text.ts"
import type { Grid, GridCell } from "../grid.ts"
import { across, type Layout } from "../layout.ts"

const wrap = (text: string, width: number): string[] => text.match(new RegExp(`.{1,${width}}`, "gu")) ?? []
const joined = (row: readonly GridCell[], role: "label" | "value"): string =>
  row
    .filter((one) => one.role === role && one.text !== "")
    .map((one) => one.text)
    .join(" ")

/** A row's lines from the fragments of its label and its numbers. */
type SetRow = (fragments: readonly string[], numbers: string) => string[]

/** PDF text in which labels wrap at the width of their cell. */
const wrapping = (width: number, set: SetRow): Carrier => ({
  ...spaces,
  write: (doc) =>
    textDocument(
      doc,
      (grid: Grid, id) => {
        if (id === "disputes") return spacedTable(grid)
        return grid
          .flatMap((row) => {
            const numbers = joined(row, "value")
            return numbers === "" ? [spacedTable([row])] : set(wrap(joined(row, "label"), width), numbers)
          })
          .join("\n")
      },
      { gap: "\n" },
    ),
})

/** The numbers behind the last fragment. */
const behindLast: SetRow = (fragments, numbers) => fragments.map((line, i) => (i === fragments.length - 1 ? `${line} ${numbers}` : line))
/** The numbers behind the first fragment. */
const behindFirst: SetRow = ([first, ...rest], numbers) => [`${first ?? ""} ${numbers}`, ...rest]
/** The numbers on a line of their own below the label. */
const below: SetRow = (fragments, numbers) => [...fragments, numbers]
/** The numbers on a line of their own in the middle of the label. */
const between: SetRow = (fragments, numbers) => {
  const middle = Math.ceil(fragments.length / 2)
  return fragments.length === 1 ? [`${fragments[0] ?? ""} ${numbers}`] : [...fragments.slice(0, middle), numbers, ...fragments.slice(middle)]
}

/** Group and label each wrap in a column of their own, side by side; the numbers behind the last line. */
const sideBySide: Carrier = {
  ...spaces,
  write: (doc) =>
    textDocument(
      doc,
      (grid, id) => {
        if (id !== "requests") return spacedTable(grid)
        return grid
          .flatMap((row) => {
            const numbers = joined(row, "value")
            const columns = row.filter((one) => one.role === "label").map((one) => wrap(one.text, one.columns * 5))
            if (numbers === "") return [spacedTable([row])]
            const height = Math.max(...columns.map((lines) => lines.length))
            const lines = Array.from({ length: height }, (_, y) => columns.flatMap((column) => column[y] ?? []).join(" "))
            return behindLast(lines, numbers)
          })
          .join("\n")
      },
      { gap: "\n" },
    ),
}

const glyphColumns = (labels: readonly string[]): string[] => {
  const height = Math.max(...labels.map((label) => label.length))
  return Array.from({ length: height }, (_, y) =>
    labels
      .map((label) => label[y] ?? "")
      .filter((glyph) => glyph !== "")
      .join(" "),
  )
}

/** Heads of narrow columns: one glyph of each a line, or each head glyph by glyph. */
const splitHeads = (across: boolean): Carrier => ({
  ...spaces,
  write: (doc) =>
    textDocument(
      doc,
      (grid, id) => {
        if (id === "disclosure") return spacedTable(grid)
        return grid
          .flatMap((row) => {
            const labels = row.map((one) => one.text)
            const narrow = row.every((one) => one.role === "head") && labels.length >= 5
            return narrow ? (across ? glyphColumns(labels) : labels.flatMap((label) => [...label])) : [spacedTable([row])]
          })
          .join("\n")
      },
      { gap: "\n" },
    ),
})

/** Pattern 17: labels wrapped over lines; pattern 12: heads split into glyphs. Each row still has its seven numbers together. */
export const wrapped: readonly Layout[] = [
  ...across({ name: "wrapped-behind-last", covers: [17], set: () => ({}) }, [wrapping(12, behindLast)]),
  ...across({ name: "wrapped-narrow", covers: [17], set: () => ({}) }, [wrapping(6, behindLast)]),
  ...across({ name: "wrapped-behind-first", covers: [17], set: () => ({}) }, [wrapping(12, behindFirst)]),
  ...across({ name: "wrapped-below", covers: [17], set: () => ({}) }, [wrapping(12, below)]),
  ...across({ name: "wrapped-between", covers: [17], set: () => ({}) }, [wrapping(10, between)]),
  ...across({ name: "wrapped-side-by-side", covers: [17], set: () => ({}) }, [sideBySide]),
  ...across({ name: "head-glyph-rows", covers: [12], set: () => ({}) }, [splitHeads(true)]),
  ...across({ name: "head-glyphs", covers: [12], set: () => ({}) }, [splitHeads(false)]),
]
