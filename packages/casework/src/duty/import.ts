import { readDuties, type DutyColumn, type ListRow } from "@gongkai/documents"
import type { Day } from "@gongkai/law"
import { dutyCycles, insertDuties, type NewDuty } from "@gongkai/records"
import { z } from "zod"
import { importList, type JudgedRow } from "../register/import-list.ts"
import { RegisterDay } from "../register/fields.ts"
import { cycleFault, isSince, mostWorkingDays, sinceOr, workingDaysKept, YearDay } from "./fields.ts"

/** What every row must have; of one that lacks it the reader has spoken. */
const Needed = z.object({
  field: z.string(),
  matter: z.string(),
  content: z.string(),
  basis: z.string(),
  timeLimit: z.string(),
  body: z.string(),
  channel: z.string(),
  audience: z.string(),
  level: z.string(),
})

const Counting = z.object({
  cycle: z.enum(dutyCycles).default("on-change"),
  workingDays: z.number().int().optional(),
  yearDay: z.string().optional(),
  ownerUnit: z.string().optional(),
  since: z.string().optional(),
})

const writtenDay = /^(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/u

/** 3-31, 3月31日, 03/31 → MM-DD; null for anything else. */
const yearDayOf = (text: string): string | null => {
  const [, month, on] = writtenDay.exec(text.normalize("NFKC").trim()) ?? []
  if (month === undefined || on === undefined) return null
  const parsed = YearDay.safeParse(`${month.padStart(2, "0")}-${on.padStart(2, "0")}`)
  return parsed.success ? parsed.data : null
}

type Fault = Extract<JudgedRow<DutyColumn, never>, { faults: unknown }>["faults"][number]

/** A row as a duty: read rightly in every cell, and right as a whole. */
const judgeDutyRow = ({ values, faults: unread }: ListRow<DutyColumn>, today: Day): JudgedRow<DutyColumn, Omit<NewDuty, "id">> => {
  const given = Counting.parse(values)
  const { cycle, workingDays = null, ownerUnit = null } = given
  const yearDay = given.yearDay === undefined ? null : yearDayOf(given.yearDay)
  const since = given.since === undefined ? undefined : RegisterDay.safeParse(given.since)
  const faults: Fault[] = []
  const fault = cycleFault({ cycle, workingDays, yearDay })
  // Of a cycle that could not be read nothing more can be said.
  if (unread.every(({ code }) => code !== "NOT_A_CHOICE") && fault !== null)
    faults.push({ field: fault === "DUTY_YEAR_DAY" ? "yearDay" : "workingDays", code: fault })
  else if (given.yearDay !== undefined && yearDay === null) faults.push({ field: "yearDay", code: "DUTY_YEAR_DAY" })
  if (workingDays !== null && (workingDays < 1 || workingDays > mostWorkingDays)) faults.push({ field: "workingDays", code: "SETTING_OUT_OF_BOUNDS" })
  if (since?.success === false) faults.push({ field: "since", code: "DAY_TOO_EARLY" })
  else if (since !== undefined && !isSince(since.data)) faults.push({ field: "since", code: "SETTING_OUT_OF_BOUNDS" })
  const needed = Needed.safeParse(values)
  if (faults.length > 0 || unread.length > 0 || !needed.success) return { faults }
  const kept = workingDaysKept({ cycle, workingDays, yearDay })
  return { item: { ...needed.data, cycle, workingDays: kept, yearDay, ownerPersonId: null, ownerUnit, since: sinceOr(since?.data, today) } }
}

/** Takes a standard catalogue in from a file, all at once or none. */
export const importDuties = importList({
  list: "duties",
  act: "duty.write",
  read: readDuties,
  always: "matter",
  judge: judgeDutyRow,
  insert: insertDuties,
  key: "duty_pkey",
})
