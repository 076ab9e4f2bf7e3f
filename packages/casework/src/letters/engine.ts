import { Liquid } from "liquidjs"

// What a letter needs, and no more: nothing that reads a file, makes up a text (default), or asks the clock (date).
const allowedTags: ReadonlySet<string> = new Set(["if", "unless", "case", "for", "break", "continue", "comment", "#"])
const allowedFilters: ReadonlySet<string> = new Set(["join", "size", "first", "last", "strip"])

/** Stands before everything that a value printed, and for a line break within it: a value never becomes markup of its own. */
const [startOfValue, breakInValue] = ["\uE001", "\uE000"]
const marks = /[\uE000\uE001]/gu

const printed = (value: unknown): string => {
  const text = Array.isArray(value) ? value.join("、") : typeof value === "string" ? value : typeof value === "number" ? String(value) : ""
  return (
    startOfValue +
    text
      .replace(marks, "")
      .trim()
      .replace(/\s*(?:\r\n?|\n|\u2028|\u2029)\s*/gu, breakInValue)
  )
}

const only = (has: Record<string, unknown>, allowed: ReadonlySet<string>): void => {
  for (const name of Object.keys(has)) if (!allowed.has(name)) Reflect.deleteProperty(has, name)
}

const engine = new Liquid({
  strictVariables: true,
  strictFilters: true,
  ownPropertyOnly: true,
  templates: {},
  dynamicPartials: false,
  outputEscape: printed,
  parseLimit: 50_000,
  renderLimit: 5_000,
  memoryLimit: 2_000_000,
})
only(engine.tags, allowedTags)
only(engine.filters, allowedFilters)

/** A template, parsed. */
export type Parsed = ReturnType<typeof engine.parse>

/** Where a template names a value that it expects to be given. */
export interface Named {
  readonly variable: string
  readonly line: number
}

/** Parses a template; throws liquidjs's errors, whose token says where. */
export const parseTemplate = (text: string): Parsed => engine.parse(text)

/** Every value that a template names and does not make itself. */
export const namedIn = (parsed: Parsed): readonly Named[] =>
  Object.entries(engine.analyzeSync(parsed, { partials: false }).globals).flatMap(([variable, found]) =>
    found.map(({ location }) => ({ variable, line: location.row })),
  )

/** A line of the made text, with the parts of a value that had several lines. */
export interface MadeLine {
  /** What the template itself wrote at the start of the line: no value is mistaken for it. */
  readonly text: string
  readonly more: readonly string[]
}

const clean = (text: string): string =>
  text
    .replace(marks, "")
    // A value may end with the stop that its sentence ends with.
    .replace(/[。；，、.;,]+(?=[。；])/gu, "")
    .trim()

/** Fills a template; blank lines are left out. `markup` takes the template's own mark off the start of a line. */
export const fill = <Level>(
  parsed: Parsed,
  values: object,
  markup: (line: string) => { readonly level: Level; readonly rest: string },
): readonly (MadeLine & { readonly level: Level })[] => {
  const made: unknown = engine.renderSync(parsed, values)
  return String(made)
    .split("\n")
    .flatMap((line) => {
      const { level, rest } = markup(line.trim())
      const [text = "", ...more] = rest.split(breakInValue).map(clean)
      return text === "" && more.every((part) => part === "") ? [] : [{ level, text, more: more.filter((part) => part !== "") }]
    })
}
