import { reminderRulesOf, saveReminderRules } from "@gongkai/records"
import { z } from "zod"
import { command, recorded, refuse } from "../kernel.ts"
import { ReminderRules } from "./rules.ts"

/** An agency's rules of reminding, all of them, at the version that the caller has seen; 0 where the product's held. */
export const ReminderRulesToKeep = z.object({ rules: ReminderRules, version: z.number().int().min(0) })

/** Says who is reminded of last days, when, and by what. */
export const changeReminderRules = command({
  act: "reminder-rule.change",
  input: ReminderRulesToKeep,
  async run({ tx, actor }, { rules, version }) {
    const next = await saveReminderRules(tx, actor.agencyId, "own", rules, version)
    if (next === null) return refuse("STALE", { version: (await reminderRulesOf(tx, actor.agencyId, "own"))?.version ?? 0 })
    return recorded("reminder.rules-changed", "reminder-rules", { version: next })
  },
})
