/** Paints words for a terminal; leaves them alone elsewhere. */
export interface Paint {
  readonly error: (words: string) => string
  readonly warning: (words: string) => string
  readonly quiet: (words: string) => string
  readonly strong: (words: string) => string
}

const plain = (words: string): string => words
const painted =
  (code: string) =>
  (words: string): string =>
    `\u001B[${code}m${words}\u001B[0m`

/** Colour only on a terminal, and not where NO_COLOR (no-color.org) or TERM=dumb asks for none. */
export const paintFor = (stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): Paint => {
  const wanted = stream.isTTY === true && (environment["NO_COLOR"] ?? "") === "" && environment["TERM"] !== "dumb"
  const paint = wanted ? painted : () => plain
  return { error: paint("31"), warning: paint("33"), quiet: paint("2"), strong: paint("1") }
}
