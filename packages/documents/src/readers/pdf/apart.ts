import { Worker } from "node:worker_threads"
import type { ReadOptions, ReadOutcome } from "../outcome.ts"
import { unreadable } from "../unreadable.ts"
import type { ApartAnswer, ApartTask } from "./apart-task.ts"

/** Milliseconds; the largest reports take two. */
const longest = 30_000
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 }

/** On the sources there is no compiled thread to start; tests read in place. */
const isCompiled = import.meta.url.endsWith(".js")

const answered = async (task: ApartTask): Promise<ApartAnswer | null> => {
  if (!isCompiled) return (await import("./answer-apart.ts")).answerApart(task)
  const worker = new Worker(new URL("./apart-worker.js", import.meta.url), { resourceLimits })
  try {
    return await new Promise((resolve) => {
      const clock = setTimeout(() => resolve(null), longest)
      const end = (answer: ApartAnswer | null): void => {
        clearTimeout(clock)
        resolve(answer)
      }
      worker.once("message", end)
      worker.once("error", () => end(null))
      worker.once("exit", () => end(null))
      worker.postMessage(task)
    })
  } finally {
    await worker.terminate()
  }
}

/** Reads a report from a PDF in a thread of its own, which is ended where it takes too long or too much. Never throws. */
export const readPdfApart = async (bytes: Uint8Array, options: ReadOptions): Promise<ReadOutcome> => {
  const answer = await answered({ asked: "report", bytes, provenance: options.provenance === true })
  return answer !== null && "report" in answer ? answer.report : unreadable("too-complex")
}

/** The words of a PDF, likewise; null where it cannot be read. */
export const textOfPdfApart = async (bytes: Uint8Array): Promise<string | null> => {
  const answer = await answered({ asked: "text", bytes })
  return answer !== null && "text" in answer ? answer.text : null
}
