import { Select, Table, type TableColumnsType } from "antd"
import { useState, type ReactElement } from "react"
import { reachable } from "../../listing/reachable.ts"
import { ChangedAttachments } from "../attachments/changed-attachments.tsx"
import { figureOrDash, sectionNames, type FiledReport, type ReportForm } from "../words.ts"
import { filedFigures, filedText } from "./filed-figures.ts"

interface Line {
  readonly cell: string
  readonly name: string
  readonly first: number | null
  readonly second: number | null
}

const nameOf = ({ serial, round, filedOn }: FiledReport): string =>
  `${serial > 1 ? `第 ${String(serial - 1)} 次更正，` : ""}第 ${String(round)} 次报送（${filedOn}）`

const columnsOf = (first: FiledReport, second: FiledReport): TableColumnsType<Line> => [
  { title: "格", dataIndex: "name" },
  { title: nameOf(first), key: "first", align: "right", render: (_, line) => figureOrDash(line.first) },
  { title: nameOf(second), key: "second", align: "right", render: (_, line) => figureOrDash(line.second) },
]

/** Two versions of a year's report beside each other: the cells and chapters in which they differ. */
export const SideBySide = ({
  rounds,
  form,
  names,
}: {
  readonly rounds: readonly FiledReport[]
  readonly form: ReportForm
  readonly names: ReadonlyMap<string, string>
}): ReactElement | null => {
  const [picked, setPicked] = useState({ first: 1, second: 0 })
  const [first, second] = [rounds[picked.first], rounds[picked.second]]
  if (first === undefined || second === undefined) return null
  const [before, after] = [filedFigures(first.report, form), filedFigures(second.report, form)]
  const lines = [...after].flatMap(([cell, value]): readonly Line[] => {
    const was = before.get(cell) ?? null
    return was === value ? [] : [{ cell, name: names.get(cell) ?? cell, first: was, second: value }]
  })
  const sections = (["overview", "problems", "other"] as const).filter(
    (section) => filedText(first.report, "sections", section) !== filedText(second.report, "sections", section),
  )
  const options = rounds.map((round, value) => ({ value, label: nameOf(round) }))
  return (
    <section aria-label="两次报送的对照">
      <h3 className="first">对照两次报送</h3>
      <p className="no-print">
        <Select aria-label="前一份" value={picked.first} options={options} onChange={(at) => setPicked({ ...picked, first: at })} /> 与{" "}
        <Select aria-label="后一份" value={picked.second} options={options} onChange={(at) => setPicked({ ...picked, second: at })} />
      </p>
      <Table
        aria-label="不同的数"
        size="small"
        pagination={false}
        ref={reachable}
        scroll={{ x: "max-content" }}
        rowKey="cell"
        dataSource={lines}
        columns={columnsOf(first, second)}
        locale={{ emptyText: "数没有不同" }}
      />
      {sections.map((section) => (
        <div key={section} className="section-beside">
          {[first, second].map((one, at) => (
            <section key={at} className="section-last" aria-label={`${nameOf(one)}的${sectionNames[section]}`}>
              <h4 className="first">{sectionNames[section]}</h4>
              {filedText(one.report, "sections", section)
                .split("\n")
                .map((paragraph, nth) => (
                  <p key={nth}>{paragraph}</p>
                ))}
            </section>
          ))}
        </div>
      ))}
      <ChangedAttachments before={first.attachments} after={second.attachments} />
    </section>
  )
}
