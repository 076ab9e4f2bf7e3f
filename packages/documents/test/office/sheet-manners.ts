import type { Random } from "@gongkai/demo"
import { escaped, xlsxOf } from "./packed.ts"
import { placesOf, type PageBlock } from "./page-blocks.ts"

/** A way in which people and programs write a report as a workbook. */
export interface SheetManner {
  /** No cell where nothing stands. */
  readonly sparse?: true
  /** Nothing is merged. */
  readonly blank?: true
  /** A sheet for each table. */
  readonly apart?: true
  /** Begins at C3, beside a hidden column with figures. */
  readonly shifted?: true
  /** Numbers as texts. */
  readonly texts?: true
  /** Texts in the cells themselves. */
  readonly inline?: true
  /** Texts in runs, with reading aids that hold figures; numbers by formulas. */
  readonly rich?: true
  /** Hidden rows with figures between the others, and a hidden sheet. */
  readonly hidden?: true
}

const columnLetters = (column: number): string =>
  column > 26 ? `${columnLetters(Math.floor((column - 1) / 26))}${columnLetters(((column - 1) % 26) + 1)}` : String.fromCharCode(64 + column)

interface Sheet {
  readonly rows: string[]
  readonly merges: string[]
}

/** A report's blocks as a workbook. */
export const inSheets = (blocks: readonly PageBlock[], manner: SheetManner, random: Random): Promise<Uint8Array> => {
  const first = manner.shifted === true ? 3 : 1
  const sheets: Sheet[] = [{ rows: [], merges: [] }]
  const strings: string[] = []
  let y = first
  const cell = (x: number, text: string): string => {
    const at = `r="${columnLetters(x)}${y}"`
    if (text === "") return manner.sparse === true ? "" : `<c ${at}/>`
    if (manner.texts !== true && String(Number(text)) === text)
      return `<c ${at}>${manner.rich === true && random.int(0, 2) === 0 ? "<f>SUM(A1:B2)</f>" : ""}<v>${text}</v></c>`
    const run = `<t xml:space="preserve">${escaped(text)}</t>`
    if (manner.inline === true) return `<c ${at} t="inlineStr"><is>${run}</is></c>`
    strings.push(manner.rich === true ? `<r>${run}</r><rPh sb="0" eb="1"><t>99</t></rPh>` : run)
    return `<c ${at} t="s"><v>${strings.length - 1}</v></c>`
  }
  const row = (texts: readonly string[], hidden = ""): void => {
    const beside = manner.shifted === true ? `<c r="A${y}"><v>77</v></c>` : ""
    sheets.at(-1)!.rows.push(`<row r="${y}"${hidden}>${beside}${texts.map((text, x) => cell(first + x, text)).join("")}</row>`)
    y++
  }
  const begin = (): void => {
    if (manner.apart !== true) return
    sheets.push({ rows: [], merges: [] })
    y = first
  }
  for (const block of blocks) {
    if (!("table" in block)) {
      for (const line of block.paragraph.split("\n")) row([line.trim()])
      continue
    }
    begin()
    placesOf(block.table).forEach((places, at) => {
      if (manner.hidden === true && at % 7 === 3) row(["隐藏", "99", "98"], ' hidden="1"')
      places.forEach(({ cell: { columns, rows }, down, right }, x) => {
        if (manner.blank === true || manner.hidden === true || down + right > 0 || columns * rows === 1) return
        const [left, end] = [columnLetters(first + x), columnLetters(first + x + columns - 1)]
        sheets.at(-1)!.merges.push(`<mergeCell ref="${left}${y}:${end}${y + rows - 1}"/>`)
      })
      row(places.map(({ cell: { text }, down, right }) => (down + right > 0 ? "" : text)))
    })
    begin()
  }
  const made = sheets
    .filter(({ rows }) => rows.length > 0)
    .map(({ rows, merges }) => ({
      inside: `${manner.shifted === true ? '<cols><col min="1" max="1" hidden="1"/></cols>' : ""}<sheetData>${rows.join("")}</sheetData>${merges.length > 0 ? `<mergeCells>${merges.join("")}</mergeCells>` : ""}`,
    }))
  const secret = { inside: '<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>', state: "hidden" }
  return xlsxOf(manner.hidden === true ? [...made, secret] : made, { strings })
}
