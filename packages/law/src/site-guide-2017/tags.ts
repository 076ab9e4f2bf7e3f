import { rule } from "../rule.ts"
import { citeSiteGuide, siteGuideInForce } from "./cite.ts"

/** What a page of a site is: any page, one of a column's lists, or one piece of content. */
export type PageSort = "page" | "column" | "article"

const ofEveryPage = ["SiteName", "SiteDomain", "SiteIDCode"] as const
const ofColumns = ["ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType"] as const
const ofArticles = ["ArticleTitle", "PubDate", "ContentSource"] as const

/** A tag that the guide wants. */
export type SiteTag = (typeof ofEveryPage)[number] | (typeof ofColumns)[number] | (typeof ofArticles)[number]

const wanted: Readonly<Record<PageSort, readonly SiteTag[]>> = {
  page: ofEveryPage,
  column: [...ofEveryPage, ...ofColumns],
  article: [...ofEveryPage, ...ofArticles],
}

/** A page with the tags that it has. */
export interface TaggedPage {
  readonly sort: PageSort
  /** Names of the tags that are not empty; how they are written does not matter. */
  readonly has: (tag: SiteTag) => boolean
}

/** Tags that a page of a government site lacks, in the order of the guide. */
export const siteTagsMissing = rule({
  id: "site-guide-2017/tags",
  name: "网页标签",
  cites: citeSiteGuide("每个页面要有网站名称、域名、标识码标签，栏目页要有栏目名称、描述、关键词、类别标签，内容页要有标题、发布时间、来源标签"),
  inForce: siteGuideInForce,
  apply: ({ sort, has }: TaggedPage): readonly SiteTag[] => wanted[sort].filter((tag) => !has(tag)),
})
