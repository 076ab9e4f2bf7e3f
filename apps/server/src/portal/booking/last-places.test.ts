import type { AddressInfo } from "node:net"
import { serve, type ServerType } from "@hono/node-server"
import { day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { answerTo, citizen, receiptIn, tokenIn } from "../../../test/citizen.ts"
import { openOffice, type Office } from "../../../test/office.ts"
import { openAnActivity } from "../../../test/services.ts"

const { bureau } = district
let office: Office
let server: ServerType
/** Over the wire, to a server that listens. */
let wire: Pick<Office, "fetch">
beforeAll(async () => {
  office = await openOffice({ today: () => day("2026-06-10"), agencies: [bureau] })
  server = await new Promise<ServerType>((done) => {
    const listening = serve({ fetch: office.fetch, port: 0, hostname: "127.0.0.1" }, () => done(listening))
  })
  const { port } = server.address() as AddressInfo
  wire = {
    async fetch(request) {
      const { pathname, search } = new URL(request.url)
      const { method, headers } = request
      const body = method === "GET" ? null : await request.text()
      return fetch(`http://127.0.0.1:${String(port)}${pathname}${search}`, { method, headers, body, redirect: "manual" })
    },
  }
})
afterAll(async () => {
  server.close()
  await office.close()
})

/** Somebody with the form open. */
const ready = async (activityId: string, nth: number) => {
  const browser = citizen(wire, `198.51.100.${String(nth)}`)
  const { text } = await browser.get(`/activities/${activityId}`)
  const phone = `139${String(nth).padStart(8, "0")}`
  const boxes = { token: tokenIn(text), answer: answerTo(text), name: "林小满", phone, places: "1" }
  return { browser, press: (places = "1") => browser.post(`/activities/${activityId}`, { ...boxes, places }) }
}
const kept = async (activityId: string) => {
  const [row] = await office.db.asOwner(
    `select p.places, p.booked, (select coalesce(sum(b.places), 0)::integer from gongkai.booking b where b.activity_id = p.activity_id and b.state <> 'cancelled') as sum
     from gongkai.activity_places p where p.activity_id = $1`,
    [activityId],
  )
  return row as { readonly places: number; readonly booked: number; readonly sum: number }
}

test("最后20个名额，200人同时预约：正好20人约上，其余180人都被告知约满；按了两次的仍是一个预约", async () => {
  await openAnActivity(office, bureau, "rush")
  const people = await Promise.all(Array.from({ length: 200 }, (_, nth) => ready("rush", nth)))
  const answers = await Promise.all(people.map(({ press }) => press()))
  const [got, told] = [answers.filter(({ status }) => status === 200), answers.filter(({ status }) => status === 409)]
  expect([got.length, told.length]).toEqual([20, 180])
  expect(new Set(got.map(({ text }) => receiptIn(text).number)).size).toBe(20)
  for (const { text } of told) expect(text).toMatch(/名额已经约满/u)
  expect(await kept("rush")).toEqual({ places: 20, booked: 20, sum: 20 })
  // Whoever has a place and presses again gets the same receipt, although nothing is left.
  const lucky = answers.findIndex(({ status }) => status === 200)
  expect(receiptIn((await people[lucky]!.press()).text)).toEqual(receiptIn(answers[lucky]!.text))
  expect(await kept("rush")).toEqual({ places: 20, booked: 20, sum: 20 })
  // A full activity is told as such, in words, without a form.
  const { text } = await citizen(wire).get("/activities/rush")
  expect(text).toContain("名额已经约满")
  expect(text).not.toContain('name="phone"')
})

test("预约的同时有人不断取消：任何时候都不超过名额，最后的数目与各个预约之和一致", async () => {
  await openAnActivity(office, bureau, "tide", { places: 7 })
  let [running, looks] = [true, 0]
  const watching = (async () => {
    while (running) {
      const { booked, sum } = await kept("tide")
      expect(booked).toBeLessThanOrEqual(7)
      expect(booked).toBe(sum)
      looks += 1
    }
  })()
  const people = await Promise.all(Array.from({ length: 40 }, (_, nth) => ready("tide", nth)))
  const outcomes = await Promise.all(
    people.map(async ({ browser, press }, nth) => {
      const wanted = 1 + (nth % 3)
      const answer = await press(String(wanted))
      if (answer.status !== 200) return 0
      if (nth % 4 === 3) return wanted
      const cancelled = await browser.post("/my-booking", { ...receiptIn(answer.text), do: "cancel" })
      expect(cancelled.text).toContain("您取消了预约")
      return 0
    }),
  )
  running = false
  await watching
  expect(looks).toBeGreaterThan(5)
  const stand = outcomes.reduce((all, one) => all + one, 0)
  expect(await kept("tide")).toEqual({ places: 7, booked: stand, sum: stand })
})

test("程序忘了看名额，数据库也不让超过：守卫在表上，名额不能改到少于已约的", async () => {
  await openAnActivity(office, bureau, "guard", { places: 1 })
  const { press } = await ready("guard", 1)
  expect((await press()).status).toBe(200)
  const row = `insert into gongkai.booking (agency_id, id, activity_id, booking_number, submission_key, code_hash, places, booked_on)
    values ('bureau', 'beyond', 'guard', 'YY-BEYOND', 'form-beyond', repeat('0', 64), 1, '2026-06-10')`
  await expect(office.db.asOwner(row)).rejects.toMatchObject({ constraint: "never_more_than_there_are" })
  await expect(office.db.asOwner("update gongkai.activity_places set places = 0 where activity_id = 'guard'")).rejects.toThrow()
})
