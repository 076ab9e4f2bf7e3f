import { yearTable } from "../year-table.ts"

export const year2009 = yearTable({
  year: 2009,
  notice: { title: "国务院办公厅关于2009年部分节假日安排的通知", issuedOn: null, number: null },
  holidays: [
    { name: "元旦", off: ["01-01", "01-03"], makeUp: ["01-04"] },
    { name: "春节", off: ["01-25", "01-31"], makeUp: ["01-24", "02-01"] },
    { name: "清明", off: ["04-04", "04-06"], makeUp: [] },
    { name: "劳动节", off: ["05-01", "05-03"], makeUp: [] },
    { name: "端午", off: ["05-28", "05-30"], makeUp: ["05-31"] },
    { name: "国庆节", off: ["10-01", "10-02"], makeUp: ["09-27"] },
    { name: "中秋", off: ["10-03", "10-03"], makeUp: [] },
    { name: "国庆节", off: ["10-04", "10-08"], makeUp: ["10-10"] },
  ],
})
