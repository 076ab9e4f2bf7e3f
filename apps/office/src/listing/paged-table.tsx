import "./listing.css"
import type { QueryKey } from "@tanstack/react-query"
import { Button, Empty, Flex, Table, type TableColumnsType } from "antd"
import { useState, type ReactElement, type ReactNode } from "react"
import type { Call } from "../api/answered.ts"
import { ProblemWords } from "../api/problem-words.tsx"
import { useAnswer } from "../api/use-answer.ts"
import { reachable } from "./reachable.ts"

/** Which part of a list is asked for. */
export interface Part {
  readonly after?: string
  readonly limit: number
}

/** A list of the API, a page at a time. */
export interface PagedTableProps<Item> {
  /** What the list is called by those who cannot see it. */
  readonly label: string
  /** Names the list and its filters; give the table the same as its `key`, so that other filters begin at the first page. */
  readonly of: QueryKey
  readonly load: (part: Part, signal: AbortSignal) => Call<{ readonly items: readonly Item[]; readonly next: string | null }>
  readonly columns: TableColumnsType<Item>
  readonly rowKey: (item: Item) => string
  readonly empty: string
  readonly limit?: number
  /** What opens below a row. */
  readonly expandable?: (item: Item) => ReactNode
}

/** A table that turns pages by the API's own marks; the first page is 1. */
export const PagedTable = <Item extends object>({
  label,
  of,
  load,
  columns,
  rowKey,
  empty,
  limit = 50,
  expandable,
}: PagedTableProps<Item>): ReactElement => {
  const [marks, setMarks] = useState<readonly (string | null)[]>([null])
  const after = marks.at(-1) ?? null
  const query = useAnswer([...of, { after, limit }], (signal) => load(after === null ? { limit } : { after, limit }, signal))
  if (query.isError) return <ProblemWords error={query.error} retry={() => void query.refetch()} />
  const next = query.data?.next ?? null
  return (
    <>
      <Table<Item>
        aria-label={label}
        size="small"
        columns={columns}
        dataSource={query.data?.items ?? []}
        rowKey={rowKey}
        loading={query.isFetching && (query.isPending || query.isPlaceholderData)}
        pagination={false}
        {...(expandable === undefined ? {} : { expandable: { expandedRowRender: expandable } })}
        ref={reachable}
        scroll={{ x: "max-content" }}
        locale={{ emptyText: query.isPending ? "正在读取" : <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={empty} /> }}
      />
      {next !== null && <p className="only-print">此为第 {marks.length} 页，后面还有；要整本的请导出。</p>}
      {(marks.length > 1 || next !== null) && (
        <Flex component="nav" aria-label={`${label}翻页`} justify="end" align="center" gap="small" className="no-print" style={{ marginTop: 12 }}>
          <Button disabled={marks.length === 1} onClick={() => setMarks(marks.slice(0, -1))}>
            上一页
          </Button>
          <span>第 {marks.length} 页</span>
          <Button disabled={next === null || query.isPlaceholderData} onClick={() => setMarks([...marks, next])}>
            下一页
          </Button>
        </Flex>
      )}
    </>
  )
}
