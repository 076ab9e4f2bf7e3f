/** Names of the answers that the calendar's pages keep. */
export const calendarKeys = { all: ["calendar"], years: ["calendar", "years"], local: ["calendar", "local-holidays"] } as const
