import { Button, Flex, Tag } from "antd"
import type { ReactElement } from "react"
import { figureOrDash, severities, sources } from "../words.ts"
import type { Marks } from "./figure-place.tsx"
import type { Sheet } from "./use-sheet.ts"

/** What is to be known of the cell where the officer is: its name, where its figure comes from, what is against it. */
export const CellBar = ({
  sheet,
  names,
  marks: { cells, findings, remarks },
  onOpen,
}: {
  readonly sheet: Sheet
  readonly names: ReadonlyMap<string, string>
  readonly marks: Marks
  readonly onOpen: (cell: string) => void
}): ReactElement => {
  const { at } = sheet
  const there = cells.get(at)
  const draft = sheet.drafts.has(at)
  const remark = remarks.get(at)
  return (
    <div className="cell-bar no-print">
      <div id="cell-bar">
        <strong>{names.get(at)}</strong>
        <Flex gap="small" wrap align="baseline">
          <span className="cell-bar-value">{figureOrDash(sheet.shownIn(at))}</span>
          {there !== undefined && <Tag color="blue">{draft ? "已填写，还没有保存" : sources[there.source].words}</Tag>}
          {there !== undefined && (there.source === "entered" || there.source === "imported" || draft) && (
            <span>记录计算为 {figureOrDash(there.computed)}</span>
          )}
          {typeof there?.note === "string" && <span>来源：{there.note}</span>}
          {typeof there?.raw === "string" && <span>原文：{there.raw}</span>}
          <span>上年 {figureOrDash(there?.lastYear)}</span>
        </Flex>
        {(findings.get(at) ?? []).map(({ key, severity, message }) => (
          <div key={key}>
            <Tag color={severities[severity].color}>{severities[severity].words}</Tag>
            {message}
          </div>
        ))}
        {remark !== undefined && (
          <div>
            <Tag color="orange">上级意见</Tag>
            {remark}
          </div>
        )}
      </div>
      <Flex gap="small" wrap>
        <Button onClick={() => onOpen(at)}>打开{there?.records === null || there === undefined ? "" : `（${String(there.records)} 条）`}</Button>
        {sheet.editable && <Button onClick={() => sheet.edit(String(sheet.shownIn(at) ?? ""))}>填报</Button>}
        {sheet.editable && sheet.enteredInBlock.length > 0 && (
          <Button loading={sheet.sending.isPending} onClick={sheet.withdraw}>
            撤回填报{sheet.enteredInBlock.length > 1 ? `（${String(sheet.enteredInBlock.length)} 格）` : ""}
          </Button>
        )}
        {sheet.editable && sheet.undoable && (
          <Button loading={sheet.sending.isPending} onClick={sheet.undo}>
            撤销上一次填报
          </Button>
        )}
      </Flex>
    </div>
  )
}
