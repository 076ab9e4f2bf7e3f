import "../request/request.css"
import { Alert, Card, Descriptions, Flex, Form, Input, Tag } from "antd"
import type { ReactElement } from "react"
import { useParams } from "react-router"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { seen } from "../api/new-id.ts"
import { useAnswer } from "../api/use-answer.ts"
import { PickItem } from "../duty/pick-item.tsx"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { useNameOf } from "../people/names.ts"
import { written } from "../report/words.ts"
import { refresh, stateColors, states, type Contribution } from "./words.ts"

const Decide = ({ contribution: { id: contributionId, version, title } }: { readonly contribution: Contribution }): ReactElement => {
  const params = { path: { contributionId }, header: seen(version) }
  return (
    <Flex gap="small" wrap className="no-print">
      <FormButton<{ readonly itemId?: string }>
        primary
        label="采用"
        title={`采用“${title}”`}
        okText="采用"
        send={({ itemId }) => api.POST("/api/v1/contributions/{contributionId}/take-on", { params, body: { itemId: written(itemId) } })}
        refresh={refresh}
      >
        <p className="first">采用后转为公开目录的草稿，采用后不能退回。</p>
        <Form.Item name="itemId" label="已经写好的信息（没有的不填）">
          <PickItem />
        </Form.Item>
      </FormButton>
      <FormButton<{ readonly reason: string }>
        danger
        label="退回"
        title={`退回“${title}”`}
        okText="退回"
        send={({ reason }) => api.POST("/api/v1/contributions/{contributionId}/decline", { params, body: { reason: reason.trim() } })}
        refresh={refresh}
      >
        <Form.Item
          name="reason"
          label="退回的理由"
          extra="报送单位看得到。"
          rules={[{ required: true, whitespace: true, message: "请填写退回的理由" }]}
        >
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      </FormButton>
    </Flex>
  )
}

/** One contribution: read, then taken on or declined. */
const ContributionPage = (): ReactElement => {
  const { contributionId = "" } = useParams()
  const mayDecide = useMay("contribution.decide")
  const nameOf = useNameOf()
  const contribution = useAnswer(["contributions", "one", contributionId], (signal) =>
    api.GET("/api/v1/contributions/{contributionId}", { params: { path: { contributionId } }, signal }),
  )
  return (
    <PageFrame title="一条报送的信息" actions={<PrintButton />}>
      <Answered answer={contribution}>
        {(data) => (
          <Card title={data.title} extra={<Tag color={stateColors[data.state]}>{states[data.state]}</Tag>} className="case-card">
            <Flex vertical gap="middle">
              <Descriptions
                size="small"
                column={{ xs: 1, md: 3 }}
                items={[
                  { key: "unit", label: "报送单位", children: data.unitName },
                  { key: "by", label: "报送人", children: nameOf(data.sentBy) },
                  { key: "on", label: "报送日期", children: data.sentOn },
                  ...(data.decidedOn === null ? [] : [{ key: "decided", label: "处理日期", children: data.decidedOn }]),
                  ...(data.itemId === null ? [] : [{ key: "item", label: "信息编号", children: data.itemId }]),
                ]}
              />
              {data.reason !== null && <Alert type="warning" showIcon title="退回的理由" description={data.reason} />}
              <p className="prose">{data.body}</p>
              {mayDecide && data.state === "sent" && <Decide key={data.version} contribution={data} />}
            </Flex>
          </Card>
        )}
      </Answered>
    </PageFrame>
  )
}

export default ContributionPage
