import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { CitizenTx } from "../citizen/as-citizen.ts"
import type { Tx } from "../records.ts"
import type { MessageState } from "./messages.ts"

/** One agency that had a message: from when to when, and to whom it gave it. */
export interface MessageLeg {
  readonly agencyId: string
  readonly receivedOn: Day
  readonly endedOn: Day | null
  readonly state: MessageState
  readonly handedTo: string | null
  readonly reason: string | null
  /** Words of a handing over, which its sender is told. */
  readonly reasonWords: string | null
}

/** Where a message of the asking agency has been, before it and after it. */
export const messageTrail = async (tx: Tx, messageId: string): Promise<readonly MessageLeg[]> =>
  (
    await sql<MessageLeg>`select agency_id, received_on, ended_on, state, handed_to, reason, reason_words from gongkai.message_trail(${messageId})`.execute(
      tx,
    )
  ).rows

/** A handing over as the sender is told of it. */
export interface OwnMessageLeg {
  readonly agencyName: string
  readonly handedToName: string
  readonly handedOn: Day
  readonly reason: string | null
  readonly reasonWords: string | null
}

/** How the one message of the receipt was handed over. */
export const ownMessageTrail = async ({ tx }: CitizenTx): Promise<readonly OwnMessageLeg[]> =>
  (
    await sql<OwnMessageLeg>`select agency_name as "agencyName", handed_to_name as "handedToName", handed_on as "handedOn", reason,
        reason_words as "reasonWords" from gongkai.citizen_message_leg`.execute(tx)
  ).rows
