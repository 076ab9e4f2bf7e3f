import type { QueryKey } from "@tanstack/react-query"

/** What a change of an assessment makes old. */
export const refresh: readonly QueryKey[] = [["assessments"]]
