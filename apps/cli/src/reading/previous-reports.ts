import { opendirSync } from "node:fs"
import { dirname, join } from "node:path"
import type { Limits } from "../inputs/limits.ts"
import { sourcesOf } from "../inputs/sources.ts"
import type { Source } from "../inputs/source.ts"
import { readAll } from "./read-all.ts"
import { identityKey, type PreviousReports, type Task } from "./task.ts"

/** Beside a few inputs, a folder with more files than this is not searched: that would be a long wait nobody asked for. */
const neighboursAtMost = 2000

const neighbours = (folder: string, atMost: number): readonly string[] | null => {
  const files: string[] = []
  const opened = opendirSync(folder)
  try {
    for (let entry = opened.readSync(); entry !== null; entry = opened.readSync()) {
      if (!entry.isFile() || entry.name.startsWith(".")) continue
      if (files.length >= atMost) return null
      files.push(join(folder, entry.name))
    }
  } finally {
    opened.closeSync()
  }
  return files.sort()
}

function* besideInputs(words: readonly string[], tell: (words: string) => void): Generator<Source> {
  const inputsIn = new Map<string, number>()
  for (const source of sourcesOf(words)) {
    if (source.kind === "path") inputsIn.set(dirname(source.file), (inputsIn.get(dirname(source.file)) ?? 0) + 1)
  }
  for (const [folder, count] of inputsIn) {
    const files = neighbours(folder, count + neighboursAtMost)
    if (files === null) tell(`gongkai：${folder} 里文件太多，没有在其中找上年报告；请用 --previous 指明\n`)
    // The one input alone has no neighbour to be compared with.
    else if (files.length > 1) for (const file of files) yield { kind: "path", file, below: file }
  }
}

const onlyFile = (words: readonly string[]): string | null => {
  const sources = sourcesOf(words)
  const first = sources.next()
  return first.done !== true && first.value.kind === "path" && sources.next().done === true ? first.value.file : null
}

/**
 * Finds where last year's reports are: a first pass over the files that are candidates, of which only agency,
 * year and path are kept. A single `--previous` file for a single input is taken as it is, since agencies are renamed.
 * @param given the values of `--previous`; where empty, the folders of the inputs are searched
 */
export const previousReports = async (
  inputs: readonly string[],
  given: readonly string[],
  limits: Limits,
  tell: (words: string) => void,
): Promise<PreviousReports> => {
  const single = given.length === 1 && onlyFile(inputs) !== null ? onlyFile(given) : null
  const byIdentity = new Map<string, string[]>()
  if (single !== null) return { always: single, byIdentity }
  const candidates = given.length > 0 ? sourcesOf(given) : besideInputs(inputs, tell)
  const task: Task = { product: "summary", format: "json", provenance: false, maxBytes: limits.maxBytes, fileTime: limits.fileTime, previous: null }
  for await (const { source, answer } of readAll(candidates, task, limits)) {
    if (given.length > 0 && !answer.readable) tell(`gongkai：上年报告读不了：${source.file}\n`)
    const { agency, year } = answer.summary ?? { agency: null, year: null }
    if (source.kind !== "path" || agency === null || year === null) continue
    const key = identityKey(agency, year)
    byIdentity.set(key, [...(byIdentity.get(key) ?? []), source.file])
  }
  return { always: null, byIdentity }
}
