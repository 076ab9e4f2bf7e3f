import { Card, Flex, Input, Switch, Table, type TableColumnsType } from "antd"
import { useState, type ReactElement } from "react"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMay, useMe } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { AddAgency } from "./add-agency.tsx"
import { ChangeAgency } from "./change-agency.tsx"
import { agencyKey } from "./pick-agency.tsx"
import { kindName, levelName } from "./words.ts"
import { reachable } from "../listing/reachable.ts"

type Agency = components["schemas"]["Agency"]
type Branch = Agency & { readonly children?: readonly Branch[] }

/** The tree of a list: each below its superior where that is in the list too. */
const treeOf = (items: readonly Agency[]): Branch[] => {
  const known = new Set(items.map(({ id }) => id))
  const branch = (agency: Agency): Branch => {
    const children = items.filter(({ parentId }) => parentId === agency.id).map(branch)
    return children.length === 0 ? agency : { ...agency, children }
  }
  return items.filter(({ parentId }) => parentId === null || !known.has(parentId)).map(branch)
}

const useColumns = (): TableColumnsType<Branch> => {
  const { agency: own } = useMe()
  const may = useMay("agency.change")
  return [
    { title: "名称", dataIndex: "name" },
    { title: "简称", dataIndex: "shortName" },
    { title: "层级", dataIndex: "level", render: levelName },
    { title: "性质", dataIndex: "kind", render: kindName },
    { title: "统一社会信用代码", dataIndex: "creditCode", render: (code: string | null) => code ?? "—" },
    { title: "编号", dataIndex: "id" },
    ...(may
      ? [
          {
            title: "操作",
            key: "acts",
            className: "no-print",
            render: (_: unknown, agency: Branch) => (agency.superiors.includes(own.id) ? <ChangeAgency agency={agency} /> : "—"),
          },
        ]
      : []),
  ]
}

const most = 200

const Tree = (): ReactElement => {
  const columns = useColumns()
  const agencies = useAnswer([...agencyKey, "tree"], (signal) => api.GET("/api/v1/agencies", { params: { query: { limit: most } }, signal }))
  return (
    <Answered answer={agencies}>
      {({ items, next }) => (
        <>
          <Table<Branch>
            aria-label="机关"
            size="small"
            pagination={false}
            ref={reachable}
            scroll={{ x: "max-content" }}
            rowKey="id"
            columns={columns}
            dataSource={treeOf(items)}
            expandable={{ defaultExpandAllRows: true }}
          />
          {next !== null && <p>机关较多，这里只列出前 {most} 个；其余请按名称查找，或者改为列表逐页查看。</p>}
        </>
      )}
    </Answered>
  )
}

const Listed = ({ words }: { readonly words: string }): ReactElement => {
  const columns = useColumns()
  const filter = words === "" ? {} : { words }
  return (
    <PagedTable<Branch>
      key={words}
      label="机关"
      of={[...agencyKey, filter]}
      load={(part, signal) => api.GET("/api/v1/agencies", { params: { query: { ...part, ...filter } }, signal })}
      columns={columns}
      rowKey={({ id }) => id}
      empty="没有名称含有这些字的机关"
    />
  )
}

/** The agencies of the platform, as a tree or as a list. */
const AgencyPage = (): ReactElement => {
  const [words, setWords] = useState("")
  const [flat, setFlat] = useState(false)
  const mayAdd = useMay("agency.add")
  return (
    <PageFrame
      title="机关"
      actions={
        <>
          {mayAdd && <AddAgency />}
          <PrintButton />
          <ExportLinks list="agencies" query={words === "" ? {} : { words }} />
        </>
      }
    >
      <Card>
        <Flex vertical gap="middle">
          <Flex gap="middle" align="center" wrap className="no-print">
            <Input.Search
              aria-label="按名称查找机关"
              allowClear
              placeholder="名称中的字"
              enterButton="查找"
              style={{ maxWidth: 320 }}
              onSearch={(text) => setWords(text.trim())}
            />
            <label className="switched">
              <Switch checked={flat} onChange={setFlat} aria-label="不分隶属，逐页列出" /> 不分隶属，逐页列出
            </label>
          </Flex>
          {flat || words !== "" ? <Listed words={words} /> : <Tree />}
        </Flex>
      </Card>
    </PageFrame>
  )
}

export default AgencyPage
