// Marks that Markdown reads anywhere; `<` and `&` become references, so that no text is taken for a tag.
const marks = /[\\`*_[\]|~#]/gu

const inline = (text: string): string => text.replace(marks, "\\$&").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

/**
 * One line of text that Markdown prints as it stands; line breaks become blanks.
 */
export const escapeMarkdown = (text: string): string =>
  inline(text.replace(/[\r\n\v\f\u0085\u2028\u2029]+/gu, " "))
    .replace(/^(\s*)([-+=])/u, "$1\\$2")
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/u, "$1\\$2")

/** A table's cell. */
export const markdownCell = (text: string): string => inline(text.replace(/[\r\n\v\f\u0085\u2028\u2029]+/gu, " ").trim())
