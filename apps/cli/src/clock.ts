import { day, type Day } from "@gongkai/law"

/** The instant; nothing else in the command asks for the time. */
export const clock = (): string => new Date().toISOString()

const place = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai", year: "numeric", month: "2-digit", day: "2-digit" })

/** The legal day in China at an instant. */
export const legalDay = (instant: string): Day => day(place.format(new Date(instant)))
