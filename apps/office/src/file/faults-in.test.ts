import { expect, test } from "vitest"
import { faultsIn, faultWords } from "./faults-in.ts"

test("每个问题写明在哪一格、哪一行，写了什么；哪张清单里的都一样", () => {
  expect(faultsIn({ detail: { cells: [{ cell: "B3", words: "不是日期" }], findings: [{ words: "缺“申请渠道”一列" }] } })).toEqual([
    "B3：不是日期",
    "缺“申请渠道”一列",
  ])
  expect(faultWords({ code: "DAY", row: 4, words: "不是日期", found: "三月五日" })).toBe("第 4 行：不是日期（所写“三月五日”）")
  expect(faultWords({ code: "EMPTY", row: null, words: "没有一行", found: "" })).toBe("没有一行")
})

test("没有说问题的不编造；请求本身的毛病另说", () => {
  expect(faultsIn({ detail: { most: 5, issues: [{ path: "x", words: "请求不对" }], rows: [1, null, { count: 2 }] } })).toEqual([])
})
