import type { QueryKey } from "@tanstack/react-query"

/** What an entry makes old: the lists, and the figures that count it. */
export const refresh: readonly QueryKey[] = [["register-entries"], ["normative-documents"], ["reports"]]
