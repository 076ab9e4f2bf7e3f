import dayjs from "dayjs"

/** The year by this machine's clock: only for which year a list opens on, never for anything that is counted. */
export const thisYear = (): number => dayjs().year()
