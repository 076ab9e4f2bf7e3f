import { updateMessage } from "@gongkai/records"
import { z } from "zod"
import { Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { messageIn, SeenMessage, waitingStates } from "./standing.ts"

/** Why a message is closed without an answer: code → words. */
export const messageCloseReasons = {
  spam: "广告、垃圾信息",
  unlawful: "内容违法或者辱骂",
  repeated: "重复留言，已经答复",
  petition: "属于信访、投诉举报，已告知相应渠道",
  "disclosure-request": "属于政府信息公开申请，已告知申请渠道",
  "sender-withdrew": "提交人撤回",
} as const satisfies Record<string, string>

const isReason = (text: string): text is keyof typeof messageCloseReasons => Object.hasOwn(messageCloseReasons, text)

/** A message that gets no answer, and why; the words are told to the sender. */
export const MessageToClose = SeenMessage.extend({
  reason: z.string().max(40).refine(isReason, "请从理由清单中选择"),
  words: Words(1, 500).nullable().default(null),
})

/** Closes a message without an answer. */
export const closeMessage = command({
  act: "message.answer",
  input: MessageToClose,
  async run({ tx, actor, today }, { messageId, version, reason, words }) {
    const found = await messageIn(tx, actor.agencyId, messageId, waitingStates)
    if (!found.ok) return found
    const closed = { state: "closed", endedOn: today, reason, reasonWords: words } as const
    const now = await updateMessage(tx, actor.agencyId, { id: messageId, version }, closed)
    if (now === null) return refuse("STALE", { version: found.message.version })
    return recorded("message.closed", messageId, { messageId, reason, on: today, version: now })
  },
})
