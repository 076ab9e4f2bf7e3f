import type { Random } from "@gongkai/demo"
import { docxOf, escaped } from "./packed.ts"
import { placesOf, type PageBlock, type PageCell, type Place } from "./page-blocks.ts"

/** A way in which people and programs write a report as a Word document. */
export interface WordManner {
  /** merged: gridSpan and vMerge; old: hMerge; blank: a cell for each place. */
  readonly spans?: "merged" | "old" | "blank"
  /** Edges of the rows miss each other by a hair. */
  readonly byHand?: true
  /** Tables in two pieces. */
  readonly split?: true
  /** Labels over several rows run downwards, a glyph a paragraph. */
  readonly upright?: true
  /** Labels are broken by paragraphs and line breaks. */
  readonly wrapped?: true
  /** Deleted, inserted, hidden text and fields with wrong figures in what is not printed. */
  readonly tracked?: true
  /** A run for each glyph. */
  readonly glyphs?: true
  /** Numbers of headings and labels come from lists. */
  readonly numbered?: true
  /** The title in a text box, twice in the file; rows in content controls. */
  readonly boxed?: true
  readonly strict?: true
}

const chinese = "一二三四五六七八九"
const numberOf = (printed: string): number => {
  if (/^\d+$/u.test(printed)) return Number(printed)
  return printed.startsWith("十") ? 10 + chinese.indexOf(printed.charAt(1)) + 1 : chinese.indexOf(printed) + 1
}
const numbering = /^(?:(\d+)\.(?!\d)|([一二三四五六七八九十]+)、|[（(]([一二三四五六七八九十]+)[)）])/u

const level = (at: number, format: string, text: string): string =>
  `<w:abstractNum w:abstractNumId="${at}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum>`

class Writing {
  readonly #manner: WordManner
  readonly #random: Random
  readonly #lists: string[] = []

  constructor(manner: WordManner, random: Random) {
    this.#manner = manner
    this.#random = random
  }

  get numbering(): string {
    return level(0, "decimal", "%1.") + level(1, "chineseCounting", "%1、") + level(2, "japaneseCounting", "（%1）") + this.#lists.join("")
  }

  block(block: PageBlock): string {
    if ("table" in block) return this.#table(block.table)
    const paragraph = this.paragraph(block.paragraph)
    if (!block.heading || this.#manner.boxed !== true) return paragraph
    const box = `<w:txbxContent>${paragraph}</w:txbxContent>`
    return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
  }

  paragraph(text: string): string {
    const found = this.#manner.numbered === true ? numbering.exec(text) : null
    if (found === null) return `<w:p>${this.#printed(text)}</w:p>`
    const [whole, digits, heading, part] = found
    const id = this.#lists.length + 1
    const list = digits !== undefined ? 0 : heading !== undefined ? 1 : 2
    const start = numberOf(digits ?? heading ?? part!)
    this.#lists.push(
      `<w:num w:numId="${id}"><w:abstractNumId w:val="${list}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`,
    )
    const properties = `<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr></w:pPr>`
    return `<w:p>${properties}${this.#printed(text.slice(whole.length))}</w:p>`
  }

