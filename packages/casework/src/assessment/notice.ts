import type { Tx } from "@gongkai/records"
import { assessmentTable, type AssessedAgency, type AssessmentTable } from "./table.ts"

const named = (agencies: readonly AssessedAgency[]): string => agencies.map(({ agencyName }) => agencyName).join("、")

const inOrder = (agencies: readonly AssessedAgency[]): readonly AssessedAgency[] =>
  [...agencies].sort((a, b) => (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER))

/** What agencies lost points for, the most points first. */
const losses = ({ criteria, agencies }: AssessmentTable): readonly string[] =>
  criteria
    .map((criterion) => {
      const short = agencies.flatMap((agency) => {
        const points = agency.trails.find((trail) => trail.criterion.id === criterion.id)?.standing?.points ?? null
        return points !== null && points < criterion.points ? [{ agency, lost: criterion.points - points }] : []
      })
      return { criterion, short, lost: short.reduce((sum, one) => sum + one.lost, 0) }
    })
    .filter(({ short }) => short.length > 0)
    .sort((a, b) => b.lost - a.lost)
    .map(({ criterion, short }) => {
      const whose = short.length === agencies.length && agencies.length > 1 ? "各机关均有" : named(short.map(({ agency }) => agency))
      return `${criterion.title}：${whose}失分。依据：${criterion.citation}。`
    })

const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

/** 1 to 99. */
const inChinese = (count: number): string => {
  const [tens, ones] = [Math.floor(count / 10), count % 10]
  return `${tens === 0 ? "" : `${tens === 1 ? "" : (digits[tens] ?? "")}十`}${digits[ones] ?? ""}`
}

/** The draft of the notice (通报): what stands in the scores, in sentences, with places for what only people know. Null where there is no such assessment. */
export const draftNotice = async (tx: Tx, agencyId: string, year: number): Promise<string | null> => {
  const table = await assessmentTable(tx, agencyId, year)
  if (table === null) return null
  const { assessment, criteria, agencies } = table
  const points = criteria.reduce((sum, criterion) => sum + criterion.points, 0)
  const [placed, unplaced] = [inOrder(agencies).filter(({ rank }) => rank !== null), agencies.filter(({ rank }) => rank === null)]
  const decided = agencies.flatMap(({ trails }) => trails.filter(({ steps }) => steps.some(({ step }) => step === "appeal")))
  const lost = losses(table)
  return [
    `关于${String(year)}年度政府信息公开工作考核情况的通报`,
    ...(assessment.state === "published" ? [] : ["〔草稿：结果还没有公布，分数和名次可能变动〕"]),
    `根据《中华人民共和国政府信息公开条例》第四十六条，对${String(agencies.length)}个机关${String(year)}年度政府信息公开工作进行了考核，共${String(criteria.length)}项指标、${String(points)}分。其中${String(criteria.filter(({ measure }) => measure !== null).length)}项由各机关的办理记录自动计分。现将有关情况通报如下。`,
    "一、考核结果",
    ...placed.map(({ rank, agencyName, total }) => `第${String(rank)}名　${agencyName}　${String(total)}分`),
    ...(unplaced.length === 0 ? [] : [`${named(unplaced)}适用的指标分值不足一半，不参加排名。`]),
    ...(decided.length === 0 ? [] : [`评审结果告知各机关后，处理复核申请${String(decided.length)}项。`]),
    "二、主要问题",
    ...(lost.length === 0 ? ["各项指标没有失分。"] : lost.map((line, at) => `（${inChinese(at + 1)}）${line}`)),
    "三、下一步工作要求",
    "〔待填：整改要求和期限〕",
  ].join("\n")
}
