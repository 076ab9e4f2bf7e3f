import { plusDays, plusMonths, type Day } from "@gongkai/law"
import { lastInSections, type Tx } from "@gongkai/records"
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

const settingOf: Readonly<Partial<Record<Section, OpennessSettingId>>> = {
  news: "stale.news-days",
  notices: "stale.notices-months",
  policies: "stale.notices-months",
}

const isSection = (text: string): text is Section => Object.hasOwn(sections, text)

/** How the columns of an agency's site stand; an empty one is stale, too. */
export const columnsStanding = async (tx: Tx, agencyId: string, today: Day): Promise<readonly ColumnStanding[]> => {
  const [last, values] = [await lastInSections(tx, agencyId), await opennessValuesOf(tx, agencyId)]
  return Object.keys(sections)
    .filter(isSection)
    .map((section) => {
      const setting = settingOf[section] ?? "stale.columns-months"
      const lastOn = last.get(section) ?? null
      const freshUntil =
        lastOn === null ? null : setting === "stale.news-days" ? plusDays(lastOn, values[setting]) : plusMonths(lastOn, values[setting])
      return { section, words: sections[section], lastOn, setting, freshUntil, stale: freshUntil === null || freshUntil < today }
    })
}
