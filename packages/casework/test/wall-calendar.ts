import { day, publishedYears, type Day } from "@gongkai/law"

/** The published days from 2023 to 2026 in a row, each with whether one works: a wall calendar to put the finger on. */
const days: { readonly on: Day; readonly works: boolean }[] = []
const placeOf = new Map<string, number>()
for (let at = Date.UTC(2023, 0, 1); at < Date.UTC(2027, 0, 1); at += 86_400_000) {
  const date = new Date(at)
  const on = day(date.toISOString().slice(0, 10))
  const table = publishedYears.find(({ year }) => year === date.getUTCFullYear())
  const weekend = date.getUTCDay() === 0 || date.getUTCDay() === 6
  placeOf.set(on, days.length)
  days.push({ on, works: table?.makeUp.has(on) === true || (!weekend && table?.off.has(on) !== true) })
}

/** True where one works on a day; null outside the calendar. */
export const worksOn = (on: string): boolean | null => days[placeOf.get(on) ?? -1]?.works ?? null

/** The day so many days on. */
export const shifted = (on: string, by: number): Day => {
  const date = new Date(`${on}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + by)
  return day(date.toISOString().slice(0, 10))
}

/** Puts the finger on the day after `from` and moves it until so many working days were counted; null past the last leaf. */
export const counting = (from: string, howMany: number, skipped: (on: string) => boolean = () => false): Day | null => {
  let left = howMany
  for (let place = (placeOf.get(from) ?? Number.NaN) + 1; place < days.length; place++) {
    const one = days[place]
    if (one?.works === true && !skipped(one.on) && --left === 0) return one.on
  }
  return null
}
