import { z } from "@hono/zod-openapi"
import { Id, measureOf, ReportYear, Scope, type ComparisonAsked, type Measure } from "@gongkai/casework"
import type { Day } from "@gongkai/law"

const mostMeasures = 12
const mostYears = 10
const mostAgencies = 200

const few = (most: number) =>
  z
    .string()
    .min(1)
    .max(8000)
    .transform((text) => [...new Set(text.split(","))])
    .pipe(z.array(z.string()).max(most))

const known = (ids: readonly string[]): readonly Measure[] => ids.flatMap((id) => measureOf(id) ?? [])

const Measures = few(mostMeasures)
  .refine((ids) => known(ids).length === ids.length, "没有这样的单元格或者比例")
  .transform(known)

/** What a comparison is asked by, as text: measures and agencies parted by commas. */
export const comparisonFields = {
  measures: Measures.optional(),
  agencies: few(mostAgencies).pipe(z.array(Id)).optional(),
  from: z.coerce.number().pipe(ReportYear).optional(),
  to: z.coerce.number().pipe(ReportYear).optional(),
  scope: Scope.default("agency"),
}

type Asked = z.output<z.ZodObject<typeof comparisonFields>>

const usual = known(["requests.received.total"])

/** The comparison that is meant: last year's beside the year before where no years are named, never more than ten. */
export const comparisonAsked = ({ measures = usual, agencies, from, to, scope }: Asked, today: Day): ComparisonAsked => {
  const last = to ?? Number(today.slice(0, 4)) - 1
  const first = Math.max(Math.min(from ?? last - 1, last), last - mostYears + 1)
  return { measures, from: first, to: last, scope, agencies: agencies ?? null }
}
