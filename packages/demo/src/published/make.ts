import type { Edition } from "@gongkai/report"
import type { Layout, Published } from "./layout.ts"
import { layouts } from "./layouts/index.ts"
import { randomFrom } from "./random.ts"
import { makeSource, type Source } from "./source.ts"

/** A published file with its place in a corpus. */
export interface CorpusFile extends Published {
  /** `017_proper-tab.txt` */
  readonly name: string
  readonly layout: string
}

/** What is wished for; the seed decides the rest. */
export interface PublishedWish {
  readonly seed: number
  readonly layout: string
  readonly edition?: Edition
  /** Change one figure so that exactly the relations it is in break. */
  readonly planted?: boolean
}

const byName: ReadonlyMap<string, Layout> = new Map(layouts.map((layout) => [layout.name, layout]))

/** Lays out a source that the caller has made. */
export const publish = (source: Source, layout: string, seed: number): Published => {
  const found = byName.get(layout)
  if (found === undefined) throw new RangeError(`no layout ${layout}`)
  return found.make(source, randomFrom(seed, layout))
}

/**
 * One published report of a fictional agency.
 * @returns the same bytes and truth for the same wish
 * @throws RangeError where there is no such layout
 */
export const makePublished = (wish: PublishedWish): Published => {
  const needs = byName.get(wish.layout)?.needs ?? {}
  const edition = needs.edition ?? wish.edition
  const source = makeSource({
    seed: wish.seed,
    planted: wish.planted === true,
    ...(edition === undefined ? {} : { edition }),
    ...(needs.size === undefined ? {} : { size: needs.size }),
    ...(needs.requestsEdition === undefined ? {} : { requestsEdition: needs.requestsEdition }),
    ...(needs.year === undefined ? {} : { year: needs.year }),
  })
  return publish(source, wish.layout, wish.seed)
}

/** A corpus: `count` files that go round the layouts, every sixth with a planted error, made one at a time. */
export function* makeCorpus(wish: { readonly seed: number; readonly count: number; readonly layout?: string }): Generator<CorpusFile> {
  const digits = Math.max(3, String(wish.count - 1).length)
  for (let i = 0; i < wish.count; i++) {
    const layout = wish.layout ?? layouts[i % layouts.length]?.name ?? ""
    const made = makePublished({ seed: wish.seed * 1_000_003 + i, layout, planted: (i * 7 + Math.floor(i / layouts.length)) % 6 === 0 })
    yield { ...made, layout, name: `${String(i).padStart(digits, "0")}_${layout}.${made.extension}` }
  }
}
