import "../listing/listing.css"
import { Alert, Card, Descriptions, Flex, Tag } from "antd"
import type { ReactElement } from "react"
import { Link, useParams } from "react-router"
import { AgencyName } from "../agency/agency-name.tsx"
import { api } from "../api/client.ts"
import { useMe } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { DueLight } from "../listing/due-light.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { OrderActs } from "./order-acts.tsx"
import { stateColors, states, type ImprovementOrder } from "./words.ts"

const verdicts = { accepted: "认可", returned: "退回" } as const

const Round = ({
  round,
  nth,
  opens,
}: {
  readonly round: ImprovementOrder["rounds"][number]
  readonly nth: number
  readonly opens: boolean
}): ReactElement => {
  const { answeredOn, proof, itemIds, verdict, words, judgedOn } = round
  return (
    <Card
      title={`第 ${String(nth)} 次报送，${answeredOn}`}
      extra={verdict === null ? <Tag color="orange">待核实</Tag> : <Tag color={verdict === "accepted" ? "green" : "red"}>{verdicts[verdict]}</Tag>}
    >
      <p className="prose">{proof}</p>
      {itemIds.length > 0 && (
        <ul aria-label="对应的信息">
          {itemIds.map((id) => (
            <li key={id}>{opens ? <Link to={`/catalogue/${id}`}>{id}</Link> : <a href={`/items/${id}`}>{`门户上的信息 ${id}`}</a>}</li>
          ))}
        </ul>
      )}
      {verdict !== null && <p>{`${judgedOn ?? ""} ${verdicts[verdict]}${words === null ? "" : `：${words}`}`}</p>}
    </Card>
  )
}

const Shown = ({ order }: { readonly order: ImprovementOrder }): ReactElement => {
  const own = useMe().agency.id
  const { title, matter, state, agencyId, toAgencyId, issuedOn, dueOn, light, late, rounds, reason, endedOn } = order
  return (
    <Flex vertical gap="middle">
      {state === "withdrawn" && <Alert type="info" showIcon title={`${endedOn ?? ""} 撤回`} description={reason} />}
      {late && <Alert type="error" showIcon title={state === "open" ? "已经逾期，没有报送改正结果" : "改正结果逾期报送"} />}
      <Card title={title} extra={<Tag color={stateColors[state]}>{states[state]}</Tag>}>
        <Flex vertical gap="middle">
          <Descriptions
            size="small"
            column={{ xs: 1, md: 2 }}
            items={[
              { key: "by", label: "作出的机关", children: <AgencyName id={agencyId} /> },
              { key: "to", label: "改正的机关", children: <AgencyName id={toAgencyId} /> },
              { key: "issued", label: "责令日期", children: issuedOn },
              { key: "due", label: "改正期限", children: <DueLight dueOn={dueOn} light={light} /> },
              ...(endedOn === null ? [] : [{ key: "ended", label: "办结日期", children: endedOn }]),
            ]}
          />
          <p className="prose">{matter}</p>
          <OrderActs key={order.version} order={order} />
        </Flex>
      </Card>
      {rounds.map((round, at) => (
        <Round key={round.answeredOn + String(at)} round={round} nth={at + 1} opens={toAgencyId === own} />
      ))}
    </Flex>
  )
}

/** One order: what is to be mended, by when, what was answered and what was said to it. */
const OrderPage = (): ReactElement => {
  const { orderId = "" } = useParams()
  const order = useAnswer(["improvement-orders", "one", orderId], (signal) =>
    api.GET("/api/v1/improvement-orders/{orderId}", { params: { path: { orderId } }, signal }),
  )
  return (
    <PageFrame title="一件责令改正" actions={<PrintButton />}>
      <Answered answer={order}>{(data) => <Shown order={data} />}</Answered>
    </PageFrame>
  )
}

export default OrderPage
