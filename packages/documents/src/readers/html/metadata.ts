import { textWithin } from "./grid.ts"
import { attribute, isElement, type Element } from "./tree.ts"

const titleMetas = ["articletitle", "og:title", "title", "dc.title"]

/** The titles that a page's head gives, most trustworthy first. */
export const titlesIn = (head: Element): string[] => {
  const found = new Map<string, string>()
  const titles: string[] = []
  let own: string | null = null
  for (const node of head.childNodes) {
    if (!isElement(node)) continue
    if (node.tagName === "title") own = textWithin(node)
    if (node.tagName !== "meta") continue
    const name = (attribute(node, "name") ?? attribute(node, "property") ?? "").toLowerCase()
    const content = attribute(node, "content")
    if (content !== null && titleMetas.includes(name)) found.set(name, content)
  }
  for (const name of titleMetas) {
    const content = found.get(name)
    if (content !== undefined) titles.push(content.trim())
  }
  if (own !== null) titles.push(own.trim())
  return titles
}
