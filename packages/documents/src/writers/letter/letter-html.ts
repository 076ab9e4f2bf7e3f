import { element, textElement } from "../html/element.ts"
import type { Letter } from "./letter.ts"
import { letterStyle } from "./letter-style.ts"
import { closingIndents, printedLetter, type LineRole } from "./printed-letter.ts"

const tags: Readonly<Partial<Record<LineRole, string>>> = { title: "h1", heading1: "h2", heading2: "h3", heading3: "h4", heading4: "h5" }

/**
 * A letter as one self-contained HTML page in the letter form of GB/T 9704-2012, for screen and A4 paper.
 * @param letter what it says
 * @param options `preview` puts a line above it, on paper too, that says that it has no effect
 * @returns a whole document for UTF-8, without scripts; the same text for the same letter
 */
export const letterHtml = (letter: Letter, options: { readonly preview?: boolean } = {}): string => {
  const indents = closingIndents(letter)
  const lines = printedLetter(letter)
  const firstAttachment = lines.findIndex(({ role }) => role === "attachment")
  const body = lines.flatMap(({ role, text }, at) => {
    const style = role === "signature" || role === "date" ? `padding-right:${String(indents[role])}em` : undefined
    const name = at === firstAttachment ? `${role} first` : role
    const written = textElement(tags[role] ?? "p", { class: name, style }, text)
    return role === "agency" ? [written, '<div class="double" role="presentation"></div>'] : [written]
  })
  const preview = options.preview === true ? [textElement("p", { class: "preview", role: "note" }, "预览稿，只供查看；未加盖印章，不具效力")] : []
  const head = [
    '<meta charset="utf-8">',
    textElement("title", {}, letter.number === null ? letter.title : `${letter.title} ${letter.number}`),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element("style", {}, letterStyle),
  ]
  const inside = [...preview, element("main", {}, `\n${body.join("\n")}\n`)].join("\n")
  return `<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n${head.join("\n")}\n</head>\n<body>\n${inside}\n</body>\n</html>\n`
}
