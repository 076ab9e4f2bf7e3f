import { reminderRulesOf, saveReminderRules } from "@gongkai/records"
import { z } from "zod"
import { command, recorded, refuse } from "../kernel.ts"
import { ReportReminderRules } from "./report-rules.ts"

/** An agency's rules of reminding of its annual reports, all of them, at the version that the caller has seen; 0 where the product's held. */
export const ReportReminderRulesToKeep = z.object({ rules: ReportReminderRules, version: z.number().int().min(0) })

/** Says who is reminded of the last days of annual reports, when, and by what. */
export const changeReportReminderRules = command({
  act: "reminder-rule.change",
  input: ReportReminderRulesToKeep,
  async run({ tx, actor }, { rules, version }) {
    const next = await saveReminderRules(tx, actor.agencyId, "report", rules, version)
    if (next === null) return refuse("STALE", { version: (await reminderRulesOf(tx, actor.agencyId, "report"))?.version ?? 0 })
    return recorded("reminder.rules-changed", "report-reminder-rules", { version: next })
  },
})
