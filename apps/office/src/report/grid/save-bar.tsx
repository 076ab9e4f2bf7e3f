import { Alert, Button, Flex, Input, type InputRef } from "antd"
import { useEffect, useRef, useState, type ReactElement } from "react"
import { ProblemWords } from "../../api/problem-words.tsx"
import { useNameOf } from "../../people/names.ts"
import { figureOrDash } from "../words.ts"
import type { Sheet } from "./use-sheet.ts"

/** What others put into the same cells meanwhile, beside one's own; nothing of one's own is gone. */
const Conflicts = ({ sheet, names }: { readonly sheet: Sheet; readonly names: ReadonlyMap<string, string> }): ReactElement => {
  const nameOf = useNameOf()
  return (
    <Alert
      type="warning"
      showIcon
      title="有的格在您填写时已由他人修改；全部没有保存，您填的还在。请逐格决定，再保存。"
      description={
        <ul className="conflicts">
          {sheet.theirs.map((one) => (
            <li key={one.cell}>
              <strong>{names.get(one.cell)}</strong>：您填 {figureOrDash(sheet.drafts.get(one.cell)?.value)}，
              {one.by === null ? "他人" : nameOf(one.by)}填 {figureOrDash(one.value)}
              {one.note === null ? "" : `（来源：${one.note}）`}{" "}
              <Button size="small" onClick={() => sheet.settle(one, true)}>
                用我填的
              </Button>{" "}
              <Button size="small" onClick={() => sheet.settle(one, false)}>
                用他人填的
              </Button>
            </li>
          ))}
        </ul>
      }
    />
  )
}

/** What is typed and not saved, the note on where it comes from, and the way to save it. */
export const SaveBar = ({ sheet, names }: { readonly sheet: Sheet; readonly names: ReadonlyMap<string, string> }): ReactElement | null => {
  const [note, setNote] = useState("")
  const box = useRef<InputRef>(null)
  const { calls, drafts, theirs, sending, fault } = sheet
  useEffect(() => {
    if (calls.note > 0) box.current?.focus()
  }, [calls.note])
  const count = drafts.size
  useEffect(() => {
    if (count === 0) return undefined
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener("beforeunload", ask)
    return () => window.removeEventListener("beforeunload", ask)
  }, [count])
  if (count === 0 && fault === null && !sending.isError) return null
  const ready = note.trim() !== "" && theirs.length === 0
  const save = (): void => {
    if (ready) sheet.save(note.trim())
  }
  return (
    <Flex vertical gap="small" className="save-bar no-print">
      {fault !== null && <Alert type="error" showIcon role="alert" title={fault} />}
      {theirs.length > 0 ? <Conflicts sheet={sheet} names={names} /> : sending.isError && <ProblemWords error={sending.error} />}
      {count > 0 && (
        <Flex gap="small" wrap align="center">
          <span role="status">已填写 {count} 格，还没有保存</span>
          <Input
            ref={box}
            className="save-note"
            aria-label="数据来源说明"
            placeholder="数据来源说明，如“行政审批系统年报表”"
            maxLength={500}
            value={note}
            onChange={({ target }) => setNote(target.value)}
            onPressEnter={save}
          />
          <Button type="primary" disabled={!ready} loading={sending.isPending} onClick={save}>
            保存数据
          </Button>
          <Button onClick={sheet.discard}>放弃填写</Button>
        </Flex>
      )}
    </Flex>
  )
}
