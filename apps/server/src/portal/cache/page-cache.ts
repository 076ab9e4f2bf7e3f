import type { Change, Publications, Shows } from "@gongkai/records"

/** A page as it goes out. */
export interface KeptPage {
  /** 410 of what was withdrawn. */
  readonly status: 200 | 410
  readonly body: Uint8Array<ArrayBuffer>
  readonly contentType: string
  /** With its quotation marks. */
  readonly etag: string
  /** ISO instant of what it shows, where that is known. */
  readonly lastModified: string | null
}

interface Entry {
  readonly page: KeptPage
  readonly shows: Shows
  readonly generation: number | null
  readonly renderedAt: number
  readonly bytes: number
}

/** What the cache goes by. */
export interface PageCacheOptions {
  /** What was published since, and whether anybody knows. */
  readonly heard: Pick<Publications, "generation" | "since">
  /** Milliseconds that only go forward. */
  readonly clock: () => number
  readonly mostBytes: number
}

/** Pages that are the same for everybody, by their address and the way of display. */
export interface PageCache {
  /**
   * The page of a key, rendered where none is kept that may be shown. One rendering serves all who ask meanwhile.
   * @param shows what ends it
   * @param render null where there is no page: that is not kept
   */
  readonly get: (key: string, shows: Shows, render: () => Promise<KeptPage | null>) => Promise<KeptPage | null>
  /** The page of a key that is kept and may be shown as it is; null where `get` has to be asked. */
  readonly peek: (key: string) => KeptPage | null
}

/**
 * Until which age a page is shown although it lacks what was published since, since publications come in bursts, and from
 * which age on it is rendered again while it is still shown. Shorter where nobody knows what was published: something may
 * have been withdrawn.
 */
const lags = { heard: { shown: 5000, renewed: 3000 }, unheard: { shown: 2000, renewed: 1000 } } as const
/** Milliseconds between one page that is rendered again beside its readers and the next: they are answered in between. */
const breath = 10
/** Of an entry beside the page: its key, its headers, its places in maps. */
const overhead = 1500

interface Flight {
  readonly page: Promise<KeptPage | null>
  readonly shows: Shows
  readonly generation: number | null
  readonly began: number
}

/**
 * Keeps pages in memory. A page is good as long as nothing that it shows was changed since before it was rendered. Where
 * something new only came beside it, it is good until it is five seconds old, and two where nobody knows what was published;
 * where what it shows was changed or withdrawn it is not shown again. The longest unused go first.
 */
export const pageCache = ({ heard, clock, mostBytes }: PageCacheOptions): PageCache => {
  const entries = new Map<string, Entry>()
  const underWay = new Map<string, Flight>()
  const toRenew = new Map<string, () => Promise<unknown>>()
  let renewing = false
  let bytes = 0

  const forget = (key: string): void => {
    bytes -= entries.get(key)?.bytes ?? 0
    entries.delete(key)
  }
  const keep = (key: string, entry: Entry): void => {
    forget(key)
    if (entry.bytes > mostBytes / 4) return
    entries.set(key, entry)
    bytes += entry.bytes
    for (const oldest of entries.keys()) {
      if (bytes <= mostBytes) break
      forget(oldest)
    }
  }
  /** The map keeps the order of use. */
  const used = (key: string, entry: Entry): KeptPage => {
    entries.delete(key)
    entries.set(key, entry)
    return entry.page
  }
  const isHeard = (generation: number | null): generation is number => generation !== null && heard.generation() !== null
  /** What came since a page was rendered; as if something new had come while nobody knows. */
  const changeOf = ({ generation, shows }: Pick<Entry, "generation" | "shows">): Change =>
    isHeard(generation) ? heard.since(generation, shows) : "added"
  const isYoung = (since: number, generation: number | null, until: "shown" | "renewed"): boolean =>
    clock() - since < lags[isHeard(generation) ? "heard" : "unheard"][until]

  const rendered = (key: string, shows: Shows, render: () => Promise<KeptPage | null>): Promise<KeptPage | null> => {
    const going = underWay.get(key)
    if (going !== undefined) {
      // What began before something was published may not know of it.
      const change = changeOf(going)
      if (change === "none" || (change === "added" && isYoung(going.began, going.generation, "shown"))) return going.page
    }
    // The generation is looked at before the database is: what is published in between makes the page old, never new.
    const [generation, began] = [heard.generation(), clock()]
    const page = render().then((made) => {
      if (made === null) forget(key)
      else keep(key, { page: made, shows, generation, renderedAt: began, bytes: made.body.byteLength + key.length + overhead })
      return made
    })
    const flight = { page, shows, generation, began }
    underWay.set(key, flight)
    const landed = (): void => {
      if (underWay.get(key) === flight) underWay.delete(key)
    }
    page.then(landed, landed)
    return page
  }

  /** One after another: a publication makes many pages old at once, and each takes its milliseconds from all who read. */
  const renewNext = (): void => {
    const [next] = toRenew
    renewing = next !== undefined
    if (next === undefined) return
    const [key, renew] = next
    toRenew.delete(key)
    const onward = (): void => void setTimeout(renewNext, breath).unref()
    renew().then(onward, onward)
  }
  const renewBeside = (key: string, shows: Shows, render: () => Promise<KeptPage | null>): void => {
    if (underWay.has(key) || toRenew.has(key)) return
    toRenew.set(key, async () => {
      const now = entries.get(key)
      if (now !== undefined && changeOf(now) !== "none") await rendered(key, shows, render)
    })
    if (!renewing) renewNext()
  }

  return {
    get(key, shows, render) {
      const found = entries.get(key)
      if (found === undefined) return rendered(key, shows, render)
      const change = changeOf(found)
      if (change === "altered" || (change === "added" && !isYoung(found.renderedAt, found.generation, "shown"))) return rendered(key, shows, render)
      if (change === "added" && !isYoung(found.renderedAt, found.generation, "renewed")) renewBeside(key, shows, render)
      return Promise.resolve(used(key, found))
    },
    peek(key) {
      const found = entries.get(key)
      if (found === undefined) return null
      const change = changeOf(found)
      if (change === "altered") return null
      if (change === "added" && !isYoung(found.renderedAt, found.generation, underWay.has(key) || toRenew.has(key) ? "shown" : "renewed")) return null
      return used(key, found)
    },
  }
}

/** Renders every page anew. */
export const noPageCache: PageCache = { get: (_key, _shows, render) => render(), peek: () => null }
