import type { QueryKey } from "@tanstack/react-query"
import type { components, paths } from "@gongkai/client"

export type PublishedQuestion = components["schemas"]["PublishedQuestion"]
/** What the list is narrowed to, as the API takes it. */
export type QuestionQuery = Omit<NonNullable<paths["/api/v1/published-questions"]["get"]["parameters"]["query"]>, "after" | "limit">

export const states: Readonly<Record<PublishedQuestion["state"], string>> = { draft: "草稿", published: "已公开", withdrawn: "已撤下" }
export const stateColors: Readonly<Record<PublishedQuestion["state"], string>> = { draft: "default", published: "green", withdrawn: "orange" }
/** What a question makes old. */
export const refresh: readonly QueryKey[] = [["published-questions"]]
