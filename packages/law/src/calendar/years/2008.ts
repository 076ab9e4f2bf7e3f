import { yearTable } from "../year-table.ts"

export const year2008 = yearTable({
  year: 2008,
  notice: { title: "国务院办公厅关于2008年部分节假日安排的通知", issuedOn: null, number: null },
  holidays: [
    { name: "元旦", off: ["01-01", "01-01"], makeUp: [] },
    { name: "春节", off: ["02-06", "02-12"], makeUp: ["02-02", "02-03"] },
    { name: "清明", off: ["04-04", "04-06"], makeUp: [] },
    { name: "劳动节", off: ["05-01", "05-03"], makeUp: ["05-04"] },
    { name: "端午", off: ["06-07", "06-09"], makeUp: [] },
    { name: "中秋", off: ["09-13", "09-15"], makeUp: [] },
    { name: "国庆节", off: ["09-29", "10-05"], makeUp: ["09-27", "09-28"] },
  ],
})
