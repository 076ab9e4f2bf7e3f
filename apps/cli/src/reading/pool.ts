import { availableParallelism } from "node:os"
import { Seat, type Waiting, type WorkerStart } from "./seat.ts"
import type { Answer, Job } from "./task.ts"

/** With fewer jobs waiting, starting more threads costs more time than they save. */
const worthMoreThreads = 32

/**
 * Worker threads that read files. One is started for the first job, the others only when many wait;
 * a worker that takes too long over a file or dies of it is replaced, and that file alone is given up.
 */
export class Pool {
  readonly #start: WorkerStart
  readonly #most: number
  #seats: Seat[] = []
  #queue: Waiting[] = []
  #broken: Error | null = null

  constructor(start: WorkerStart, most: number | null) {
    this.#start = start
    this.#most = most ?? availableParallelism()
  }

  /** How many jobs to have under way so that every thread is busy and an answer that comes late holds up none. */
  get window(): number {
    return worthMoreThreads + this.#most * 8
  }

  /** @returns the answer; rejected only where the workers cannot be started at all, or after `end` */
  ask(job: Job): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#broken) reject(this.#broken)
      else {
        this.#queue.push({ job, resolve, reject })
        this.#deal()
      }
    })
  }

  async end(): Promise<void> {
    await Promise.all(this.#seats.map((seat) => seat.end()))
  }

  #deal(): void {
    if (this.#seats.length === 0 || (this.#queue.length >= worthMoreThreads && this.#seats.length < this.#most)) this.#seats.push(this.#newSeat())
    for (const seat of this.#seats) {
      while (seat.isFree) {
        const waiting = this.#queue.shift()
        if (waiting === undefined) return
        seat.take(waiting)
      }
    }
  }

  #newSeat(): Seat {
    const seat: Seat = new Seat(this.#start, {
      free: () => this.#deal(),
      broken: (error) => this.#giveUp(error),
      ended: (failed, reason, left) => {
        this.#seats = this.#seats.filter((one) => one !== seat)
        if (this.#broken) {
          for (const { reject } of [...left, ...(failed ? [failed] : [])]) reject(this.#broken)
          return
        }
        this.#queue.unshift(...left)
        // The words of a failure are made where all words are made: by a worker.
        if (failed) this.#queue.unshift({ ...failed, job: { file: failed.job.file, path: null, bytes: null, failure: { reason } } })
        if (this.#queue.length > 0) this.#deal()
      },
    })
    return seat
  }

  #giveUp(error: Error): void {
    this.#broken = error
    for (const { reject } of this.#queue) reject(error)
    this.#queue = []
  }
}
