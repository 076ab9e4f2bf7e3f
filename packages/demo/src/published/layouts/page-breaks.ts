import { requestRowsOf } from "@gongkai/report"
import { overPages, type PageBreak } from "../carriers/interrupted.ts"
import { htmlBlank } from "../carriers/html-pages.ts"
import { alternate } from "../carriers/lines.ts"
import { pipes } from "../carriers/pipes.ts"
import { spacedTable, spaces } from "../carriers/spaces.ts"
import { tab, tabTable } from "../carriers/tab.ts"
import { textDocument } from "../carriers/text.ts"
import type { Carrier, TableWriter } from "../carriers/carrier.ts"
import { docOf } from "../document.ts"
import { sheetOf } from "../sheet.ts"
import { truthOf } from "../truth.ts"
import { convertedGrid } from "./converted.ts"
import { headRows, resolved, type Grid } from "../grid.ts"
import { across, published, type Layout } from "../layout.ts"
import type { Random } from "../random.ts"

const furniture = (random: Random): PageBreak => ({
  between: random.pick(["\n- 4 -\n", "\n— 4 —\n\f\n", "\n\n- 4 -\n\n\f", "\n\f\n", "\n第 4 页 共 6 页\n"]),
  headAgain: random.chance(0.5),
})

/** Pattern 15: page numbers, form feeds and repeated headers inside table 3. */
const furnished: readonly Layout[] = across({ name: "page-furniture", covers: [15], set: () => ({}) }, overPages(furniture))

/** The header's rows again in the middle of table 3. */
const headAgain =
  (at: number) =>
  (grid: Grid): Grid => {
    const rows = resolved(grid)
    const head = headRows(grid)
    return [...rows.slice(0, head + at), ...rows.slice(0, head), ...rows.slice(head + at)]
  }

/** Pattern 15: the header again inside one table. */
const repeatedHeads: readonly Layout[] = across(
  {
    name: "head-again",
    covers: [15],
    set: (_source, random) => {
      const redraw = headAgain(random.int(3, 18))
      return { doc: { redraw: (grid, table) => (table === "requests" ? redraw(grid) : grid) } }
    },
  },
  [tab, pipes, alternate, htmlBlank],
)

/** Pattern 11: after a blank line the second half of the table has fewer tabs before its labels. */
const halved: Carrier = {
  ...tab,
  write: (doc, random) =>
    textDocument(doc, (grid, id) => {
      if (id !== "requests") return tabTable(grid)
      const lines = tabTable(grid).split("\n")
      const at = headRows(grid) + random.int(5, 16)
      return [...lines.slice(0, at), "", ...lines.slice(at).map((line) => line.replace(/^\t/, ""))].join("\n")
    }),
}

/** Pattern 11: as a converter breaks a table: blank lines where pages end, label cells shifted behind, the last row a table of its own. */
const inPieces: Layout = {
  name: "in-pieces-tab",
  covers: [11],
  make: (source, random) => {
    const sheet = sheetOf(source.figures)
    const rows = requestRowsOf(source.requestsEdition).map((row) => row.id)
    const breakAt = random.pick(rows.slice(6, -2))
    const table: TableWriter = (grid, id) => {
      if (id !== "requests") return tabTable(grid)
      const lines = tabTable(convertedGrid(source.requestsEdition, sheet, (label) => label, breakAt)).split("\n")
      const at = headRows(grid) + rows.indexOf(breakAt)
      const last = (lines.at(-1) ?? "").replace(/\t+/g, "\t").trim()
      return [
        ...lines.slice(0, at),
        "",
        ...lines.slice(at, -1),
        "",
        last,
        ["-------------", ...Array.from({ length: 7 }, () => "---")].join("\t"),
      ].join("\n")
    }
    return published(textDocument(docOf(source, sheet), table), "txt", truthOf(source, { sheet, variant: "in-pieces-tab" }))
  },
}

const glyphwise = (label: string): string[] => [...label]
const isGroup = (text: string): boolean => /^（[三四五六]）(?:不予公开|无法提供|不予处理|其他处理)$/.test(text)

/** The rows of table 3 as PDF text gives them, with the labels of groups taken out and set by `place` among the group's lines. */
const groupsApart = (place: (label: string, members: string[]) => string[]): Carrier => ({
  ...spaces,
  write: (doc) =>
    textDocument(
      doc,
      (grid, id) => {
        if (id !== "requests") return spacedTable(grid)
        const lines: string[] = []
        for (let y = 0; y < grid.length; y++) {
          const row = grid[y] ?? []
          const group = row.find((one) => one.rows > 1 && isGroup(one.text))
          if (group === undefined) {
            lines.push(spacedTable([row]))
            continue
          }
          const members = [row.filter((one) => one !== group), ...grid.slice(y + 1, y + group.rows)].map((member) => spacedTable([member]))
          lines.push(...place(group.text, members))
          y += group.rows - 1
        }
        return lines.join("\n")
      },
      { gap: "\n" },
    ),
})

/** Pattern 14: one glyph of the group's label a line, spread among its rows. */
const vertical = groupsApart((label, members) => {
  const glyphs = glyphwise(label)
  const each = Math.ceil(glyphs.length / members.length)
  return members.flatMap((member, i) => [...glyphs.slice(i * each, (i + 1) * each), member])
})

/** Pattern 14: the group's label in two halves, above and below a row. */
const halves = groupsApart((label, members) =>
  members.flatMap((member, i) => [i === 0 ? label.slice(0, 5) : i === 1 ? label.slice(5) : "", member]).filter((line) => line !== ""),
)

/** Pattern 14: the group's label on the line of the row in the middle. */
const besideMiddle = groupsApart((label, members) => {
  const middle = Math.floor((members.length - 1) / 2)
  return members.map((member, i) => (i === middle ? `${label} ${member}` : member))
})

/** The group's label in the cell beside the row in the middle, or in two cells where a page ends. */
const moved =
  (twice: boolean) =>
  (grid: Grid): Grid => {
    const rows = resolved(grid).map((row) => [...row])
    grid.forEach((row, y) => {
      const group = row.find((one) => one.rows > 1 && isGroup(one.text))
      if (group === undefined) return
      const middle = y + Math.max(1, Math.floor((group.rows - 1) / 2))
      const [from, to] = [rows[y]?.[1], rows[middle]?.[1]]
      if (from === undefined || to === undefined) return
      rows[y]?.splice(1, 1, { ...from, text: twice ? group.text.slice(0, 5) : "" })
      rows[middle]?.splice(1, 1, { ...to, text: twice ? group.text.slice(5) : group.text })
    })
    return rows
  }

const inCells = (name: string, twice: boolean): readonly Layout[] =>
  across({ name, covers: [14], set: () => ({ doc: { redraw: (grid, table) => (table === "requests" ? moved(twice)(grid) : grid) } }) }, [
    tab,
    pipes,
    htmlBlank,
  ])

/** Tables that run over pages, and what that does to their labels. */
export const pageBreaks: readonly Layout[] = [
  ...furnished,
  ...repeatedHeads,
  inPieces,
  ...across({ name: "halved", covers: [11], set: () => ({}) }, [halved]),
  ...across({ name: "group-vertical", covers: [14], set: () => ({}) }, [vertical]),
  ...across({ name: "group-halves", covers: [14], set: () => ({}) }, [halves]),
  ...across({ name: "group-middle", covers: [14], set: () => ({}) }, [besideMiddle]),
  ...inCells("group-middle", false),
  ...inCells("group-halves", true),
]
