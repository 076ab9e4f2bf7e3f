import "./grid.css"
import type { ReactElement } from "react"
import { figureText, type ReportForm } from "../words.ts"
import { FormTableOf } from "./figure-table.tsx"

/** The tables of a form with their figures, to be read. */
export const PlainTables = ({
  form,
  figures,
  name,
  only,
  marked,
}: {
  readonly form: ReportForm
  readonly figures: ReadonlyMap<string, number | null>
  /** Sets its headings apart from those of the same tables elsewhere on the page. */
  readonly name: string
  /** One table of the three. */
  readonly only?: string
  /** Cells of broken relations. */
  readonly marked?: ReadonlySet<string>
}): ReactElement => {
  const wrong = (cell: string | null): boolean => cell !== null && marked?.has(cell) === true
  return (
    <>
      {form.tables
        .filter(({ id }) => only === undefined || id === only)
        .map((table) => (
          <FormTableOf
            key={table.id}
            table={table}
            prefix={`${name}-${table.id}-`}
            figure={({ cell, rowSpan, columnSpan, headings }, prefix) => (
              <td
                key={cell}
                rowSpan={rowSpan}
                colSpan={columnSpan}
                data-cell={cell}
                {...(headings.length === 0 ? {} : { headers: headings.map((heading) => `${prefix}${heading}`).join(" ") })}
                className={wrong(cell) ? "figure-error" : ""}
              >
                {cell === null ? "" : figureText(figures.get(cell))}
                {wrong(cell) && (
                  <>
                    <span className="figure-against" aria-hidden>
                      ✕
                    </span>
                    <span className="unseen">勾稽关系不成立</span>
                  </>
                )}
              </td>
            )}
          />
        ))}
    </>
  )
}
