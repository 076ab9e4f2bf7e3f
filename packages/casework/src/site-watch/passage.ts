import { saveVisits, waitingAddresses, type Asking, type MetAddress, type Records, type VisitedPage } from "@gongkai/records"
import type { Visit } from "./visit.ts"

const flushAt = 25
/** Beyond so many that are not kept yet, visitors wait. */
const mostUnkept = 3 * flushAt
const refillBy = 400
/** With so few left, more are fetched while these are visited. */
const few = 64

/** A worker's way through the frontier of a check. */
export interface Passage {
  readonly records: Records
  readonly asking: Asking
  readonly checkId: string
  readonly worker: string
  readonly mostKnown: number
  /** Until when the check is held, from now on. */
  readonly until: () => string
  /** Whether to leave the rest to the next worker. */
  readonly enough: () => boolean
}

/**
 * Visits pages that wait until none does, some at once; what was visited and met is kept every few pages, so that a worker
 * that is killed leaves no more undone than was on its way.
 * @returns rest: the rest is for the next worker; none: no page waits; taken: another took the check over
 */
export const passPages = async (
  passage: Passage,
  abreast: number,
  visit: (address: string) => Promise<Visit>,
): Promise<"rest" | "none" | "taken"> => {
  const { records, asking, checkId, worker, mostKnown } = passage
  const [queue, busy]: [string[], Set<string>] = [[], new Set()]
  let [visited, met]: [VisitedPage[], MetAddress[]] = [[], []]
  let [taken, dry] = [false, false]
  let turn: Promise<void> = Promise.resolve()
  let [saving, failed] = [false, false]
  let filling: Promise<void> | null = null
  const idle: (() => void)[] = []
  const known = new Set<string>()

  const flush = async (): Promise<void> => {
    const [done, found] = [visited, met]
    ;[visited, met] = [[], []]
    if (done.length === 0 && found.length === 0) return
    // What is kept now may be more to visit: what was asked before says nothing of it.
    dry = false
    const kept = await records.transaction(asking, (tx) =>
      saveVisits(tx, asking.agencyId, { checkId, worker, until: passage.until(), visited: done, met: found, mostKnown }),
    )
    for (const { address } of done) busy.delete(address)
    if (!kept) taken = true
  }
  /** One at a time goes to the database. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    turn = turn.then(work)
    return turn
  }
  /** While visitors go on; what it fails with is thrown at the end, by the last turn. */
  const meanwhile = (work: Promise<void>): void => {
    work.catch(() => {
      failed = true
    })
  }
  const fill = async (): Promise<void> => {
    if (taken) return
    await flush()
    const waiting = await records.transaction(asking, (tx) => waitingAddresses(tx, asking.agencyId, checkId, "page", refillBy + busy.size))
    const fresh = waiting.filter((address) => !busy.has(address))
    for (const address of fresh) busy.add(address)
    queue.push(...fresh)
    dry = fresh.length === 0
  }
  /** Whoever finds nothing to do waits for the same. */
  const refill = (): Promise<void> => {
    filling ??= inTurn(fill).finally(() => (filling = null))
    return filling
  }
  const keep = ({ visited: one, met: found }: Visit): void => {
    visited.push(one)
    // Every page leads to the same few: what this worker met before it need not say again.
    for (const to of found) {
      if (known.has(to.address)) continue
      known.add(to.address)
      met.push(to)
    }
  }
  let under = 0
  const work = async (): Promise<void> => {
    while (!taken && !failed && !passage.enough()) {
      if (queue.length === 0) await refill()
      else if (queue.length < few && !dry && filling === null) meanwhile(refill())
      const address = queue.shift()
      if (address === undefined) {
        // What is done and not kept yet may have met more.
        const over = under === 0 && visited.length === 0 && met.length === 0
        if (dry && over) return
        if (dry && under > 0) await new Promise<void>((resolve) => idle.push(resolve))
        continue
      }
      under += 1
      try {
        keep(await visit(address))
      } finally {
        under -= 1
        for (const wake of idle.splice(0)) wake()
      }
      if (visited.length >= mostUnkept) await inTurn(flush)
      else if (visited.length >= flushAt && !saving) {
        saving = true
        meanwhile(inTurn(flush).finally(() => (saving = false)))
      }
    }
  }
  const ended = await Promise.allSettled(Array.from({ length: abreast }, work))
  await inTurn(flush)
  for (const one of ended) if (one.status === "rejected") throw one.reason
  if (taken) return "taken"
  return passage.enough() ? "rest" : "none"
}
