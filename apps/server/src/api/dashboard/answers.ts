import { z } from "@hono/zod-openapi"
import { dashboardParts } from "@gongkai/casework"
import { channelKinds } from "@gongkai/records"

/** Between 0 and 1; null with fewer cases behind it than a percentage needs. */
const Rate = z.object({ value: z.number().nullable(), cases: z.number().nullable(), why: z.enum(["few", "blank"]).nullable() })
const count = z.int()
const Disputes = z.object({ accepted: count, upheld: count, corrected: count, other: count })

/** The figures of a period, of an agency or of a tree. */
export const Dashboard = z
  .object({
    agencyId: z.string(),
    agencyName: z.string(),
    scope: z.enum(["agency", "tree"]),
    year: z.int(),
    part: z.enum(dashboardParts),
    from: z.string(),
    to: z.string(),
    today: z.string(),
    /** Whether it is the asker's own agency: only then do its numbers open to cases. */
    own: z.boolean(),
    leastCasesOfRate: z.int(),
    received: count,
    concluded: count,
    outcomes: z.array(z.object({ outcome: z.string(), label: z.string(), count })).readonly(),
    inTime: count,
    late: count,
    onTimeRate: Rate,
    /** Working days from the morrow of the receipt to the reply. */
    days: z.object({
      counted: count,
      median: z.int().nullable(),
      p90: z.int().nullable(),
      histogram: z.array(z.object({ days: z.int(), count })).readonly(),
    }),
    reconsideration: Disputes,
    litigation: Disputes,
    disputedRate: Rate,
    correctedRate: Rate,
    publications: z.array(z.object({ channel: z.enum(channelKinds), label: z.string(), count })).readonly(),
    months: z.array(z.object({ month: z.string(), received: count, concluded: count })).readonly(),
    /** On today, whatever the period is. */
    open: count,
    overdue: count,
    /** As the agencies counted last; `since` is the oldest of these days. */
    duties: z.object({ agencies: count, since: z.string().nullable(), total: count, due: count, late: count, stale: count }),
    /** Of the year before, which are due in the year looked at. */
    reports: z.object({ year: z.int(), agencies: count, filed: count, published: count, missing: count, late: count }),
    /** Of site watch, on today: those that are not closed. */
    tickets: z.object({ open: count, overdue: count }),
  })
  .openapi("Dashboard")

/** An agency of a superior's dashboard. */
export const DashboardLine = z
  .object({
    agencyId: z.string(),
    agencyName: z.string(),
    received: count,
    concluded: count,
    inTime: count,
    late: count,
    onTimeRate: Rate,
    correctedRate: Rate,
    median: z.int().nullable(),
    p90: z.int().nullable(),
    disputes: count,
    corrected: count,
    published: count,
    open: count,
    overdue: count,
    tickets: count,
    dutiesLate: z.int().nullable(),
  })
  .openapi("DashboardLine")
