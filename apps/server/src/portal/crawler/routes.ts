import type { Day } from "@gongkai/law"
import {
  comingActivities,
  itemsOfMonth,
  openConcerns,
  openConsultations,
  openMessages,
  openVenues,
  pastActivities,
  publicReports,
  publicationMonths,
  type PublicTx,
} from "@gongkai/records"
import { shownText } from "../frame/answer.ts"
import { xmlElement } from "../feed/escape-xml.ts"
import type { Portal } from "../portal.ts"

/** What one map may hold by the protocol. */
const mostAddresses = 50_000
/** Of consultations and messages each the newest. */
const mostAsks = 1000
const xml = "application/xml; charset=utf-8"
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const declaration = '<?xml version="1.0" encoding="utf-8"?>'

const addresses = (entries: readonly { readonly address: string; readonly changedOn?: string }[]): string =>
  [
    `${declaration}<urlset ${namespace}>`,
    ...entries.map(
      ({ address, changedOn }) => `<url>${xmlElement("loc", address)}${changedOn === undefined ? "" : xmlElement("lastmod", changedOn)}</url>`,
    ),
    "</urlset>",
  ].join("\n")

/** Venues, activities to come and lately over, and answered concerns, each the newest. */
const serviceAddresses = async (reader: PublicTx, today: Day): Promise<readonly string[]> => {
  const newest = { after: null, limit: mostAsks }
  const all = { agencyId: null, venueId: null, kind: null, on: null }
  const venues = await openVenues(reader, { agencyId: null, kind: null }, newest)
  const coming = await comingActivities(reader, all, today, newest)
  const past = await pastActivities(reader, all, today, newest)
  const concerns = await openConcerns(reader, null, newest)
  return [
    ...venues.items.map(({ id }) => `/venues/${id}`),
    ...[...coming.items, ...past.items].map(({ id }) => `/activities/${id}`),
    ...concerns.items.map(({ id }) => `/concerns/${id}`),
  ]
}

/** What crawlers are told: a map in parts by month, and what to leave alone. */
export const crawlerRoutes = (portal: Portal): void => {
  const { app } = portal
  const { origin } = new URL(portal.baseUrl)
  app.get("/robots.txt", (context) =>
    context.text(
      [
        "User-agent: *",
        "Disallow: /api/",
        "Disallow: /office/",
        "Disallow: /my-request",
        "Disallow: /my-message",
        "Disallow: /my-complaint",
        "Disallow: /my-booking",
        "Disallow: /search",
        `Sitemap: ${origin}/sitemap.xml`,
        "",
      ].join("\n"),
      200,
      { "cache-control": "public, max-age=3600" },
    ),
  )
  app.get("/sitemap.xml", (context) =>
    shownText(portal, context, "/sitemap.xml", xml, async ({ reader }) => {
      const parts = ["/sitemap-pages.xml", ...(await publicationMonths(reader)).map((month) => `/sitemap-${month}.xml`)]
      const text = [
        `${declaration}<sitemapindex ${namespace}>`,
        ...parts.map((part) => `<sitemap>${xmlElement("loc", `${origin}${part}`)}</sitemap>`),
        "</sitemapindex>",
      ].join("\n")
      return { text, changedAt: null }
    }),
  )
  app.get("/sitemap-pages.xml", (context) =>
    shownText(portal, context, "/sitemap-pages.xml", xml, async ({ reader, district: { agencies } }) => {
      const reports = await publicReports(reader, null)
      const newest = { after: null, limit: mostAsks }
      const consultations = await openConsultations(reader, { agencyId: null, state: null, today: portal.casework.today() }, newest)
      const messages = await openMessages(reader, { agencyId: null, words: null }, newest)
      const columns = ["", "/guide", "/rules", "/catalogue", "/reports", "/request", "/message", "/complaint"]
      const paths = [
        ...["/", "/policies", "/catalogue", "/agencies", "/my-request", "/consultations", "/messages", "/my-message", "/my-complaint"],
        ...["/venues", "/activities", "/my-booking", "/questions", "/concerns"],
        ...agencies.flatMap(({ id }) => columns.map((column) => `/agencies/${id}${column}`)),
        ...consultations.items.map(({ id }) => `/consultations/${id}`),
        ...messages.items.map(({ id }) => `/messages/${id}`),
        ...(await serviceAddresses(reader, portal.casework.today())),
        ...new Set(reports.map(({ agencyId, year }) => `/reports/${agencyId}/${String(year)}`)),
      ]
      return { text: addresses(paths.map((path) => ({ address: `${origin}${path}` }))), changedAt: null }
    }),
  )
  app.get("/:part{sitemap-\\d{4}-(?:0[1-9]|1[0-2])\\.xml}", (context) => {
    const month = context.req.param("part").slice("sitemap-".length, -".xml".length)
    return shownText(portal, context, `/sitemap-${month}.xml`, xml, async ({ reader }) => {
      const items = await itemsOfMonth(reader, month, mostAddresses)
      if (items.length === 0) return null
      return { text: addresses(items.map(({ itemId, changedOn }) => ({ address: `${origin}/items/${itemId}`, changedOn }))), changedAt: null }
    })
  })
}
