import type { Given, OptionSpec } from "../arguments/command.ts"
import { WrongArguments } from "../arguments/wrong-arguments.ts"

/** What a command's output looks like. */
export type Form = "table" | "json" | "ndjson" | "csv"

/** The options by which the form is chosen, with what one element of it is. */
export const formOptions = (oneIs: string): readonly OptionSpec[] => [
  { name: "json", says: "以 JSON 输出" },
  { name: "ndjson", says: `${oneIs}一行 JSON` },
  { name: "csv", says: `${oneIs}一行的 CSV` },
]

/** The form asked for; the table for people where none is. @throws WrongArguments where two are */
export const formOf = (given: Given): Form => {
  const asked = (["json", "ndjson", "csv"] as const).filter((name) => given.flag(name))
  if (asked.length > 1) throw new WrongArguments("arguments.conflict", asked.map((name) => `--${name}`).join(" "))
  return asked[0] ?? "table"
}

/** Values as NDJSON. */
export const ndjsonOf = (values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join("")
