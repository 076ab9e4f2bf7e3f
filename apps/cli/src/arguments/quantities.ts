import type { Given } from "./command.ts"
import { WrongArguments } from "./wrong-arguments.ts"

const units: Readonly<Record<string, number>> = { "": 1, b: 1, k: 1024, kb: 1024, m: 1024 ** 2, mb: 1024 ** 2, g: 1024 ** 3, gb: 1024 ** 3 }

/** A size option (`50MB`, `800k`, `1048576`) in bytes. */
export const sizeOf = (given: Given, option: string): number => {
  const text = given.text(option) ?? ""
  const match = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/u.exec(text.trim().toLowerCase())
  const unit = units[match?.[2] ?? ""]
  const bytes = Math.floor(Number(match?.[1] ?? Number.NaN) * (unit ?? Number.NaN))
  if (!(bytes > 0)) throw new WrongArguments("arguments.valueWrong", `--${option} ${text}（写作 50MB、800k 之类）`)
  return bytes
}

/** A duration option given in seconds, in milliseconds. */
export const durationOf = (given: Given, option: string): number => {
  const text = given.text(option) ?? ""
  const seconds = text.trim() === "" ? Number.NaN : Number(text)
  if (!(seconds > 0 && seconds <= 86_400)) throw new WrongArguments("arguments.valueWrong", `--${option} ${text}（秒数，大于 0）`)
  return seconds * 1000
}

/** A count option, from 1; null where it is not given. */
export const countOf = (given: Given, option: string): number | null => {
  const text = given.text(option)
  if (text === null) return null
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1 || count > 1024)
    throw new WrongArguments("arguments.valueWrong", `--${option} ${text}（1 到 1024 的整数）`)
  return count
}

/** A size for people: 50.0 MB. */
export const sizeWords = (bytes: number): string => {
  if (bytes < 1024) return `${String(bytes)} 字节`
  return bytes < 1024 ** 2 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 ** 2).toFixed(1)} MB`
}
