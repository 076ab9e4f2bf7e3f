import { reminderRulesOf, saveReminderRules, type Tx } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { ReminderRulesToKeep } from "./change-rules.ts"
import { ReminderRules, type ReminderRule } from "./rules.ts"

/** What holds where an agency has no rules of its own for duties of publication, messages and consultations. */
const defaultOpennessReminderRules: readonly ReminderRule[] = [
  { when: "before", workingDays: 2, to: ["assigned"], channels: ["in-app"] },
  { when: "before", workingDays: 0, to: ["assigned"], channels: ["in-app", "e-mail"] },
  { when: "overdue", dailyFor: 1, thenEvery: 5, to: ["assigned", "head"], channels: ["in-app", "e-mail"] },
]

/** The rules that hold at an agency, and the version of its own; 0 where it has none. */
export const opennessReminderRules = async (
  tx: Tx,
  agencyId: string,
): Promise<{ readonly rules: readonly ReminderRule[]; readonly version: number }> => {
  const kept = await reminderRulesOf(tx, agencyId, "openness")
  return kept === null ? { rules: defaultOpennessReminderRules, version: 0 } : { rules: ReminderRules.parse(kept.rules), version: kept.version }
}

/** Says who is reminded of duties, messages and consultations, when, and by what. */
export const changeOpennessReminderRules = command({
  act: "reminder-rule.change",
  input: ReminderRulesToKeep,
  async run({ tx, actor }, { rules, version }) {
    const next = await saveReminderRules(tx, actor.agencyId, "openness", rules, version)
    if (next === null) return refuse("STALE", { version: (await reminderRulesOf(tx, actor.agencyId, "openness"))?.version ?? 0 })
    return recorded("reminder.rules-changed", "openness-reminder-rules", { version: next })
  },
})
