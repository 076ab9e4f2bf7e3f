import { Form, type FormInstance } from "antd"
import { useEffect, useState } from "react"
import { useMe } from "../api/me.ts"
import type { Problem } from "../api/problem.ts"
import { contentOf, contentOfItem, differing, unfinishedOf, type Boxes, type Unfinished } from "./content.ts"
import { useKept } from "./use-kept.ts"
import { useSave } from "./save.ts"
import type { Item } from "./words.ts"

/** What a new item begins with. */
const beginning = (agencyName: string): Unfinished => ({ attribute: "proactive", issuingBody: agencyName, body: "" })
const bodyIn = (content: Unfinished): string => (typeof content["body"] === "string" ? content["body"] : "")

/** What is written at. */
export interface Written {
  readonly itemId: string
  /** As it is at the server; null of one that was never saved. */
  readonly item: Item | null
  /** The proposal that a new item takes on. */
  readonly proposalId: string | null
  readonly onSaved: (() => void) | null
}

/** Somebody's work on an item. */
export interface Writing {
  readonly form: FormInstance<Boxes>
  /** What the boxes and the editor began with; a new round is a new form. */
  readonly start: { readonly round: number; readonly content: Unfinished; readonly body: string }
  readonly dirty: boolean
  readonly onBoxes: () => void
  readonly onBody: (body: string) => void
  readonly save: (boxes: Boxes) => void
  readonly saving: boolean
  readonly problem: Problem | null
  /** What this browser kept of an earlier visit. */
  readonly kept: Unfinished | null
  readonly take: () => void
  readonly drop: () => void
  /** Both contents, where somebody else saved meanwhile. */
  readonly overtaken: { readonly mine: Unfinished; readonly theirs: Unfinished; readonly onMine: () => void; readonly onTheirs: () => void } | null
}

/** Keeps what is written apart from what is saved: nothing that somebody wrote goes away unasked, whoever else saves and wherever the page leads. */
export const useWriting = ({ itemId, item, proposalId, onSaved }: Written): Writing => {
  const { person, agency } = useMe()
  const [form] = Form.useForm<Boxes>()
  const [first] = useState(() => (item === null ? beginning(agency.name) : contentOfItem(item)))
  const [start, setStart] = useState({ round: 0, content: first, body: bodyIn(first) })
  const [body, setBody] = useState(bodyIn(first))
  const [base, setBase] = useState({ content: first, version: item?.version ?? 0 })
  const [changes, setChanges] = useState(0)
  const dirty = changes > 0
  const mine = (): Unfinished => unfinishedOf({ ...start.content, ...form.getFieldsValue() }, body)
  // The boxes take what they begin with anew; before the rest looks at what they hold.
  const { round } = start
  useEffect(() => {
    if (round > 0) form.resetFields()
  }, [form, round])
  const keeping = useKept({ personId: person.id, place: item?.id ?? "new", unsaved: () => (dirty ? mine() : null), changes })
  const begin = (content: Unfinished, changed: number): void => {
    setStart((before) => ({ round: before.round + 1, content, body: bodyIn(content) }))
    setBody(bodyIn(content))
    setChanges(changed)
  }
  const saving = useSave({ itemId, first: item === null, proposalId }, ({ version }, { content, at }) => {
    // What was written while the save was under way is not saved.
    setChanges((now) => (now === at ? 0 : now))
    if (version !== undefined) setBase({ content, version })
    keeping.drop()
    onSaved?.()
  })

  const theirs = item === null ? null : contentOfItem(item)
  const newer = item !== null && theirs !== null && item.version > base.version && !saving.isPending
  // A version more with the same content (a file came, a finding was judged) is nothing to be told.
  const other = newer && differing(theirs, base.content).length > 0
  const overtaken = other && dirty && differing(theirs, mine()).length > 0
  // The server cleans a body as it takes it: what it made of ours is what others are held against.
  const cleaned = item !== null && theirs !== null && item.version === base.version && differing(theirs, base.content).length > 0
  const settle = cleaned || (newer && !overtaken)
  useEffect(() => {
    if (!settle) return
    const content = contentOfItem(item)
    setBase({ content, version: item.version })
    if (other) begin(content, 0)
  }, [settle, other, item])

  return {
    form,
    start,
    dirty,
    onBoxes: () => setChanges((now) => now + 1),
    onBody: (next) => {
      setBody(next)
      setChanges((now) => now + 1)
    },
    save: (boxes) => saving.mutate({ content: contentOf(boxes, body), version: base.version, at: changes }),
    saving: saving.isPending,
    problem: saving.error,
    kept: dirty ? null : keeping.kept,
    take: () => {
      if (keeping.kept !== null) begin(keeping.kept, 1)
    },
    drop: keeping.drop,
    overtaken: overtaken
      ? {
          mine: mine(),
          theirs,
          onMine: () => {
            saving.reset()
            setBase({ content: theirs, version: item.version })
          },
          onTheirs: () => {
            saving.reset()
            keeping.drop()
            setBase({ content: theirs, version: item.version })
            begin(theirs, 0)
          },
        }
      : null,
  }
}
