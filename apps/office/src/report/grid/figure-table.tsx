import type { KeyboardEvent, ReactElement } from "react"
import type { FormPlace, FormTable } from "../words.ts"
import { figureText } from "../words.ts"
import { FigurePlace, type Marks } from "./figure-place.tsx"
import { copiedBlock } from "./typed-figure.ts"
import type { Sheet } from "./use-sheet.ts"

const arrows: Readonly<Record<string, readonly [number, number]>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }
const far = 1000

/** A table of the form as it is printed, with its heads merged; `figure` draws what stands in a place for a number. */
export const FormTableOf = ({
  table: { id, label, head, bodies },
  figure,
  prefix = `${id}-`,
  ...more
}: {
  readonly table: FormTable
  /** Of the ids of headings, where the same table stands on a page twice. */
  readonly prefix?: string
  readonly figure: (place: FormPlace, headingPrefix: string) => ReactElement
  readonly role?: "grid"
  readonly onKeyDown?: (event: KeyboardEvent) => void
}): ReactElement => {
  const drawn = (row: readonly FormPlace[], at: number): ReactElement => (
    <tr key={at}>
      {row.map((place, nth) => {
        const { kind, text, rowSpan, columnSpan, scope } = place
        if (kind === "figure") return figure(place, prefix)
        if (kind === "remark")
          return (
            <td key={nth} rowSpan={rowSpan} colSpan={columnSpan} className="form-remark">
              {text}
            </td>
          )
        return (
          <th
            key={nth}
            rowSpan={rowSpan}
            colSpan={columnSpan}
            {...(scope === null ? {} : { scope })}
            {...(place.id === "" ? {} : { id: `${prefix}${place.id}` })}
          >
            {text}
          </th>
        )
      })}
    </tr>
  )
  return (
    <div className="form-table-place">
      <table className={`form-table form-table-${id}`} {...more}>
        <caption>{label}</caption>
        {head.length > 0 && <thead>{head.map(drawn)}</thead>}
        {bodies.map((rows, at) => (
          <tbody key={at}>{rows.map(drawn)}</tbody>
        ))}
      </table>
    </div>
  )
}

/** A table of a report that is gone through and edited by keyboard as a sheet is. */
export const FigureTable = ({
  table,
  sheet,
  marks,
  onOpen,
}: {
  readonly table: FormTable
  readonly sheet: Sheet
  readonly marks: Marks
  readonly onOpen: (cell: string) => void
}): ReactElement => {
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, shiftKey, altKey } = event
    const withControl = event.ctrlKey || event.metaKey
    const [down, right] = arrows[key] ?? [0, 0]
    if (key in arrows) sheet.step(withControl ? down * far : down, withControl ? right * far : right, shiftKey)
    else if (key === "Home" || key === "End") sheet.step(withControl ? (key === "Home" ? -far : far) : 0, key === "Home" ? -far : far, shiftKey)
    else if (key === "Enter" && (withControl || !sheet.editable)) onOpen(sheet.at)
    else if (key === "Enter" || key === "F2") sheet.edit(figureText(sheet.shownIn(sheet.at)))
    else if (key === "Escape") sheet.cancel()
    else if (withControl && key.toLowerCase() === "s" && sheet.drafts.size > 0) sheet.callNote()
    else if (withControl && key.toLowerCase() === "z" && sheet.undoable) sheet.undo()
    else if ((key === "Delete" || key === "Backspace") && sheet.editable) sheet.put(sheet.block.flat().map((cell) => ({ cell, value: null })))
    else if (sheet.editable && !withControl && !altKey && key.length === 1 && key.trim() !== "") sheet.edit(key)
    else return
    event.preventDefault()
  }
  return (
    <div
      className="sheet"
      onCopy={(event) => {
        event.clipboardData.setData("text/plain", copiedBlock(sheet.block.map((line) => line.map((cell) => figureText(sheet.shownIn(cell))))))
        event.preventDefault()
      }}
      onPaste={(event) => {
        sheet.paste(event.clipboardData.getData("text/plain"))
        event.preventDefault()
      }}
    >
      <FormTableOf
        table={table}
        role="grid"
        onKeyDown={onKeyDown}
        figure={(place, headingPrefix) => (
          <FigurePlace key={place.cell} place={place} headingPrefix={headingPrefix} sheet={sheet} marks={marks} onOpen={onOpen} />
        )}
      />
    </div>
  )
}
