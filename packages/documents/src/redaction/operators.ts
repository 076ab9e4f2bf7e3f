import { OPS } from "../pdf/library.ts"

/** A page's program as pdf.js runs it. */
export interface Operators {
  readonly codes: readonly number[]
  readonly operands: readonly unknown[]
}

const part = (of: unknown, name: string): unknown => (typeof of === "object" && of !== null ? Reflect.get(of, name) : undefined)

const isNumbers = (value: unknown): value is number[] => Array.isArray(value) && value.every((one) => typeof one === "number")

/**
 * The program of a page that was drawn: pdf.js tells its filter only the place of an operator in it, and the public list
 * is ordered otherwise. Null where this version of pdf.js keeps it elsewhere.
 * @param task what `render` gave
 */
export const operatorsOf = (task: unknown): Operators | null => {
  const list = part(part(task, "_internalRenderTask"), "operatorList")
  const [codes, operands] = [part(list, "fnArray"), part(list, "argsArray")]
  return isNumbers(codes) && Array.isArray(operands) ? { codes, operands } : null
}

/** The operators that set text. */
export const setsText: ReadonlySet<number> = new Set([OPS.showText])
