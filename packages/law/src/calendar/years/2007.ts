import { yearTable } from "../year-table.ts"

export const year2007 = yearTable({
  year: 2007,
  notice: { title: "国务院办公厅关于2007年部分节假日安排的通知", issuedOn: null, number: null },
  holidays: [
    { name: "元旦", off: ["01-01", "01-03"], makeUp: [] },
    { name: "春节", off: ["02-18", "02-24"], makeUp: ["02-17", "02-25"] },
    { name: "劳动节", off: ["05-01", "05-07"], makeUp: ["04-28", "04-29"] },
    { name: "国庆节", off: ["10-01", "10-07"], makeUp: ["09-29", "09-30"] },
    { name: "元旦", off: ["12-30", "12-31"], makeUp: ["12-29"] },
  ],
})
