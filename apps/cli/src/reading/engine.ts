import type { Report } from "@gongkai/report"
export { readReport } from "@gongkai/documents"
export { checkForm, checkProse, checkYear } from "@gongkai/report"
export const writeReport = (report: Report, format: string): Uint8Array => Buffer.from(JSON.stringify({ format, report }))
export const writeCsvWide = (reports: readonly Report[]): Uint8Array => Buffer.from(`agency\n${reports.map((one) => one.agency).join("\n")}\n`)
