import type { Day, LawContext } from "@gongkai/law"
import { agencyOf, openTally, tallies, talliesByMonth, type OpenTally, type TallyScope, type Tx } from "@gongkai/records"
import { dutiesOf, type DutiesTold } from "./duties.ts"
import { figuresOf, type DashboardFigures } from "./figures.ts"
import { dashboardPeriod, type DashboardPart } from "./period.ts"
import { reportsFiled, type ReportsFiled } from "./reports-filed.ts"

/** What is looked at. */
export interface DashboardAsked extends TallyScope {
  readonly year: number
  readonly part: DashboardPart
}

/** A month of a dashboard. */
export interface DashboardMonth {
  readonly month: string
  readonly received: number
  readonly concluded: number
}

/** A dashboard: of an agency, or of an agency and all below it. */
export interface Dashboard extends DashboardAsked, DashboardFigures, OpenTally {
  readonly agencyName: string
  readonly from: Day
  readonly to: Day
  readonly today: Day
  readonly months: readonly DashboardMonth[]
  readonly duties: DutiesTold
  /** Of the year before: those are due in the year that is looked at. */
  readonly reports: ReportsFiled
  /** Of site watch, on today. */
  readonly tickets: OpenTally
}

/** Who looks, on what day, under which law. */
export interface Looker {
  readonly agencyId: string
  readonly today: Day
  readonly law: LawContext
}

/** A dashboard by the numbers that agencies keep; null where the agency is neither the looker nor below it. */
export const lookAtDashboard = async (tx: Tx, asked: DashboardAsked, looker: Looker): Promise<Dashboard | null> => {
  const { agencyId, scope, year, part } = asked
  const agency = await agencyOf(tx, agencyId)
  if (agency === null || !(agencyId === looker.agencyId || agency.superiors.includes(looker.agencyId))) return null
  const of = { agencyId, scope }
  const { from, to, months, ...span } = dashboardPeriod(year, part)
  const figures = figuresOf(await tallies(tx, of, span))
  const monthly = await talliesByMonth(tx, of, months, ["received", "concluded"])
  const inMonth = (first: Day, measure: string): number => monthly.find((one) => one.firstDay === first && one.measure === measure)?.value ?? 0
  return {
    ...{ agencyId, scope, year, part, from, to, today: looker.today, agencyName: agency.name },
    ...figures,
    ...(await openTally(tx, of, "open", looker.today)),
    months: months.map((first) => ({ month: first.slice(0, 7), received: inMonth(first, "received"), concluded: inMonth(first, "concluded") })),
    duties: await dutiesOf(tx, of, looker),
    reports: await reportsFiled(tx, of, year - 1, looker),
    tickets: await openTally(tx, of, "ticket.open", looker.today),
  }
}
