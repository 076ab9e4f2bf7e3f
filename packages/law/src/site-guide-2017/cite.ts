import { day } from "../day.ts"
import type { Citation } from "../kernel.ts"
import type { InForce } from "../rule.ts"

/** Cites the guide on government sites of 2017, in our own words. */
export const citeSiteGuide = (says: string): Citation => ({ law: "国办发〔2017〕47号", says })

/** The guide holds from the day of its letter. */
export const siteGuideInForce: InForce = { from: day("2017-05-15") }
