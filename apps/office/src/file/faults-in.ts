import type { Problem } from "../api/problem.ts"

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null

/** A fault of a file, as the API tells it: where, in words, and what stood there. */
export const faultWords = ({ cell, row, words, found }: Readonly<Record<string, unknown>>): string => {
  const place = typeof cell === "string" ? cell : typeof row === "number" ? `第 ${String(row)} 行` : null
  const text = typeof words === "string" ? words : null
  const stood = typeof found === "string" && found !== "" ? `（所写“${found}”）` : ""
  return text === null ? "" : `${[place, text].filter((part) => part !== null).join("：")}${stood}`
}

/** Each fault that the API found in a file, whatever list of the answer it stands in. */
export const faultsIn = ({ detail }: Pick<Problem, "detail">): readonly string[] =>
  Object.entries(detail)
    // What is wrong with the call itself is told by the words of the problem.
    .flatMap(([name, value]): readonly unknown[] => (name !== "issues" && Array.isArray(value) ? value : []))
    .filter(isRecord)
    .map(faultWords)
    .filter((words) => words !== "")
