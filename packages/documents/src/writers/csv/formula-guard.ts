// What spreadsheets take for the beginning of a formula, full-width forms included (OWASP, CSV Injection).
const dangerous = /^'*[=+\-@\t\r\n＝＋－＠]/u
const guarded = /^'+[=+\-@\t\r\n＝＋－＠]/u
const plain = /^[+-]?\d+(?:\.\d+)?$/u

/**
 * A text cell that no spreadsheet runs as a formula: an apostrophe goes before one that would be.
 * A signed number is no formula and stays as it is. {@link unguarded} gives the text back.
 */
export const guardedText = (text: string): string => (dangerous.test(text) && !plain.test(text) ? `'${text}` : text)

/** The text that {@link guardedText} was given. */
export const unguarded = (text: string): string => (guarded.test(text) ? text.slice(1) : text)
