import type { Day } from "@gongkai/law"

/** Who is signed in. */
export interface Session {
  readonly personId: string
  readonly agencyId: string
}

/** What the steps before a route have found out. */
export interface Env {
  readonly Variables: { readonly requestId: string; readonly session: Session | null; readonly today: Day }
}
