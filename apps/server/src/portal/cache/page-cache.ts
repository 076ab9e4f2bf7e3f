/** A page as it goes out. */
export interface KeptPage {
  /** 410 of what was withdrawn. */
  readonly status: 200 | 410
  readonly body: string
  readonly contentType: string
  /** With its quotation marks. */
  readonly etag: string
  /** ISO instant of what it shows, where that is known. */
  readonly lastModified: string | null
}

interface Entry {
  readonly page: KeptPage
  readonly generation: number | null
  readonly renderedAt: number
  readonly bytes: number
}

/** What the cache goes by. */
export interface PageCacheOptions {
  /** Rises when the public may see something new; null while nobody knows. */
  readonly generation: () => number | null
  /** Milliseconds that only go forward. */
  readonly clock: () => number
  readonly mostBytes: number
}

/** Pages that are the same for everybody, by their address and the way of display. */
export interface PageCache {
  /**
   * The page of a key, rendered where none is kept that may be shown. One rendering serves all who ask meanwhile.
   * @param render null where there is no page: that is not kept
   */
  readonly get: (key: string, render: () => Promise<KeptPage | null>) => Promise<KeptPage | null>
}

/** A page no older than this is shown although something new was published since: publications come in bursts. */
const youngFor = 1000
/** From this age on a young page that is out of date is rendered again while it is still shown. */
const renewedFrom = 500
const overhead = 300

/**
 * Keeps pages in memory. A page is good as long as nothing was published since before it was rendered, or as long as it is
 * less than a second old; where nobody knows what was published only the second holds. The longest unused go first.
 */
export const pageCache = ({ generation, clock, mostBytes }: PageCacheOptions): PageCache => {
  const entries = new Map<string, Entry>()
  const underWay = new Map<string, { readonly page: Promise<KeptPage | null>; readonly generation: number | null; readonly began: number }>()
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
  const current = (of: number | null): boolean => of !== null && of === generation()

  const rendered = (key: string, render: () => Promise<KeptPage | null>): Promise<KeptPage | null> => {
    const going = underWay.get(key)
    // What began under an older generation may not know of what was published since.
    if (going !== undefined && (current(going.generation) || clock() - going.began < youngFor)) return going.page
    // The generation is looked at before the database is: what is published in between makes the page old, never new.
    const [before, began] = [generation(), clock()]
    const page = render().then((made) => {
      if (made === null) forget(key)
      else keep(key, { page: made, generation: before, renderedAt: began, bytes: 2 * made.body.length + key.length + overhead })
      return made
    })
    const flight = { page, generation: before, began }
    underWay.set(key, flight)
    const landed = (): void => {
      if (underWay.get(key) === flight) underWay.delete(key)
    }
    page.then(landed, landed)
    return page
  }

  return {
    get(key, render) {
      const found = entries.get(key)
      if (found === undefined) return rendered(key, render)
      if (!current(found.generation)) {
        const age = clock() - found.renderedAt
        if (age >= youngFor) return rendered(key, render)
        if (age >= renewedFrom && !underWay.has(key)) rendered(key, render).catch(() => undefined)
      }
      // The map keeps the order of use.
      entries.delete(key)
      entries.set(key, found)
      return Promise.resolve(found.page)
    },
  }
}

/** Renders every page anew. */
export const noPageCache: PageCache = { get: (_key, render) => render() }
