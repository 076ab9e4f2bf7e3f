import { z } from "@hono/zod-openapi"
import { venueKinds, venueStates } from "@gongkai/records"

const Span = z.object({ from: z.string(), to: z.string() })

/** A venue with its hours and services. */
export const Venue = z
  .object({
    id: z.string(),
    kind: z.enum(venueKinds),
    name: z.string(),
    address: z.string(),
    contact: z.string(),
    about: z.string(),
    accessibility: z.string(),
    hours: z.array(z.array(Span).readonly()).readonly(),
    exceptions: z.array(z.object({ from: z.string(), to: z.string(), spans: z.array(Span).readonly(), words: z.string() })).readonly(),
    services: z.array(z.object({ name: z.string(), fee: z.string(), words: z.string() })).readonly(),
    state: z.enum(venueStates),
    version: z.int(),
  })
  .openapi("Venue")
