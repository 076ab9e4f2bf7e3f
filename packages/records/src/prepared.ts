import { createHash } from "node:crypto"
import type pg from "pg"

/** So many statements are kept prepared on a connection; a program has its statements, and what comes beyond is made up on the way. */
const most = 400
/** Statements with more values are rows written many at a time: seldom twice the same text. */
const mostValues = 30

/** A page of a list is planned for what is asked of it, each time: a plan for all askings would read whole tables for some of them. */
const isPage = (text: string): boolean => /\blimit\b/iu.test(text)

/**
 * Names statements, so that the server parses and plans each once a connection and not once a call. Of one program all
 * connections share the names.
 * @returns the name of a statement; null for one that is to be planned anew each time
 */
export const statementNames = (): ((text: string, values: number) => string | null) => {
  const names = new Map<string, string | null>()
  return (text, values) => {
    const known = names.get(text)
    if (known !== undefined) return known
    if (values === 0 || values > mostValues || names.size >= most) return null
    const name = isPage(text) ? null : createHash("sha256").update(text).digest("base64url").slice(0, 24)
    names.set(text, name)
    return name
  }
}

/** Has a connection prepare the statements that have names. */
export const prepare = (client: pg.PoolClient, nameOf: ReturnType<typeof statementNames>): void => {
  const query = client.query.bind(client)
  const named = ([text, values, ...rest]: readonly unknown[]): readonly unknown[] => {
    const name = typeof text === "string" && Array.isArray(values) ? nameOf(text, values.length) : null
    return name === null ? [text, values, ...rest] : [{ name, text, values }, ...rest]
  }
  Object.defineProperty(client, "query", { value: (...call: readonly unknown[]): unknown => Reflect.apply(query, client, named(call)) })
}
