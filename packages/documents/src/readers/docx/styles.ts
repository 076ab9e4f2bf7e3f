import { parseXml } from "../../xml/parse-xml.ts"
import { isOn, isWord } from "./namespaces.ts"

/** What a paragraph's or a run's style says that is of matter for its text. */
export interface Style {
  readonly name: string
  readonly basedOn: string | null
  readonly hidden: boolean | null
  /** By its level of outline or its name. */
  readonly heading: boolean
  readonly numbering: { readonly id: string; readonly level: number | null } | null
}

/** The styles of a document. */
export interface Styles {
  /** True where text in that style is not printed. */
  hides(id: string | null): boolean
  isHeading(id: string | null): boolean
  numbering(id: string | null): Style["numbering"]
  /** The paragraphs' style where none is named. */
  readonly ordinary: string | null
}

const headingName = /^(?:heading \d|title|标题(?: ?\d)?)$/iu
const longestChain = 12

interface Draft {
  id: string
  name: string
  basedOn: string | null
  hidden: boolean | null
  outlined: boolean
  numberingId: string | null
  level: number | null
  ordinary: boolean
}

const draftsIn = (part: Uint8Array): readonly Draft[] => {
  const drafts: Draft[] = []
  let now: Draft | null = null
  parseXml(part, {
    open(element) {
      if (!isWord(element.space)) return
      const value = element.attribute("val")
      if (element.name === "style") {
        const isDefault = element.attribute("default")
        const ordinary = element.attribute("type") === "paragraph" && isDefault !== null && isOn(isDefault)
        now = {
          id: element.attribute("styleId") ?? "",
          name: "",
          basedOn: null,
          hidden: null,
          outlined: false,
          numberingId: null,
          level: null,
          ordinary,
        }
        drafts.push(now)
      }
      if (now === null) return
      if (element.name === "name") now.name = value ?? ""
      else if (element.name === "basedOn") now.basedOn = value
      else if (element.name === "vanish") now.hidden = isOn(value)
      else if (element.name === "outlineLvl") now.outlined = Number(value) < 9
      else if (element.name === "numId") now.numberingId = value
      else if (element.name === "ilvl") now.level = Number(value)
    },
    close(name, space) {
      if (name === "style" && isWord(space)) now = null
    },
    text: () => undefined,
  })
  return drafts
}

/** No style says anything. */
export const noStyles: Styles = { hides: () => false, isHeading: () => false, numbering: () => null, ordinary: null }

/**
 * The styles of a document.
 * @param part word/styles.xml
 * @throws XmlRefused
 */
export const stylesIn = (part: Uint8Array): Styles => {
  const drafts = draftsIn(part)
  const byId = new Map(drafts.map((draft) => [draft.id, draft]))
  const inherited = <Value>(id: string | null, of: (draft: Draft) => Value | null): Value | null => {
    let draft = id === null ? undefined : byId.get(id)
    for (let step = 0; draft !== undefined && step < longestChain; step++) {
      const value = of(draft)
      if (value !== null) return value
      draft = draft.basedOn === null ? undefined : byId.get(draft.basedOn)
    }
    return null
  }
  return {
    hides: (id) => inherited(id, ({ hidden }) => hidden) ?? false,
    isHeading: (id) => inherited(id, ({ outlined, name }) => (outlined || headingName.test(name) ? true : null)) ?? false,
    numbering: (id) => inherited(id, ({ numberingId, level }) => (numberingId === null ? null : { id: numberingId, level })),
    ordinary: drafts.find(({ ordinary }) => ordinary)?.id ?? null,
  }
}
