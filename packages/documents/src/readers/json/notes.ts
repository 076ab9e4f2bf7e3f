import type { CellNote, Place } from "@gongkai/report"
import { JsonFault } from "./fault.ts"
import { onlyKeys, takeKeys, takeNumber, takeText, takeWhole, under, type Found } from "./take.ts"

const takeCount = (found: Found): number => {
  const count = takeWhole(found)
  if (count !== null && count > 0) return count
  throw new JsonFault(found.path, "应为正整数")
}

const takePoint = (found: Found): number => {
  const point = takeNumber(found)
  if (point !== null) return point
  throw new JsonFault(found.path, "应为数")
}

const takePlace = (found: Found): Place | null => {
  if (found.value === null) return null
  const keys = takeKeys(found)
  const count = (key: string): number => takeCount(under(found, key))
  if ("line" in keys) {
    onlyKeys(found, ["line", "column"])
    return { line: count("line"), column: count("column") }
  }
  if ("table" in keys) {
    onlyKeys(found, ["table", "row", "column"])
    return { table: count("table"), row: count("row"), column: count("column") }
  }
  onlyKeys(found, ["page", "x", "y"])
  return { page: count("page"), x: takePoint(under(found, "x")), y: takePoint(under(found, "y")) }
}

/** The notes on cells, by cell id. Keys of a note that the contract does not have are left out. */
export const takeNotes = (found: Found): Record<string, CellNote> =>
  Object.fromEntries(
    Object.keys(takeKeys(found)).map((id): [string, CellNote] => {
      const note = under(found, id)
      return [id, { raw: takeText(under(note, "raw")), at: takePlace(under(note, "at")), repaired: takeText(under(note, "repaired")) }]
    }),
  )
