import type { QueryKey } from "@tanstack/react-query"
import type { components, paths } from "@gongkai/client"

export type AccountStanding = components["schemas"]["AccountStanding"]
export type AccountPost = components["schemas"]["AccountPost"]
export type AccountCount = components["schemas"]["AccountCount"]
/** What the list of posts is narrowed to, as the API takes it. */
export type PostQuery = Omit<NonNullable<paths["/api/v1/account-posts"]["get"]["parameters"]["query"]>, "after" | "limit">

export const kinds: Readonly<Record<string, string>> = { wechat: "微信", weibo: "微博", "other-account": "其他" }
/** What posts and counts make old. */
export const refresh: readonly QueryKey[] = [["accounts"]]
