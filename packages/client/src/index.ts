import createClient, { type Client } from "openapi-fetch"
import type { components, paths } from "./generated/schema.ts"

export type { components, paths }

/** Where the API is, and how it is reached. */
export interface GongkaiClientOptions {
  /** Scheme, host and port; empty for the page's own site. */
  readonly baseUrl: string
  /** In place of the platform's own. */
  readonly fetch?: (request: Request) => Promise<Response>
}

/** The API as typed calls: every path, parameter, body and answer is the description's own. */
export type GongkaiClient = Client<paths>

/** Makes a client. Problems come back as `error`, not as exceptions. */
export const createGongkaiClient = ({ baseUrl, fetch }: GongkaiClientOptions): GongkaiClient =>
  createClient<paths>({ baseUrl, ...(fetch === undefined ? {} : { fetch }) })
