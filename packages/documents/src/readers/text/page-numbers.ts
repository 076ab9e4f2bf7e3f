const bareNumber = /^\s*\d{1,3}\s*$/u
/** More bare numbers than this away from page breaks: the text prints its cells one a line. */
const fewNumbers = 10

interface Candidate {
  readonly at: number
  readonly value: number
  /** How many page breaks stand before it. */
  readonly breaks: number
}

const withoutBreaks = (line: string): string => line.replaceAll("\f", "")

const isBesideBreak = (lines: readonly string[], i: number): boolean => {
  const near = (step: 1 | -1): string => {
    let k = i + step
    while (k >= 0 && k < lines.length && lines[k]?.trim() === "" && !lines[k]?.includes("\f")) k += step
    return lines[k] ?? ""
  }
  return near(1).startsWith("\f") || (lines[i] ?? "").startsWith("\f") || near(-1).endsWith("\f")
}

/**
 * Lines that hold nothing but the number of a page: bare numbers beside a form feed. Where cells stand one a line,
 * a bare number may as well be a figure, so there they must count up page by page.
 * @param lines the whole text, form feeds in it
 * @returns indices of the lines
 */
export const pageNumbers = (lines: readonly string[]): ReadonlySet<number> => {
  const beside: Candidate[] = []
  let elsewhere = 0
  let breaks = 0
  lines.forEach((line, i) => {
    const isNumber = bareNumber.test(withoutBreaks(line))
    if (isNumber && isBesideBreak(lines, i)) beside.push({ at: i, value: Number(withoutBreaks(line)), breaks })
    else if (isNumber) elsewhere++
    if (line.includes("\f")) breaks++
  })
  const countUp =
    beside.length > 1 && beside.every(({ value, breaks: before }) => value - before === (beside[0]?.value ?? 0) - (beside[0]?.breaks ?? 0))
  const first = beside[0]
  const isFirstPage = first !== undefined && beside.length === 1 && first.value === first.breaks + 1
  const believed = elsewhere <= fewNumbers || ((countUp || isFirstPage) && first !== undefined && first.value > 0)
  return new Set(believed ? beside.map(({ at }) => at) : [])
}
