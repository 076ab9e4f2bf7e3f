const tagOrReference = /<(?:"[^"]*"|'[^']*'|[^'">])*>|&(?:#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z]{1,8});/giu
const inline = /^<\/?(?:a|abbr|b|code|em|i|mark|s|small|span|strong|sub|sup|u)\b/iu
const named: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&nbsp;": " " }

const referred = (reference: string): string => {
  const known = named[reference.toLowerCase()]
  if (known !== undefined) return known
  const [, hexadecimal, decimal] = /^&#(?:x([0-9a-f]+)|([0-9]+));$/iu.exec(reference) ?? []
  const code = hexadecimal === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hexadecimal, 16)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : reference
}

/**
 * What can be read of HTML that was cleaned: its text, a line for each block and each cell. Tags within a line part
 * nothing.
 */
export const readable = (html: string): string =>
  html
    .replace(tagOrReference, (found) => (found.startsWith("&") ? referred(found) : inline.test(found) ? "" : "\n"))
    .replace(/[^\S\n]+/gu, " ")
    .replace(/ ?\n[\s]*/gu, "\n")
    .trim()
