import { messageOf, type MessageRecord, type MessageState, type Tx } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { refuse, type Refused } from "../kernel.ts"

/** A message, at the version seen. */
export const SeenMessage = z.object({ messageId: Id, version: Version })

/** A message in one of the states in which something can be done with it; or why it is not. */
export const messageIn = async (
  tx: Tx,
  agencyId: string,
  messageId: string,
  states: readonly MessageState[],
): Promise<{ readonly ok: true; readonly message: MessageRecord } | Refused> => {
  const message = await messageOf(tx, agencyId, messageId)
  if (message === null) return refuse("NOT_FOUND", { messageId })
  return states.includes(message.state) ? { ok: true, message } : refuse("MESSAGE_STATE", { state: message.state })
}

/** States in which a message waits for an answer. */
export const waitingStates: readonly MessageState[] = ["received", "drafted"]
