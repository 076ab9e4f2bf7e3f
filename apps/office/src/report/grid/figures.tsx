import "./grid.css"
import { Checkbox, Flex } from "antd"
import { useEffect, useRef, useState, type ReactElement } from "react"
import { cellNames } from "../use-form.ts"
import { sources, type Report, type ReportFinding, type ReportForm } from "../words.ts"
import { CellBar } from "./cell-bar.tsx"
import { FigureTable } from "./figure-table.tsx"
import { SaveBar } from "./save-bar.tsx"
import { useSheet } from "./use-sheet.ts"

const byCell = (findings: readonly ReportFinding[]): ReadonlyMap<string, readonly ReportFinding[]> => {
  const found = new Map<string, ReportFinding[]>()
  for (const finding of findings) for (const cell of finding.cells) found.set(cell, [...(found.get(cell) ?? []), finding])
  return found
}

/** The three tables of a report: looked through, opened, and edited in place while the report is at work. */
export const Figures = ({
  report,
  form,
  wanted,
  onOpen,
}: {
  readonly report: Report
  readonly form: ReportForm
  /** The cell that another part of the page sends the officer to. */
  readonly wanted: { readonly cell: string; readonly call: number }
  readonly onOpen: (cell: string) => void
}): ReactElement => {
  const [lastYear, setLastYear] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const cells = new Map(report.cells.map((cell) => [cell.cell, cell]))
  const editable = report.verbs.some(({ verb, allowed }) => verb === "enter-cells" && allowed)
  const sheet = useSheet({ reportId: report.id, tables: form.tables, cells, editable })
  const names = cellNames(form)
  const remarks = new Map(report.review?.verdict === "returned" ? report.review.remarks.map(({ cell, words }) => [cell, words]) : [])
  const marks = { cells, findings: byCell(report.findings), remarks, lastYear }
  const { at, calls, goTo } = sheet
  useEffect(() => {
    if (calls.cell > 0) place.current?.querySelector<HTMLElement>(`[data-cell="${at}"]`)?.focus()
  }, [at, calls.cell])
  const [seen, setSeen] = useState(0)
  useEffect(() => {
    if (wanted.call === seen) return
    setSeen(wanted.call)
    goTo(wanted.cell)
  }, [wanted, seen, goTo])
  return (
    <div ref={place}>
      <Flex gap="middle" wrap align="center" className="no-print figure-legend">
        {Object.values(sources).map(({ letter, words }) => (
          <span key={letter}>
            <span className="figure-letter">{letter}</span> {words}
          </span>
        ))}
        <Checkbox checked={lastYear} onChange={({ target }) => setLastYear(target.checked)}>
          显示上年数
        </Checkbox>
      </Flex>
      <p className="no-print figure-keys">
        {editable
          ? "方向键移动，Shift 加方向键选择；直接输入、F2 或者回车填报，回车、Tab 到下一格，Esc 放弃；可以整块复制、粘贴；Ctrl 加回车或者双击打开这个数的记录。"
          : "方向键移动；回车或者双击打开这个数的记录。"}
      </p>
      <CellBar sheet={sheet} names={names} marks={marks} onOpen={onOpen} />
      {form.tables.map((table) => (
        <FigureTable key={table.id} table={table} sheet={sheet} marks={marks} onOpen={onOpen} />
      ))}
      <SaveBar sheet={sheet} names={names} />
    </div>
  )
}
