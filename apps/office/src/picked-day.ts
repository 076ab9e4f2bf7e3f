import dayjs, { type Dayjs } from "dayjs"
import { useMemo } from "react"

/** How a legal day is written. */
export const written = "YYYY-MM-DD"

/**
 * A day as the library's boxes take it: the same object while it is the same day. A box that is given another one forgets what is being typed into it,
 * so that a list that is answered meanwhile would undo the officer's words.
 */
export const usePickedDay = (day: string | null | undefined): Dayjs | null =>
  useMemo(() => (typeof day === "string" ? dayjs(day, written) : null), [day])
