import { yearTable } from "../year-table.ts"

export const year2006 = yearTable({
  year: 2006,
  notice: { title: "国务院办公厅关于2006年部分节假日安排的通知", issuedOn: null, number: null },
  holidays: [
    { name: "元旦", off: ["01-01", "01-03"], makeUp: [] },
    { name: "春节", off: ["01-29", "02-04"], makeUp: ["01-28", "02-05"] },
    { name: "劳动节", off: ["05-01", "05-07"], makeUp: ["04-29", "04-30"] },
    { name: "国庆节", off: ["10-01", "10-07"], makeUp: ["09-30", "10-08"] },
    { name: "元旦", off: null, makeUp: ["12-30"] },
    { name: "元旦", off: null, makeUp: ["12-31"] },
  ],
})
