import { Command as Parser, CommanderError } from "commander"

/** What was likely meant by a mistyped word: the parser library's own guess, for which the known words stand as commands. */
export const closest = (word: string, known: readonly string[]): string | null => {
  const parser = new Parser()
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
  for (const one of known) parser.command(one)
  try {
    parser.parse(["--", word], { from: "user" })
  } catch (error) {
    if (error instanceof CommanderError) return guessIn(error.message)
    throw error
  }
  return null
}

/** The guess that a message of the library holds: `(Did you mean a?)`, `(Did you mean one of a, b?)`. */
export const guessIn = (message: string): string | null => /\(Did you mean (?:one of )?([^?]+)\?\)/u.exec(message)?.[1] ?? null
