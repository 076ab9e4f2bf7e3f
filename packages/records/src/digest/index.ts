export {
  digestRhythms,
  digestsToSend,
  digestSubscriptionOf,
  dueDigestSubscriptions,
  insertDigestSubscription,
  unconfirmedDigests,
  updateDigestSubscription,
  type DigestRhythm,
  type DigestSubscription,
} from "./subscriptions.ts"
export { digestAddressOf, digestsOfAddress, eraseDigestAddress, keepDigestAddress } from "./addresses.ts"
export { insertDigestIssue, settleDigestIssue, takeWaitingIssue, type DigestIssue } from "./issues.ts"
export { countToTell, toTell, type Told, type ToldItem, type ToTell } from "./told.ts"
export { digestCounts, type DigestCounts } from "./counts.ts"
