import { useState } from "react"
import { api } from "../../api/client.ts"
import { useSend } from "../../api/use-answer.ts"
import { refresh } from "../keys.ts"
import type { FormTable, ReportCell } from "../words.ts"
import { pastedAt, theirsOf, undoing, withDrafts, type Drafts, type Sent, type Theirs } from "./drafts.ts"
import { linesOf, rectangle, spotOf, stepFrom } from "./places.ts"
import { typedFigure } from "./typed-figure.ts"

/** What a sheet is of. */
export interface SheetOf {
  readonly reportId: string
  readonly tables: readonly FormTable[]
  readonly cells: ReadonlyMap<string, ReportCell>
  readonly editable: boolean
}

const noDrafts: Drafts = new Map()

/** The three tables as a sheet: where the officer is, what was typed and is not saved, and what is done with it. */
export const useSheet = ({ reportId, tables, cells, editable }: SheetOf) => {
  const all = tables.map(linesOf)
  const first = all[0]?.[0]?.[0] ?? ""
  /** Where the officer is, and from where a block is drawn. */
  const [place, setPlace] = useState({ at: first, from: first })
  const [editing, setEditing] = useState<{ readonly cell: string; readonly text: string } | null>(null)
  const [drafts, setDrafts] = useState<Drafts>(noDrafts)
  const [fault, setFault] = useState<string | null>(null)
  const [theirs, setTheirs] = useState<readonly Theirs[]>([])
  /** How the cells were before the last saving. */
  const [before, setBefore] = useState<readonly ReportCell[]>([])
  /** Counts up whenever the keyboard is to go to the cell, or to the note. */
  const [calls, setCalls] = useState({ cell: 0, note: 0 })

  const { at, from } = place
  const lines = all.find((some) => some.some((line) => line.includes(at))) ?? []
  const block = rectangle(lines, spotOf(lines, from), spotOf(lines, at))
  const callCell = (): void => setCalls((now) => ({ ...now, cell: now.cell + 1 }))

  const sending = useSend((sent: Sent) => api.POST("/api/v1/reports/{reportId}/cells", { params: { path: { reportId } }, body: { cells: sent } }), {
    refresh,
    onDone: (_answer, sent) => {
      const ids = new Set(sent.map(({ cell }) => cell))
      setDrafts((now) => new Map([...now].filter(([cell]) => !ids.has(cell))))
      setTheirs([])
    },
  })
  const send = (sent: Sent, undone: readonly ReportCell[]): void =>
    sending.mutate(sent, {
      onSuccess: () => setBefore(undone),
      onError: ({ code, detail }) => {
        if (code === "STALE") setTheirs(theirsOf(detail))
      },
    })

  const put = (entries: readonly { readonly cell: string; readonly value: number | null }[]): void => {
    setFault(null)
    sending.reset()
    setDrafts((now) => withDrafts(now, entries, cells))
  }
  const goTo = (cell: string, extend = false): void => {
    setPlace((now) => ({ at: cell, from: extend ? now.from : cell }))
    callCell()
  }
  const step = (down: number, right: number, extend = false): void => {
    const next = stepFrom(lines, spotOf(lines, at), down, right)
    goTo(lines[next.row]?.[next.column] ?? at, extend)
  }
  const edit = (text: string): void => {
    if (!editable) return
    setFault(null)
    setEditing({ cell: at, text })
  }
  /** Takes what was typed; what is no figure stays in its box. */
  const commit = (down: number, right: number): void => {
    if (editing === null) return
    const typed = typedFigure(editing.text)
    if (!typed.ok) {
      setFault(`“${typed.text}”不是数；没有的请留空，零请写 0，小数至多四位`)
      return
    }
    put([{ cell: editing.cell, value: typed.value }])
    setEditing(null)
    if (down !== 0 || right !== 0) step(down, right)
  }
  const cancel = (): void => {
    setFault(null)
    if (editing === null) setDrafts((now) => new Map([...now].filter(([cell]) => cell !== at)))
    setEditing(null)
    callCell()
  }
  const paste = (text: string): void => {
    if (!editable) return
    const pasted = pastedAt(text, lines, spotOf(lines, at))
    if (!pasted.ok) {
      setFault(pasted.words)
      return
    }
    put(pasted.entries)
    setPlace({ from: at, at: pasted.entries.at(-1)?.cell ?? at })
    setCalls((now) => ({ ...now, note: now.note + 1 }))
  }
  const save = (note: string): void => {
    const sent = [...drafts].map(([cell, { value, version }]) => ({ cell, value, version, note }))
    send(
      sent,
      sent.flatMap(({ cell }) => cells.get(cell) ?? []),
    )
  }
  const shownIn = (cell: string): number | null => (drafts.has(cell) ? (drafts.get(cell)?.value ?? null) : (cells.get(cell)?.value ?? null))
  const enteredInBlock = block.flat().filter((cell) => cells.get(cell)?.source === "entered" && !drafts.has(cell))

  return {
    ...{ at, block, editing, drafts, fault, theirs, calls, editable, sending, enteredInBlock },
    ...{ goTo, step, edit, commit, cancel, paste, put, save, shownIn },
    type: (text: string): void => setEditing((now) => (now === null ? null : { ...now, text })),
    /** The keyboard came to a cell by itself. */
    arrive: (cell: string): void => setPlace((now) => (now.at === cell ? now : { at: cell, from: cell })),
    callNote: (): void => setCalls((now) => ({ ...now, note: now.note + 1 })),
    discard: (): void => {
      setDrafts(noDrafts)
      setTheirs([])
      sending.reset()
      callCell()
    },
    /** Keeps one's own figure over that of another, or lets it go. */
    settle: ({ cell, version }: Theirs, mine: boolean): void => {
      setDrafts((now) => {
        const own = now.get(cell)
        const rest = [...now].filter(([other]) => other !== cell)
        return new Map(mine && own !== undefined ? [...rest, [cell, { ...own, version }]] : rest)
      })
      setTheirs((now) => now.filter((one) => one.cell !== cell))
      sending.reset()
    },
    undoable: before.length > 0 && drafts.size === 0,
    undo: (): void => {
      const sent = undoing(before, cells)
      if (sent.length > 0) send(sent, [])
    },
    withdraw: (): void =>
      send(
        enteredInBlock.map((cell) => ({ cell, version: cells.get(cell)?.version ?? 0, withdraw: true as const })),
        [],
      ),
  }
}

/** See {@link useSheet}. */
export type Sheet = ReturnType<typeof useSheet>
