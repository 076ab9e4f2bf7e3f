import {
  bookersKeptSince,
  eraseBookingVersions,
  eraseMessageVersions,
  eraseSender,
  sendersKeptSince,
  sendersOf,
  type SenderOf,
  type Tx,
} from "@gongkai/records"
import { plusDays, plusMonths, type Day } from "@gongkai/law"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse, type Casework, type Circumstances, type Recorded } from "../kernel.ts"
import { opennessValuesOf } from "../openness-setting/settings.ts"
import { findableMessage } from "../search/asked.ts"

/** Whose name, contact and words are to be forgotten. */
export const SenderToErase = z.object({ ofKind: z.enum(sendersOf), ofId: Id })

const erased = async (tx: Tx, agencyId: string, ofKind: SenderOf, ofId: string, on: Day): Promise<Recorded<"sender.erased"> | null> => {
  const version = await eraseSender(tx, agencyId, ofKind, ofId, on)
  if (version === null) return null
  if (ofKind === "message") await findableMessage(tx, agencyId, ofId)
  return recorded("sender.erased", ofId, { ofKind, ofId, on, version })
}

/** Versions can be erased once the event stands that says so. */
const withVersions =
  (done: readonly Recorded<"sender.erased">[]) =>
  async ({ tx, actor: { agencyId } }: Circumstances): Promise<void> => {
    for (const { body } of done) {
      if (body.ofKind === "message") await eraseMessageVersions(tx, agencyId, body.ofId)
      if (body.ofKind === "booking") await eraseBookingVersions(tx, body.ofId)
    }
  }

/**
 * Erases for good who wrote a comment, a message or a complaint that is done with, and what they wrote; what the office published in
 * its own words stays, without the name, and everything is still counted.
 */
export const eraseSenderData = command({
  act: "sender.erase",
  input: SenderToErase,
  async run({ tx, actor: { agencyId }, today }, { ofKind, ofId }) {
    const done = await erased(tx, agencyId, ofKind, ofId, today)
    return done === null ? refuse("SENDER_NOT_ERASABLE", { ofKind, ofId }) : { ...done, above: withVersions([done]) }
  },
})

const many = 500

const forget = command({
  act: "sender.erase",
  input: z.object({}),
  async run({ tx, actor: { agencyId }, today }) {
    const { "sender.kept-months": months, "booking.kept-days": days } = await opennessValuesOf(tx, agencyId)
    const done: Recorded<"sender.erased">[] = []
    const kept = [
      ...(await sendersKeptSince(tx, agencyId, plusMonths(today, -months), many)),
      ...(await bookersKeptSince(tx, agencyId, plusDays(today, -days), many)),
    ]
    for (const { ofKind, ofId } of kept) {
      const one = await erased(tx, agencyId, ofKind, ofId, today)
      if (one !== null) done.push(one)
    }
    const [first, ...rest] = done
    return first === undefined ? refuse("NOT_FOUND") : { ...recorded(first.name, first.subject, first.body, ...rest), above: withVersions(done) }
  },
})

/** Erases senders who were kept as long as the agency keeps them: the program's own work, done once a day. */
export const forgetSenders = async (casework: Casework, agencyId: string): Promise<void> => {
  await forget(casework, { agencyId, personId: "jobs", cause: null, program: true }, {})
}
