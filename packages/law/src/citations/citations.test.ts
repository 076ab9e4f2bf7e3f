import { describe, expect, test } from "vitest"
import { lawOf } from "../../test/context.ts"
import { day } from "../day.ts"
import { letterDuties, letterKindIds, mustCite, type LetterDecision, type LetterKindId } from "../letters/letter-duties.ts"
import { citationList } from "./citation-list.ts"
import type { CitationFault } from "./faults.ts"
import { lintCitations } from "./lint-citations.ts"
import { numberOf } from "./numerals.ts"
import { readCitations } from "./read-citations.ts"

const regulation = "政府信息公开条例"
const brief = (text: string) => readCitations(text).map(({ law, article, paragraph, item }) => [law, article, paragraph, item])

test.each([
  ["《中华人民共和国政府信息公开条例》第三十六条第（二）项", [[regulation, 36, null, 2]]],
  ["《政府信息公开条例》第36条第（2）项", [[regulation, 36, null, 2]]],
  ["《政府信息公开条例》第３６条第(二)项", [[regulation, 36, null, 2]]],
  ["根据政府信息公开条例第三十六条第二项", [[regulation, 36, null, 2]]],
  ["《条例》第三十二条", [[regulation, 32, null, null]]],
  [
    "根据《条例》第十四条、第十五条和第十六条第一款",
    [
      [regulation, 14, null, null],
      [regulation, 15, null, null],
      [regulation, 16, 1, null],
    ],
  ],
  [
    "《条例》第三十六条第（三）项、第（四）项",
    [
      [regulation, 36, null, 3],
      [regulation, 36, null, 4],
    ],
  ],
  [
    "《条例》第十六条第一款、第二款",
    [
      [regulation, 16, 1, null],
      [regulation, 16, 2, null],
    ],
  ],
  [
    "《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）第三十条",
    [
      [regulation, 30, null, null],
      [regulation, null, null, null],
    ],
  ],
  ["行政复议法第二十三条第一款第四项", [["行政复议法", 23, 1, 4]]],
  ["《中华人民共和国行政复议法》第二十三条第一款第（四）项", [["行政复议法", 23, 1, 4]]],
  ["行政诉讼法第四十六条", [["行政诉讼法", 46, null, null]]],
  ["《政府信息公开信息处理费管理办法》第四条", [["政府信息公开信息处理费管理办法", 4, null, null]]],
  ["法释〔2011〕17号", [["法释〔2011〕17号", null, null, null]]],
  ["法释[2025]8号第二条", [["法释〔2025〕8号", 2, null, null]]],
  ["《不动产登记暂行条例》第三十六条", [[null, 36, null, null]]],
  ["不动产登记暂行条例第三十六条", [[null, 36, null, null]]],
  [
    "《某省政府信息公开规定》（以下简称《规定》）。根据《规定》第九条",
    [
      [null, null, null, null],
      [null, null, null, null],
      [null, 9, null, null],
    ],
  ],
  [
    "《某省政府信息公开条例》（以下简称《条例》）第三十六条；根据《条例》第十四条",
    [
      [null, 36, null, null],
      [null, null, null, null],
      [null, 14, null, null],
    ],
  ],
  ["第三十六条", [[null, 36, null, null]]],
  ["没有引用什么", []],
])("读出引用：%s", (text, cited) => {
  const found = brief(text)
  for (const one of cited) expect(found).toContainEqual(one)
  expect(found.filter(([, article]) => article !== null)).toHaveLength(cited.filter(([, article]) => article !== null).length)
})

test("引用的位置照原文", () => {
  const text = "现根据《条例》第３６条第（四）项答复。"
  expect(readCitations(text).map(({ from, to, text: cited }) => [text.slice(from, to), cited])).toEqual([
    ["《条例》第３６条第（四）项", "《条例》第３６条第（四）项"],
  ])
})

test.each([
  ["十", 10],
  ["十四", 14],
  ["二十", 20],
  ["三十六", 36],
  ["一百零二", 102],
  ["一百一十", 110],
  ["46", 46],
  ["〇", 0],
])("%s 是 %i", (text, number) => {
  expect(numberOf(text)).toBe(number)
})

const first =
  "如不服本决定，应当先自收到之日起60日内向甲区人民政府申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内向甲区人民法院提起行政诉讼。"
const either = "如不服本答复，可以自收到之日起六十日内向甲区人民政府申请行政复议，也可以自收到之日起六个月内直接向甲区人民法院提起行政诉讼。"
const notHeld: LetterDecision = { outcome: "unavailable.notHeld", ground: "36(4)", withheld: null }
const internal: LetterDecision = { outcome: "refused.internalAffairs", ground: "16(1)", withheld: null }
const granted: LetterDecision = { outcome: "granted", ground: "36(2)", withheld: null }
const partial: LetterDecision = { outcome: "partiallyGranted", ground: "37", withheld: "15" }

