/** A figure as it was typed or pasted; `null` is a blank, which is not a nought. */
export type Typed = { readonly ok: true; readonly value: number | null } | { readonly ok: false; readonly text: string }

const figure = /^[-−]?\d{1,12}(\.\d{1,4})?$/u

/** Reads what an officer types: full-width digits and marks of thousands are taken, words are not. */
export const typedFigure = (text: string): Typed => {
  const plain = text.normalize("NFKC").replace(/[\s,]/gu, "")
  if (plain === "") return { ok: true, value: null }
  return figure.test(plain) ? { ok: true, value: Number(plain.replace("−", "-")) } : { ok: false, text: text.trim() }
}

/** A block as Excel and WPS put it on the clipboard: lines, with tabs between the cells. */
export const pastedBlock = (text: string): readonly (readonly string[])[] => {
  const lines = text.replace(/\r\n?/gu, "\n").split("\n")
  // Both end with a line break that begins no line.
  if (lines.length > 1 && lines.at(-1) === "") lines.pop()
  return lines.map((line) => line.split("\t"))
}

/** The same the other way. */
export const copiedBlock = (block: readonly (readonly string[])[]): string => block.map((line) => line.join("\t")).join("\n")
