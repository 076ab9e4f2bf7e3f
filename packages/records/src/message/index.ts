export {
  insertMessage,
  listMessages,
  messageDays,
  messageOf,
  messageStates,
  updateMessage,
  type MessageFilter,
  type MessageRecord,
  type MessageState,
} from "./messages.ts"
export { insertMessageReceipt, ownMessage, type OwnMessage } from "./receipts.ts"
export { messageTrail, ownMessageTrail, type MessageLeg, type OwnMessageLeg } from "./trail.ts"
export { openMessage, openMessages, type OpenMessage } from "./public.ts"
