import { yearTable } from "../year-table.ts"

export const year2015 = yearTable({
  year: 2015,
  notice: { title: "国务院办公厅关于2015年部分节假日安排的通知", issuedOn: null, number: null },
  holidays: [
    { name: "元旦", off: ["01-01", "01-03"], makeUp: ["01-04"] },
    { name: "春节", off: ["02-18", "02-24"], makeUp: ["02-15", "02-28"] },
    { name: "清明", off: ["04-05", "04-06"], makeUp: [] },
    { name: "劳动节", off: ["05-01", "05-01"], makeUp: [] },
    { name: "端午", off: ["06-20", "06-20"], makeUp: [] },
    { name: "端午", off: ["06-22", "06-22"], makeUp: [] },
    { name: "中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日", off: ["09-03", "09-04"], makeUp: ["09-06"] },
    { name: "中秋", off: ["09-27", "09-27"], makeUp: [] },
    { name: "国庆节", off: ["10-01", "10-07"], makeUp: ["10-10"] },
  ],
})
