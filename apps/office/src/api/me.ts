import { createContext, useContext } from "react"
import type { paths } from "@gongkai/client"

/** Who is signed in, and what the person may do today. */
export type Me = paths["/api/v1/me"]["get"]["responses"][200]["content"]["application/json"]

/** Set by the gate once somebody is in. */
export const MeContext = createContext<Me | null>(null)

/** Who is signed in. Pages are shown to nobody else. */
export const useMe = (): Me => {
  const me = useContext(MeContext)
  if (me === null) throw new Error("a page outside the gate")
  return me
}

/** Whether a role permits an act today; only for what to show: the API decides. */
export const useMay = (act: string | null): boolean => {
  const { acts } = useMe()
  return act === null || acts.includes(act)
}
