import { stringify } from "csv-stringify/sync"

/**
 * Rows as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8. A blank cell is an empty field and no zero;
 * a text that a spreadsheet would run as a formula is kept from it.
 */
export const csvOf = (rows: readonly (readonly (string | number | null)[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { bom: true, record_delimiter: "windows", escape_formulas: true },
  )
