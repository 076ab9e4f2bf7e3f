import { yearTable } from "../year-table.ts"

export const year2013 = yearTable({
  year: 2013,
  notice: { title: "国务院办公厅关于2013年部分节假日安排的通知", issuedOn: null, number: null },
  holidays: [
    { name: "元旦", off: ["01-01", "01-03"], makeUp: ["01-05", "01-06"] },
    { name: "春节", off: ["02-09", "02-15"], makeUp: ["02-16", "02-17"] },
    { name: "清明", off: ["04-04", "04-06"], makeUp: ["04-07"] },
    { name: "劳动节", off: ["04-29", "05-01"], makeUp: ["04-27", "04-28"] },
    { name: "端午", off: ["06-10", "06-12"], makeUp: ["06-08", "06-09"] },
    { name: "中秋", off: ["09-19", "09-21"], makeUp: ["09-22"] },
    { name: "国庆节", off: ["10-01", "10-07"], makeUp: ["09-29", "10-12"] },
  ],
})
