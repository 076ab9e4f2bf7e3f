import { columnStale, type ColumnKind, type Day } from "@gongkai/law"
import { lastInSections, type Tx } from "@gongkai/records"
import { lawOf } from "../calendar/calendar-of.ts"
import { sections, type Section } from "../catalogue/sections.ts"
import { opennessValuesOf, type OpennessSettingId } from "../openness-setting/settings.ts"

/** A column of the agency's site, and whether it was left alone for too long. */
export interface ColumnStanding {
  readonly section: Section
  readonly words: string
  readonly lastOn: Day | null
  /** By which setting it is judged. */
  readonly setting: OpennessSettingId
  /** The last day on which it is not stale yet; null for a column in which nothing ever was. */
  readonly freshUntil: Day | null
  readonly stale: boolean
}

const kindOf: Readonly<Partial<Record<Section, ColumnKind>>> = { news: "news", notices: "notices", policies: "notices" }

/** As what a column is judged. */
export const kindOfColumn = (section: string): ColumnKind => (isSection(section) ? (kindOf[section] ?? "other") : "other")

const settingOf = { news: "stale.news-days", notices: "stale.notices-months", other: "stale.columns-months" } as const satisfies Record<
  ColumnKind,
  OpennessSettingId
>

const isSection = (text: string): text is Section => Object.hasOwn(sections, text)

/** How the columns of an agency's site stand; an empty one is stale, too. */
export const columnsStanding = async (tx: Tx, agencyId: string, today: Day): Promise<readonly ColumnStanding[]> => {
  const [last, values, law] = [await lastInSections(tx, agencyId), await opennessValuesOf(tx, agencyId), await lawOf(tx, agencyId)]
  const limits = { newsDays: values["stale.news-days"], noticesMonths: values["stale.notices-months"], otherMonths: values["stale.columns-months"] }
  return Object.keys(sections)
    .filter(isSection)
    .map((section) => {
      const kind = kindOfColumn(section)
      const lastOn = last.get(section) ?? null
      const freshness = columnStale.apply({ column: { kind, lastOn }, on: today, limits }, law)
      return { section, words: sections[section], lastOn, setting: settingOf[kind], ...freshness }
    })
}
