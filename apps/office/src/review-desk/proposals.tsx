import { Card, Flex, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import { Link } from "react-router"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { seen } from "../api/new-id.ts"
import { wordOf } from "../catalogue/words.ts"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { PagedTable } from "../listing/paged-table.tsx"

type Proposal = components["schemas"]["PublicationProposal"]

const key = ["publication-proposals"]
const states: Readonly<Record<string, string>> = { proposed: "待处理", "taken-on": "已采纳", declined: "不采纳" }

const Decline = ({ id, version }: Proposal): ReactElement => (
  <ConfirmButton
    inTable
    label="不采纳"
    title="不采纳这件建议？"
    send={() => api.POST("/api/v1/publication-proposals/{proposalId}/decline", { params: { path: { proposalId: id }, header: seen(version) } })}
    refresh={[key]}
  />
)

/** Proposals that what was opened to one be published for all (Article 44), taken on or declined. */
export const Proposals = (): ReactElement => {
  const [writes, declines] = [useMay("catalogue.write"), useMay("catalogue.publish")]
  const columns: TableColumnsType<Proposal> = [
    { title: "提出", dataIndex: "proposedOn" },
    { title: "所涉申请", key: "case", render: (_, { caseId }) => <Link to={`/requests/${caseId}`}>打开申请</Link> },
    { title: "状态", key: "state", render: (_, { state }) => wordOf(states, state) },
    {
      title: "办理",
      key: "acts",
      render: (_, proposal) =>
        proposal.state === "proposed" ? (
          <Flex gap="small" wrap>
            {writes && <Link to={`/catalogue/new?proposal=${proposal.id}`}>采纳，起草信息</Link>}
            {declines && <Decline {...proposal} />}
          </Flex>
        ) : null,
    },
  ]
  return (
    <Card size="small" title={<h2>由申请转为主动公开的建议</h2>} className="desk-list">
      <p className="quiet">采纳后另行起草，不从申请里带任何内容，也不带申请人信息。</p>
      <PagedTable<Proposal>
        label="由申请转为主动公开的建议"
        of={key}
        load={(part, signal) => api.GET("/api/v1/publication-proposals", { params: { query: part }, signal })}
        columns={columns}
        rowKey={({ id }) => id}
        empty="没有建议"
      />
    </Card>
  )
}
