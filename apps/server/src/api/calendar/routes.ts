import { z } from "@hono/zod-openapi"
import {
  changeLawSetting,
  correctYear,
  enterLocalHoliday,
  enterYear,
  lawChoicesOf,
  LocalHolidayToEnter,
  NoticeOfYear,
  removeLocalHoliday,
  removeYear,
  SettingToChange,
  Year,
  yearsOf,
} from "@gongkai/casework"
import { localHolidaysOf } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { queryRoute } from "../query-route.ts"
import { noticeFileRoutes } from "./notice-file.ts"
import { previewRoute } from "./preview.ts"

const tag = "日历"
const Holiday = z.object({ name: z.string(), off: z.array(z.string()).readonly().nullable(), makeUp: z.array(z.string()).readonly() })
const NamedDay = z.object({ day: z.string(), name: z.string() })

/** A year of the calendar as it goes out. */
const YearOfCalendar = z
  .object({
    year: z.int(),
    title: z.string(),
    number: z.string().nullable(),
    issuedOn: z.string().nullable(),
    amendedBy: z.array(z.string()).readonly(),
    enteredBy: z.string().nullable(),
    version: z.int().nullable(),
    /** The notice as it was entered, month and day each; `yearBefore` is of the December before. */
    holidays: z.array(Holiday).readonly(),
    yearBefore: z.array(Holiday).readonly(),
    off: z.array(NamedDay).readonly(),
    makeUp: z.array(NamedDay).readonly(),
  })
  .openapi("YearOfCalendar")

const LawChoice = z
  .object({
    setting: z.string(),
    words: z.string(),
    value: z.string(),
    version: z.int(),
    options: z.array(z.object({ value: z.string(), words: z.string() })).readonly(),
  })
  .openapi("LawChoice")

const all = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item).readonly() })
const year = z.object({ year: z.string().regex(/^\d{4}$/u) })
const day = z.object({ day: z.string() })

const yearRoutes = (api: Api): void => {
  queryRoute(api, {
    path: "/calendar/years",
    summary: "本机关日历的各年",
    tag,
    act: null,
    input: z.object({}),
    answer: all(YearOfCalendar.omit({ holidays: true, yearBefore: true, off: true, makeUp: true })),
    run: async ({ tx, session }) => ({ items: await yearsOf(tx, session.agencyId) }),
  })
  queryRoute(api, {
    path: "/calendar/years/{year}",
    summary: "一年的休息日和补班日",
    tag,
    act: null,
    input: z.object({ year: Year }),
    answer: YearOfCalendar,
    run: async ({ tx, session, query }) => (await yearsOf(tx, session.agencyId)).find((one) => one.year === query.year) ?? null,
  })
  commandRoute(api, {
    method: "post",
    path: "/calendar/years",
    summary: "录入一年的放假安排",
    tag,
    body: NoticeOfYear,
    command: enterYear,
    creates: true,
  })
  commandRoute(api, {
    method: "put",
    path: "/calendar/years/{year}",
    summary: "更正一年的放假安排",
    tag,
    params: year,
    body: NoticeOfYear.omit({ year: true }),
    command: correctYear,
    versioned: true,
  })
  commandRoute(api, {
    method: "delete",
    path: "/calendar/years/{year}",
    summary: "删除一年的放假安排，没有期限按它计算的才可以",
    tag,
    params: year,
    command: removeYear,
    versioned: true,
  })
  previewRoute(api)
  noticeFileRoutes(api)
}

/** The calendar as administered, what the law leaves to choose, and what officers are told of either. */
export const calendarRoutes = (api: Api): void => {
  yearRoutes(api)
  queryRoute(api, {
    path: "/calendar/local-holidays",
    summary: "本机关所在地的假日",
    tag,
    act: null,
    input: z.object({}),
    answer: all(NamedDay),
    run: async ({ tx, session }) => ({ items: await localHolidaysOf(tx, session.agencyId) }),
  })
  commandRoute(api, {
    method: "post",
    path: "/calendar/local-holidays",
    summary: "录入所在地的假日",
    tag,
    body: LocalHolidayToEnter,
    command: enterLocalHoliday,
    creates: true,
  })
  commandRoute(api, {
    method: "delete",
    path: "/calendar/local-holidays/{day}",
    summary: "删除所在地的假日",
    tag,
    params: day,
    command: removeLocalHoliday,
  })
  queryRoute(api, {
    path: "/law-settings",
    summary: "法律没有定论、由本机关选定的各项",
    tag,
    act: null,
    input: z.object({}),
    answer: all(LawChoice),
    run: async ({ tx, session }) => ({ items: await lawChoicesOf(tx, session.agencyId) }),
  })
  commandRoute(api, {
    method: "put",
    path: "/law-settings/{setting}",
    summary: "选定一项",
    tag,
    params: z.object({ setting: z.string() }),
    // The version goes with the body: 0 is that of a choice not made yet.
    body: SettingToChange.omit({ setting: true }),
    command: changeLawSetting,
  })
}
