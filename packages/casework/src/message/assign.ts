import { actsOf, updateMessage } from "@gongkai/records"
import { Id } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { messageIn, SeenMessage, waitingStates } from "./standing.ts"

/** Who is to answer a message. */
export const MessageToAssign = SeenMessage.extend({ personId: Id })

/** Gives a message to somebody who may answer it. */
export const assignMessage = command({
  act: "message.answer",
  input: MessageToAssign,
  async run({ tx, actor, today }, { messageId, version, personId }) {
    const found = await messageIn(tx, actor.agencyId, messageId, waitingStates)
    if (!found.ok) return found
    if (!(await actsOf(tx, actor.agencyId, personId, today)).has("message.answer")) return refuse("PERSON_CANNOT_HANDLE", { personId })
    const now = await updateMessage(tx, actor.agencyId, { id: messageId, version }, { assignedTo: personId })
    if (now === null) return refuse("STALE", { version: found.message.version })
    return recorded("message.assigned", messageId, { messageId, personId, version: now })
  },
})
