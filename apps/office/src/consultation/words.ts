import type { QueryKey } from "@tanstack/react-query"
import type { components, paths } from "@gongkai/client"

export type Consultation = components["schemas"]["Consultation"]
export type Comment = components["schemas"]["ConsultationComment"]
export type ConsultationFile = components["schemas"]["ConsultationFile"]
export type Question = Consultation["questions"][number]
export type Point = Consultation["points"][number]
/** What the list is narrowed to, as the API takes it. */
export type ConsultationQuery = Omit<NonNullable<paths["/api/v1/consultations"]["get"]["parameters"]["query"]>, "after" | "limit">

export const states: Readonly<Record<Consultation["state"], string>> = { draft: "草稿", open: "征求中", closed: "已结束", discarded: "已作废" }
export const stateColors: Readonly<Record<Consultation["state"], string>> = { draft: "default", open: "blue", closed: "green", discarded: "default" }
export const questionKinds: Readonly<Record<Question["kind"], string>> = { text: "填空", one: "单选", many: "多选" }
export const verdicts: Readonly<Record<Point["verdict"], string>> = { adopted: "采纳", partly: "部分采纳", "not-adopted": "未采纳" }
export const verdictColors: Readonly<Record<Point["verdict"], string>> = { adopted: "green", partly: "blue", "not-adopted": "default" }
export const commentStates: Readonly<Record<Comment["state"], string>> = { waiting: "待审核", published: "已公开", withheld: "不公开" }
export const commentColors: Readonly<Record<Comment["state"], string>> = { waiting: "blue", published: "green", withheld: "default" }
/** What a consultation or a comment makes old. */
export const refresh: readonly QueryKey[] = [["consultations"]]
/** True once nobody can comment any more, though the night's work has not closed it yet. */
export const isOver = ({ state, toDay }: Consultation, today: string): boolean => state === "closed" || (state === "open" && toDay < today)
