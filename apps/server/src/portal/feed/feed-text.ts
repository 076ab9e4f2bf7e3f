import type { ListedItem } from "@gongkai/records"
import { genreName, sectionName } from "../list/words.ts"
import { escapeXml, xmlElement } from "./escape-xml.ts"

/** What a feed is made of. */
export interface Feed {
  readonly title: string
  readonly origin: string
  /** Address of the feed's directory, ending in a slash. */
  readonly path: string
  readonly items: readonly ListedItem[]
}

/** The kinds of feed, by the ending of their address. */
export const feedTypes = {
  atom: "application/atom+xml; charset=utf-8",
  rss: "application/rss+xml; charset=utf-8",
  json: "application/feed+json; charset=utf-8",
} as const

/** A key of {@link feedTypes}. */
export type FeedKind = keyof typeof feedTypes

const declaration = '<?xml version="1.0" encoding="utf-8"?>'
const never = "1970-01-01T00:00:00Z"

/** The last change of anything in a feed. */
const feedChangedAt = ({ items }: Feed): string => items.reduce((latest, { changedAt }) => (changedAt > latest ? changedAt : latest), never)

const addressOf = ({ origin }: Feed, { itemId }: ListedItem): string => `${origin}/items/${itemId}`
/** Publication is a day in China. */
const publishedAt = ({ publishedOn }: ListedItem): string => `${publishedOn}T00:00:00+08:00`

const atom = (feed: Feed): string => {
  const { title, origin, path, items } = feed
  const entries = items.map((item) =>
    [
      "<entry>",
      xmlElement("id", addressOf(feed, item)),
      xmlElement("title", item.title),
      `<link rel="alternate" type="text/html" href="${escapeXml(addressOf(feed, item))}"/>`,
      xmlElement("published", publishedAt(item)),
      xmlElement("updated", item.changedAt),
      `<author>${xmlElement("name", item.agencyName)}</author>`,
      `<category term="${escapeXml(item.section)}" label="${escapeXml(sectionName(item.section))}"/>`,
      xmlElement("summary", item.summary === "" ? item.title : item.summary),
      "</entry>",
    ].join(""),
  )
  return [
    `${declaration}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">`,
    xmlElement("id", `${origin}${path}feed.atom`),
    xmlElement("title", title),
    xmlElement("updated", feedChangedAt(feed)),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(`${origin}${path}feed.atom`)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(`${origin}${path}`)}"/>`,
    ...entries,
    "</feed>",
  ].join("\n")
}

const rss = (feed: Feed): string => {
  const { title, origin, path, items } = feed
  const entries = items.map((item) =>
    [
      "<item>",
      xmlElement("title", item.title),
      xmlElement("link", addressOf(feed, item)),
      xmlElement("guid", addressOf(feed, item), ' isPermaLink="true"'),
      xmlElement("pubDate", new Date(publishedAt(item)).toUTCString()),
      xmlElement("category", sectionName(item.section)),
      xmlElement("description", item.summary === "" ? item.title : item.summary),
      "</item>",
    ].join(""),
  )
  return [
    `${declaration}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>`,
    xmlElement("title", title),
    xmlElement("link", `${origin}${path}`),
    xmlElement("description", `${title}：最新公开的信息`),
    xmlElement("language", "zh-cn"),
    xmlElement("lastBuildDate", new Date(feedChangedAt(feed)).toUTCString()),
    `<atom:link rel="self" type="application/rss+xml" href="${escapeXml(`${origin}${path}feed.rss`)}"/>`,
    ...entries,
    "</channel></rss>",
  ].join("\n")
}

const json = (feed: Feed): string => {
  const { title, origin, path, items } = feed
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: `${origin}${path}`,
    feed_url: `${origin}${path}feed.json`,
    language: "zh-CN",
    items: items.map((item) => ({
      id: addressOf(feed, item),
      url: addressOf(feed, item),
      title: item.title,
      content_text: item.summary === "" ? item.title : item.summary,
      date_published: publishedAt(item),
      date_modified: item.changedAt,
      authors: [{ name: item.agencyName }],
      tags: [sectionName(item.section), genreName(item.genre)],
    })),
  })
}

const writers = { atom, rss, json } as const

/** A feed of one kind; the same text for the same items. */
export const feedText = (kind: FeedKind, feed: Feed): string => writers[kind](feed)
