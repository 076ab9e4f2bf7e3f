import { Select } from "antd"
import type { ReactElement } from "react"
import { mostMeasures, type Measure } from "./asked.ts"

const kinds = { rate: "比例", cell: "表格中的数" } as const

/** A box that picks what is compared: rates, and every cell of the form by the words of its row and column. */
export const PickMeasures = ({
  measures,
  picked,
  onPicked,
}: {
  readonly measures: readonly Measure[]
  readonly picked: readonly string[]
  readonly onPicked: (measures: readonly string[]) => void
}): ReactElement => (
  <Select<string[]>
    mode="multiple"
    aria-label="指标"
    placeholder="输入行、列的名称查找，最多十二项"
    className="comparison-pick"
    showSearch={{ optionFilterProp: "label" }}
    maxCount={mostMeasures}
    value={[...picked]}
    popupMatchSelectWidth={false}
    options={(["rate", "cell"] as const).map((kind) => ({
      label: kinds[kind],
      title: kinds[kind],
      options: measures.filter((one) => one.kind === kind).map(({ id, label }) => ({ value: id, label })),
    }))}
    onChange={(ids) => onPicked(ids)}
  />
)
