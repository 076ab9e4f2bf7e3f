import { formCells, type Edition, type FindingCode, type TableId } from "@gongkai/report"
import { equationsOf, isBroken } from "./relations.ts"
import type { Sheet } from "./sheet.ts"
import type { Source } from "./source.ts"

/** Figures nested by the dots of their ids. */
export interface Nested {
  [key: string]: Nested | number | null
}

/** What a reader must find in the file; the format of the scorer. */
export interface Truth {
  readonly variant: string
  readonly form: Edition | null
  readonly year: number | null
  readonly agency: string | null
  readonly disclosure: Nested | null
  readonly requests: Nested | null
  readonly disputes: Nested | null
  readonly planted: readonly { readonly cell: string }[]
  /** Tables that the print no longer determines: no number of theirs may be given, and an error must say so. */
  readonly refuse: readonly TableId[]
  /** Codes of findings that the reader must report; it may report others. */
  readonly says: readonly FindingCode[]
  /** Words that the sections must contain: their beginning and their end. */
  readonly ends: Readonly<Record<string, readonly string[]>>
  /** A relation is broken as printed, without a single cell to blame. */
  readonly anyBroken?: true
  readonly agencyUnscored?: true
  readonly yearUnscored?: true
}

/** Where the layout departs from the plain case. */
export interface TruthWish {
  readonly variant: string
  readonly sheet: Sheet
  /** Null where nothing tells it. */
  readonly form?: Edition | null
  readonly refuse?: readonly TableId[]
  readonly says?: readonly FindingCode[]
  /** Cells that the layout itself printed wrong, next to the one planted in the source. */
  readonly slips?: readonly string[]
  /** As printed, where it is not the source's name. */
  readonly agency?: string | null
  readonly agencyUnscored?: boolean
  readonly year?: number | null
  readonly yearUnscored?: boolean
  /** False where the chapters cannot be told apart. */
  readonly sections?: boolean
  /** Says the words of the prose as this report prints them. */
  readonly say?: (text: string) => string
}

const nest = (into: Nested, path: string, value: number | null): void => {
  const steps = path.split(".")
  let branch = into
  for (const step of steps.slice(0, -1)) {
    const next = branch[step]
    if (typeof next === "object" && next !== null) branch = next
    else {
      const inner: Nested = {}
      branch[step] = inner
      branch = inner
    }
  }
  branch[steps.at(-1) ?? path] = value
}

const tableOf = (edition: Edition, table: TableId, sheet: Sheet): Nested => {
  const nested: Nested = {}
  for (const { id } of formCells(edition, table)) nest(nested, id.slice(table.length + 1), sheet.get(id)?.value ?? null)
  return nested
}

const endsOf = (paragraphs: readonly string[], say: (text: string) => string): string[] => {
  const [first, last] = [paragraphs[0], paragraphs.at(-1)]
  return first === undefined || last === undefined ? [] : [say(first.slice(0, 12)), say(last.slice(-12))]
}

/** The cells of tables 3 and 4 that the printed editions have, without the refused tables. */
const scored = (source: Source, refuse: readonly TableId[]): Map<string, true> => {
  const ids = (table: TableId, of: Edition): string[] => (refuse.includes(table) ? [] : formCells(of, table).map((one) => one.id))
  return new Map([...ids("requests", source.requestsEdition), ...ids("disputes", source.edition)].map((id) => [id, true]))
}

/**
 * The truth of a laid-out report. A planted error is claimed only where the print still proves it: where blanks could make up for it, or
 * its table is refused, the report merely counts as one that is not clean.
 */
export const truthOf = (source: Source, wish: TruthWish): Truth => {
  const refuse = wish.refuse ?? []
  const say = wish.say ?? ((text: string) => text)
  const broken = equationsOf(scored(source, refuse)).filter((equation) => isBroken(equation, (id) => wish.sheet.get(id)?.value ?? null))
  const blamed = new Set(broken.flatMap((equation) => [...equation.left, ...equation.right]))
  const planted = [...(source.planted === null ? [] : [source.planted]), ...(wish.slips ?? [])].filter((cell) => blamed.has(cell))
  const table = (id: TableId, edition: Edition): Nested | null => (refuse.includes(id) ? null : tableOf(edition, id, wish.sheet))
  return {
    variant: wish.variant,
    form: wish.form === undefined ? source.edition : wish.form,
    year: wish.year === undefined ? source.year : wish.year,
    agency: wish.agency === undefined ? say(source.agency.name) : wish.agency,
    disclosure: table("disclosure", source.edition),
    requests: table("requests", source.requestsEdition),
    disputes: table("disputes", source.edition),
    planted: planted.map((cell) => ({ cell })),
    refuse,
    says: wish.says ?? [],
    ends:
      wish.sections === false
        ? {}
        : { overview: endsOf(source.overview, say), problems: endsOf(source.problems, say), other: endsOf(source.other, say) },
    ...(planted.length === 0 && (source.planted !== null || broken.length > 0) ? { anyBroken: true as const } : {}),
    ...(wish.agencyUnscored === true ? { agencyUnscored: true as const } : {}),
    ...(wish.yearUnscored === true ? { yearUnscored: true as const } : {}),
  }
}
