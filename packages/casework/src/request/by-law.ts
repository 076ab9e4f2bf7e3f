import { LawError, lawErrors } from "@gongkai/law"
import { refuse, type Refused } from "../kernel.ts"

/** What a rule has against something, told beforehand: the rule itself is asked, and nothing is done. */
export const againstByLaw = (ask: () => unknown): Refused | null => {
  try {
    ask()
    return null
  } catch (error) {
    if (error instanceof LawError) return refuse("LAW_REFUSES", { law: error.code, says: lawErrors[error.code], ...error.detail })
    throw error
  }
}
