import { stringify } from "csv-stringify/sync"

/** One record as RFC 4180 has it, CRLF at its end; fields with commas, quotation marks or line breaks are quoted. */
export const csvLine = (fields: readonly string[]): string => stringify([[...fields]], { record_delimiter: "\r\n" })
