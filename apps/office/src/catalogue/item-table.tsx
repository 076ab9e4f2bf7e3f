import "./catalogue.css"
import type { TableColumnsType } from "antd"
import type { ReactElement } from "react"
import { Link } from "react-router"
import { api } from "../api/client.ts"
import { PagedTable } from "../listing/paged-table.tsx"
import { useNameOf } from "../people/names.ts"
import { useCodes } from "./codes.ts"
import { queryOf, type Filter } from "./filter.ts"
import { itemsKey } from "./keys.ts"
import { Light } from "./light.tsx"
import { StateTags } from "./state-tags.tsx"
import { wordOf, type Codes, type Line } from "./words.ts"

const onDesks = ["md" as const]
const onWideDesks = ["lg" as const]

const columnsWith = ({ sections, legalCategories }: Codes, nameOf: (personId: string) => string): TableColumnsType<Line> => [
  {
    title: "名称",
    key: "title",
    render: (_, { id, title, indexNumber, documentNumber, interprets, section }) => (
      <div className="item-name">
        <Link to={`/catalogue/${id}`}>{title}</Link>
        <div className="item-more">
          {indexNumber}
          {documentNumber !== null && ` · ${documentNumber}`}
          {interprets !== null && " · 解读"}
          <span className="only-narrow"> · {wordOf(sections, section)}</span>
        </div>
      </div>
    ),
  },
  { title: "状态", key: "state", render: (_, item) => <StateTags item={item} /> },
  { title: "公开期限", key: "clock", render: (_, item) => <Light item={item} /> },
  { title: "栏目", key: "section", responsive: onDesks, render: (_, { section }) => wordOf(sections, section) },
  {
    title: "法定内容",
    key: "category",
    responsive: onWideDesks,
    render: (_, { legalCategory }) => <div className="item-category">{wordOf(legalCategories, legalCategory)}</div>,
  },
  { title: "生成日期", dataIndex: "madeOn", responsive: onDesks },
  { title: "起草人", dataIndex: "draftedBy", responsive: onWideDesks, render: nameOf },
]

/** Items of the catalogue under a filter, a page at a time. */
export const ItemTable = ({ label, filter, empty }: { readonly label: string; readonly filter: Filter; readonly empty: string }): ReactElement => {
  const [codes, nameOf] = [useCodes(), useNameOf()]
  return (
    <PagedTable<Line>
      key={JSON.stringify(filter)}
      label={label}
      of={[...itemsKey, "list", filter]}
      load={(part, signal) => api.GET("/api/v1/catalogue-items", { params: { query: queryOf(filter, part) }, signal })}
      columns={columnsWith(codes, nameOf)}
      rowKey={({ id }) => id}
      empty={empty}
    />
  )
}
