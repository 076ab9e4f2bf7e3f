import { Button, Input } from "antd"
import { useState, type ReactElement } from "react"
import { api } from "../api/client.ts"
import { ProblemWords } from "../api/problem-words.tsx"
import { useSend } from "../api/use-answer.ts"
import { newMark, type Act } from "./marking.ts"
import { kindWords } from "./words.ts"

/** What the finder takes for personal on a page, and names that the officer gives: proposed, and accepted one by one or all. */
export const Proposals = ({
  fileId,
  page,
  act,
}: {
  readonly fileId: string
  readonly page: number
  readonly act: (act: Act) => void
}): ReactElement => {
  const [names, setNames] = useState("")
  const [taken, setTaken] = useState<ReadonlySet<number>>(new Set())
  const find = useSend(
    (body: { readonly page: number; readonly names: string[] }) =>
      api.POST("/api/v1/files/{fileId}/redaction/proposals", { params: { path: { fileId } }, body }),
    { refresh: [], onDone: () => setTaken(new Set()) },
  )
  const items = find.variables?.page === page ? (find.data?.items ?? []) : []
  const open = items.flatMap((one, at) => (taken.has(at) ? [] : [{ ...one, at }]))
  const take = (some: typeof open): void => {
    act({ do: "add", marks: some.map(({ boxes, ground }) => newMark(page, boxes, ground)) })
    setTaken(new Set([...taken, ...some.map(({ at }) => at)]))
  }
  return (
    <section aria-label="查找个人信息">
      <Input
        aria-label="要一并查找的姓名，用顿号或空格隔开"
        placeholder="姓名，用顿号或空格隔开"
        value={names}
        maxLength={500}
        onChange={({ target }) => setNames(target.value)}
      />
      <Button loading={find.isPending} onClick={() => find.mutate({ page, names: names.split(/[\s、,，]+/u).filter((name) => name !== "") })}>
        查找本页的个人信息
      </Button>
      {find.error !== null && <ProblemWords error={find.error} />}
      {find.isSuccess && open.length === 0 && <p role="status">没有新的发现。没有发现不等于没有，仍须逐页看过。</p>}
      {open.length > 0 && <Button onClick={() => take(open)}>全部采用</Button>}
      <ul className="plain-list">
        {open.map((one) => (
          <li key={one.at}>
            {kindWords[one.kind] ?? one.kind}：{one.text}{" "}
            <Button size="small" onClick={() => take([one])} aria-label={`采用：${one.text}`}>
              采用
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
