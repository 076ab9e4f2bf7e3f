import type { ReactElement } from "react"
import { PlainTables } from "./grid/plain-tables.tsx"
import type { ReportForm } from "./words.ts"

/** A report as it is printed: its title, and the six chapters in their order, each table whole. */
export const PrintedReport = ({
  title,
  form,
  figures,
  textOf,
  attachments,
}: {
  readonly title: string
  readonly form: ReportForm
  readonly figures: ReadonlyMap<string, number | null>
  readonly textOf: (section: string) => string
  /** Their titles, in their order. */
  readonly attachments: readonly string[]
}): ReactElement => (
  <div className="only-print printed-report">
    <h1>{title}</h1>
    {form.sections.map(({ id, label, holds }) =>
      holds === "table" ? (
        <PlainTables key={id} form={form} figures={figures} name="print" only={id} />
      ) : (
        <section key={id}>
          <h2>{label}</h2>
          {textOf(id)
            .split("\n")
            .map((paragraph, at) => (
              <p key={at}>{paragraph}</p>
            ))}
        </section>
      ),
    )}
    {attachments.length > 0 && (
      <section>
        <h2>附件</h2>
        <ol>
          {attachments.map((title, at) => (
            <li key={at}>{title}</li>
          ))}
        </ol>
      </section>
    )}
  </div>
)
