import { countyCategories, generalCategories, townshipCategories } from "@gongkai/law"
import { countPublications, publicationsByCategory, publicationsOf, type CountedPublication, type Page, type Paging } from "@gongkai/records"
import type { PublicationsOf, PublicationYear, Tx } from "@gongkai/records"

/** Names of the figures of publication in templates. */
export type PublicationFigureId = "published" | `category_${string}` | `channel_${string}`

/** A figure of what was published in a year. */
export interface PublicationFigure {
  readonly id: PublicationFigureId
  readonly words: string
  readonly of: PublicationsOf
}

const underlined = (code: string): string => code.replaceAll("-", "_")

const categories = Object.entries({ ...generalCategories, ...countyCategories, ...townshipCategories }).map(
  ([category, words]): PublicationFigure => ({
    id: `category_${underlined(category)}`,
    words: `主动公开：第${category.startsWith("20") ? "二十" : "二十一"}条 ${words}`,
    of: { category },
  }),
)

const channelWords = { wechat: "政务微信", weibo: "政务微博", "other-account": "其他政务新媒体", mail: "邮件", webhook: "推送接口" } as const

const channels = (["wechat", "weibo", "other-account", "mail", "webhook"] as const).map((channelKind): PublicationFigure => ({
  id: `channel_${underlined(channelKind)}`,
  words: `通过${channelWords[channelKind]}发布的主动公开信息`,
  of: { channelKind },
}))

/** Every figure of publication: all items, which the portal shows, those of each category, and posts on each kind of channel. */
export const publicationFigures: readonly PublicationFigure[] = [
  { id: "published", words: "本年主动公开并在门户上的信息", of: { category: null } },
  ...categories,
  ...channels,
]

/** The values of an agency's figures of publication. */
export type PublicationValues = ReadonlyMap<PublicationFigureId, number>

/** Counts them. */
export const publicationValues = async (tx: Tx, agencyId: string, year: PublicationYear): Promise<PublicationValues> => {
  const byCategory = await publicationsByCategory(tx, agencyId, year)
  const values = new Map<PublicationFigureId, number>()
  for (const { id, of } of publicationFigures)
    if ("channelKind" in of) values.set(id, await countPublications(tx, agencyId, year, of))
    else if (of.category === null)
      values.set(
        id,
        [...byCategory.values()].reduce((sum, count) => sum + count, 0),
      )
    else values.set(id, byCategory.get(of.category) ?? 0)
  return values
}

/** The items behind a figure, as many as it says; null for a figure that is none. */
export const openPublicationFigure = async (
  tx: Tx,
  agencyId: string,
  year: PublicationYear,
  figure: string,
  paging: Paging,
): Promise<Page<CountedPublication> | null> => {
  const found = publicationFigures.find(({ id }) => id === figure)
  return found === undefined ? null : publicationsOf(tx, agencyId, year, found.of, paging)
}
