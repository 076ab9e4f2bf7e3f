import { html } from "../carriers/html.ts"
import { lines } from "../carriers/lines.ts"
import { tab } from "../carriers/tab.ts"
import { disputeColumns } from "@gongkai/report"
import { cell, type Grid, type GridCell } from "../grid.ts"
import { across, type Family, type Layout } from "../layout.ts"

const perBlock = disputeColumns.length
const labels = (rows = 1): GridCell[] => disputeColumns.map(({ label }) => cell("head", label, 1, rows))
const reconsideration = cell("head", "行政复议", perBlock)
const litigation = cell("head", "行政诉讼", 2 * perBlock)
const direct = cell("head", "未经复议直接起诉", perBlock)
const after = cell("head", "复议后起诉", perBlock)

const valuesOf = (grid: Grid): readonly GridCell[] => grid.at(-1) ?? []

const litigationFirst = (grid: Grid): Grid => [
  [litigation, reconsideration],
  [direct, after, ...labels(2)],
  [...labels(), ...labels()],
  [...valuesOf(grid).slice(perBlock), ...valuesOf(grid).slice(0, perBlock)],
]

const afterFirst = (grid: Grid): Grid => [
  [reconsideration, litigation],
  [...labels(2), after, direct],
  [...labels(), ...labels()],
  [...valuesOf(grid).slice(0, perBlock), ...valuesOf(grid).slice(2 * perBlock), ...valuesOf(grid).slice(perBlock, 2 * perBlock)],
]

const upright = (grid: Grid): Grid => [
  [cell("head", ""), ...labels()],
  ...["复议后起诉", "未经复议直接起诉", "行政复议"].map((label, i) => [
    cell("label", label),
    ...valuesOf(grid).slice((2 - i) * perBlock, (3 - i) * perBlock),
  ]),
]

const family = (name: string, redraw: (grid: Grid) => Grid): Family => ({
  name,
  covers: [23],
  set: () => ({ doc: { redraw: (grid, table) => (table === "disputes" ? redraw(grid) : grid) } }),
})

/** Table 4 whose heads stand in another order than the form's, or a row for each block. */
export const reordered: readonly Layout[] = [
  ...across(family("litigation-first", litigationFirst), [html, tab, lines]),
  ...across(family("after-first", afterFirst), [html, tab, lines]),
  ...across(family("blocks-upright", upright), [html, tab, lines]),
]
