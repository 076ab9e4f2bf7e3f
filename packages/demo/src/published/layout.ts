import type { Edition } from "@gongkai/report"
import type { Carrier, Extension } from "./carriers/carrier.ts"
import { docOf, type DocWish } from "./document.ts"
import type { Size } from "./figures.ts"
import type { Random } from "./random.ts"
import { sheetOf, type Sheet } from "./sheet.ts"
import type { Source } from "./source.ts"
import { truthOf, type Truth, type TruthWish } from "./truth.ts"

/** A number of the list in docs/variants, or the block of patterns that are to be expected. */
export type Pattern = number | "expected"

/** A published file and what is true of it. */
export interface Published {
  readonly bytes: Uint8Array
  readonly extension: Extension
  readonly truth: Truth
}

/** What the source must be like for a layout to make sense; the seed is free in the rest. */
export interface Needs {
  readonly edition?: Edition
  readonly size?: Size
  readonly requestsEdition?: Edition
  readonly year?: number
}

/** A way in which reports are published. */
export interface Layout {
  readonly name: string
  readonly covers: readonly Pattern[]
  readonly needs?: Needs
  readonly make: (source: Source, random: Random) => Published
}

const encoder = new TextEncoder()
const inUtf8 = (text: string): Uint8Array => encoder.encode(text)

/** The file in UTF-8. */
export const published = (text: string, extension: Extension, truth: Truth): Published => ({ bytes: inUtf8(text), extension, truth })

/** What a layout says of a source: how cells are printed, how the document is set out, what is true. */
export interface Setting {
  /** The source in other words; its figures are those of the sheet. */
  readonly source?: Source
  readonly sheet?: Sheet
  readonly doc?: DocWish
  readonly truth?: Partial<TruthWish>
}

/** What is common to the layouts of a family. */
export interface Family {
  readonly name: string
  readonly covers: readonly Pattern[]
  readonly needs?: Needs
  readonly set: (source: Source, random: Random) => Setting
}

/** One layout for each carrier: the same departure in every serialisation where it makes sense. */
export const across = (family: Family, carriers: readonly Carrier[]): readonly Layout[] =>
  carriers.map((carrier) => {
    const name = `${family.name}-${carrier.name}`
    return {
      name,
      covers: family.covers,
      ...(family.needs === undefined ? {} : { needs: family.needs }),
      make: (source, random) => {
        const setting = family.set(source, random)
        const told = setting.source ?? source
        const sheet = setting.sheet ?? sheetOf(source.figures)
        const text = carrier.write(docOf(told, sheet, setting.doc), random)
        const truth = truthOf(told, { ...setting.truth, sheet, variant: name })
        return { bytes: (carrier.encode ?? inUtf8)(text), extension: carrier.extension, truth }
      },
    }
  })
