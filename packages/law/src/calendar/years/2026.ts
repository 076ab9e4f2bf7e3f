import { yearTable } from "../year-table.ts"

export const year2026 = yearTable({
  year: 2026,
  notice: { title: "国务院办公厅关于2026年部分节假日安排的通知", issuedOn: "2025-11-04", number: "国办发明电〔2025〕7号" },
  holidays: [
    { name: "元旦", off: ["01-01", "01-03"], makeUp: ["01-04"] },
    { name: "春节", off: ["02-15", "02-23"], makeUp: ["02-14", "02-28"] },
    { name: "清明", off: ["04-04", "04-06"], makeUp: [] },
    { name: "劳动节", off: ["05-01", "05-05"], makeUp: ["05-09"] },
    { name: "端午", off: ["06-19", "06-21"], makeUp: [] },
    { name: "中秋", off: ["09-25", "09-27"], makeUp: [] },
    { name: "国庆节", off: ["10-01", "10-07"], makeUp: ["09-20", "10-10"] },
  ],
})
