import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap } from "parse5"
import { mostElements, PageTooComplex } from "./page-too-complex.ts"

/** A node of the parsed page. */
export type Node = DefaultTreeAdapterMap["node"]
/** An element of the parsed page. */
export type Element = DefaultTreeAdapterMap["element"]

let elements = 0

/** One adapter for all pages, so that the parser's calls stay fast; parsing is synchronous, so one count is enough. */
const counting: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  createElement(name, namespace, attributes) {
    if (++elements > mostElements) throw new PageTooComplex()
    return defaultTreeAdapter.createElement(name, namespace, attributes)
  },
}

/**
 * Parses as browsers do.
 * @throws PageTooComplex beyond a million elements
 */
export const parsePage = (html: string): DefaultTreeAdapterMap["document"] => {
  elements = 0
  return parse(html, { treeAdapter: counting })
}

/** True for an element, false for text, comments and the document itself. */
export const isElement = (node: Node): node is Element => "tagName" in node

/** The value of an attribute, or null. */
export const attribute = (element: Element, name: string): string | null => element.attrs.find((one) => one.name === name)?.value ?? null

/** Hidden by its own attributes; style sheets are not evaluated. */
export const isHidden = (element: Element): boolean => {
  for (const { name, value } of element.attrs) {
    if (name === "hidden") return true
    if (name === "style" && /display\s*:\s*none/iu.test(value)) return true
  }
  return false
}
