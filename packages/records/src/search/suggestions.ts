import { sql } from "kysely"
import type { PublicTx } from "../public/as-public.ts"
import { normal } from "./normal.ts"

/** Keywords and titles that begin with what was typed, each once, keywords first. */
export const searchSuggestions = async ({ publicTx }: PublicTx, typed: string, most: number): Promise<readonly string[]> => {
  const beginning = normal(typed.slice(0, 100))
  if (beginning === "") return []
  const { rows } = await sql<{ shown: string }>`select shown from gongkai.search_suggested(${beginning}, ${most})`.execute(publicTx)
  return [...new Set(rows.map(({ shown }) => shown))]
}
