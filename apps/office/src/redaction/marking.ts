import type { components } from "@gongkai/client"
import { newId } from "../api/new-id.ts"

/** A mark as the page holds it. */
export type Mark = Omit<components["schemas"]["RedactionMark"], "markedBy" | "markedOn">

/** A rectangle in points. */
export type Box = Mark["boxes"][number]

/** Marks with what they were before, for undoing. */
export interface Marking {
  readonly marks: readonly Mark[]
  readonly before: readonly (readonly Mark[])[]
}

/** What can be done with marks. */
export type Act =
  | { readonly do: "begin"; readonly marks: readonly Mark[] }
  | { readonly do: "add"; readonly marks: readonly Mark[] }
  | { readonly do: "change"; readonly id: string; readonly to: Partial<Omit<Mark, "id">> }
  | { readonly do: "remove"; readonly id: string }
  | { readonly do: "undo" }

const mostUndone = 100

const changed = (marks: readonly Mark[], act: Exclude<Act, { do: "begin" | "undo" }>): readonly Mark[] => {
  switch (act.do) {
    case "add":
      return [...marks, ...act.marks]
    case "change":
      return marks.map((mark) => (mark.id === act.id ? { ...mark, ...act.to } : mark))
    case "remove":
      return marks.filter(({ id }) => id !== act.id)
  }
}

/** Marks after an act. */
export const afterAct = ({ marks, before }: Marking, act: Act): Marking => {
  if (act.do === "begin") return { marks: act.marks, before: [] }
  if (act.do === "undo") return { marks: before.at(-1) ?? marks, before: before.slice(0, -1) }
  return { marks: changed(marks, act), before: [...before, marks].slice(-mostUndone) }
}

/** A new mark: for the applicant and the public, by Article 15, until it is said otherwise. */
export const newMark = (page: number, boxes: readonly Box[], ground = "15"): Mark => ({
  ...{ id: newId(), page, boxes: [...boxes], ground },
  layers: ["applicant", "public"],
  elsewhere: false,
})

/** The rectangle between two corners; null where it is too small to be meant. */
export const boxBetween = (from: readonly [number, number], to: readonly [number, number]): Box | null => {
  const box = { x: Math.min(from[0], to[0]), y: Math.min(from[1], to[1]), width: Math.abs(from[0] - to[0]), height: Math.abs(from[1] - to[1]) }
  return box.width < 2 || box.height < 2 ? null : box
}

const steps: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-2, 0], ArrowRight: [2, 0], ArrowUp: [0, -2], ArrowDown: [0, 2] }

/** A mark's boxes after an arrow key: moved by two points, or with Shift made larger or smaller; null for another key. */
export const afterKey = (boxes: readonly Box[], key: string, resizes: boolean): Box[] | null => {
  const step = steps[key]
  if (step === undefined) return null
  const [across, down] = step
  return boxes.map(({ x, y, width, height }) =>
    resizes
      ? { x, y, width: Math.max(2, width + across), height: Math.max(2, height + down) }
      : { x: Math.max(0, x + across), y: Math.max(0, y + down), width, height },
  )
}
