import type { QueryKey } from "@tanstack/react-query"

/** What a change of a duty makes old. */
export const refresh: readonly QueryKey[] = [["duties"]]
