import { Input, InputNumber, Segmented, Table, Tag, type TableColumnsType } from "antd"
import { useState, type ReactElement } from "react"
import { reachable } from "../listing/reachable.ts"
import { figureOrDash } from "../report/words.ts"
import { hows, placeWords, type ReadCell } from "./words.ts"

/** Figures that an officer sets for cells that were not read, with where they come from. */
export type SetFigures = Readonly<Record<string, { readonly value: number | null; readonly note: string }>>

const columnsOf = (figures: SetFigures, set: (figures: SetFigures) => void): TableColumnsType<ReadCell> => [
  { title: "格", key: "name", render: (_, { name }) => name },
  { title: "读法", key: "how", render: (_, { how }) => <Tag color={hows[how].color}>{hows[how].words}</Tag> },
  { title: "原文", key: "raw", render: (_, { raw }) => (raw === null || raw === "" ? "（空白）" : `“${raw}”`) },
  { title: "读作", key: "value", align: "right", render: (_, { value }) => figureOrDash(value) },
  { title: "位置", key: "at", render: (_, { at }) => placeWords(at) },
  {
    title: "补填（须写来源）",
    key: "set",
    render: (_, { cell, name, how }) => {
      if (how !== "refused") return null
      const now = figures[cell] ?? { value: null, note: "" }
      return (
        <>
          <InputNumber
            aria-label={`补填 ${name}`}
            style={{ width: 100 }}
            value={now.value}
            onChange={(value) => set({ ...figures, [cell]: { ...now, value } })}
          />{" "}
          <Input
            aria-label={`${name} 的来源`}
            style={{ width: 180 }}
            maxLength={500}
            value={now.note}
            onChange={({ target }) => set({ ...figures, [cell]: { ...now, note: target.value } })}
          />
        </>
      )
    },
  },
]

const isHow = (text: string): text is ReadCell["how"] => Object.hasOwn(hows, text)

/** What was read, cell by cell, a page at a time: first what was not read or was mended. */
export const ReadCells = ({
  cells,
  figures,
  set,
}: {
  readonly cells: readonly ReadCell[]
  readonly figures: SetFigures
  readonly set: (figures: SetFigures) => void
}): ReactElement => {
  const of = (how: ReadCell["how"]): readonly ReadCell[] => cells.filter((cell) => cell.how === how)
  const [shown, setShown] = useState<ReadCell["how"]>(of("refused").length > 0 ? "refused" : of("repaired").length > 0 ? "repaired" : "read")
  return (
    <>
      <Segmented
        aria-label="显示哪些格"
        value={shown}
        onChange={(picked) => {
          if (isHow(picked)) setShown(picked)
        }}
        options={(["refused", "repaired", "read"] as const).map((how) => ({ value: how, label: `${hows[how].words} ${String(of(how).length)}` }))}
      />
      <Table<ReadCell>
        key={shown}
        aria-label="读出的各格"
        size="small"
        ref={reachable}
        scroll={{ x: "max-content" }}
        rowKey="cell"
        dataSource={of(shown)}
        columns={columnsOf(figures, set)}
        pagination={{ pageSize: 30, showSizeChanger: false, hideOnSinglePage: true }}
        locale={{ emptyText: "没有这样的格" }}
      />
    </>
  )
}
