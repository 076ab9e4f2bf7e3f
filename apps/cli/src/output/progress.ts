/** Shows how far a long run is; the quiet one does nothing. */
export interface Progress {
  /** One more file is done. */
  readonly step: () => void
  /** The number of files, once it is known. */
  readonly total: (count: number) => void
  /** Takes the bar off the terminal, so that other lines can be written; it comes back with a later step. */
  readonly hide: () => void
}

const silent: Progress = { step: () => undefined, total: () => undefined, hide: () => undefined }
const redrawEvery = 100
const appearsAfter = 500

const clock = (seconds: number): string => {
  const whole = Math.ceil(seconds)
  const minutes = Math.floor(whole / 60)
  return minutes === 0 ? `${String(whole)} 秒` : `${String(minutes)} 分 ${String(whole % 60)} 秒`
}

/** The bar's words: done of total, rate, time left. */
export const progressWords = (done: number, total: number | null, elapsed: number): string => {
  const rate = done / Math.max(elapsed / 1000, 0.001)
  const speed = `${rate.toFixed(rate < 10 ? 1 : 0)} 份/秒`
  if (total === null || total < done) return `已读 ${String(done)} 份  ${speed}`
  const filled = total === 0 ? 20 : Math.floor((done / total) * 20)
  const left = rate > 0 ? clock((total - done) / rate) : "—"
  return `[${"#".repeat(filled)}${".".repeat(20 - filled)}] ${String(done)}/${String(total)} 份  ${speed}  剩余 ${left}`
}

/**
 * A progress bar on stderr, where stderr is a terminal; it appears only in runs of more than half a second.
 * @param now milliseconds from a clock that never goes back
 */
export const progressOn = (terminal: NodeJS.WriteStream, now: () => number): Progress => {
  if (!terminal.isTTY) return silent
  const began = now()
  let done = 0
  let all: number | null = null
  let drawnAt = began + appearsAfter - redrawEvery
  let shown = false
  const hide = (): void => {
    if (shown) terminal.write("\r\u001B[K")
    shown = false
  }
  process.once("exit", hide)
  return {
    hide,
    total: (count) => {
      all = count
    },
    step: () => {
      done += 1
      if (now() - drawnAt < redrawEvery) return
      drawnAt = now()
      terminal.write(`\r\u001B[K${progressWords(done, all, drawnAt - began)}`)
      shown = true
    },
  }
}
