const address = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u

/** Row and column from 1. */
export interface Address {
  readonly row: number
  readonly column: number
}

/** An address such as B12; null where it is none. */
export const addressOf = (text: string): Address | null => {
  const match = address.exec(text)
  if (match === null) return null
  let column = 0
  for (const letter of match[1] ?? "") column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(match[2]), column }
}

/** A rectangle of cells. */
export interface Area {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** An area such as B2:D5; null where it is none. */
export const areaOf = (text: string): Area | null => {
  const [from, to] = text.split(":").map(addressOf)
  if (from === null || from === undefined) return null
  const end = to ?? from
  return {
    top: Math.min(from.row, end.row),
    left: Math.min(from.column, end.column),
    bottom: Math.max(from.row, end.row),
    right: Math.max(from.column, end.column),
  }
}
