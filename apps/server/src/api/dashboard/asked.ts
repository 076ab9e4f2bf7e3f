import { z } from "@hono/zod-openapi"
import { dashboardParts, Id, type DashboardPart } from "@gongkai/casework"
import { yearOf, type Day } from "@gongkai/law"

/** The days of a dashboard as text: a year, this one where none is named; of it all, a quarter, or a month. */
export const periodFields = { year: z.coerce.number().int().min(2009).max(2100).optional(), part: z.enum(dashboardParts).default("year") }

/** The same, whole. */
export const periodAsked = (
  { year, part }: { readonly year?: number | undefined; readonly part: DashboardPart },
  today: Day,
): { readonly year: number; readonly part: DashboardPart } => ({ year: year ?? yearOf(today), part })

/** An agency below the asker's; the asker's own where none is named. */
export const agencyField = { agencyId: Id.optional() }
