import type { OpenAPIHono } from "@hono/zod-openapi"
import type { Casework, FileRoom } from "@gongkai/casework"
import type { JobData, KeyRing } from "@gongkai/records"
import type { Api } from "../api/api.ts"
import type { Env } from "../http/env.ts"
import type { PageCache } from "./cache/page-cache.ts"
import type { Limited } from "./limits.ts"
import type { Site } from "./site.ts"

/** The public's pages while they are put together. */
export interface Portal {
  readonly app: OpenAPIHono<Env>
  readonly casework: Casework
  readonly room: FileRoom
  readonly ring: KeyRing
  readonly checkSoon: Api["checkSoon"]
  readonly site: Site
  /** Scheme, host, port: canonical addresses begin with it. */
  readonly baseUrl: string
  readonly secret: string
  readonly pages: PageCache
  /** Whether an address has sent too many forms, or looked at too many requests. */
  readonly sends: Limited
  readonly looks: Limited
  /** Has the letter sent that asks an address whether it wants a digest; null where this server sends no mail. */
  readonly askSoon: ((of: JobData<"digest.ask">) => Promise<void>) | null
  /** Milliseconds that a person needs at the least to fill a form. */
  readonly leastToFill: number
}
