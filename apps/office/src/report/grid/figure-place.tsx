import type { ReactElement } from "react"
import { figureText, sources, type FormPlace, type ReportCell, type ReportFinding } from "../words.ts"
import type { Sheet } from "./use-sheet.ts"

/** What is known of the cells of a report, for those who show them. */
export interface Marks {
  readonly cells: ReadonlyMap<string, ReportCell>
  readonly findings: ReadonlyMap<string, readonly ReportFinding[]>
  /** What the superior remarked on cells. */
  readonly remarks: ReadonlyMap<string, string>
  readonly lastYear: boolean
}

const worst = (findings: readonly ReportFinding[]): "error" | "warning" | null => {
  const open = findings.filter(({ severity, verdict }) => severity !== "note" && !(verdict?.stands === true && verdict.verdict === "right-as-it-is"))
  if (open.some(({ severity }) => severity === "error")) return "error"
  return open.length > 0 ? "warning" : null
}

const Box = ({ sheet, name, text }: { readonly sheet: Sheet; readonly name: string; readonly text: string }): ReactElement => (
  <input
    className="figure-box"
    aria-label={name}
    aria-invalid={sheet.fault !== null}
    autoFocus
    autoComplete="off"
    inputMode="decimal"
    value={text}
    onChange={({ target }) => sheet.type(target.value)}
    onBlur={() => sheet.commit(0, 0)}
    onKeyDown={(event) => {
      event.stopPropagation()
      if (event.nativeEvent.isComposing) return
      if (event.key === "Escape") sheet.cancel()
      else if (event.key === "Enter") sheet.commit(event.shiftKey ? -1 : 1, 0)
      else if (event.key === "Tab") sheet.commit(0, event.shiftKey ? -1 : 1)
      else return
      event.preventDefault()
    }}
    onPaste={(event) => event.stopPropagation()}
    onCopy={(event) => event.stopPropagation()}
  />
)

/** A figure in its place: its value, the letter of its source, and what is against it; a box while it is edited. */
export const FigurePlace = ({
  place: { cell, text: name, rowSpan, columnSpan, headings },
  headingPrefix,
  sheet,
  marks: { cells, findings, remarks, lastYear },
  onOpen,
}: {
  readonly place: FormPlace
  readonly headingPrefix: string
  readonly sheet: Sheet
  readonly marks: Marks
  readonly onOpen: (cell: string) => void
}): ReactElement => {
  const id = cell ?? ""
  const there = cells.get(id)
  const [draft, against] = [sheet.drafts.has(id), worst(findings.get(id) ?? [])]
  const source = draft ? { letter: "改", words: "已填写，还没有保存" } : there === undefined ? undefined : sources[there.source]
  const active = sheet.at === id
  const selected = sheet.block.some((line) => line.includes(id))
  const classes = [
    "figure-place",
    draft ? "figure-draft" : `figure-${there?.source ?? "open"}`,
    against === null ? "" : `figure-${against}`,
    remarks.has(id) ? "figure-remarked" : "",
    selected ? "figure-selected" : "",
  ]
  return (
    <td
      className={classes.filter((one) => one !== "").join(" ")}
      rowSpan={rowSpan}
      colSpan={columnSpan}
      {...(headings.length === 0 ? {} : { headers: headings.map((heading) => `${headingPrefix}${heading}`).join(" ") })}
      data-cell={id}
      tabIndex={active && sheet.editing === null ? 0 : -1}
      aria-selected={selected}
      aria-readonly={!sheet.editable}
      {...(active ? { "aria-describedby": "cell-bar" } : {})}
      onFocus={({ target, currentTarget }) => {
        if (target === currentTarget) sheet.arrive(id)
      }}
      onMouseDown={(event) => {
        if (sheet.editing?.cell === id || event.button !== 0) return
        event.preventDefault()
        if (sheet.editing !== null) sheet.commit(0, 0)
        sheet.goTo(id, event.shiftKey)
      }}
      onDoubleClick={() => onOpen(id)}
    >
      {sheet.editing?.cell === id ? (
        <Box sheet={sheet} name={name} text={sheet.editing.text} />
      ) : (
        <>
          <span className="figure-value">{figureText(sheet.shownIn(id))}</span>
          <span className="figure-source" aria-hidden>
            {source?.letter}
          </span>
          {against !== null && (
            <span className="figure-against" aria-hidden>
              {against === "error" ? "✕" : "！"}
            </span>
          )}
          <span className="unseen">
            {source?.words}
            {against === "error" && "，勾稽关系不成立"}
            {remarks.has(id) && "，上级有意见"}
          </span>
          {lastYear && <span className="figure-last">上年 {there?.lastYear ?? "—"}</span>}
        </>
      )}
    </td>
  )
}
