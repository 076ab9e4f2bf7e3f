import { publicAgencies, type PublicAgency, type PublicTx } from "@gongkai/records"
import type { Portal } from "../portal.ts"
import type { Place } from "./place.ts"

/** The agencies that the site shows, and the one at its top. */
export interface District {
  /** Null where no agency was founded yet. */
  readonly top: PublicAgency | null
  readonly agencies: readonly PublicAgency[]
}

/** The district of the site: the agency that the settings name, else the topmost, and all below it. */
export const districtOf = async (reader: PublicTx, { site }: Pick<Portal, "site">): Promise<District> => {
  const all = await publicAgencies(reader)
  const top = all.find(({ id }) => id === site.agencyId) ?? all[0] ?? null
  return { top, agencies: top === null ? [] : all.filter(({ superiors }) => superiors.includes(top.id)) }
}

/** The site with its settings filled in. */
export const placeOf = ({ site, baseUrl }: Pick<Portal, "site" | "baseUrl">, { top }: District): Place => {
  const { origin, host } = new URL(baseUrl)
  const { name, identificationCode, icpFiling, policeFiling, organiser, contact } = site
  const own = top?.name ?? ""
  return {
    name: name ?? `${own}政府信息公开平台`,
    domain: host,
    origin,
    identificationCode,
    icpFiling,
    policeFiling,
    organiser: organiser ?? own,
    contact,
  }
}
