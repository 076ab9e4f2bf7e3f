const printed = /(?<!\d)((?:19|20)\d{2})(?:-(\d{1,2})-(\d{1,2})|年(\d{1,2})月(\d{1,2})日|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2}))(?!\d)/gu
const most = 400

const isDay = (year: number, month: number, of: number): boolean => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const last = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return of >= 1 && of <= last
}

/** Days that a text prints, as `YYYY-MM-DD`, the latest first, each once; what the calendar does not have is none. */
export const daysIn = (text: string): readonly string[] => {
  const days = new Set<string>()
  for (const { 1: year = "", 2: a, 3: b, 4: c, 5: d, 6: e, 7: f, 8: g, 9: h } of text.matchAll(printed)) {
    const [month, of] = [Number(a ?? c ?? e ?? g), Number(b ?? d ?? f ?? h)]
    if (isDay(Number(year), month, of)) days.add(`${year}-${String(month).padStart(2, "0")}-${String(of).padStart(2, "0")}`)
    if (days.size >= most) break
  }
  return [...days].sort().reverse()
}
