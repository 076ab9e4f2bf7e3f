const form = new Intl.DateTimeFormat("zh-CN", { dateStyle: "medium", timeStyle: "short", timeZone: "Asia/Shanghai" })

/** An instant of the API as an officer reads it: Beijing time, to the minute. */
export const moment = (instant: string): string => form.format(new Date(instant))
