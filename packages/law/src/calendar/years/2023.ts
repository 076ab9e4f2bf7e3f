import { yearTable } from "../year-table.ts"

export const year2023 = yearTable({
  year: 2023,
  notice: { title: "国务院办公厅关于2023年部分节假日安排的通知", issuedOn: "2022-12-08", number: null },
  holidays: [
    { name: "元旦", off: ["01-01", "01-02"], makeUp: [] },
    { name: "春节", off: ["01-21", "01-27"], makeUp: ["01-28", "01-29"] },
    { name: "清明", off: ["04-05", "04-05"], makeUp: [] },
    { name: "劳动节", off: ["04-29", "05-03"], makeUp: ["04-23", "05-06"] },
    { name: "端午", off: ["06-22", "06-24"], makeUp: ["06-25"] },
    { name: "中秋", off: ["09-29", "09-29"], makeUp: [] },
    { name: "国庆节", off: ["09-30", "10-06"], makeUp: ["10-07", "10-08"] },
  ],
})
