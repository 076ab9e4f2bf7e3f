import { yearTable } from "../year-table.ts"

export const year2011 = yearTable({
  year: 2011,
  notice: { title: "国务院办公厅关于2011年部分节假日安排的通知", issuedOn: null, number: null },
  holidays: [
    { name: "元旦", off: ["01-01", "01-03"], makeUp: [] },
    { name: "春节", off: ["02-02", "02-08"], makeUp: ["01-30", "02-12"] },
    { name: "清明", off: ["04-03", "04-05"], makeUp: ["04-02"] },
    { name: "劳动节", off: ["04-30", "05-02"], makeUp: [] },
    { name: "端午", off: ["06-04", "06-04"], makeUp: [] },
    { name: "端午", off: ["06-06", "06-06"], makeUp: [] },
    { name: "中秋", off: ["09-10", "09-12"], makeUp: [] },
    { name: "国庆节", off: ["10-01", "10-07"], makeUp: ["10-08", "10-09"] },
    { name: "元旦", off: null, makeUp: ["12-31"] },
  ],
})
