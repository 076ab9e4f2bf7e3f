import type { Day } from "@gongkai/law"

/** Who asks, on behalf of which agency, and what day it is there: set for one transaction, seen by every policy. */
export interface Asking {
  readonly agencyId: string
  readonly personId: string
  readonly today: Day
}
