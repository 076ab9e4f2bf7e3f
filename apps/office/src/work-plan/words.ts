import type { QueryKey } from "@tanstack/react-query"
import type { components } from "@gongkai/client"

export type WorkTask = components["schemas"]["WorkTask"]

export const states: Readonly<Record<WorkTask["state"], string>> = { open: "未完成", done: "已完成", dropped: "已取消" }
export const stateColors: Readonly<Record<WorkTask["state"], string>> = { open: "blue", done: "green", dropped: "default" }

/** What a change of a task makes old. */
export const refresh: readonly QueryKey[] = [["work-tasks"]]
