import { readRegisterEntries, type EntryColumn, type ListRow } from "@gongkai/documents"
import type { Day } from "@gongkai/law"
import { insertRegisterEntries, type NewRegisterEntry } from "@gongkai/records"
import { z } from "zod"
import { countKept, entryFaults } from "./faults.ts"
import { EntryAmount, EntryCount, OnDayOrMonth, RegisterName } from "./fields.ts"
import { importList, type JudgedRow } from "./import-list.ts"

/** What the reader gives, each as an entry has it; what it could not read is missing. */
const Values = z.object({
  register: RegisterName.optional(),
  on: z.string().optional(),
  month: z.string().optional(),
  count: EntryCount.optional(),
  amount: EntryAmount.optional(),
  title: z.string().optional(),
  source: z.string().optional(),
})

type Fault = Extract<JudgedRow<EntryColumn, never>, { faults: unknown }>["faults"][number]

/** A row as an entry: read rightly in every cell, and right as a whole. */
const judgeEntryRow = ({ values, faults: unread }: ListRow<EntryColumn>, today: Day): JudgedRow<EntryColumn, Omit<NewRegisterEntry, "id">> => {
  const { register, on, month, count = null, amount = null, title, source } = Values.parse(values)
  const faults: Fault[] = []
  const written = on ?? month
  const time = written === undefined ? null : OnDayOrMonth.safeParse(written)
  if ((on === undefined) === (month === undefined)) {
    // Of a cell that could not be read as its day the reader has spoken.
    if (on !== undefined || unread.every(({ code }) => code !== "NOT_A_DAY" && code !== "NOT_A_MONTH"))
      faults.push({ field: on === undefined ? "on" : "month", code: "REGISTER_DAY_OR_MONTH" })
  } else if (time?.success === false) faults.push({ field: on === undefined ? "month" : "on", code: "DAY_TOO_EARLY" })
  const at = faults.length === 0 && time?.success === true ? time.data : undefined
  if (register !== undefined) {
    const amountUnread = unread.some(({ code }) => code === "NOT_AN_AMOUNT" || code === "AMOUNT_TOO_FINE")
    const countUnread = unread.some(({ code }) => code === "NOT_A_NUMBER")
    for (const { field, code } of entryFaults({ register, ...(at === undefined ? {} : { on: at }), count, amount }, today)) {
      if ((field === "amount" && amountUnread) || (field === "count" && countUnread)) continue
      faults.push({ field: field === "on" && on === undefined ? "month" : field, code })
    }
  }
  if (faults.length > 0 || unread.length > 0 || register === undefined || at === undefined || title === undefined || source === undefined)
    return { faults }
  return { item: { register, ...at, count: countKept(at.span, count), amount, title, source } }
}

/** Takes entries of the registers in from a file, all at once or none. */
export const importRegisterEntries = importList({
  list: "register-entries",
  read: readRegisterEntries,
  always: "register",
  judge: judgeEntryRow,
  insert: insertRegisterEntries,
  key: "register_entry_pkey",
})
