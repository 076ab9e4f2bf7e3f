import { setTimeout as wait } from "node:timers/promises"

/** Lets one through at a time, so many a second; whoever comes waits for their turn. */
export const paced = (aSecond: number): (() => Promise<void>) => {
  const between = 1000 / aSecond
  // Timers are coarse: what came late is made up for, but no more than so much at once.
  const arrears = Math.max(between, 20)
  let next = 0
  return async () => {
    const now = performance.now()
    next = Math.max(next + between, now - arrears)
    if (next > now + 1) await wait(next - now)
  }
}
