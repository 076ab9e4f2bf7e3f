import type { Day } from "@gongkai/law"
import type { KeptPage } from "../portal/cache/page-cache.ts"

/** Who is signed in. */
export interface Session {
  readonly personId: string
  readonly agencyId: string
}

/** What the steps before a route have found out. */
export interface Env {
  readonly Variables: {
    readonly requestId: string
    readonly session: Session | null
    readonly today: Day
    /** The page that is answered with, where it is one that is the same for everybody. */
    readonly keptPage?: KeptPage
  }
}
