import { day } from "../day.ts"
import type { Citation } from "../kernel.ts"
import type { InForce } from "../rule.ts"

/** Cites the rules of inspection for government sites and official accounts of 2019, in our own words. */
export const citeInspection = (says: string): Citation => ({ law: "国办秘函〔2019〕19号", says })

/** The rules of inspection hold from the day of their letter; no newer national set was found. */
export const inspectionInForce: InForce = { from: day("2019-04-01") }