  #run(text: string): string {
    const pieces = this.#manner.glyphs === true ? [...text] : text.split(/(\n)/u)
    return pieces
      .filter((piece) => piece !== "")
      .map((piece) => (piece === "\n" ? "<w:r><w:br/></w:r>" : `<w:r><w:t xml:space="preserve">${escaped(piece)}</w:t></w:r>`))
      .join('<w:proofErr w:type="gramStart"/>')
  }

  #printed(text: string): string {
    const run = this.#run(text)
    if (this.#manner.tracked !== true) return run
    const figure = this.#random.int(0, 9)
    const deleted = `<w:del w:id="1"><w:r><w:delText>${figure}</w:delText></w:r></w:del>`
    const hidden = `<w:r><w:rPr><w:vanish/></w:rPr><w:t>${figure}</w:t></w:r>`
    const mark = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
    const field = `${mark("begin")}<w:r><w:instrText> =${figure}+1 </w:instrText></w:r>${mark("separate")}${run}${mark("end")}`
    return this.#random.pick([deleted + run, hidden + run, run + deleted, field, `<w:ins w:id="2">${run}</w:ins>${hidden}`])
  }

  #words({ cell, down }: Place): string {
    const text = down > 0 ? "" : cell.text
    if (this.#manner.upright === true && cell.rows > 2 && text.length > 3) return [...text].map((glyph) => this.paragraph(glyph)).join("")
    if (this.#manner.wrapped !== true || text.length < 7 || /[\d\uff10-\uff19]/u.test(text.slice(-4))) return this.paragraph(text)
    const at = this.#random.int(2, text.length - 2)
    const [before, behind] = [text.slice(0, at), text.slice(at)]
    return this.#random.int(0, 1) === 0 ? this.paragraph(`${before}\n${behind}`) : this.paragraph(before) + this.paragraph(behind)
  }

  #cells(row: readonly Place[]): string {
    const { spans = "merged", byHand } = this.#manner
    if (spans === "blank") return row.map((place) => `<w:tc>${this.#words({ ...place, down: place.down + place.right })}</w:tc>`).join("")
    const width = row.length
    const miss = Array.from({ length: width + 1 }, () => (byHand === true ? this.#random.int(-1, 1) : 0))
    // By hand: for each edge within the table three edges of its grid, of which a row meets one.
    const edge = (x: number): number => (byHand !== true || x === 0 ? x : x === width ? 3 * width - 2 : 3 * x - 1 + miss[x]!)
    return row
      .map((place, x) => {
        const { cell, right, down } = place
        const vertical = cell.rows > 1 ? `<w:vMerge${down === 0 ? ' w:val="restart"' : ""}/>` : ""
        if (spans === "old") {
          const horizontal = cell.columns > 1 ? `<w:hMerge${right === 0 ? ' w:val="restart"' : ""}/>` : ""
          return `<w:tc><w:tcPr>${horizontal}${vertical}</w:tcPr>${right > 0 ? "<w:p/>" : this.#words(place)}</w:tc>`
        }
        if (right > 0) return ""
        return `<w:tc><w:tcPr><w:gridSpan w:val="${edge(x + cell.columns) - edge(x)}"/>${vertical}</w:tcPr>${this.#words(place)}</w:tc>`
      })
      .join("")
  }

  #table(rows: readonly (readonly PageCell[])[]): string {
    const places = placesOf(rows)
    const width = places[0]!.length
    const widths =
      this.#manner.byHand === true ? Array.from({ length: 3 * width - 2 }, (_, at) => (at % 3 === 0 ? 850 : 25)) : places[0]!.map(() => 900)
    const all = places.map((row, y) => {
      const made = `<w:tr><w:trPr>${y < 2 ? "<w:tblHeader/>" : ""}</w:trPr>${this.#cells(row)}</w:tr>`
      return this.#manner.boxed === true && y % 3 === 0 ? `<w:sdt><w:sdtContent>${made}</w:sdtContent></w:sdt>` : made
    })
    const table = (some: readonly string[]): string =>
      `<w:tbl><w:tblGrid>${widths.map((one) => `<w:gridCol w:w="${one}"/>`).join("")}</w:tblGrid>${some.join("")}</w:tbl>`
    const at = this.#manner.split === true && all.length > 12 ? this.#random.int(6, all.length - 4) : all.length
    return at === all.length ? table(all) : `${table(all.slice(0, at))}<w:p/>${table(all.slice(at))}`
  }
}

/** A report's blocks as a Word document. */
export const inWord = (blocks: readonly PageBlock[], manner: WordManner, random: Random): Promise<Uint8Array> => {
  const writing = new Writing(manner, random)
  const body = blocks.map((block) => writing.block(block)).join("")
  return docxOf(body, { numbering: writing.numbering, ...(manner.strict === true ? { strict: true as const } : {}) })
}
