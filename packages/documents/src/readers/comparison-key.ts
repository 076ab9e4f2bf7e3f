import { createRequire } from "node:module"
import { remembered } from "./remembered.ts"

const require = createRequire(import.meta.url)

const traditional = /[開請數構關獲屬處業總計結審訴維護權費報]/gu

/** Makes a text comparable with the form's labels. */
export type ComparisonKey = (text: string) => string

const invisible = /[\s\u200b-\u200f\u2028-\u202f\u2060\ufeff\u00ad]+/gu
const plain = /^[0-9]+$/u

/**
 * Compatibility forms unified (full-width digits and brackets, radicals, ㈠), blanks and invisible marks removed.
 * Texts beyond 400 characters are prose: only their beginning is kept, for it is never compared further.
 */
const simple: ComparisonKey = remembered((text) =>
  plain.test(text) ? text : (text.length > 400 ? text.slice(0, 120) : text).normalize("NFKC").replace(invisible, "").replaceAll("−", "-"),
)

let toSimplified: ((text: string) => string) | null = null

interface ConverterModule {
  readonly Converter: (scripts: { readonly from: string; readonly to: string }) => (text: string) => string
}
const isConverterModule = (loaded: unknown): loaded is ConverterModule =>
  typeof loaded === "object" && loaded !== null && "Converter" in loaded && typeof loaded.Converter === "function"

const loadConverter = (): ((text: string) => string) => {
  // Its tables weigh a megabyte; only a document in traditional characters pays for them.
  const loaded: unknown = require("opencc-js/t2cn")
  if (!isConverterModule(loaded)) throw new TypeError("opencc-js/t2cn has no Converter")
  return loaded.Converter({ from: "twp", to: "cn" })
}

/**
 * The comparison for one document: in traditional characters, script and regional words are converted as well.
 * @param text the whole document, for telling its script
 */
export const comparisonKeyFor = (text: string): ComparisonKey => {
  const sample = text.length > 200_000 ? text.slice(0, 200_000) : text
  // Every report in traditional characters says 公開 and 申請; looking for two glyphs is quicker than for all.
  if (!sample.includes("開") && !sample.includes("請")) return simple
  if ((sample.match(traditional)?.length ?? 0) < 5) return simple
  toSimplified ??= loadConverter()
  const convert = toSimplified
  return remembered((printed) => (plain.test(printed) ? printed : convert(simple(printed)).replaceAll("覆议", "复议")))
}
