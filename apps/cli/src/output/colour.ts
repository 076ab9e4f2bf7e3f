import { styleText } from "node:util"
import type { WriteStream } from "node:tty"

/** Paints words for a terminal; leaves them alone elsewhere. */
export interface Paint {
  readonly error: (words: string) => string
  readonly warning: (words: string) => string
  readonly quiet: (words: string) => string
  readonly strong: (words: string) => string
}

/** Node takes an empty NO_COLOR for a wish; no-color.org does not. */
const environment = (): NodeJS.ProcessEnv => {
  const { NO_COLOR: without, ...others } = process.env
  return without === undefined || without === "" ? others : process.env
}

/** Colour only on a terminal, and not where NO_COLOR (no-color.org) or TERM=dumb asks for none. */
export const paintFor = (stream: WriteStream): Paint => {
  const wanted = stream.isTTY && stream.hasColors(environment())
  const paint =
    (format: "red" | "yellow" | "dim" | "bold") =>
    (words: string): string =>
      wanted ? styleText(format, words, { validateStream: false }) : words
  return { error: paint("red"), warning: paint("yellow"), quiet: paint("dim"), strong: paint("bold") }
}
