import type { Edition } from "@gongkai/report"
import type { Agency } from "./agency.ts"
import type { Figures, Size } from "./figures.ts"
import { publish } from "./make.ts"
import { makeSource, type Source, type SourceWish } from "./source.ts"

/** A bundled sample report. */
export interface Sample {
  /** `砚溪县民政局-2024.html` */
  readonly name: string
  readonly bytes: Uint8Array
}

interface SampleWish {
  readonly agency: string
  readonly self: string
  readonly kind: Agency["kind"]
  readonly year: number
  readonly size: Size
  readonly layout: string
  readonly seed: number
  readonly planted?: true
  readonly after?: Figures
}

/** The form of 2021 is used from the report for 2021 on. */
const editionOf = (year: number): Edition => (year < 2021 ? "2019" : "2021")

const sourceOf = (wish: SampleWish): Source => {
  const source: SourceWish = {
    seed: wish.seed,
    edition: editionOf(wish.year),
    size: wish.size,
    year: wish.year,
    agency: { name: wish.agency, self: wish.self, kind: wish.kind, place: wish.agency },
    planted: wish.planted === true,
  }
  return makeSource(wish.after === undefined ? source : { ...source, after: wish.after })
}

const sampleOf = (wish: SampleWish): Sample => {
  const made = publish(sourceOf(wish), wish.layout, wish.seed)
  return { name: `${wish.agency}-${wish.year}.${made.extension}`, bytes: made.bytes }
}

/** The figures of a report that has one natural person's request more under 四 than was published. */
const oneMoreCarriedOut = (figures: Figures): Figures => {
  const changed = new Map(figures)
  for (const id of ["requests.carriedOut.naturalPerson", "requests.carriedOut.total"]) changed.set(id, (figures.get(id) ?? 0) + 1)
  return changed
}

const civilAffairs: SampleWish = {
  agency: "砚溪县民政局",
  self: "我局",
  kind: "bureau",
  year: 2023,
  size: "few",
  layout: "proper-html-chrome",
  seed: 11,
}

const wishes = (): readonly SampleWish[] => [
  civilAffairs,
  // Takes over one request more than the year before left: `check` finds the report for 2023 beside it.
  { ...civilAffairs, year: 2024, layout: "proper-html", seed: 12, after: oneMoreCarriedOut(sourceOf(civilAffairs).figures) },
  { agency: "青砚区水利局", self: "我局", kind: "bureau", year: 2022, size: "few", layout: "converted-tab", seed: 13 },
  { agency: "松漪区教育局", self: "我局", kind: "bureau", year: 2024, size: "few", layout: "proper-pipes", seed: 14, planted: true },
  { agency: "芦汀县柳砚镇人民政府", self: "我镇", kind: "township", year: 2021, size: "none", layout: "proper-html-gbk-undeclared", seed: 15 },
  { agency: "霁川市人民政府", self: "我市", kind: "city", year: 2023, size: "many", layout: "proper-spaces", seed: 16 },
  { agency: "霁山县统计局", self: "我局", kind: "bureau", year: 2020, size: "few", layout: "proper-lines", seed: 17 },
  { agency: "澜桥区审计局", self: "我局", kind: "bureau", year: 2019, size: "few", layout: "proper-html-word", seed: 18 },
  { agency: "霁云区人民政府办公室", self: "我办", kind: "office", year: 2022, size: "few", layout: "slash-ragged", seed: 19 },
  { agency: "棠汀县司法局", self: "我局", kind: "bureau", year: 2024, size: "few", layout: "image-html", seed: 20 },
]

/**
 * The reports that the project bundles: ten of nine fictional agencies, in both forms and several layouts; two consecutive years of one
 * agency that do not fit together, one with an arithmetic error, one whose body is only images.
 */
export const makeSamples = (): readonly Sample[] => wishes().map(sampleOf)
