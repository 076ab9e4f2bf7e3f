import { Worker } from "node:worker_threads"
import type { FromWorker, Answer, Job } from "./task.ts"
import type { FailureReason } from "../inputs/failure.ts"

/** A job with those who wait for its answer. */
export interface Waiting {
  readonly job: Job
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

/** How a seat tells the pool what became of its jobs. */
export interface SeatReports {
  /** The seat can take another job. */
  readonly free: () => void
  /** The worker ended. `failed` is the job that ended it, `left` those that it had not begun. */
  readonly ended: (failed: Waiting | null, why: FailureReason, left: readonly Waiting[]) => void
  /** The worker could not even load its modules. */
  readonly broken: (error: Error) => void
}

/** How the worker threads of a pool are started. */
export interface WorkerStart {
  readonly script: URL
  /** The first message to each. */
  readonly data: unknown
  /** Milliseconds for one job. */
  readonly timeLimit: number
}

// One job in hand and one on the desk, so that a worker never waits for the main thread.
const jobsAtOnce = 2
/** Milliseconds. */
const toBeHeard = 100
/**
 * A page of nonsense may want all the memory there is; then the worker ends, not the machine. A small young
 * generation costs no time here and keeps the peak the same from the first thousand files to the last.
 */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 3 }

/** One worker thread with the jobs that it holds. */
export class Seat {
  readonly #worker: Worker
  readonly #reports: SeatReports
  readonly #timeLimit: number
  #jobs: Waiting[] = []
  #ready = false
  #over = false
  #timer: NodeJS.Timeout | undefined

  constructor({ script, data, timeLimit }: WorkerStart, reports: SeatReports) {
    this.#reports = reports
    this.#timeLimit = timeLimit
    this.#worker = new Worker(script, { resourceLimits, stdin: false })
    this.#worker.postMessage(data)
    this.#worker.on("message", (message: FromWorker) => this.#hear(message))
    // Answers that were sent before the error may be heard after it, and are heard before the exit that follows.
    let why: unknown = new Error("a worker thread ended by itself")
    this.#worker.on("error", (error: unknown) => (why = error))
    this.#worker.on("exit", () => this.#fail("crashed", why))
  }

  get isFree(): boolean {
    return !this.#over && this.#jobs.length < (this.#ready ? jobsAtOnce : 1)
  }

  take(waiting: Waiting): void {
    this.#jobs.push(waiting)
    this.#worker.postMessage(waiting.job)
    if (this.#jobs.length === 1) this.#watch()
  }

  async end(): Promise<void> {
    this.#over = true
    clearTimeout(this.#timer)
    await this.#worker.terminate()
  }

  #hear(message: FromWorker): void {
    if (this.#over) return
    if (message.ready) this.#ready = true
    else this.#jobs.shift()?.resolve(message.answer)
    this.#watch()
    this.#reports.free()
  }

  /** The clock runs for the job in hand only, and not while the worker still loads. */
  #watch(): void {
    clearTimeout(this.#timer)
    if (!this.#ready || this.#jobs.length === 0) return
    this.#timer = setTimeout(() => {
      // After a wait on a slow reader of our output the answer may be there and only not heard yet.
      this.#timer = setTimeout(() => this.#fail("tookTooLong", null), toBeHeard)
    }, this.#timeLimit)
  }

  #fail(why: FailureReason, error: unknown): void {
    if (this.#over) return
    void this.end()
    const [inHand, ...left] = this.#jobs
    this.#jobs = []
    if (!this.#ready) this.#reports.broken(error instanceof Error ? error : new Error(String(error)))
    this.#reports.ended(inHand ?? null, why, left)
  }
}
