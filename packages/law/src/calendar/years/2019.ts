import { yearTable } from "../year-table.ts"

export const year2019 = yearTable({
  year: 2019,
  notice: { title: "国务院办公厅关于2019年部分节假日安排的通知", issuedOn: null, number: null },
  amendedBy: ["国务院办公厅关于调整2019年劳动节假期安排的通知"],
  holidays: [
    { name: "元旦", off: ["01-01", "01-01"], makeUp: [] },
    { name: "春节", off: ["02-04", "02-10"], makeUp: ["02-02", "02-03"] },
    { name: "清明", off: ["04-05", "04-07"], makeUp: [] },
    { name: "劳动节", off: ["05-01", "05-04"], makeUp: ["04-28", "05-05"] },
    { name: "端午", off: ["06-07", "06-09"], makeUp: [] },
    { name: "中秋", off: ["09-13", "09-15"], makeUp: [] },
    { name: "国庆节", off: ["10-01", "10-07"], makeUp: ["09-29", "10-12"] },
  ],
})
