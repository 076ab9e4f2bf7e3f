import { agencyOf, appendEvent, inAgency, insertMessage, keepSender, senderOf, updateMessage, type KeyRing } from "@gongkai/records"
import { z } from "zod"
import { Id, Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { messageIn, SeenMessage, waitingStates } from "./standing.ts"

/** Why a message is given to another agency: code → words. */
export const messageHandOverReasons = {
  "their-business": "属于对方职责",
  "their-area": "属于对方辖区",
  "merged-function": "职能已经划转",
} as const satisfies Record<string, string>

const isReason = (text: string): text is keyof typeof messageHandOverReasons => Object.hasOwn(messageHandOverReasons, text)

/** A message that another agency is to answer. */
export const MessageToHandOver = SeenMessage.extend({
  toAgencyId: Id,
  /** Its id there. */
  newMessageId: Id,
  reason: z.string().max(40).refine(isReason, "请从理由清单中选择"),
  words: Words(1, 500).nullable().default(null),
})

/**
 * Hands a message over to another agency of the platform: it stays here with where it went, and begins there with its own
 * clock. The sender's receipt shows it wherever it is; who wrote it is sealed anew for its new place.
 */
export const handOverMessage = (ring: KeyRing) =>
  command({
    act: "message.answer",
    input: MessageToHandOver,
    constraints: { public_message_pkey: "ALREADY_THERE" },
    async run({ tx, actor, now: at, today }, { messageId, version, toAgencyId, newMessageId, reason, words }) {
      const found = await messageIn(tx, actor.agencyId, messageId, waitingStates)
      if (!found.ok) return found
      const { message } = found
      if (toAgencyId === actor.agencyId || (await agencyOf(tx, toAgencyId)) === null) return refuse("MESSAGE_AT_OTHER_AGENCY", { toAgencyId })
      const sender = await senderOf(tx, ring, actor.agencyId, "message", messageId)
      const gone = { state: "handed-over", endedOn: today, handedTo: toAgencyId, reason, reasonWords: words, reply: null, draftedBy: null } as const
      const now = await updateMessage(tx, actor.agencyId, { id: messageId, version }, gone)
      if (now === null) return refuse("STALE", { version: message.version })
      await inAgency(tx, toAgencyId, async () => {
        await insertMessage(tx, toAgencyId, { ...message, id: newMessageId, receivedOn: today, fromAgencyId: actor.agencyId })
        await keepSender(tx, ring, toAgencyId, "message", newMessageId, sender)
        const body = { messageId: newMessageId, rootId: message.rootId, fromAgencyId: actor.agencyId, on: today }
        await appendEvent(tx, toAgencyId, { name: "message.taken-over", actor: "message-board", at, cause: actor.cause, subject: newMessageId, body })
      })
      return recorded("message.handed-over", messageId, { messageId, toAgencyId, reason, on: today, version: now })
    },
  })