const lint = (kind: LetterKindId, decision: LetterDecision | null, on: string, text: string) =>
  lintCitations(text, { kind, decision, on: day(on) }, lawOf())

type Planted = readonly [string, LetterKindId, LetterDecision | null, string, string, CitationFault | null, string | null]

describe("每个毛病恰好查出它自己", () => {
  test.each([
    ["对的：不存在", "does-not-exist", notHeld, "2026-03-20", `根据《条例》第三十六条第（四）项。\n${either}`, null, null],
    [
      "对的：内部事务，先复议",
      "refused-internal-affairs",
      internal,
      "2026-03-20",
      `根据《条例》第十六条第一款、第三十六条第（三）项。\n${first}`,
      null,
      null,
    ],
    ["对的：2023年12月29日不予公开，任选", "refused-internal-affairs", internal, "2023-12-29", `根据《条例》第十六条第一款。\n${either}`, null, null],
    [
      "对的：经过里提到补正、延期的条款",
      "does-not-exist",
      notHeld,
      "2026-03-20",
      `根据《条例》第三十条告知补正，根据第三十三条第二款延期。根据《条例》第三十六条第（四）项。\n${either}`,
      null,
      null,
    ],
    [
      "对的：部分公开，几处不同的理由",
      "partially-granted",
      partial,
      "2026-03-20",
      `根据《条例》第三十七条、第十五条、第十六条第二款。\n${first}`,
      null,
      null,
    ],
    [
      "条款不符：不存在引了第（五）项",
      "does-not-exist",
      notHeld,
      "2026-03-20",
      `根据《条例》第三十六条第（五）项。\n${either}`,
      "WRONG_ARTICLE",
      "第三十六条第（四）项",
    ],
    [
      "条款不符：内部事务引了第二款",
      "refused-internal-affairs",
      internal,
      "2026-03-20",
      `根据《条例》第十六条第二款。\n${first}`,
      "WRONG_ARTICLE",
      "第十六条第一款",
    ],
    ["条款不符：补正告知引了第三十六条", "correction-notice", null, "2026-03-20", "根据《条例》第三十六条第（四）项。", "WRONG_ARTICLE", "第三十条"],
    ["没有引用", "does-not-exist", notHeld, "2026-03-20", `经检索，没有。\n${either}`, "ARTICLE_MISSING", "第三十六条第（四）项"],
    [
      "部分公开没有引不公开部分的依据",
      "partially-granted",
      partial,
      "2026-03-20",
      `根据《条例》第三十七条。\n${first}`,
      "ARTICLE_MISSING",
      "第十五条",
    ],
    ["只引到条", "does-not-exist", notHeld, "2026-03-20", `根据《条例》第三十六条。\n${either}`, "ARTICLE_TOO_COARSE", "第三十六条第（四）项"],
    [
      "只引到条：第十六条",
      "refused-internal-affairs",
      internal,
      "2026-03-20",
      `根据《条例》第十六条。\n${first}`,
      "ARTICLE_TOO_COARSE",
      "第十六条第一款",
    ],
    [
      "没有第五十七条",
      "granted-supplied",
      granted,
      "2026-03-20",
      `根据《条例》第三十六条第（二）项、第五十七条。\n${either}`,
      "NO_SUCH_ARTICLE",
      null,
    ],
    [
      "没有第（八）项",
      "granted-supplied",
      granted,
      "2026-03-20",
      `根据《条例》第三十六条第（二）项、第（八）项。\n${either}`,
      "NO_SUCH_PARAGRAPH",
      null,
    ],
    [
      "2007年条例第二十一条第（三）项",
      "does-not-exist",
      notHeld,
      "2026-03-20",
      `根据《条例》第二十一条第（三）项。\n${either}`,
      "FORMER_ARTICLE",
      "第三十六条第（四）项",
    ],
    [
      "2007年条例第二十三条征求第三方",
      "third-party-consultation",
      null,
      "2026-03-20",
      "根据《条例》第二十三条、第三十二条。",
      "FORMER_ARTICLE",
      "第三十二条",
    ],
    [
      "国务院令第492号",
      "granted-supplied",
      granted,
      "2026-03-20",
      `根据《政府信息公开条例》（国务院令第492号）和《政府信息公开条例》第三十六条第（二）项。\n${either}`,
      "LAW_REPEALED",
      "国务院令第711号",
    ],
    [
      "2024年起引旧复议法第九条",
      "granted-supplied",
      granted,
      "2024-01-01",
      `根据《条例》第三十六条第（二）项。\n${either}根据行政复议法第九条。`,
      "FORMER_ARTICLE",
      "第二十条",
    ],
    [
      "2023年引新复议法第二十条",
      "granted-supplied",
      granted,
      "2023-12-29",
      `根据《条例》第三十六条第（二）项。\n${either}根据行政复议法第二十条。`,
      "NOT_YET_IN_FORCE",
      "第九条",
    ],
    [
      "2025年6月1日起引法释〔2011〕17号",
      "granted-supplied",
      granted,
      "2025-06-01",
      `根据《条例》第三十六条第（二）项、法释〔2011〕17号。\n${either}`,
      "LAW_REPEALED",
      "法释〔2025〕8号",
    ],
    [
      "2025年5月31日引法释〔2011〕17号，不错",
      "granted-supplied",
      granted,
      "2025-05-31",
      `根据《条例》第三十六条第（二）项、法释〔2011〕17号。\n${either}`,
      null,
      null,
    ],
    [
      "2025年5月31日引法释〔2025〕8号",
      "granted-supplied",
      granted,
      "2025-05-31",
      `根据《条例》第三十六条第（二）项、法释〔2025〕8号。\n${either}`,
      "NOT_YET_IN_FORCE",
      null,
    ],
    [
      "2020年引信息处理费管理办法",
      "extension-notice",
      null,
      "2020-12-31",
      "根据《条例》第三十三条第二款、《政府信息公开信息处理费管理办法》第四条。",
      "NOT_YET_IN_FORCE",
      null,
    ],
    ["先复议的写成任选", "refused-internal-affairs", internal, "2026-03-20", `根据《条例》第十六条第一款。\n${either}`, "CHOICE_OFFERED", null],
    ["任选的写成先复议", "does-not-exist", notHeld, "2026-03-20", `根据《条例》第三十六条第（四）项。\n${first}`, "REVIEW_FIRST_DEMANDED", null],
    [
      "没有救济途径",
      "does-not-exist",
      notHeld,
      "2026-03-20",
      "根据《条例》第三十六条第（四）项。所申请的是行政诉讼、行政复议统计表。",
      "REMEDIES_MISSING",
      null,
    ],
    [
      "没有告知先复议",
      "refused-internal-affairs",
      internal,
      "2026-03-20",
      "根据《条例》第十六条第一款。\n如不服，可以自收到之日起60日内申请行政复议；对复议决定不服的，可以提起行政诉讼。",
      "REVIEW_FIRST_NOT_SAID",
      null,
    ],
    [
      "三个月起诉",
      "granted-supplied",
      granted,
      "2026-03-20",
      `根据《条例》第三十六条第（二）项。\n${either.replace("六个月", "三个月")}`,
      "REMEDY_PERIOD_WRONG",
      "6个月",
    ],
    [
      "三十日复议",
      "granted-supplied",
      granted,
      "2026-03-20",
      `根据《条例》第三十六条第（二）项。\n${either.replace("六十日", "三十日")}`,
      "REMEDY_PERIOD_WRONG",
      "60日",
    ],
    [
      "2024年6月不存在：没有定论",
      "does-not-exist",
      notHeld,
      "2024-06-03",
      `根据《条例》第三十六条第（四）项。\n${either}`,
      "REMEDIES_UNSETTLED",
      null,
    ],
  ] satisfies readonly Planted[])("%s", (_case, kind, decision, on, text, code, right) => {
    const found = lint(kind, decision, on, text)
    expect(found.map((one) => one.code)).toEqual(code === null ? [] : [code])
    if (right !== null) expect(found[0]!.right).toContain(right)
    for (const { from, to, cited } of found) if (from !== null && to !== null) expect(text.slice(from, to)).toBe(cited)
  })
})

test.each(letterKindIds)("%s：应当引用的各条都引了，就没有毛病；一条也没引，就说缺哪条", (kind) => {
  const { decides, elements } = letterDuties[kind]
  const decision =
    decides === null
      ? null
      : { outcome: decides.outcome, ground: decides.grounds[0] ?? null, withheld: decides.outcome === "partiallyGranted" ? ("15" as const) : null }
  const needsRemedies = elements.some((element) => element === "remedies")
  const withholds = kind === "partially-granted" || kind.startsWith("refused-")
  const remedies = needsRemedies ? (withholds ? first : either) : ""
  const must = mustCite(kind, decision)
  expect(lint(kind, decision, "2026-03-20", `根据${citationList(must)}。\n${remedies}`)).toEqual([])
  expect(lint(kind, decision, "2026-03-20", `没有引用。\n${remedies}`).map(({ code }) => code)).toEqual(must.map(() => "ARTICLE_MISSING"))
})
