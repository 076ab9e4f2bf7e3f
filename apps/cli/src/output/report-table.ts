import type { Answer } from "../reading/task.ts"
import { TableLayout, type Column } from "./table.ts"

const columns: readonly Column[] = [
  { title: "机关", align: "left", atMost: 44 },
  { title: "年度", align: "right", atMost: 6 },
  { title: "表式", align: "right", atMost: 6 },
  { title: "新收", align: "right", atMost: 10 },
  { title: "办理结果", align: "right", atMost: 10 },
  { title: "结转下年", align: "right", atMost: 10 },
  { title: "错误", align: "right", atMost: 6 },
  { title: "提醒", align: "right", atMost: 6 },
]
const previousColumn: Column = { title: "上年报告", align: "left", atMost: 40 }

/** A blank cell of the report stays apart from a printed zero. */
const figure = (value: string | number | null): string => (value === null ? "—" : String(value))

/** The reports of a run, one row each; a file that gave no report is named in the agency's place. */
export class ReportTable {
  readonly #layout: TableLayout
  readonly #withPrevious: boolean

  constructor(withPrevious: boolean) {
    this.#withPrevious = withPrevious
    this.#layout = new TableLayout(withPrevious ? [...columns, previousColumn] : columns)
  }

  /** @returns what can be printed now */
  row({ file, summary, errors, warnings, previous }: Answer): string {
    const figures = [summary?.year, summary?.form, summary?.received, summary?.concluded, summary?.carriedOut].map((value) => figure(value ?? null))
    const cells = [summary === null ? `读不了：${file}` : (summary.agency ?? file), ...figures, String(errors), String(warnings)]
    return this.#layout.row(this.#withPrevious ? [...cells, previous ?? "—"] : cells)
  }

  end(): string {
    return this.#layout.end()
  }
}
