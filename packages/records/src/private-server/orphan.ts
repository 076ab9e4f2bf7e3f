import { setTimeout as wait } from "node:timers/promises"

/** A server that nobody answers for is asked who it belongs to only after so many seconds: its starter may be about to say. */
export const secondsToBeClaimed = 5

const pollEvery = 50
const longest = 15_000

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/**
 * Ends a server whose guard is gone, by its fast shutdown: what was committed is flushed. Returns when it is gone, or
 * after some seconds; nothing happens where it is gone already.
 * @param pid of the server; 0 for none
 */
export const endUnguarded = async (pid: number): Promise<void> => {
  if (pid === 0 || !isRunning(pid)) return
  process.kill(pid, "SIGINT")
  for (let waited = 0; waited < longest && isRunning(pid); waited += pollEvery) await wait(pollEvery)
}
