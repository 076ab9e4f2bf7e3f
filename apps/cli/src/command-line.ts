import type { Command, ExitCode } from "./arguments/command.ts"
import { parse } from "./arguments/parse.ts"
import { WrongArguments } from "./arguments/wrong-arguments.ts"
import { allCommands, commandNamed, commandNames } from "./commands.ts"
import { endQuietlyWhenNobodyListens, endedByReader } from "./output/stdout.ts"

const topHelp = async (): Promise<void> => {
  const { topHelpWords } = await import("./arguments/top-help.ts")
  process.stdout.write(topHelpWords(await allCommands()))
}

const carryOut = async (command: Command, words: readonly string[]): Promise<ExitCode> => {
  const given = parse(command, words)
  return given === null ? 0 : command.run(given)
}

const unknownCommand = async (name: string): Promise<WrongArguments> => {
  const { closest } = await import("./arguments/closest.ts")
  const guess = closest(name, commandNames)
  return new WrongArguments("arguments.unknownCommand", guess === null ? name : `${name}（是不是 ${guess}？）`)
}

const follow = async (words: readonly string[]): Promise<ExitCode> => {
  const [verb, ...rest] = words
  if (verb === undefined) {
    await topHelp()
    return 2
  }
  if (verb === "--help" || verb === "-h" || (verb === "help" && rest.length === 0)) {
    await topHelp()
    return 0
  }
  const [name, following] = verb === "help" ? [rest[0] ?? "", ["--help"]] : [verb, rest]
  const command = await commandNamed(name)
  if (command === null) throw await unknownCommand(name)
  return carryOut(command, following)
}

/**
 * Runs one command line.
 * @param words what follows `gongkai`
 * @returns the exit code; words about what went wrong have been written to stderr
 */
export const runCommandLine = async (words: readonly string[]): Promise<ExitCode> => {
  endQuietlyWhenNobodyListens()
  // Without a handler Node would leave no time to put the progress bar away; nothing half-written is ever left behind.
  process.once("SIGINT", () => process.exit(130))
  try {
    return await follow(words)
  } catch (error) {
    if (endedByReader(error)) return 0
    if (!(error instanceof WrongArguments)) throw error
    process.stderr.write(
      `gongkai：${error.message} [${error.code}]\n看用法：gongkai ${words[0] !== undefined && /^[a-z]+$/u.test(words[0]) && error.code !== "arguments.unknownCommand" ? `${words[0]} ` : ""}--help\n`,
    )
    return 2
  }
}
