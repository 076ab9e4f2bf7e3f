import type { Edition } from "@gongkai/report"
import { makeAgency, type Agency } from "./agency.ts"
import { makeFigures, type Figures, type Size } from "./figures.ts"
import { plant } from "./plant.ts"
import { otherOf, problemsOf } from "./prose/closing.ts"
import { properHeadings, type Headings } from "./prose/headings.ts"
import { overviewOf } from "./prose/overview.ts"
import { randomFrom } from "./random.ts"

/** A fictional agency's report before anybody lays it out. */
export interface Source {
  readonly edition: Edition
  /** The edition of table 3, which is not always that of table 2. */
  readonly requestsEdition: Edition
  readonly year: number
  readonly agency: Agency
  readonly figures: Figures
  /** The cell that was changed so that the relations it is in break; null where all hold. */
  readonly planted: string | null
  readonly headings: Headings
  readonly overview: readonly string[]
  readonly problems: readonly string[]
  readonly other: readonly string[]
}

/** What the report is to be like; the seed decides whatever is left open. */
export interface SourceWish {
  readonly seed: number
  readonly edition?: Edition
  /** Table 3 of another edition than table 2. */
  readonly requestsEdition?: Edition
  readonly size?: Size
  readonly year?: number
  readonly agency?: Agency
  readonly kind?: Agency["kind"]
  readonly planted?: boolean
  /** Last year's figures of the same agency, for the carry-over. */
  readonly after?: Figures
}

const yearsOf = { "2019": [2019, 2020], "2021": [2021, 2022, 2023, 2024, 2025] } as const

/**
 * Makes a report's contents. The prose is told from the figures before an error is planted, so that it stays plausible.
 * @param wish the same wish gives the same source
 */
export const makeSource = (wish: SourceWish): Source => {
  const random = randomFrom(wish.seed, "source")
  const edition = wish.edition ?? (random.chance(0.3) ? "2019" : "2021")
  const size = wish.size ?? random.pick<Size>(["none", "few", "few", "many"])
  const kind =
    wish.kind ?? (size === "many" ? random.pick(["county", "city"] as const) : random.pick(["bureau", "bureau", "township", "office"] as const))
  const agency = wish.agency ?? makeAgency(random, kind)
  const year = wish.year ?? random.pick<number>(yearsOf[edition])
  const right = makeFigures(randomFrom(wish.seed, "figures"), {
    edition,
    size,
    requestsEdition: wish.requestsEdition ?? edition,
    makesRules: agency.kind === "city",
    ...(wish.after === undefined ? {} : { after: wish.after }),
  })
  const material = { agency, year, random: randomFrom(wish.seed, "prose"), figure: (id: string) => right.get(id) ?? 0 }
  const slip = wish.planted === true ? plant(randomFrom(wish.seed, "plant"), right) : undefined
  return {
    edition,
    requestsEdition: wish.requestsEdition ?? edition,
    year,
    agency,
    figures: slip?.figures ?? right,
    planted: slip?.cell ?? null,
    headings: properHeadings,
    overview: overviewOf(material),
    problems: problemsOf(material),
    other: otherOf(material),
  }
}
