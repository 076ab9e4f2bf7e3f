import type { Alignment, Border, Borders, Font, Protection } from "@cj-tech-master/excelts"
import type { Placed, PlacedTable } from "../placed-table.ts"

const thin: Partial<Border> = { style: "thin" }
/** Thin lines on all sides. */
export const frame: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin }
const font: Partial<Font> = { name: "宋体", size: 10 }
const middle: Partial<Alignment> = { horizontal: "center", vertical: "middle", wrapText: true }
const open: Partial<Protection> = { locked: false }

const [head, label, left, figure] = [
  { border: frame, font: { ...font, bold: true }, alignment: middle },
  { border: frame, font, alignment: middle },
  { border: frame, font, alignment: { ...middle, horizontal: "left" } },
  { border: frame, font, alignment: { ...middle, wrapText: false, shrinkToFit: true }, protection: open },
] as const

/** Labels are locked, the cells of figures are open. */
export const styleOf = ({ kind, row }: Placed, { id, headRows }: PlacedTable) => {
  if (kind === "figure") return figure
  if (kind === "remark") return left
  return row <= headRows ? head : id === "requests" ? left : label
}

/** The heading over a table or a chapter of prose, and a paragraph of prose. */
export const [titleStyle, headingStyle, proseStyle] = [
  { font: { name: "方正小标宋简体", size: 18 }, alignment: { horizontal: "center", vertical: "middle", wrapText: true }, protection: open },
  { font: { name: "黑体", size: 14 }, alignment: { horizontal: "left", vertical: "middle" } },
  { font: { name: "仿宋_GB2312", size: 12 }, alignment: { horizontal: "left", vertical: "top", wrapText: true }, protection: open },
] as const
