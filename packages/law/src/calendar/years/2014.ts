import { yearTable } from "../year-table.ts"

export const year2014 = yearTable({
  year: 2014,
  notice: { title: "国务院办公厅关于2014年部分节假日安排的通知", issuedOn: null, number: null },
  holidays: [
    { name: "元旦", off: ["01-01", "01-01"], makeUp: [] },
    { name: "春节", off: ["01-31", "02-06"], makeUp: ["01-26", "02-08"] },
    { name: "清明", off: ["04-05", "04-07"], makeUp: [] },
    { name: "劳动节", off: ["05-01", "05-03"], makeUp: ["05-04"] },
    { name: "端午", off: ["06-02", "06-02"], makeUp: [] },
    { name: "中秋", off: ["09-08", "09-08"], makeUp: [] },
    { name: "国庆节", off: ["10-01", "10-07"], makeUp: ["09-28", "10-11"] },
  ],
})
