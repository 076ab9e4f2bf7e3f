import { yearTable } from "../year-table.ts"

export const year2005 = yearTable({
  year: 2005,
  notice: { title: "国务院办公厅关于2005年部分节假日安排的通知", issuedOn: null, number: null },
  holidays: [
    { name: "元旦", off: ["01-01", "01-03"], makeUp: [] },
    { name: "春节", off: ["02-09", "02-15"], makeUp: ["02-05", "02-06"] },
    { name: "劳动节", off: ["05-01", "05-07"], makeUp: ["04-30", "05-08"] },
    { name: "国庆节", off: ["10-01", "10-07"], makeUp: ["10-08", "10-09"] },
  ],
})
