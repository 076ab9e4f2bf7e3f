import { yearTable } from "../year-table.ts"

export const year2004 = yearTable({
  year: 2004,
  notice: { title: "国务院办公厅关于2004年部分节假日安排的通知", issuedOn: null, number: null },
  holidays: [
    { name: "元旦", off: ["01-01", "01-01"], makeUp: [] },
    { name: "春节", off: ["01-22", "01-28"], makeUp: ["01-17", "01-18"] },
    { name: "劳动节", off: ["05-01", "05-07"], makeUp: ["05-08", "05-09"] },
    { name: "国庆节", off: ["10-01", "10-07"], makeUp: ["10-09", "10-10"] },
  ],
})
