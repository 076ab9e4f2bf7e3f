import {
  appealScore,
  closeSelfScores,
  decideAppeal,
  draftAssessment,
  openAssessment,
  publishAssessment,
  reviewSheet,
  selfScore,
  submitSheet,
  type Casework,
} from "@gongkai/casework"
import { day, yearOf, type Day } from "@gongkai/law"
import { criteriaOf } from "@gongkai/records"
import { enter, type Desk } from "../office-work/desk.ts"
import { agencies, government } from "./agencies.ts"
import { deskOf } from "./reports.ts"

/** The agency that gave itself no scores, and the one that appealed. */
const agencyWithoutScores = "river-street"
const agencyThatAppealed = "education"

const evidence: Readonly<Record<string, string>> = {
  organisation: "机关内设机构文件（示例）第三条",
  guide: "https://www.example.gov.cn/guide（示例）",
  contents: "https://www.example.gov.cn/contents（示例）",
  fees: "本年度没有收取信息处理费（示例）",
  training: "培训通知和签到表（示例）",
}

/** What is taken off a full score by hand: differs from agency to agency, and is the same every time. */
const short = (agency: number, criterion: number): number => (agency * 3 + criterion * 5) % 3

/** An assessment of the year before, from its scheme to its publication. */
const assessed = async (superior: Desk, desks: readonly Desk[], year: number, copyFrom: number | null): Promise<void> => {
  const on = (monthDay: string): Day => day(`${String(year + 1)}-${monthDay}`)
  const [drafted, opened, given, closed, reviewed, appealed, decided, published] = (
    ["01-06", "01-08", "02-10", "02-24", "03-03", "03-05", "03-10", "03-18"] as const
  ).map(on)
  if (!drafted || !opened || !given || !closed || !reviewed || !appealed || !decided || !published) return
  await enter(superior, "head", drafted, draftAssessment, { year, copyFrom, selfUntil: on("02-13"), appealDays: 5, least: 5 })
  await enter(superior, "head", opened, openAssessment, { year, version: 1 })
  const criteria = await superior.casework.records.transaction({ agencyId: superior.agencyId, personId: "demonstration", today: opened }, (tx) =>
    criteriaOf(tx, superior.agencyId, year),
  )
  const byHand = criteria.filter(({ measure }) => measure === null)
  for (const [nth, desk] of desks.entries()) {
    if (desk.agencyId === agencyWithoutScores) continue
    for (const [at, { id, points }] of byHand.entries())
      await enter(desk, "clerk", given, selfScore, {
        ...{ year, criterion: id, points: points - short(nth, at) / 2, words: null, evidence: evidence[id] ?? "见附件（示例）", version: 0 },
      })
    await enter(desk, "head", given, submitSheet, { year })
  }
  await enter(superior, "supervisor", closed, closeSelfScores, { year })
  for (const { agencyId } of desks) {
    const words = agencyId === agencyThatAppealed ? "只附了通知，没有参训名单" : "没有自评，按现场查看评分（示例）"
    const scores =
      agencyId === agencyWithoutScores
        ? byHand.map(({ id, points }) => ({ criterion: id, points: points / 2, words }))
        : agencyId === agencyThatAppealed
          ? [{ criterion: "training", points: 2, words }]
          : []
    await enter(superior, "supervisor", reviewed, reviewSheet, { year, agencyId, scores })
  }
  const desk = desks.find(({ agencyId }) => agencyId === agencyThatAppealed)
  if (desk !== undefined) {
    const words = "参训名单在报送时漏附，现补上（示例）"
    await enter(desk, "head", appealed, appealScore, { year, criterion: "training", words, evidence: "参训名单（示例）" })
    await enter(superior, "supervisor", decided, decideAppeal, {
      ...{ year, agencyId: agencyThatAppealed, criterion: "training", points: 5, words: "名单属实，补交扣1分" },
    })
  }
  await enter(superior, "head", published, publishAssessment, { year, version: 2 })
}

/** Plants the assessments of the two years before this one, each with one agency that gave itself no scores and one that appealed. */
export const plantAssessmentsOfDistrict = async (casework: Casework): Promise<void> => {
  const thisYear = yearOf(casework.today())
  const superior = await deskOf(casework, government.id)
  const desks = await Promise.all(agencies.map(({ id }) => deskOf(casework, id)))
  const [first, second] = [thisYear - 2, thisYear - 1]
  await assessed(superior, desks, first, null)
  // In the first months of a year that of the year before is not over.
  if (casework.today() >= day(`${String(thisYear)}-03-18`)) await assessed(superior, desks, second, first)
}
