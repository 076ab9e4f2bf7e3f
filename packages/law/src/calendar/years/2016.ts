import { yearTable } from "../year-table.ts"

export const year2016 = yearTable({
  year: 2016,
  notice: { title: "国务院办公厅关于2016年部分节假日安排的通知", issuedOn: null, number: null },
  holidays: [
    { name: "元旦", off: ["01-01", "01-01"], makeUp: [] },
    { name: "春节", off: ["02-07", "02-13"], makeUp: ["02-06", "02-14"] },
    { name: "清明", off: ["04-04", "04-04"], makeUp: [] },
    { name: "劳动节", off: ["05-01", "05-02"], makeUp: [] },
    { name: "端午", off: ["06-09", "06-11"], makeUp: ["06-12"] },
    { name: "中秋", off: ["09-15", "09-17"], makeUp: ["09-18"] },
    { name: "国庆节", off: ["10-01", "10-07"], makeUp: ["10-08", "10-09"] },
  ],
})
