import { yearTable } from "../year-table.ts"

export const year2025 = yearTable({
  year: 2025,
  notice: { title: "国务院办公厅关于2025年部分节假日安排的通知", issuedOn: "2024-11-12", number: null },
  holidays: [
    { name: "元旦", off: ["01-01", "01-01"], makeUp: [] },
    { name: "春节", off: ["01-28", "02-04"], makeUp: ["01-26", "02-08"] },
    { name: "清明", off: ["04-04", "04-06"], makeUp: [] },
    { name: "劳动节", off: ["05-01", "05-05"], makeUp: ["04-27"] },
    { name: "端午", off: ["05-31", "06-02"], makeUp: [] },
    { name: "国庆节", off: ["10-01", "10-05"], makeUp: ["09-28"] },
    { name: "中秋", off: ["10-06", "10-06"], makeUp: [] },
    { name: "国庆节", off: ["10-07", "10-08"], makeUp: ["10-11"] },
  ],
})
