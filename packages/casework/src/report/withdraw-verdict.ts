import { deleteVerdict, verdictsOf } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { FindingKey } from "./fields.ts"
import { openStates, takeReport } from "./standing.ts"

/** A word on a finding that is taken back, at the version that was seen. */
export const VerdictToWithdraw = z.object({ reportId: Id, key: FindingKey, version: Version })

/** Takes a word on a finding back: the finding stands as if nobody had said anything. Also where the finding is there no more. */
export const withdrawVerdict = command({
  act: "report.write",
  input: VerdictToWithdraw,
  async run(at, { reportId, key, version }) {
    const { tx, actor } = at
    const working = await takeReport(at, { reportId }, openStates, "share")
    if ("ok" in working) return working
    const there = (await verdictsOf(tx, actor.agencyId, reportId)).find(({ findingKey }) => findingKey === key)
    if (there === undefined) return refuse("REPORT_VERDICT_NONE", { key })
    if (!(await deleteVerdict(tx, actor.agencyId, reportId, key, version))) return refuse("STALE", { key, version: there.version })
    // A key begins with the code of its check.
    const [code = key] = key.split(":")
    return recorded("report.verdict-withdrawn", reportId, { reportId, code, verdict: there.verdict, version })
  },
})
