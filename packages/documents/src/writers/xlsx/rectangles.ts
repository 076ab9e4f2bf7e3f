import { columnLetters } from "../../readers/register/findings.ts"

/** Cells of a sheet side by side, from 1. */
export interface Strip {
  readonly row: number
  readonly from: number
  readonly to: number
}

interface Rectangle extends Strip {
  readonly last: number
}

const rangeOf = ({ row, last, from, to }: Rectangle): string => {
  const [begin, end] = [`${columnLetters(from - 1)}${String(row)}`, `${columnLetters(to - 1)}${String(last)}`]
  return begin === end ? begin : `${begin}:${end}`
}

const besides = (strips: readonly Strip[]): readonly Strip[] =>
  strips.reduce<readonly Strip[]>((joined, strip) => {
    const before = joined.at(-1)
    return before?.row === strip.row && before.to + 1 === strip.from ? [...joined.slice(0, -1), { ...before, to: strip.to }] : [...joined, strip]
  }, [])

/** As few ranges as rows of equal width make. @param strips by row, then column, without overlap */
export const rangesOf = (strips: readonly Strip[]): string =>
  besides(strips)
    .reduce<readonly Rectangle[]>((rectangles, strip) => {
      const above = rectangles.at(-1)
      return above !== undefined && above.last + 1 === strip.row && above.from === strip.from && above.to === strip.to
        ? [...rectangles.slice(0, -1), { ...above, last: strip.row }]
        : [...rectangles, { ...strip, last: strip.row }]
    }, [])
    .map(rangeOf)
    .join(" ")
