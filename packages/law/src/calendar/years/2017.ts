import { yearTable } from "../year-table.ts"

export const year2017 = yearTable({
  year: 2017,
  notice: { title: "国务院办公厅关于2017年部分节假日安排的通知", issuedOn: null, number: null },
  holidays: [
    { name: "元旦", off: ["01-01", "01-02"], makeUp: [] },
    { name: "春节", off: ["01-27", "02-02"], makeUp: ["01-22", "02-04"] },
    { name: "清明", off: ["04-02", "04-04"], makeUp: ["04-01"] },
    { name: "劳动节", off: ["05-01", "05-01"], makeUp: [] },
    { name: "端午", off: ["05-28", "05-30"], makeUp: ["05-27"] },
    { name: "国庆节", off: ["10-01", "10-03"], makeUp: ["09-30"] },
    { name: "中秋", off: ["10-04", "10-04"], makeUp: [] },
    { name: "国庆节", off: ["10-05", "10-08"], makeUp: [] },
  ],
})
