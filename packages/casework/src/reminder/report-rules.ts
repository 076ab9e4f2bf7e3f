import { reminderRulesOf, type Tx } from "@gongkai/records"
import { z } from "zod"
import { channels } from "./rules.ts"

/** Who is reminded of a report: everybody of a role. No officer has a report as one has a request. */
const remindedOfReports = ["clerk", "reviewer", "legal", "approver", "head"] as const

const to = z.array(z.enum(remindedOfReports)).min(1).max(remindedOfReports.length)

/**
 * A rule: so many days before the last day (0: on it), or after it: daily for some working days, then every so many, and so
 * often in all. Nobody is reminded for ever of what was filed elsewhere.
 */
export const ReportReminderRule = z.discriminatedUnion("when", [
  z.strictObject({ when: z.literal("before"), days: z.number().int().min(0).max(120), to, channels }),
  z.strictObject({
    when: z.literal("overdue"),
    dailyFor: z.number().int().min(0).max(20),
    thenEvery: z.number().int().min(1).max(60),
    atMost: z.number().int().min(1).max(100),
    to,
    channels,
  }),
])
/** One of an agency's rules for its annual reports. */
export type ReportReminderRule = z.output<typeof ReportReminderRule>

/** An agency's rules: each nearness once, at most one for what is overdue. An empty list reminds of nothing. */
export const ReportReminderRules = z
  .array(ReportReminderRule)
  .max(22)
  .refine((rules) => {
    const whens = rules.map((rule) => (rule.when === "before" ? `before-${String(rule.days)}` : rule.when))
    return new Set(whens).size === whens.length
  }, "同一时点只能有一条规则")

/** What holds where an agency has no rules of its own. */
export const defaultReportReminderRules: readonly ReportReminderRule[] = [
  { when: "before", days: 30, to: ["clerk"], channels: ["in-app", "e-mail"] },
  { when: "before", days: 7, to: ["clerk", "head"], channels: ["in-app", "e-mail"] },
  { when: "before", days: 1, to: ["clerk", "head"], channels: ["in-app", "e-mail", "sms"] },
  { when: "before", days: 0, to: ["clerk", "head"], channels: ["in-app", "e-mail", "sms"] },
  { when: "overdue", dailyFor: 3, thenEvery: 5, atMost: 10, to: ["clerk", "head"], channels: ["in-app", "e-mail", "sms"] },
]

/** The rules that hold at an agency, and the version of its own; 0 where it has none. */
export const reportReminderRules = async (
  tx: Tx,
  agencyId: string,
): Promise<{ readonly rules: readonly ReportReminderRule[]; readonly version: number }> => {
  const kept = await reminderRulesOf(tx, agencyId, "report")
  return kept === null ? { rules: defaultReportReminderRules, version: 0 } : { rules: ReportReminderRules.parse(kept.rules), version: kept.version }
}
