import { Command as Parser, CommanderError, Option } from "commander"
import { guessIn } from "./closest.ts"
import type { Command, Given, OptionSpec } from "./command.ts"
import { examplesOf, helpInChinese } from "./help.ts"
import { WrongArguments, type WrongArgumentsCode } from "./wrong-arguments.ts"

const optionOf = (spec: OptionSpec): Option => {
  const value = spec.value === undefined ? "" : ` <${spec.value}>`
  const option = new Option(`${spec.name === "help" ? "-h, " : ""}--${spec.name}${value}`, spec.says)
  if (spec.choices) option.choices([...spec.choices])
  if (spec.preset !== undefined) option.default(spec.preset)
  if (spec.many === true) option.argParser((one: string, before: readonly string[] | undefined) => [...(before ?? []), one])
  return option
}

/** A parser for one command; its help is in Chinese and it never ends the process. */
const parserOf = (command: Command): Parser => {
  const parser = new Parser(`gongkai ${command.name}`).description(command.says)
  for (const { name, says, many, optional } of command.operands) {
    const shown = `${name}${many ? "..." : ""}`
    parser.argument(optional ? `[${shown}]` : `<${shown}>`, says)
  }
  for (const option of command.options) parser.addOption(optionOf(option))
  helpInChinese(parser)
  return parser.usage(usageOf(command)).addHelpText("after", examplesOf(command.examples))
}

const usageOf = (command: Command): string =>
  ["[选项]", ...command.operands.map(({ name, many, optional }) => (optional ? `[${name}${many ? "…" : ""}]` : `<${name}${many ? "…" : ""}>`))].join(
    " ",
  )

const codes: Readonly<Record<string, WrongArgumentsCode>> = {
  "commander.unknownOption": "arguments.unknownOption",
  "commander.missingArgument": "arguments.missing",
  "commander.excessArguments": "arguments.excess",
  "commander.optionMissingArgument": "arguments.valueMissing",
  "commander.invalidArgument": "arguments.valueWrong",
}

const quoted = (words: string): string => [...words.matchAll(/'([^']+)'/gu)].map((match) => match[1] ?? "").join(" ")

const choicesOf = (command: Command, message: string): string => {
  const option = command.options.find(({ name }) => message.includes(`--${name} `))
  return option?.choices ? `（可用：${option.choices.join(" ")}）` : ""
}

const guessOf = (message: string): string => {
  const guess = guessIn(message)
  return guess === null ? "" : `（是不是 ${guess}？）`
}

/**
 * Parses what follows the command's name.
 * @returns null where help was asked for and has been printed
 * @throws WrongArguments
 */
export const parse = (command: Command, words: readonly string[]): Given | null => {
  const parser = parserOf(command).exitOverride()
  parser.configureOutput({ writeErr: () => undefined })
  try {
    parser.parse([...words], { from: "user" })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.code === "commander.helpDisplayed" || error.code === "commander.help") return null
    throw new WrongArguments(
      codes[error.code] ?? "arguments.other",
      `${quoted(error.message)}${choicesOf(command, error.message)}${guessOf(error.message)}`,
    )
  }
  const values: Readonly<Record<string, unknown>> = parser.opts()
  const valueOf = (name: string): unknown => values[name.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase())]
  return {
    operands: parser.args,
    flag: (name) => valueOf(name) === true,
    text: (name) => {
      const value = valueOf(name)
      return typeof value === "string" ? value : null
    },
    texts: (name) => {
      const value = valueOf(name)
      return Array.isArray(value) ? value.filter((one) => typeof one === "string") : []
    },
  }
}
