import { yearTable } from "../year-table.ts"

export const year2012 = yearTable({
  year: 2012,
  notice: { title: "国务院办公厅关于2012年部分节假日安排的通知", issuedOn: null, number: null },
  holidays: [
    { name: "元旦", off: ["01-01", "01-03"], makeUp: [] },
    { name: "春节", off: ["01-22", "01-28"], makeUp: ["01-21", "01-29"] },
    { name: "清明", off: ["04-02", "04-04"], makeUp: ["03-31", "04-01"] },
    { name: "劳动节", off: ["04-29", "05-01"], makeUp: ["04-28"] },
    { name: "端午", off: ["06-22", "06-22"], makeUp: [] },
    { name: "端午", off: ["06-24", "06-24"], makeUp: [] },
    { name: "中秋", off: ["09-30", "09-30"], makeUp: [] },
    { name: "国庆节", off: ["10-01", "10-07"], makeUp: ["09-29"] },
  ],
})
