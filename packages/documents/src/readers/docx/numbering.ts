import { parseXml } from "../../xml/parse-xml.ts"
import { isOn, isWord } from "./namespaces.ts"
import { numberWords } from "./number-words.ts"

interface Level {
  start: number
  format: string
  /** With %1 … %9 for the numbers of the levels. */
  text: string
  between: string
  style: string | null
  /** Begins again after this level, from 1; 0 for never. */
  restart: number | null
  legal: boolean
}

interface List {
  readonly levels: Map<number, Level>
  /** The name of a list's style that says how it is numbered. */
  sameAs: string | null
  styleName: string | null
}

interface Instance {
  list: string
  readonly starts: Map<number, number>
  readonly levels: Map<number, Level>
}

/** The numbers that Word prints before paragraphs and that the text does not hold. */
export interface Numbering {
  /**
   * The number of the next paragraph of a list, with what stands between it and the text; "" for a bullet or no list.
   * To be asked in the order of the document, once for each paragraph.
   */
  next(id: string, level: number | null, style: string | null): string
}

const levelsAtMost = 9

/** Nothing is numbered. */
export const noNumbering: Numbering = { next: () => "" }

class Reading {
  readonly lists = new Map<string, List>()
  readonly instances = new Map<string, Instance>()
  #list: List | null = null
  #instance: Instance | null = null
  #level: Level | null = null
  #override: number | null = null

  open(name: string, attribute: (name: string) => string | null): void {
    const value = attribute("val")
    if (name === "abstractNum") {
      this.#list = { levels: new Map(), sameAs: null, styleName: null }
      this.lists.set(attribute("abstractNumId") ?? "", this.#list)
    } else if (name === "num") {
      this.#instance = { list: "", starts: new Map(), levels: new Map() }
      this.instances.set(attribute("numId") ?? "", this.#instance)
    } else if (name === "abstractNumId" && this.#instance !== null) this.#instance.list = value ?? ""
    else if (name === "numStyleLink" && this.#list !== null) this.#list.sameAs = value
    else if (name === "styleLink" && this.#list !== null) this.#list.styleName = value
    else if (name === "lvlOverride") this.#override = Number(attribute("ilvl") ?? 0)
    else if (name === "startOverride" && this.#override !== null) this.#instance?.starts.set(this.#override, Number(value ?? 0))
    else if (name === "lvl") {
      this.#level = { start: 0, format: "decimal", text: "", between: "tab", style: null, restart: null, legal: false }
      const at = Number(attribute("ilvl") ?? 0)
      if (this.#list !== null) this.#list.levels.set(at, this.#level)
      else this.#instance?.levels.set(at, this.#level)
    } else if (this.#level !== null) this.#inLevel(this.#level, name, value)
  }

  close(name: string): void {
    if (name === "abstractNum") this.#list = null
    else if (name === "num") this.#instance = null
    else if (name === "lvlOverride") this.#override = null
    else if (name === "lvl") this.#level = null
  }

  #inLevel(level: Level, name: string, value: string | null): void {
    if (name === "start") level.start = Number(value ?? 0)
    else if (name === "numFmt") level.format = value ?? "decimal"
    else if (name === "lvlText") level.text = value ?? ""
    else if (name === "suff") level.between = value ?? "tab"
    else if (name === "pStyle") level.style = value
    else if (name === "lvlRestart") level.restart = Number(value ?? 0)
    else if (name === "isLgl") level.legal = isOn(value)
  }
}

class Counting implements Numbering {
  readonly #lists: ReadonlyMap<string, List>
  readonly #instances: ReadonlyMap<string, Instance>
  /** By list: the count of each level, undefined where it has not begun or begins again. */
  readonly #counts = new Map<string, (number | undefined)[]>()
  readonly #begun = new Set<string>()

  constructor({ lists, instances }: Reading) {
    this.#lists = lists
    this.#instances = instances
  }

  next(id: string, asked: number | null, style: string | null): string {
    const instance = this.#instances.get(id)
    if (instance === undefined) return ""
    const listId = this.#followed(instance.list)
    const list = this.#lists.get(listId)
    if (list === undefined) return ""
    const byStyle = style === null ? undefined : [...list.levels].find(([, level]) => level.style === style)?.[0]
    const at = Math.min(levelsAtMost - 1, Math.max(0, asked ?? byStyle ?? 0))
    const levelAt = (i: number): Level | undefined => instance.levels.get(i) ?? list.levels.get(i)
    const level = levelAt(at)
    if (level === undefined) return ""
    const counts = this.#counts.get(listId) ?? []
    this.#counts.set(listId, counts)
    this.#beginAgain(id, instance, counts)
    const before = counts[at]
    counts[at] = before === undefined ? (instance.starts.get(at) ?? level.start) : before + 1
    for (let below = at + 1; below < levelsAtMost; below++) {
      const restart = levelAt(below)?.restart ?? null
      if (restart === null || (restart > 0 && at < restart)) counts[below] = undefined
    }
    if (level.format === "bullet" || level.format === "none") return ""
    const words = level.text.replace(/%([1-9])/gu, (_whole, digit: string) => {
      const one = Number(digit) - 1
      const of = levelAt(one)
      return numberWords(counts[one] ?? of?.start ?? 1, level.legal ? "decimal" : (of?.format ?? "decimal"))
    })
    return words === "" || level.between === "nothing" || /[、.．)）:：]$/u.test(words) ? words : `${words} `
  }

  /** The first paragraph of a list that is set to begin anew. */
  #beginAgain(id: string, { starts }: Instance, counts: (number | undefined)[]): void {
    if (this.#begun.has(id)) return
    this.#begun.add(id)
    for (const level of starts.keys()) counts[level] = undefined
  }

  /** The list that numbers another one by its style's name. */
  #followed(id: string): string {
    const sameAs = this.#lists.get(id)?.sameAs ?? null
    if (sameAs === null) return id
    for (const [other, { styleName }] of this.#lists) if (styleName === sameAs) return other
    return id
  }
}

/**
 * How a document numbers its lists.
 * @param part word/numbering.xml
 * @throws XmlRefused
 */
export const numberingIn = (part: Uint8Array): Numbering => {
  const reading = new Reading()
  parseXml(part, {
    open: (element) => {
      if (isWord(element.space)) reading.open(element.name, (name) => element.attribute(name))
    },
    close: (name, space) => {
      if (isWord(space)) reading.close(name)
    },
    text: () => undefined,
  })
  return new Counting(reading)
}
