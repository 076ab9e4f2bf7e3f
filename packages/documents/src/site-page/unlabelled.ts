import type { Tag } from "./pass-tags.ts"

/** Kinds of input that say themselves what they are, or are not seen. */
const speaking: ReadonlySet<string> = new Set(["hidden", "submit", "reset", "button", "image"])

const says = ({ attributes }: Tag, name: string): boolean => (attributes[name] ?? "").trim() !== ""

/** Names of the controls that nothing says what they are for. @param labelled ids that a label names @param inLabel controls inside one */
export const unlabelled = (controls: readonly Tag[], labelled: ReadonlySet<string>, inLabel: ReadonlySet<Tag>): readonly string[] =>
  controls
    .filter((control) => {
      const { name, attributes } = control
      if (name === "input" && speaking.has((attributes["type"] ?? "text").toLowerCase())) return false
      if (inLabel.has(control) || says(control, "aria-label") || says(control, "aria-labelledby") || says(control, "title")) return false
      return attributes["id"] === undefined || !labelled.has(attributes["id"])
    })
    .map(({ name, attributes }) => (attributes["name"] ?? attributes["id"] ?? name).slice(0, 100))
