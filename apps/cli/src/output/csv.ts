/** RFC 4180: a field with a comma, a quotation mark or a line break stands in quotation marks. */
const field = (value: string | number | null): string => {
  const text = value === null ? "" : String(value)
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows as CSV, with the mark by which spreadsheets know UTF-8. A blank cell is an empty field; it is not a zero. */
export const csvOf = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(field).join(",")}\r\n`).join("")}`
