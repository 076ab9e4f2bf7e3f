import type { UseMutationResult } from "@tanstack/react-query"
import { api } from "../api/client.ts"
import { once, seen } from "../api/new-id.ts"
import type { Problem } from "../api/problem.ts"
import { useSend } from "../api/use-answer.ts"
import type { Content } from "./content.ts"
import { refresh } from "./keys.ts"

/** What is saved, on which version; `at` is how many changes it holds. */
export interface Saving {
  readonly content: Content
  readonly version: number
  readonly at: number
}

/** What the API says of what was saved. */
interface Saved {
  readonly version?: number
}

/** Saves an item: for the first time, whereby it takes its index number and settles the proposal that it came from, or over what is there. */
export const useSave = (
  { itemId, first, proposalId }: { readonly itemId: string; readonly first: boolean; readonly proposalId: string | null },
  onDone: (saved: Saved, saving: Saving) => void,
): UseMutationResult<Saved, Problem, Saving> =>
  useSend<Saving, Saved>(
    ({ content, version }) => {
      if (first && proposalId !== null)
        return api.POST("/api/v1/publication-proposals/{proposalId}/take-on", {
          params: { path: { proposalId }, header: once(itemId) },
          body: { itemId, ...content },
        })
      return first
        ? api.POST("/api/v1/catalogue-items", { params: { header: once(itemId) }, body: { itemId, ...content } })
        : api.PUT("/api/v1/catalogue-items/{itemId}", { params: { path: { itemId }, header: seen(version) }, body: content })
    },
    { refresh, onDone },
  )
