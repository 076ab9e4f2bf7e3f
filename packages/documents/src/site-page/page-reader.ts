import { Worker } from "node:worker_threads"
import type { PageBytes, PageRead } from "./read-page.ts"

/** Milliseconds that the thread may be silent while pages wait. */
const longest = 10_000
/** Milliseconds after which a thread without pages ends. */
const rest = 60_000
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 }

/** On the sources there is no compiled thread to start; tests read in place. */
const isCompiled = import.meta.url.endsWith(".js")

/** Reads pages of a site as a browser without scripts would: where they lead, what they say, what on them not everybody can use. */
export interface PageReader {
  /** Never rejected: a page that takes too long, or of which the reader dies, is too complex. */
  readonly read: (page: PageBytes) => Promise<PageRead>
  readonly close: () => Promise<void>
}

interface Waiting {
  readonly page: PageBytes
  readonly answer: (read: PageRead) => void
}

const inPlace = (): PageReader => {
  const module = import("./read-page.ts")
  return { read: async (page) => (await module).readPage(page), close: () => Promise.resolve() }
}

const apart = (patience: number): PageReader => {
  const waiting: Waiting[] = []
  let clock: NodeJS.Timeout | undefined
  let worker: Worker | null = null

  const end = async (): Promise<void> => {
    clearTimeout(clock)
    const ended = worker?.removeAllListeners()
    worker = null
    await ended?.terminate()
  }
  /** While pages wait, what is silent is given up; else the thread rests a while for those to come. */
  const wind = (): void => {
    clearTimeout(clock)
    clock = waiting.length > 0 ? setTimeout(giveUp, patience) : setTimeout(() => void end(), rest).unref()
  }
  const giveUp = (): void => {
    void end()
    waiting.shift()?.answer("too-complex")
    for (const { page } of waiting) thread().postMessage(page)
    wind()
  }
  const answered = (read: PageRead): void => {
    waiting.shift()?.answer(read)
    wind()
  }
  const begun = (): Worker => {
    const made = new Worker(new URL("./page-thread.js", import.meta.url), { resourceLimits })
    made.on("message", answered).on("error", giveUp).on("exit", giveUp)
    // Whoever waits for a page is kept by the clock.
    made.unref()
    return made
  }
  const thread = (): Worker => (worker ??= begun())
  return {
    read: (page) =>
      new Promise((answer) => {
        waiting.push({ page, answer })
        thread().postMessage(page)
        if (waiting.length === 1) wind()
      }),
    close: async () => {
      await end()
      for (const { answer } of waiting.splice(0)) answer("too-complex")
    },
  }
}

/**
 * Opens a reader in a thread of its own: a check reads a site as fast as it comes, and the portal beside it goes on. The
 * thread begins with the first page and ends after a minute without one. One that is silent too long is ended; the page
 * that it was at is given up, and the next thread reads those behind it.
 * @param patience milliseconds, for tests
 */
export const openPageReader = (patience = longest): PageReader => (isCompiled ? apart(patience) : inPlace())
