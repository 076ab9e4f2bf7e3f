import { findingVerdicts, saveVerdict } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { assembledReport, previousReport } from "./assembled.ts"
import { FindingKey, ReportNote } from "./fields.ts"
import { figuresOfFinding, findingsOf } from "./findings.ts"
import { openStates, takeReport } from "./standing.ts"

/** A word on a finding, at the version of the word that was seen; 0 where there was none. */
export const FindingToJudge = z.object({
  reportId: Id,
  key: FindingKey,
  verdict: z.enum(findingVerdicts),
  note: ReportNote,
  version: z.number().int().min(0).max(2_147_483_646).default(0),
})

/** Says whether a finding is right as it is or to be mended; kept with the finding's figures, through every rerun. */
export const judgeFinding = command({
  act: "report.write",
  input: FindingToJudge,
  async run(at, { reportId, key, verdict, note, version }) {
    const { tx, actor, today } = at
    const working = await takeReport(at, { reportId }, openStates, "share")
    if ("ok" in working) return working
    const { report } = await assembledReport(tx, working)
    const previous = await previousReport(tx, working)
    const finding = findingsOf(report, previous?.report ?? null).find((one) => one.key === key)
    if (finding === undefined) return refuse("REPORT_FINDING_GONE", { key })
    const word = { findingKey: key, figures: figuresOfFinding(report, finding), verdict, note, byPersonId: actor.personId, onDay: today, version }
    const next = await saveVerdict(tx, actor.agencyId, reportId, word)
    if (next === null) return refuse("STALE", { key })
    return recorded("report.finding-judged", reportId, { reportId, code: finding.code, verdict, version: next })
  },
})
