const ends = new Set(["P", "H2", "H3", "H4", "H5", "LI", "TR", "BLOCKQUOTE", "PRE", "HR", "BR", "CAPTION", "FIGCAPTION"])

const collect = (node: Node, into: string[]): void => {
  if (node.nodeType === Node.TEXT_NODE) {
    into.push(node.textContent ?? "")
    return
  }
  if (!(node instanceof Element)) return
  const { tagName } = node
  if (tagName === "IMG") into.push(`［图：${node.getAttribute("alt") ?? ""}］\n`)
  if (tagName === "LI") into.push("· ")
  for (const child of node.childNodes) collect(child, into)
  if (tagName === "A") into.push(`（${node.getAttribute("href") ?? ""}）`)
  if (tagName === "TD" || tagName === "TH") into.push("｜")
  if (ends.has(tagName)) into.push("\n")
}

/** The words of a body, a paragraph, a row of a table or an image a line: what is set side by side. */
export const linesOfBody = (body: string): string => {
  const parts: string[] = []
  const { body: root } = new DOMParser().parseFromString(body, "text/html")
  collect(root, parts)
  return parts
    .join("")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n")
}
