import { outcomes } from "@gongkai/law"
import type { EntryColumn, RegisterEntry } from "./entry.ts"

/** A column without which another says nothing, and why. */
export interface Lacking {
  readonly column: EntryColumn
  readonly words: string
}

/** Columns that must stand together: where the first has something, the second must. */
const together: readonly (readonly [EntryColumn, EntryColumn, string])[] = [
  ["correctionNotifiedOn", "correctionDeadline", "告知过补正，没有写补正期限"],
  ["correctionDeadline", "correctionNotifiedOn", "写了补正期限，没有写补正告知日期"],
  ["extendedOn", "extendedDays", "延过期，没有写延期天数"],
  ["extendedDays", "extendedOn", "写了延期天数，没有写延期日期"],
  ["thirdPartyReachedOn", "thirdPartyAskedOn", "写了第三方收到日期，没有写征求意见日期"],
  ["jointMakerReachedOn", "jointMakerAskedOn", "写了共同制作机关收到日期，没有写征求意见日期"],
  ["feeReachedOn", "feeNotifiedOn", "写了收费通知送达日期，没有写收费通知日期"],
  ["decidedOn", "outcome", "写了答复日期，没有写办理结果"],
  ["lapsedOn", "outcome", "没有写明是逾期不补正还是逾期不缴费"],
  ["servedOn", "serviceChannel", "写了送达日期，没有写送达方式"],
  ["serviceChannel", "servedOn", "写了送达方式，没有写送达日期"],
  ["ground", "outcome", "写了依据，没有写办理结果"],
  ["withheld", "outcome", "写了依据，没有写办理结果"],
  ["servedOn", "decidedOn", "写了送达日期，没有写答复日期"],
]

const ofOutcome = ({ outcome, decidedOn, withdrawnOn, lapsedOn }: RegisterEntry): Lacking | null => {
  if (outcome === undefined) return null
  if (outcome === "withdrawn") return withdrawnOn === undefined ? { column: "withdrawnOn", words: "申请人撤回的，要写撤回日期" } : null
  if (outcomes[outcome].lapses)
    return lapsedOn === undefined && decidedOn === undefined ? { column: "lapsedOn", words: "视为放弃的，要写视为放弃日期" } : null
  if (lapsedOn !== undefined) return { column: "outcome", words: "写了视为放弃日期，办理结果应为逾期不补正或者逾期未缴费" }
  // What an applicant takes back is counted under 其他.
  if (outcome === "other.other" && withdrawnOn !== undefined) return null
  return decidedOn === undefined ? { column: "decidedOn", words: "写了办理结果，没有写答复日期" } : null
}

/** What an entry lacks: each column once. */
export const lackingIn = (entry: RegisterEntry): readonly Lacking[] => {
  const all = together.flatMap(([given, needed, words]) =>
    entry[given] !== undefined && entry[needed] === undefined ? [{ column: needed, words }] : [],
  )
  const outcome = ofOutcome(entry)
  return [...all, ...(outcome === null ? [] : [outcome])].filter(
    ({ column }, at, found) =>
      found.findIndex((other) => other.column === column) === at && !(column === "decidedOn" && entry.outcome === "withdrawn"),
  )
}
