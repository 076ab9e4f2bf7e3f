export { openPageReader, type PageReader } from "./page-reader.ts"
export type { PageRead } from "./read-page.ts"
export { mayVisit, openToAll, robotsOf, type Robots } from "./robots.ts"
export type { PageLink, SitePage, Unusable } from "./site-page.ts"
