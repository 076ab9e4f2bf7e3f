import { day } from "../day.ts"
import type { Citation } from "../kernel.ts"
import type { InForce } from "../rule.ts"

/** Cites the inspection indicators for government sites and official accounts of 2019, in our own words. */
export const citeIndicators = (says: string): Citation => ({ law: "国办秘函〔2019〕19号", says })

/** The indicators hold from the day of their letter; no newer national set was found. */
export const indicatorsInForce: InForce = { from: day("2019-04-01") }
