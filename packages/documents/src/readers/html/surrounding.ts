import { isElement, type Element, type Node } from "./tree.ts"

const parentOf = (node: Node): Node | null => ("parentNode" in node ? node.parentNode : null)

const chainTo = (element: Element): Node[] => {
  const up: Node[] = []
  for (let node: Node | null = element; node !== null; node = parentOf(node)) up.push(node)
  return up.reverse()
}

const commonAncestor = (elements: readonly Element[]): Element | null => {
  const [first, ...rest] = elements.map(chainTo)
  let depth = first?.length ?? 0
  for (const other of rest) {
    let same = 0
    while (same < depth && first?.[same] === other[same]) same++
    depth = same
  }
  const found = first?.[depth - 1]
  return found !== undefined && isElement(found) ? found : null
}

const isInside = (element: Element | undefined, ancestor: Element): boolean => {
  for (let node: Node | null = element ?? null; node !== null; node = parentOf(node)) if (node === ancestor) return true
  return false
}

/**
 * Widens a stretch of rows to all that stand in the same part of the page.
 * @param elements the element that each row of the page came from
 * @returns first row and the row after the last
 */
export const surroundingOf = (elements: readonly Element[], first: number, last: number): readonly [number, number] => {
  const holder = commonAncestor([...new Set(elements.slice(first, last + 1))])
  if (holder === null) return [0, elements.length]
  let from = first
  let to = last
  while (from > 0 && isInside(elements[from - 1], holder)) from--
  while (to + 1 < elements.length && isInside(elements[to + 1], holder)) to++
  return [from, to + 1]
}
