import { lstatSync, statSync } from "node:fs"
import { basename } from "node:path"
import { globSync, isDynamicPattern } from "tinyglobby"
import { failureOf, type Failure } from "./failure.ts"
import { filesBelow } from "./folder.ts"
import type { Source } from "./source.ts"

const isLink = (path: string): boolean => {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}

const matching = (pattern: string): readonly string[] => globSync(pattern, { dot: false, expandDirectories: false, onlyFiles: true }).sort()

function* fromPattern(pattern: string): Generator<Source> {
  const files = matching(pattern)
  if (files.length === 0) yield { kind: "failed", file: pattern, failure: { reason: "noMatch" } }
  for (const file of files) yield { kind: "path", file, below: file.replace(/^(?:\.{0,2}\/)+/u, "") }
}

function* fromPath(path: string): Generator<Source> {
  try {
    const target = statSync(path)
    if (target.isDirectory()) yield* filesBelow(path)
    else if (target.isFile()) yield { kind: "path", file: path, below: basename(path) }
    else yield { kind: "failed", file: path, failure: { reason: "notAFile" } }
  } catch (error) {
    const failure: Failure = failureOf(error)
    if (failure.reason === "missing" && isLink(path)) yield { kind: "failed", file: path, failure: { reason: "brokenLink" } }
    else if (failure.reason === "missing" && isDynamicPattern(path)) yield* fromPattern(path)
    else yield { kind: "failed", file: path, failure }
  }
}

/**
 * The inputs that the words of a command line name, in their order, one at a time.
 * `-` is standard input; `http:` and `https:` are addresses; a folder stands for the files below it;
 * a word that names no file and has *, ?, [] or {} is a pattern.
 */
export function* sourcesOf(words: readonly string[]): Generator<Source> {
  for (const word of words) {
    if (word === "-") yield { kind: "stdin", file: word }
    else if (/^https?:\/\//iu.test(word)) yield { kind: "address", file: word }
    else if (/^[a-z][a-z0-9+.-]+:\/\//iu.test(word)) yield { kind: "failed", file: word, failure: { reason: "address" } }
    else yield* fromPath(word)
  }
}

/** True where the words name one input and no more. */
export const isSingle = (words: readonly string[]): boolean => {
  const sources = sourcesOf(words)
  return sources.next().done !== true && sources.next().done === true
}

/** Counts the inputs in the gaps of other work, without keeping them. */
export const countSources = async (words: readonly string[]): Promise<number> => {
  const sources = sourcesOf(words)
  let count = 0
  while (sources.next().done !== true) {
    count += 1
    if (count % 200 === 0) await new Promise((resolve) => setImmediate(resolve))
  }
  return count
}
