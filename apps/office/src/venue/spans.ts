/** From one time of a day to another. */
export interface Span {
  readonly from: string
  readonly to: string
}

const time = String.raw`(?:[01]\d|2[0-3]):[0-5]\d`
const one = new RegExp(`^(${time})-(${time})$`, "u")

/** As people write them: full width, any dash, any comma, 9:00 for 09:00. */
const plain = (text: string): readonly string[] =>
  text
    .normalize("NFKC")
    .replace(/[—–~至到]+/gu, "-")
    .split(/[,，、;；\s]+/u)
    .filter((part) => part !== "")
    .map((part) => part.replace(/(^|-)(\d):/gu, "$10$2:"))

/** Spans as somebody writes them, 09:00-12:00，13:30-17:00; null where they are none. Nothing is a closed day. */
export const spansIn = (text = ""): Span[] | null => {
  const found = plain(text).map((part) => one.exec(part))
  const spans = found.flatMap((match) => {
    const [, from, to] = match ?? []
    return from === undefined || to === undefined ? [] : [{ from, to }]
  })
  const inOrder = spans.every(({ from, to }, at) => from < to && (at === 0 || (spans[at - 1]?.to ?? "") <= from))
  return spans.length === found.length && inOrder ? spans : null
}

/** The same as a box shows them. */
export const spansText = (spans: readonly Span[]): string => spans.map(({ from, to }) => `${from}-${to}`).join("，")
