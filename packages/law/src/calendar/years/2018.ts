import { yearTable } from "../year-table.ts"

export const year2018 = yearTable({
  year: 2018,
  notice: { title: "国务院办公厅关于2018年部分节假日安排的通知", issuedOn: null, number: null },
  holidays: [
    { name: "元旦", off: ["01-01", "01-01"], makeUp: [] },
    { name: "春节", off: ["02-15", "02-21"], makeUp: ["02-11", "02-24"] },
    { name: "清明", off: ["04-05", "04-07"], makeUp: ["04-08"] },
    { name: "劳动节", off: ["04-29", "05-01"], makeUp: ["04-28"] },
    { name: "端午", off: ["06-18", "06-18"], makeUp: [] },
    { name: "中秋", off: ["09-24", "09-24"], makeUp: [] },
    { name: "国庆节", off: ["10-01", "10-07"], makeUp: ["09-29", "09-30"] },
    { name: "元旦", off: ["12-30", "12-31"], makeUp: ["12-29"] },
  ],
})
