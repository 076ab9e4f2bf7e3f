import { yearTable } from "../year-table.ts"

export const year2010 = yearTable({
  year: 2010,
  notice: { title: "国务院办公厅关于2010年部分节假日安排的通知", issuedOn: null, number: null },
  holidays: [
    { name: "元旦", off: ["01-01", "01-03"], makeUp: [] },
    { name: "春节", off: ["02-13", "02-19"], makeUp: ["02-20", "02-21"] },
    { name: "清明", off: ["04-03", "04-05"], makeUp: [] },
    { name: "劳动节", off: ["05-01", "05-03"], makeUp: [] },
    { name: "端午", off: ["06-14", "06-16"], makeUp: ["06-12", "06-13"] },
    { name: "中秋", off: ["09-22", "09-24"], makeUp: ["09-19", "09-25"] },
    { name: "国庆节", off: ["10-01", "10-07"], makeUp: ["09-26", "10-09"] },
  ],
})
