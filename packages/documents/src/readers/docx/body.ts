import { parseXml, type XmlElement } from "../../xml/parse-xml.ts"
import type { Block } from "./blocks.ts"
import { Fields } from "./fields.ts"
import { isMath, isOn, isWord } from "./namespaces.ts"
import type { Numbering } from "./numbering.ts"
import { OpenParagraph } from "./open-paragraph.ts"
import { OpenTable } from "./open-table.ts"
import type { Styles } from "./styles.ts"
import { symbolText } from "./symbols.ts"

/** A document's body, and what stands in it besides text. */
export interface Body {
  readonly blocks: readonly Block[]
  readonly images: number
  /** Other documents that the body takes in, by the ids of their relationships. */
  readonly chunks: readonly string[]
}

/** Elements whose words are not printed: deleted text, what properties were before, the reading aids over words. */
const silent: ReadonlySet<string> = new Set([
  ...["del", "moveFrom", "delText", "delInstrText", "rt"],
  ...["rPrChange", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange", "tblGridChange", "tblPrExChange", "numberingChange"],
])
const lineEnds: ReadonlySet<string> = new Set(["br", "cr"])
const deepestTables = 30

/** A choice between two ways of drawing the same: the first that shows anything counts. */
interface Alternatives {
  shown: number
  taken: boolean
}

class Walk {
  images = 0
  readonly chunks: string[] = []
  readonly #styles: Styles
  readonly #numbering: Numbering
  /** Names of the elements that are open, from the root. */
  readonly #path: string[] = []
  readonly #holders: Block[][] = [[]]
  readonly #paragraphs: OpenParagraph[] = []
  readonly #tables: OpenTable[] = []
  readonly #fields = new Fields()
  readonly #alternatives: Alternatives[] = []
  /** Content controls that are open: whether their words are none of the document's. */
  readonly #controls: { muted: boolean }[] = []
  #skipFrom = 0
  #shown = 0
  #muted = 0
  #inWords = false
  #hiddenRun = false

  constructor(styles: Styles, numbering: Numbering) {
    this.#styles = styles
    this.#numbering = numbering
  }

  get blocks(): readonly Block[] {
    return this.#holders[0] ?? []
  }

  open(element: XmlElement): void {
    this.#path.push(element.name)
    if (this.#skipFrom > 0) return
    if (this.#isSilent(element)) this.#skipFrom = this.#path.length
    else if (isWord(element.space)) this.#openWord(element)
    else if (isMath(element.space)) this.#inWords = element.name === "t"
    else this.#openOther(element)
  }

  close(name: string, space: string): void {
    const depth = this.#path.length
    this.#path.pop()
    if (this.#skipFrom > 0) {
      if (depth === this.#skipFrom) this.#skipFrom = 0
      return
    }
    if (isWord(space)) this.#closeWord(name)
    else if (isMath(space)) this.#inWords = false
    else if (name === "AlternateContent") this.#alternatives.pop()
    else if (name === "Choice") this.#endChoice()
  }

  text(text: string): void {
    if (this.#inWords && this.#skipFrom === 0) {
      if (this.#fields.inCode) this.#fields.say(text)
      else this.#say(text)
    }
  }

  #parent(): string {
    return this.#path[this.#path.length - 2] ?? ""
  }

  /** Deleted rows and paragraph marks are told by an empty element among their properties; they are no deleted text. */
  #isSilent({ name, space }: XmlElement): boolean {
    if (name === "Fallback" || name === "Choice") return this.#alternatives.at(-1)?.taken === true
    if (!isWord(space) || !silent.has(name)) return false
    return name !== "del" || (this.#parent() !== "rPr" && this.#parent() !== "trPr")
  }

  #openOther({ name }: XmlElement): void {
    if (name === "AlternateContent") this.#alternatives.push({ shown: this.#shown, taken: false })
    else if (name === "Choice") {
      const now = this.#alternatives.at(-1)
      if (now !== undefined) now.shown = this.#shown
    } else if (name === "blip" || name === "imagedata" || name === "OLEObject") {
      this.images++
      this.#shown++
    }
  }

  #endChoice(): void {
    const now = this.#alternatives.at(-1)
    if (now !== undefined && this.#shown > now.shown) now.taken = true
  }

  #openWord(element: XmlElement): void {
    const { name } = element
    const value = element.attribute("val")
    switch (name) {
      case "p":
        this.#paragraphs.push(new OpenParagraph(this.#styles.ordinary))
        break
      case "r":
        this.#hiddenRun = this.#styles.hides(this.#paragraph()?.style ?? null)
        break
      case "t":
      case "instrText":
        this.#inWords = true
        break
      case "tbl":
        if (this.#tables.length < deepestTables) this.#tables.push(new OpenTable())
        else this.#skipFrom = this.#path.length
        break
      case "tr":
        this.#tables.at(-1)?.beginRow()
        break
      case "tc":
        this.#tables.at(-1)?.beginCell(this.#fields.depth)
        this.#holders.push([])
        break
      case "txbxContent":
        this.#holders.push([])
        break
      case "altChunk":
        this.chunks.push(element.attribute("id") ?? "")
        break
      case "sdt":
        this.#controls.push({ muted: false })
        break
      case "sdtContent":
        if (this.#controls.at(-1)?.muted === true) this.#muted++
        break
      default:
        this.#property(element, value)
    }
  }

  /** Marks within text, and properties of what is open. */
  #property(element: XmlElement, value: string | null): void {
    const { name } = element
    if (lineEnds.has(name)) this.#say("\n")
    else if (name === "tab" && this.#parent() === "r") this.#say("\t")
    else if (name === "ptab") this.#say("\t")
    else if (name === "noBreakHyphen") this.#say("-")
    else if (name === "sym") this.#say(symbolText(element.attribute("font") ?? "", element.attribute("char") ?? ""))
    else if (name === "fldChar") this.#fields.mark(element.attribute("fldCharType"))
    else if (name === "fldSimple") this.#fields.simple(element.attribute("instr") ?? "")
    else if (name === "vanish") this.#vanish(isOn(value))
    else if (name === "rStyle" && this.#parent() === "rPr" && this.#styles.hides(value)) this.#vanish(true)
    else if (name === "showingPlcHdr") this.#mute(isOn(value))
    else if (name === "docPartGallery") this.#mute(value === "Table of Contents")
    else if (this.#tables.at(-1)?.property(name, this.#parent(), element) === true) return
    else this.#paragraph()?.property(name, this.#parent(), value)
  }

  #vanish(hidden: boolean): void {
    if (this.#path[this.#path.length - 3] === "r") this.#hiddenRun = hidden
  }

  #mute(muted: boolean): void {
    const control = this.#controls.at(-1)
    if (control !== undefined && muted) control.muted = true
  }

  #paragraph(): OpenParagraph | undefined {
    return this.#paragraphs.at(-1)
  }

  #say(text: string): void {
    if (this.#hiddenRun || this.#muted > 0 || this.#fields.hides) return
    if (text.trim() !== "") this.#shown++
    this.#paragraph()?.say(text)
  }

  #closeWord(name: string): void {
    if (name === "t" || name === "instrText") this.#inWords = false
    else if (name === "r") this.#hiddenRun = false
    else if (name === "p") this.#endParagraph()
    else if (name === "fldSimple") this.#fields.mark("end")
    else if (name === "tc") this.#endCell()
    else if (name === "tr") this.#tables.at(-1)?.endRow()
    else if (name === "tbl") this.#endTable()
    else if (name === "txbxContent") this.#paragraph()?.behind.push(...(this.#holders.pop() ?? []))
    else if (name === "sdtContent") {
      if (this.#controls.at(-1)?.muted === true) this.#muted--
    } else if (name === "sdt") this.#controls.pop()
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop()
    if (paragraph === undefined) return
    const holder = this.#holders.at(-1)
    const inOutline = this.#muted > 0 || this.#fields.hides
    if (holder !== undefined) holder.push(...paragraph.blocks(this.#styles, inOutline ? null : this.#numbering, holder))
  }

  #endCell(): void {
    const blocks = this.#holders.pop() ?? []
    const table = this.#tables.at(-1)
    // A field that never ends, ends with its cell.
    this.#fields.endTo(table?.fieldsBefore ?? 0)
    table?.endCell(blocks)
  }

  #endTable(): void {
    const table = this.#tables.pop()
    if (table !== undefined) this.#holders.at(-1)?.push(table.made)
  }
}

/**
 * A document's body as Word prints it: without deleted and hidden text and without field codes, with inserted text, the
 * results of fields, text boxes behind the paragraph that they are anchored to, and the numbers of lists.
 * @param part word/document.xml
 * @throws XmlRefused
 */
export const bodyOf = (part: Uint8Array, styles: Styles, numbering: Numbering): Body => {
  const walk = new Walk(styles, numbering)
  parseXml(part, walk)
  return { blocks: walk.blocks, images: walk.images, chunks: walk.chunks }
}
