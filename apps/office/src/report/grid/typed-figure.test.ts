import { expect, test } from "vitest"
import { copiedBlock, pastedBlock, typedFigure } from "./typed-figure.ts"

test.each([
  ["12", 12],
  [" 1,234 ", 1234],
  ["１２", 12],
  ["0", 0],
  ["-3", -3],
  ["25.1234", 25.1234],
  ["", null],
  ["  ", null],
])("“%s”读作 %s；空白不是零", (text, value) => {
  expect(typedFigure(text)).toEqual({ ok: true, value })
})

test.each(["无", "/", "1.23456", "十二", "1 件", "1e3"])("“%s”不是数，不填", (text) => {
  expect(typedFigure(text)).toEqual({ ok: false, text })
})

test("从表格软件粘贴的块：末尾的换行不是一行，空格子是空白", () => {
  expect(pastedBlock("1\t2\r\n3\t\r\n")).toEqual([
    ["1", "2"],
    ["3", ""],
  ])
  expect(pastedBlock("7")).toEqual([["7"]])
})

test("复制的块再粘贴，还是那一块", () => {
  const block = [
    ["1", ""],
    ["0", "25.1"],
  ]
  expect(pastedBlock(copiedBlock(block))).toEqual(block)
})
