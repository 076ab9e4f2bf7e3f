import type { Block } from "./blocks.ts"
import { isOn } from "./namespaces.ts"
import type { Numbering } from "./numbering.ts"
import type { Styles } from "./styles.ts"

/** A paragraph while it is gone through. */
export class OpenParagraph {
  style: string | null
  /** Text boxes anchored to it. */
  readonly behind: Block[] = []
  #text = ""
  #outlined = false
  #numberingId: string | null = null
  #level: number | null = null
  /** Its end was deleted: the next paragraph runs on. */
  #endDeleted = false

  constructor(style: string | null) {
    this.style = style
  }

  say(text: string): void {
    this.#text += text
  }

  property(name: string, parent: string, value: string | null): void {
    if (name === "pStyle") this.style = value
    else if (name === "outlineLvl") this.#outlined = Number(value) < 9
    else if (name === "numId" && parent === "numPr") this.#numberingId = value
    else if (name === "ilvl" && parent === "numPr") this.#level = Number(value)
    else if (name === "del" && parent === "rPr") this.#endDeleted = isOn(value)
  }

  /**
   * The paragraph and its text boxes.
   * @param numbering null where the paragraph is not printed
   * @param before what stands before it; a paragraph whose end was deleted is taken from there
   */
  blocks(styles: Styles, numbering: Numbering | null, before: Block[]): readonly Block[] {
    const list = this.#numberingId === null ? styles.numbering(this.style) : { id: this.#numberingId, level: this.#level }
    const number = list === null || list.id === "0" || numbering === null ? "" : numbering.next(list.id, list.level, this.style)
    const heading = this.#outlined || styles.isHeading(this.style)
    const open = before.at(-1)
    const runsOn = open?.kind === "paragraph" && open.runsOn === true
    const begun = runsOn ? open.text : ""
    if (runsOn) before.pop()
    const text = begun + (runsOn ? "" : number) + this.#text
    return [{ kind: "paragraph", text, heading, ...(this.#endDeleted ? { runsOn: true as const } : {}) }, ...this.behind]
  }
}
