import { attribute, type Element } from "../readers/html/tree.ts"

/** Kinds of input that say themselves what they are, or are not seen. */
const speaking: ReadonlySet<string> = new Set(["hidden", "submit", "reset", "button", "image"])

const says = (element: Element, name: string): boolean => (attribute(element, name) ?? "").trim() !== ""

/** Names of the controls that nothing says what they are for. @param labelled ids that a label names @param inLabel controls inside one */
export const unlabelled = (controls: readonly Element[], labelled: ReadonlySet<string>, inLabel: ReadonlySet<Element>): readonly string[] =>
  controls
    .filter((control) => {
      if (control.tagName === "input" && speaking.has((attribute(control, "type") ?? "text").toLowerCase())) return false
      if (inLabel.has(control) || says(control, "aria-label") || says(control, "aria-labelledby") || says(control, "title")) return false
      const id = attribute(control, "id")
      return id === null || !labelled.has(id)
    })
    .map((control) => (attribute(control, "name") ?? attribute(control, "id") ?? control.tagName).slice(0, 100))
