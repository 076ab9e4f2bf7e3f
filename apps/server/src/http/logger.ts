import { pino, type Logger } from "pino"

/** Bytes that are gathered before they are written, and milliseconds after which they are written anyway. */
const gathered = { minLength: 4096, periodicFlush: 1000 }
const errorLevel = 50

/**
 * The log, on standard output. Lines are written some at a time, for a write costs more than the answer to a kept page;
 * errors at once, and whatever is left when the process ends. A process that is killed loses a second of lines at most.
 */
export const openLogger = (level: string): Logger => {
  const out = pino.destination({ dest: 1, sync: false, ...gathered })
  const hooks = {
    logMethod(this: Logger, line: Parameters<Logger["info"]>, log: (...line: Parameters<Logger["info"]>) => void, at: number): void {
      log.apply(this, line)
      if (at >= errorLevel) out.flush()
    },
  }
  return pino({ level, hooks }, out)
}
