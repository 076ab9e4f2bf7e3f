import { expect, test } from "vitest"
import { lawOf } from "../../test/context.ts"
import { pageSlow } from "./page-load.ts"
import { siteTagsMissing, type PageSort, type SiteTag } from "./tags.ts"

const law = lawOf()

test.each<[PageSort, readonly SiteTag[], readonly SiteTag[]]>([
  ["page", ["SiteName", "SiteDomain", "SiteIDCode"], []],
  ["page", ["SiteName"], ["SiteDomain", "SiteIDCode"]],
  ["column", ["SiteName", "SiteDomain", "SiteIDCode", "ColumnName", "ColumnType"], ["ColumnDescription", "ColumnKeywords"]],
  ["article", ["SiteName", "SiteDomain", "SiteIDCode", "ColumnName", "ArticleTitle", "PubDate"], ["ContentSource"]],
  ["article", ["SiteName", "SiteDomain", "SiteIDCode", "ArticleTitle", "PubDate", "ContentSource"], []],
])("%s 页面有 %j，缺 %j", (sort, tags, missing) => {
  expect(siteTagsMissing.apply({ sort, has: (tag) => tags.includes(tag) }, law)).toEqual(missing)
})

test.each([
  [3, undefined, false],
  [3.1, undefined, true],
  [3.1, 5, false],
])("%s 秒打开，上限 %s", (seconds, limit, slow) => {
  expect(pageSlow.apply({ seconds, ...(limit === undefined ? {} : { limit }) }, law)).toBe(slow)
})
