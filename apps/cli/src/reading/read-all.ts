import { fetchAddress } from "../inputs/address.ts"
import type { Failure } from "../inputs/failure.ts"
import type { Limits } from "../inputs/limits.ts"
import { unpacked } from "../inputs/archive.ts"
import { readStandardInput } from "../inputs/standard-input.ts"
import type { Source } from "../inputs/source.ts"
import { Pool } from "./pool.ts"
import { Turns } from "./turns.ts"
import type { Answer, Job, Task } from "./task.ts"

const addressesAtOnce = 6

const jobFrom = (file: string, got: Uint8Array | Failure): Job =>
  got instanceof Uint8Array ? { file, path: null, bytes: got, failure: null } : { file, path: null, bytes: null, failure: got }

const jobOf = async (source: Source, limits: Limits, turns: Turns): Promise<Job> => {
  const { file } = source
  switch (source.kind) {
    case "path":
      return { file, path: file, bytes: null, failure: null }
    case "failed":
      return jobFrom(file, source.failure)
    case "stdin":
      return jobFrom(file, await readStandardInput(limits))
    case "address":
      return jobFrom(file, await turns.wait(() => fetchAddress(file, limits)))
  }
}

/** A source with what a worker made of it. */
export interface Read {
  readonly source: Source
  readonly answer: Answer
}

/**
 * Reads the sources on all cores and gives the answers in the order of the sources. Only a window of them
 * is under way at a time, and no further source is looked at while the caller is busy: memory does not grow
 * with their number.
 */
export async function* readAll(sources: Iterable<Source>, task: Task, limits: Limits): AsyncGenerator<Read> {
  const pool = new Pool({ script: new URL("./worker.js", import.meta.url), data: task, timeLimit: limits.fileTime }, limits.jobs)
  const turns = new Turns(addressesAtOnce)
  const underWay: Promise<Read>[] = []
  const begin = async (source: Source): Promise<Read> => ({ source, answer: await pool.ask(await jobOf(source, limits, turns)) })
  try {
    for (const given of sources) {
      for await (const source of unpacked(given)) {
        const read = begin(source)
        // Whoever waits for it hears of a failure; until then it is nobody's, which Node would take for a crash.
        read.catch(() => undefined)
        underWay.push(read)
        if (underWay.length < pool.window) continue
        const first = underWay.shift()
        if (first) yield await first
      }
    }
    for (const read of underWay) yield await read
  } finally {
    await pool.end()
  }
}
