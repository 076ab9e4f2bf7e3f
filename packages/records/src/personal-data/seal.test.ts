import fc from "fast-check"
import { expect, test } from "vitest"
import { keyRingOfText } from "@gongkai/records"
import { masked } from "./mask.ts"
import { seal, unseal, type SealedPlace } from "./seal.ts"
import { normalised, searchHash } from "./search-hash.ts"

const ring = keyRingOfText(`k2bb:${Buffer.alloc(32, 2).toString("base64")},k1aa:${Buffer.alloc(32, 1).toString("base64")}`)
const key = ring.newest()
const place: SealedPlace = { agencyId: "bureau", table: "applicant", rowId: "a1", field: "phone" }
const places = fc.record({ agencyId: fc.string(), table: fc.string(), rowId: fc.string(), field: fc.string() })

test("任何内容、任何位置：加密再解开，一字不差；两次加密的结果不同", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), places, (plain, at) => {
      const sealed = seal(plain, at, key)
      expect(unseal(sealed, at, ring)).toBe(Buffer.from(plain, "utf8").toString("utf8"))
      expect(seal(plain, at, key)).not.toEqual(sealed)
    }),
  )
})

test("任何一位被改动：解不开", () => {
  const sealed = seal("13812341234", place, key)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: sealed.length * 8 - 1 }), (bit) => {
      const altered = Buffer.from(sealed)
      altered[bit >> 3]! ^= 1 << (bit & 7)
      expect(() => unseal(altered, place, ring)).toThrow(/SEALED_VALUE_WRONG|KEY_MISSING/u)
    }),
  )
  for (let length = 0; length < sealed.length; length++)
    expect(() => unseal(sealed.subarray(0, length), place, ring)).toThrow(/SEALED_VALUE_WRONG|KEY_MISSING/u)
})

test("搬到别的机关、别的表、别的行、别的字段：解不开", () => {
  fc.assert(
    fc.property(places, places, (from, to) => {
      fc.pre(JSON.stringify(Object.values(from)) !== JSON.stringify(Object.values(to)))
      expect(() => unseal(seal("张三", from, key), to, ring)).toThrow("SEALED_VALUE_WRONG")
    }),
  )
})

test("密文里写着用哪把密钥；换成另一把的编号也解不开", () => {
  const sealed = seal("张三", place, key)
  const relabelled = Buffer.from(sealed)
  relabelled.write("k1aa", 2, "latin1")
  expect(() => unseal(relabelled, place, ring)).toThrow("SEALED_VALUE_WRONG")
  expect(() => unseal(sealed, place, keyRingOfText(`k1aa:${Buffer.alloc(32, 1).toString("base64")}`))).toThrow("KEY_MISSING")
})

test.each([
  ["name", "张三", "张 三"],
  ["name", "ＬＩ Ｍing", "li ming"],
  ["identityNumber", "32０1０２１９９００１０１００1ｘ", "32010219900101001X"],
  ["phone", "138 1234 1234", "１３８-1234-1234"],
  ["phone", "+86 13812341234", "0086-138-1234-1234"],
  ["email", "Zhang@Example.CN", "zhang@example.cn "],
] as const)("查找不分全角半角、大小写和空格（%s）", (field, one, other) => {
  expect(searchHash("bureau", field, one, key)).toBe(searchHash("bureau", field, other, key))
})

test("不同的值、不同的机关、不同的密钥，查找用的哈希都不同；空的没有", () => {
  const own = searchHash("bureau", "phone", "13812341234", key)
  expect(searchHash("bureau", "phone", "13812341235", key)).not.toBe(own)
  expect(searchHash("sibling", "phone", "13812341234", key)).not.toBe(own)
  expect(searchHash("bureau", "phone", "13812341234", ring.key("k1aa"))).not.toBe(own)
  expect(searchHash("bureau", "name", "　 ", key)).toBeNull()
  expect(normalised("phone", "0527-84389000")).toBe("052784389000")
})

test.each([
  ["name", "张三", "张*"],
  ["name", "欧阳修远", "欧***"],
  ["name", "张", "*"],
  ["identityKind", "居民身份证", "居民身份证"],
  ["identityNumber", "32010219900101001X", "320*************1X"],
  ["identityNumber", "12345", "****"],
  ["phone", "13812341234", "138****1234"],
  ["phone", "138 1234 1234", "138****1234"],
  ["phone", "0527-84389000", "**********00"],
  ["email", "zhangsan@example.cn", "z***@example.cn"],
  ["email", "没有符号", "****"],
  ["address", "江苏省宿迁市宿城区幸福路12号3栋502室", "江苏省宿迁市宿城区****"],
  ["address", "北京市海淀区某某街道1号", "北京市海淀区****"],
  ["address", "上海市浦东新区世纪大道1号", "上海市浦东新区****"],
  ["address", "江苏省昆山市玉山镇前进路1号", "江苏省昆山市****"],
  ["address", "新疆维吾尔自治区伊犁哈萨克自治州尼勒克县某某镇", "新疆维吾尔自治区伊犁哈萨克自治州尼勒克县****"],
  ["address", "内蒙古自治区锡林郭勒盟苏尼特左旗某某苏木", "内蒙古自治区锡林郭勒盟苏尼特左旗****"],
  ["address", "宿迁市某某路幸福小区3栋", "宿迁市****"],
  ["address", "幸福小区3栋502室", "****"],
  ["address", "幸福路大超市旁", "****"],
] as const)("遮掩 %s：%s 显示为 %s", (field, value, shown) => {
  expect(masked(field, value)).toBe(shown)
})

test("遮掩之后看不到后半段：任何姓名只剩第一个字，任何号码至少遮掉四位", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("张", "王", "李", "赵", "伟", "芳"), { minLength: 2, maxLength: 6 }), (name) => {
      expect(masked("name", name.join(""))).toBe(name[0]! + "*".repeat(name.length - 1))
    }),
  )
  fc.assert(
    fc.property(fc.stringMatching(/^\d{6,20}$/u), (number) => {
      expect(masked("identityNumber", number).replace(/[^*]/gu, "").length).toBeGreaterThanOrEqual(Math.min(4, number.length - 5))
    }),
  )
})
