import { expect } from "vitest"
import type { Held } from "./citizen.ts"
import { answerTo, tokenIn, type citizen } from "./citizen.ts"
import type { Office } from "./office.ts"
import { registersAt } from "./registers.ts"

const day = [{ from: "09:00", to: "17:00" }]

/** A library that is closed on Mondays, as it is entered. */
export const library = {
  kind: "library",
  name: "样本县图书馆",
  address: "样本路1号",
  contact: "0000-1234567",
  about: "借阅、自习、亲子阅读。",
  accessibility: "南门有坡道，一楼有盲文阅览区。",
  hours: [
    [],
    day,
    day,
    day,
    day,
    day,
    [
      { from: "09:00", to: "12:00" },
      { from: "13:30", to: "20:00" },
    ],
  ],
  exceptions: [{ from: "2026-10-01", to: "2026-10-03", spans: [], words: "国庆节闭馆" }],
  services: [{ name: "自习室", fee: "免费", words: "凭身份证入座" }],
} as const

/** An activity with twenty places, as it is drafted. */
export const reading = {
  venueId: "library",
  kind: "reading",
  title: "周末亲子阅读",
  description: "一起读绘本。",
  place: "样本县图书馆二楼",
  fromDay: "2026-06-20",
  toDay: "2026-06-20",
  startsAt: "09:30",
  endsAt: "11:00",
  places: 20,
  bookingFrom: "2026-06-01",
  bookingTo: "2026-06-19",
} as const

/** Drafts an activity and publishes it. */
export const openAnActivity = async (office: Office, agencyId: string, activityId: string, more: object = {}): Promise<void> => {
  const at = registersAt(() => office, agencyId)
  await at.does("clerk", "/activities", { activityId, ...reading, venueId: null, ...more })
  const published = await at.act("head", `/activities/${activityId}/publish`, undefined, 1)
  expect(published.status, published.text).toBe(200)
}

/** Fills the form of a booking and sends it. */
export const bookPlaces = async (
  browser: ReturnType<typeof citizen>,
  activityId: string,
  boxes: Readonly<Record<string, string>> = {},
): Promise<Held> => {
  const path = `/activities/${activityId}`
  const { text } = await browser.get(path)
  return browser.post(path, { token: tokenIn(text), answer: answerTo(text), name: "林小满", phone: "13800000000", places: "1", ...boxes })
}
