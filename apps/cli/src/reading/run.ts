import type { ExitCode, Given } from "../arguments/command.ts"
import { limitsOf } from "../inputs/limits.ts"
import { countSources, sourcesOf } from "../inputs/sources.ts"
import { progressOn } from "../output/progress.ts"
import type { Sink } from "../output/sink.ts"
import { write } from "../output/stdout.ts"
import { Tally } from "../output/tally.ts"
import { readAll, type Read } from "./read-all.ts"
import type { Task } from "./task.ts"

/** What of a task differs from command to command. */
export type TaskChoice = Partial<Task> & Pick<Task, "product">

const plainTask = { format: "json", provenance: false, previous: null } as const

/**
 * Reads the inputs that the command line names, with its limits and a progress bar.
 * @returns the answers in the order of the inputs
 */
export async function* readGiven(given: Given, words: readonly string[], choice: TaskChoice): AsyncGenerator<Read> {
  const limits = limitsOf(given)
  const progress = await progressOn(process.stderr, () => performance.now())
  if (process.stderr.isTTY) void countSources(words).then(progress.total)
  for await (const read of readAll(sourcesOf(words), { ...plainTask, maxBytes: limits.maxBytes, fileTime: limits.fileTime, ...choice }, limits)) {
    if (process.stdout.isTTY) progress.hide()
    yield read
    progress.step()
  }
  progress.hide()
}

/** Reads the inputs into a sink and the sink into standard output. */
export const run = async (given: Given, sink: Sink, choice: TaskChoice): Promise<ExitCode> => {
  const tally = new Tally()
  for await (const { answer } of readGiven(given, given.operands, choice)) {
    tally.add(answer)
    for (const piece of sink.add(answer)) if (piece.length > 0) await write(piece)
  }
  for (const piece of sink.end(tally)) if (piece.length > 0) await write(piece)
  return tally.exitCode
}
