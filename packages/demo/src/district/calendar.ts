import type { NoticeOfYear } from "@gongkai/casework"
import type { z } from "zod"

/**
 * Days off in 2027 for the demonstration, invented: the product itself has no table for a year before its notice, and
 * refuses to count in it. With the published table of 2026 a request of today can be followed to its end.
 */
export const notice2027: z.input<typeof NoticeOfYear> = {
  year: 2027,
  notice: { title: "演示用放假安排（虚构，请勿据以计算期限）", issuedOn: null, number: null },
  holidays: [
    { name: "元旦", off: ["01-01", "01-03"], makeUp: [] },
    { name: "春节", off: ["02-05", "02-12"], makeUp: ["01-31", "02-20"] },
    { name: "清明节", off: ["04-03", "04-05"], makeUp: [] },
    { name: "劳动节", off: ["05-01", "05-05"], makeUp: ["04-25", "05-08"] },
    { name: "端午节", off: ["06-09", "06-09"], makeUp: [] },
    { name: "中秋节", off: ["09-15", "09-15"], makeUp: [] },
    { name: "国庆节", off: ["10-01", "10-07"], makeUp: ["09-26", "10-09"] },
  ],
}
