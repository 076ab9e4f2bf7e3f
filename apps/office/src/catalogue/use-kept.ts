import { useEffect, useRef, useState } from "react"
import type { Unfinished } from "./content.ts"
import { dropDraft, keepDraft, keptDraft } from "./kept-draft.ts"

/** How long after the last change it is kept, in milliseconds. */
const pause = 800

interface Keeping {
  readonly personId: string
  readonly place: string
  /** What is not saved now; null where all is. */
  readonly unsaved: () => Unfinished | null
  readonly changes: number
}

/** Keeps in this browser what is not saved: soon after each change, and when the page is left. */
export const useKept = ({ personId, place, unsaved, changes }: Keeping): { readonly kept: Unfinished | null; readonly drop: () => void } => {
  const [kept, setKept] = useState(() => keptDraft(personId, place))
  const now = useRef<Unfinished | null>(null)
  useEffect(() => {
    now.current = unsaved()
  })
  useEffect(() => {
    if (changes === 0) return undefined
    const keep = (): void => {
      if (now.current !== null) keepDraft(personId, place, now.current)
    }
    const leaving = (event: BeforeUnloadEvent): void => {
      keep()
      if (now.current !== null) event.preventDefault()
    }
    const later = window.setTimeout(keep, pause)
    window.addEventListener("beforeunload", leaving)
    return () => {
      window.clearTimeout(later)
      window.removeEventListener("beforeunload", leaving)
    }
  }, [personId, place, changes])
  // Left by a link: the form is gone already, what it held last is kept.
  useEffect(
    () => () => {
      if (now.current !== null) keepDraft(personId, place, now.current)
    },
    [personId, place],
  )
  return {
    kept,
    drop: () => {
      now.current = null
      dropDraft(personId, place)
      setKept(null)
    },
  }
}
