import { reminderChannels, reminderRulesOf, type Tx } from "@gongkai/records"
import { z } from "zod"

/** Who is reminded: the officer who has the request, or everybody of a role. */
export const reminded = ["assigned", "clerk", "reviewer", "legal", "approver", "head"] as const

const to = z.array(z.enum(reminded)).min(1).max(reminded.length)
/** By what somebody is reminded. */
export const channels = z.array(z.enum(reminderChannels)).min(1).max(reminderChannels.length)

/** A rule: so many working days before a last day (0: on it), or after it: daily for some working days, then every so many. */
export const ReminderRule = z.discriminatedUnion("when", [
  z.strictObject({ when: z.literal("before"), workingDays: z.number().int().min(0).max(20), to, channels }),
  z.strictObject({ when: z.literal("overdue"), dailyFor: z.number().int().min(0).max(20), thenEvery: z.number().int().min(1).max(60), to, channels }),
])
/** One of an agency's rules. */
export type ReminderRule = z.output<typeof ReminderRule>

/** An agency's rules: each nearness once, at most one for what is overdue. An empty list reminds of nothing. */
export const ReminderRules = z
  .array(ReminderRule)
  .max(22)
  .refine((rules) => {
    const whens = rules.map((rule) => (rule.when === "before" ? `before-${String(rule.workingDays)}` : rule.when))
    return new Set(whens).size === whens.length
  }, "同一时点只能有一条规则")

const everywhere = [...reminderChannels]

/** What holds where an agency has no rules of its own. */
export const defaultReminderRules: readonly ReminderRule[] = [
  { when: "before", workingDays: 5, to: ["assigned"], channels: ["in-app", "e-mail"] },
  { when: "before", workingDays: 2, to: ["assigned", "reviewer"], channels: everywhere },
  { when: "before", workingDays: 0, to: ["assigned", "reviewer", "head"], channels: everywhere },
  { when: "overdue", dailyFor: 3, thenEvery: 5, to: ["assigned", "head"], channels: everywhere },
]

/** The rules that hold at an agency, and the version of its own; 0 where it has none. */
export const reminderRules = async (tx: Tx, agencyId: string): Promise<{ readonly rules: readonly ReminderRule[]; readonly version: number }> => {
  const kept = await reminderRulesOf(tx, agencyId, "own")
  return kept === null ? { rules: defaultReminderRules, version: 0 } : { rules: ReminderRules.parse(kept.rules), version: kept.version }
}
