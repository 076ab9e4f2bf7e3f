import { yearTable } from "../year-table.ts"

export const year2021 = yearTable({
  year: 2021,
  notice: { title: "国务院办公厅关于2021年部分节假日安排的通知", issuedOn: "2020-11-25", number: null },
  holidays: [
    { name: "元旦", off: ["01-01", "01-03"], makeUp: [] },
    { name: "春节", off: ["02-11", "02-17"], makeUp: ["02-07", "02-20"] },
    { name: "清明", off: ["04-03", "04-05"], makeUp: [] },
    { name: "劳动节", off: ["05-01", "05-05"], makeUp: ["04-25", "05-08"] },
    { name: "端午", off: ["06-12", "06-14"], makeUp: [] },
    { name: "中秋", off: ["09-19", "09-21"], makeUp: ["09-18"] },
    { name: "国庆节", off: ["10-01", "10-07"], makeUp: ["09-26", "10-09"] },
  ],
})
