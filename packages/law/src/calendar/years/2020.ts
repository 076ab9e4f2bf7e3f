import { yearTable } from "../year-table.ts"

export const year2020 = yearTable({
  year: 2020,
  notice: { title: "国务院办公厅关于2020年部分节假日安排的通知", issuedOn: null, number: null },
  amendedBy: ["国务院办公厅关于延长2020年春节假期的通知"],
  holidays: [
    { name: "元旦", off: ["01-01", "01-01"], makeUp: [] },
    { name: "春节", off: ["01-24", "02-02"], makeUp: ["01-19"] },
    { name: "清明", off: ["04-04", "04-06"], makeUp: [] },
    { name: "劳动节", off: ["05-01", "05-05"], makeUp: ["04-26", "05-09"] },
    { name: "端午", off: ["06-25", "06-27"], makeUp: ["06-28"] },
    { name: "国庆节", off: ["10-01", "10-08"], makeUp: ["09-27", "10-10"] },
  ],
})
