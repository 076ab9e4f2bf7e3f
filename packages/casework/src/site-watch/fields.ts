import { watchedKinds, watchRhythms } from "@gongkai/records"
import { z } from "zod"
import { Id, Version, Words } from "../fields.ts"
import { refuse, type Refused } from "../kernel.ts"

const whole = (least: number, most: number, usual: number) => z.number().int().min(least).max(most).default(usual)

const HostName = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/u)

/** How a site may be asked and by what it is judged; what is left out is as usual. */
export const SiteLimits = z.object({
  /** Whether addresses inside the organisation's own network may be asked. */
  inside: z.boolean().default(false),
  requestsASecond: whole(1, 10_000, 5),
  abreast: whole(1, 32, 4),
  /** Addresses asked for in one check: pages, files, and what they lead to. */
  mostAddresses: whole(1, 50_000, 20_000),
  mostMinutes: whole(1, 24 * 60, 240),
  /** Milliseconds: fifteen seconds by the rules of inspection. */
  patience: whole(100, 120_000, 15_000),
  slow: whole(50, 120_000, 3000),
  mostKilobytes: whole(10, 20_000, 5000),
  mendDays: whole(1, 365, 10),
  homeDays: whole(1, 366, 14),
  newsDays: whole(1, 366, 14),
  noticesMonths: whole(1, 60, 6),
  otherMonths: whole(1, 60, 12),
  accountDays: whole(1, 366, 14),
  /** Hosts that nothing should lead to any more. */
  wrongHosts: z.array(HostName).max(50).default([]),
})

const rest = { name: Words(1, 100), address: Words(1, 1000), rhythm: z.enum(watchRhythms).default("weekly"), limits: SiteLimits.prefault({}) }

/** A site that is to be watched. */
export const SiteToWatch = z.object({ siteId: Id, kind: z.enum(watchedKinds).default("site"), ...rest })

/** A watched site put otherwise, at the version seen; its kind stays. */
export const WatchedSiteToChange = z.object({
  ...{ siteId: Id, version: Version, name: rest.name, address: rest.address },
  ...{ rhythm: rest.rhythm.unwrap(), limits: rest.limits },
})

/** A watched site at the version seen. */
export const SeenWatchedSite = z.object({ siteId: Id, version: Version })

/** An address as it is kept; null for one that is none of the web, or names somebody. */
export const webAddress = (written: string): string | null => {
  if (!URL.canParse(written)) return null
  const url = new URL(written)
  url.hash = ""
  const plain = (url.protocol === "http:" || url.protocol === "https:") && url.username === "" && url.password === ""
  return plain && url.href.length <= 2000 ? url.href : null
}

/** What stands against an address. */
export const againstSiteAddress = (written: string): Refused | null => (webAddress(written) === null ? refuse("SITE_ADDRESS") : null)
