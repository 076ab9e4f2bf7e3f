import { JsonFault } from "./fault.ts"

/** Some JSON with where it stands. */
export interface Found {
  readonly value: unknown
  /** Dotted. */
  readonly path: string
}

type Keys = Readonly<Record<string, unknown>>

const isKeys = (value: unknown): value is Keys => typeof value === "object" && value !== null && !Array.isArray(value)

/** An object. */
export const takeKeys = ({ value, path }: Found): Keys => {
  if (isKeys(value)) return value
  throw new JsonFault(path, "应为对象")
}

/** The value under a key that has to be there. */
export const under = (found: Found, key: string): Found => {
  const keys = takeKeys(found)
  const path = found.path === "" ? key : `${found.path}.${key}`
  if (!Object.hasOwn(keys, key)) throw new JsonFault(path, "缺少")
  return { value: keys[key], path }
}

/** No keys but these. */
export const onlyKeys = (found: Found, known: readonly string[]): void => {
  const other = Object.keys(takeKeys(found)).find((key) => !known.includes(key))
  if (other !== undefined) throw new JsonFault(found.path, `有格式里没有的键：${other.slice(0, 40)}`)
}

/** A text, or null. */
export const takeText = ({ value, path }: Found): string | null => {
  if (value === null || typeof value === "string") return value
  throw new JsonFault(path, "应为字符串或者 null")
}

/** A number, or null. */
export const takeNumber = ({ value, path }: Found): number | null => {
  if (value === null || (typeof value === "number" && Number.isFinite(value))) return value
  throw new JsonFault(path, "应为数或者 null")
}

/** A whole number, or null. */
export const takeWhole = (found: Found): number | null => {
  const number = takeNumber(found)
  if (number === null || Number.isSafeInteger(number)) return number
  throw new JsonFault(found.path, "应为整数或者 null")
}

/** One of some words, or null. */
export const takeWord = <W extends string>({ value, path }: Found, words: readonly W[]): W | null => {
  if (value === null) return null
  const word = words.find((one) => one === value)
  if (word !== undefined) return word
  throw new JsonFault(path, `只能是${words.join("、")}或者 null`)
}
