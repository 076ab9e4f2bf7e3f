import { Flex, Tag, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import { Link } from "react-router"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { PagedTable } from "../listing/paged-table.tsx"
import { figureOrDash } from "../report/words.ts"
import { DocumentActs } from "./document-forms.tsx"
import { EntryActs } from "./entry-forms.tsx"
import { documentKinds, registers, type Entry, type NormativeDocument, type Struck } from "./words.ts"

/** What both lists are narrowed to. */
export interface Narrowed {
  readonly year?: number | undefined
  readonly words?: string | undefined
  readonly struck: Struck
}

const struck = (on: string | null): ReactElement | null => (on === null ? null : <Tag color="red">{`${on} 撤销`}</Tag>)

const entryColumns = (mayEnter: boolean): TableColumnsType<Entry> => [
  { title: "登记簿", key: "register", render: (_, { register }) => registers[register] },
  { title: "日期", key: "on", render: (_, { span, onDay }) => (span === "month" ? `${onDay.slice(0, 7)} 合计` : onDay) },
  {
    title: "事项",
    key: "title",
    render: (_, { id, title, struckOn }) => (
      <Flex gap={4} wrap>
        <Link to={`/registers/entries/${id}`}>{title}</Link>
        {struck(struckOn)}
      </Flex>
    ),
  },
  { title: "件数", dataIndex: "count", align: "right" },
  { title: "金额（万元）", key: "amount", align: "right", render: (_, { amount }) => figureOrDash(amount) },
  { title: "来源", dataIndex: "source" },
  ...(mayEnter
    ? [
        {
          title: "办理",
          key: "acts",
          render: (_: unknown, entry: Entry) =>
            entry.struckOn === null && (
              <Flex gap="small" className="no-print">
                <EntryActs entry={entry} />
              </Flex>
            ),
        },
      ]
    : []),
]

/** Entries of the registers that table 2 counts. */
export const Entries = ({ register, narrowed }: { readonly register: Entry["register"] | undefined; readonly narrowed: Narrowed }): ReactElement => {
  const mayEnter = useMay("register.enter")
  const query = { ...narrowed, ...(register === undefined ? {} : { register }) }
  return (
    <PagedTable<Entry>
      key={JSON.stringify(query)}
      label="登记的事项"
      of={["register-entries", query]}
      load={(part, signal) => api.GET("/api/v1/register-entries", { params: { query: { ...part, ...query } }, signal })}
      columns={entryColumns(mayEnter)}
      rowKey={({ id }) => id}
      empty="没有登记。没有登记的，年度报告里是空格，不是零。"
    />
  )
}

const documentColumns = (mayEnter: boolean): TableColumnsType<NormativeDocument> => [
  { title: "类别", key: "kind", render: (_, { kind }) => documentKinds[kind] },
  {
    title: "标题",
    key: "title",
    render: (_, { id, title, struckOn, repealedOn }) => (
      <Flex gap={4} wrap>
        <Link to={`/registers/documents/${id}`}>{title}</Link>
        {repealedOn !== null && <Tag>{`${repealedOn} 废止、失效`}</Tag>}
        {struck(struckOn)}
      </Flex>
    ),
  },
  { title: "发文字号", key: "number", render: (_, { documentNumber }) => documentNumber ?? "—" },
  { title: "制发", dataIndex: "madeOn" },
  { title: "公开", key: "published", render: (_, { publishedOn }) => publishedOn ?? "—" },
  ...(mayEnter
    ? [
        {
          title: "办理",
          key: "acts",
          render: (_: unknown, document: NormativeDocument) =>
            document.struckOn === null && (
              <Flex gap="small" className="no-print">
                <DocumentActs document={document} />
              </Flex>
            ),
        },
      ]
    : []),
]

/** Rules and normative documents, made, published and repealed. */
export const Documents = ({ narrowed }: { readonly narrowed: Narrowed }): ReactElement => {
  const mayEnter = useMay("register.enter")
  return (
    <PagedTable<NormativeDocument>
      key={JSON.stringify(narrowed)}
      label="规章和行政规范性文件"
      of={["normative-documents", narrowed]}
      load={(part, signal) => api.GET("/api/v1/normative-documents", { params: { query: { ...part, ...narrowed } }, signal })}
      columns={documentColumns(mayEnter)}
      rowKey={({ id }) => id}
      empty="没有登记"
    />
  )
}
