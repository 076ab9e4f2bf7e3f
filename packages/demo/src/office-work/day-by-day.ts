import type { Day } from "@gongkai/law"

/** Work over several days: it yields the day that it waits for, and is gone on with when that day has come. */
export type Stretch<Result> = AsyncGenerator<Day, Result, void>

/** Work that comes to nothing but its records. */
export type Course = Stretch<void>

interface Waiting {
  readonly course: Course
  on: Day
}

/** Goes on with everything in the order of its days, as an office does; what waits for a day after today is left there. */
export const workThrough = async (courses: readonly Course[], today: Day): Promise<void> => {
  const waiting: Waiting[] = []
  for (const course of courses) {
    const begun = await course.next()
    if (begun.done !== true) waiting.push({ course, on: begun.value })
  }
  for (;;) {
    const next = waiting.reduce<Waiting | null>((first, one) => (first === null || one.on < first.on ? one : first), null)
    if (next === null || next.on > today) return
    const gone = await next.course.next()
    if (gone.done === true) waiting.splice(waiting.indexOf(next), 1)
    else next.on = gone.value
  }
}
