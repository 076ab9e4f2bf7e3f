import { expect, test } from "vitest"
import { pipeEdges, splitPipes } from "./pipes.ts"

const cells = (line: string, lines: readonly string[]): readonly string[] => splitPipes(line, pipeEdges(lines)).map(({ text }) => text)

test("两头都有竖线：是行的边，不是空格子", () => {
  const lines = ["| 规章 | 0 | 0 | 0 |", "| 行政规范性文件 | | 1 | |"]
  expect(cells(lines[1] ?? "", lines)).toEqual(["行政规范性文件", "", "1", ""])
})

test("各行都只在末尾有竖线：开头的空白是一个空格子", () => {
  const lines = ["结果维持 | 总计 | 结果维持 |", "规章 | 0 | 0 |", " |  |  |"]
  expect(cells(" |  |  |", lines)).toEqual(["", "", ""])
})

test("好几行末尾没有竖线：别的行末尾的竖线后面是一个空格子", () => {
  const lines = ["一 | 1 | 2 | 3", "二 | 1 | 2 | 3", "三 | 1 | 2 | 3", "四 | 4 | 0 | "]
  expect(cells("四 | 4 | 0 | ", lines)).toEqual(["四", "4", "0", ""])
})

test("转义的竖线不分格", () => {
  expect(cells("| 甲\\|乙 | 1 |", ["| 甲\\|乙 | 1 |"])).toEqual(["甲\\|乙", "1"])
})
