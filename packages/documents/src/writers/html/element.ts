import { escapeHtml } from "./escape-html.ts"

/** Attributes by name; undefined and a span of 1 are not written. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/**
 * An element around markup.
 * @param inside markup, already escaped
 */
export const element = (name: string, attributes: Attributes, inside: string): string => {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined || (/^(?:col|row)span$/u.test(key) && value === 1) ? [] : [` ${key}="${escapeHtml(String(value))}"`],
  )
  return `<${name}${written.join("")}>${inside}</${name}>`
}

/** An element around plain text. */
export const textElement = (name: string, attributes: Attributes, text: string): string => element(name, attributes, escapeHtml(text))
