import { Form, InputNumber, Select } from "antd"
import { useRef, type ReactElement } from "react"
import { useNavigate } from "react-router"
import { api } from "../api/client.ts"
import { useMe } from "../api/me.ts"
import { once } from "../api/new-id.ts"
import { FormButton } from "../listing/form-button.tsx"
import { filedText } from "../report/filed/filed-figures.ts"
import { refresh } from "../report/keys.ts"
import { optionsOf, scopes, type Report } from "../report/words.ts"
import type { SetFigures } from "./read-cells.tsx"
import type { ReadReport } from "./words.ts"

interface Filled {
  readonly year: number
  readonly scope: Report["scope"]
  readonly ours?: "yes"
}

/** What a report says of itself, where it says it. */
const saidBy = (report: NonNullable<ReadReport["report"]>): Partial<Filled> => {
  const { year, scope } = report
  return { ...(typeof year === "number" ? { year } : {}), ...(scope === "agency" || scope === "tree" ? { scope } : {}) }
}

/** Begins a report with what was read, once year, scope and agency are confirmed. */
export const TakeIn = ({ report, figures }: { readonly report: NonNullable<ReadReport["report"]>; readonly figures: SetFigures }): ReactElement => {
  const { agency } = useMe()
  const navigate = useNavigate()
  const begun = useRef("")
  const says = filedText(report, "agency")
  const other = says !== "" && says !== agency.name
  return (
    <FormButton<Filled>
      primary
      label="以读出的报告起草"
      title="确认这是哪一份报告"
      okText="起草"
      initial={saidBy(report)}
      send={({ year, scope, ours }, id) => {
        begun.current = id
        const cells = Object.entries(figures).flatMap(([cell, { value, note }]) => (value === null ? [] : [{ cell, value, note: note.trim() }]))
        return api.POST("/api/v1/reports/imported", {
          params: { header: once(id) },
          body: { reportId: id, year, scope, agency: ours === "yes" ? says : null, report, cells },
        })
      }}
      refresh={refresh}
      onDone={() => void navigate(`/reports/${begun.current}`)}
    >
      <p className="first">起草后可以再核对、填报；由负责人确认收录后成为这一年已公布的报告。</p>
      <Form.Item name="year" label="统计年度" rules={[{ required: true, message: "请填写统计年度" }]}>
        <InputNumber min={2008} max={2100} precision={0} style={{ width: "100%" }} />
      </Form.Item>
      <Form.Item name="scope" label="范围" rules={[{ required: true, message: "请选择范围" }]}>
        <Select options={optionsOf(scopes)} />
      </Form.Item>
      {other && (
        <Form.Item
          name="ours"
          label={`报告写的机关是“${says}”，本机关是“${agency.name}”`}
          rules={[{ required: true, message: "请确认是本机关的报告" }]}
        >
          <Select options={[{ value: "yes", label: "是本机关的报告" }]} />
        </Form.Item>
      )}
    </FormButton>
  )
}
