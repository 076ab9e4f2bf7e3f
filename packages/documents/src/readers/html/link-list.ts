import { attribute, isElement, type Element, type Node } from "./tree.ts"

/** A list of fewer links may be part of a text. */
const leastLinks = 3
/** Share of a list's characters that stand in its links. */
const mostlyLinks = 0.8

interface Tally {
  links: number
  inside: number
  outside: number
}

const countIn = (node: Node, insideLink: boolean, tally: Tally): void => {
  if ("value" in node) {
    const { length } = node.value.trim()
    if (insideLink) tally.inside += length
    else tally.outside += length
    return
  }
  if (!isElement(node)) return
  const isLink = node.tagName === "a"
  if (isLink) tally.links++
  // A list holds its links within a few levels; what lies deeper is no menu's.
  for (const child of node.childNodes) countIn(child, insideLink || isLink, tally)
}

const links = (element: Element, is: (href: string) => boolean): boolean =>
  element.childNodes.some((child) => isElement(child) && ((child.tagName === "a" && is(attribute(child, "href") ?? "")) || links(child, is)))

const depthOf = (element: Element, most: number): number =>
  most === 0 ? 0 : 1 + Math.max(0, ...element.childNodes.map((child) => (isElement(child) ? depthOf(child, most - 1) : 0)))

const deepest = 12

/**
 * True for a list that is a menu: nearly all its words are links, none of them to a file.
 * @param isFile whether an address is a file's, such as an attachment's
 */
export const isLinkList = (list: Element, isFile: (href: string) => boolean): boolean => {
  if (depthOf(list, deepest) === deepest) return false
  const tally: Tally = { links: 0, inside: 0, outside: 0 }
  countIn(list, false, tally)
  return tally.links >= leastLinks && tally.inside >= mostlyLinks * (tally.inside + tally.outside) && !links(list, isFile)
}
