/** What the office says of the site as a whole. */
export interface Site {
  /** Null for the name of the agency at its top. */
  readonly name: string | null
  /** The agency whose district the site is; null for the one at the top of the tree. */
  readonly agencyId: string | null
  /** 网站标识码. */
  readonly identificationCode: string | null
  /** ICP 备案号. */
  readonly icpFiling: string | null
  /** 公安机关备案号. */
  readonly policeFiling: string | null
  /** 主办单位; null for the agency at the top. */
  readonly organiser: string | null
  /** How the keepers of the site are reached. */
  readonly contact: string | null
}

/** A site of which nothing was set. */
export const unnamedSite: Site = {
  name: null,
  agencyId: null,
  identificationCode: null,
  icpFiling: null,
  policeFiling: null,
  organiser: null,
  contact: null,
}
