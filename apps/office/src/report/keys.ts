import type { QueryKey } from "@tanstack/react-query"

/** What a change of a report makes old: itself, its rounds, the lists and the board. */
export const refresh: readonly QueryKey[] = [["reports"], ["report-board"], ["filed-reports"]]
