import fc from "fast-check"
import { expect, test } from "vitest"
import { isBankCard } from "./bank-card.ts"
import { findPersonalData } from "./find.ts"
import { isIdentityNumber } from "./identity-number.ts"

const kinds = (text: string): readonly string[] => findPersonalData(text).map(({ kind }) => kind)

test.each([
  ["GB 11643 的示例", "身份证号：11010519491231002X。", ["identity-number"]],
  ["示例之二，校验码是数字", "440524188001010014（生于一八八〇年），不是今天的公民号码", []],
  ["分段写的", "110105 1949 1231 002x", ["identity-number"]],
  ["全角数字", "身份证１１０１０５１９４９１２３１００２Ｘ", ["identity-number"]],
  ["末位不对", "110105194912310021", []],
  ["生日不是日子", "11010519490231002X", []],
  ["手机", "联系人手机13800138000，", ["mobile"]],
  ["手机分段、国家号", "+86 138-0013-8000 或 138 0013 8000", ["mobile", "mobile"]],
  ["固定电话", "电话：0511-85012345转801，（010）62345678", ["phone", "phone"]],
  ["只写本地号码的电话", "联系电话：85012345", ["phone"]],
  ["银行卡", "账号6222 0212 3456 7890 128", ["bank-card"]],
  ["银行卡校验码不对", "账号6222 0212 3456 7890 127", []],
  ["邮箱", "请寄 zhang.san@example.com 收", ["mailbox"]],
  ["住址到门牌", "住样本市样本区人民路12号3幢502室。", ["address"]],
  ["弄堂", "家住幸福弄7号", ["address"]],
])("%s", (_case, text, expected) => {
  expect(kinds(text)).toEqual(expected)
})

test.each([
  ["文号", "样政办发〔2026〕12号、国办发〔2019〕61号"],
  ["日期", "2026年11月29日，2026-11-29，20261129"],
  ["索引号", "000014349/2017-00110、0142768-8/2022-00185、014416330/2018-04736、620702081/2026-00007、2026-00001"],
  ["统一社会信用代码", "11441700007280420Y、11341702486344515H、91110000100000100X、12345678MA1234567X"],
  ["带连字符的文件编号", "150-2026-0001号"],
  ["热线", "12345、110、4008001234"],
  ["机关自己的邮箱", "xxgk@yangben.gov.cn"],
  ["金额", "合计 123456789.12 元，第 100000000000000 号"],
  ["道路规划，不到门牌", "人民路改造工程、中山路以东"],
])("不误报：%s", (_case, text) => {
  expect(findPersonalData(text)).toEqual([])
})

const luhn = (digits: string): string => {
  // By hand: double every second digit from the right of the body, add up, and fill up to a multiple of ten.
  const sum = [...digits].reverse().reduce((total, sign, at) => {
    const digit = Number(sign) * (at % 2 === 0 ? 2 : 1)
    return total + (digit > 9 ? digit - 9 : digit)
  }, 0)
  return digits + String((10 - (sum % 10)) % 10)
}
const digitsOf = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(""))

test("银行卡：凡校验码对的都查得到，改一位就查不到", () => {
  fc.assert(
    fc.property(digitsOf(13), fc.integer({ min: 2, max: 15 }), (body, at) => {
      const card = luhn(`62${body}`)
      expect(isBankCard(card)).toBe(true)
      expect(kinds(`卡号：${card}。`)).toContain(isIdentityNumber(card) ? "identity-number" : "bank-card")
      const other = card.slice(0, at) + String((Number(card[at]) + 1) % 10) + card.slice(at + 1)
      expect(isBankCard(other)).toBe(false)
    }),
  )
})

test("身份证号：每个正好只有一个校验码", () => {
  const day = fc.tuple(fc.integer({ min: 1950, max: 2020 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  fc.assert(
    fc.property(fc.constantFrom("110105", "320102", "650100"), day, digitsOf(3), (place, [year, month, on], order) => {
      const body = `${place}${String(year)}${String(month).padStart(2, "0")}${String(on).padStart(2, "0")}${order}`
      expect(Array.from("0123456789X").filter((check) => isIdentityNumber(body + check))).toHaveLength(1)
    }),
  )
})

test("遮掩以后不再查出，位置和原文对得上", () => {
  const piece = fc.constantFrom(
    "13800138000",
    "11010519491231002X",
    "a@b.com",
    "人民路12号",
    "0511-85012345",
    "，",
    "甲",
    "\n",
    " ",
    "1",
    "号",
    "路",
    "@",
    ".",
    "-",
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("")
      const hits = findPersonalData(text)
      for (const { start, text: found } of hits) expect(text.slice(start, start + found.length)).toBe(found)
      let masked = text
      for (const { text: found, masked: shown } of hits) masked = masked.replace(found, shown)
      const left = new Set(findPersonalData(masked).map(({ text: found }) => found))
      for (const { text: found, masked: shown } of hits) if (!masked.includes(found)) expect(left.has(found) || left.has(shown)).toBe(false)
    }),
  )
})

test.each(["1", "1 ", "a.", "a@", "人民路", "路1", "0511-", "电话：", "138 ", "(0"])("一百万字的 %j 也读得完", (piece) => {
  const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
  const began = performance.now()
  findPersonalData(text)
  expect(performance.now() - began).toBeLessThan(5000)
})
