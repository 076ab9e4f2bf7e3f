/** Shows how far a long run is; the quiet one does nothing. */
export interface Progress {
  /** One more file is done. */
  readonly step: () => void
  /** The number of files, once it is known; until then there is no bar. */
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

/** Rate and time left by the average of the whole run. @param elapsed milliseconds */
const paceWords = (done: number, total: number, elapsed: number): { readonly rate: string; readonly left: string } => {
  const rate = done / Math.max(elapsed / 1000, 0.001)
  return { rate: rate.toFixed(rate < 10 ? 1 : 0), left: clock((total - done) / rate) }
}

/**
 * A progress bar on stderr, where stderr is a terminal; it appears only in runs of more than half a second.
 * @param now milliseconds from a clock that never goes back
 */
export const progressOn = async (terminal: NodeJS.WriteStream, now: () => number): Promise<Progress> => {
  if (!terminal.isTTY) return silent
  const { default: library } = await import("cli-progress")
  const began = now()
  let [done, all, drawnAt] = [0, 0, began + appearsAfter - redrawEvery]
  const bar = new library.SingleBar({
    format: "[{bar}] {value}/{total} 份  {rate} 份/秒  剩余 {left}",
    barsize: 20,
    barCompleteChar: "#",
    barIncompleteChar: ".",
    stream: terminal,
    clearOnComplete: true,
    gracefulExit: false,
  })
  const hide = (): void => bar.stop()
  process.once("exit", hide)
  return {
    hide,
    total: (count) => {
      all = count
    },
    step: () => {
      done += 1
      if (done > all || now() - drawnAt < redrawEvery) return
      drawnAt = now()
      const pace = paceWords(done, all, drawnAt - began)
      // Stopped and started anew around the lines of a table, the library's own estimate would begin again each time.
      if (bar.isActive) bar.update(done, pace)
      else bar.start(all, done, pace)
    },
  }
}
