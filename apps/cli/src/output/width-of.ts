import stringWidth from "string-width"

/** Terminal columns that a text takes, a Chinese letter two. Most cells are figures, for which the long way is not gone. */
export const widthOf = (text: string): number => (/^[ -~]*$/u.test(text) ? text.length : stringWidth(text))
