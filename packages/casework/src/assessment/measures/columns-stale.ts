import { columnStale, plusDays } from "@gongkai/law"
import { lastInSectionsBefore } from "@gongkai/records"
import { lawOf } from "../../calendar/calendar-of.ts"
import { kindOfColumn } from "../../duty/stale-columns.ts"
import { opennessValuesOf } from "../../openness-setting/settings.ts"
import { daysOf, faultsOfKind, type Measured, type Measuring } from "./measured.ts"

/** Columns of the site that were stale at the close of the year; one in which nothing ever stood was never opened, and is not counted. */
export const columnsStale = async (of: Measuring): Promise<Measured> => {
  const { tx, agencyId } = of
  const { before } = daysOf(of)
  const [last, values, law] = [await lastInSectionsBefore(tx, agencyId, before), await opennessValuesOf(tx, agencyId), await lawOf(tx, agencyId)]
  const limits = { newsDays: values["stale.news-days"], noticesMonths: values["stale.notices-months"], otherMonths: values["stale.columns-months"] }
  const stale = [...last].filter(
    ([section, lastOn]) => columnStale.apply({ column: { kind: kindOfColumn(section), lastOn }, on: plusDays(before, -1), limits }, law).stale,
  )
  return {
    counted: last.size,
    faults: faultsOfKind(
      "column",
      stale.map(([section]) => section),
    ),
  }
}
