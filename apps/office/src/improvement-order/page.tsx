import "../duty/duty.css"
import "../board/board.css"
import { Button, Flex, Form, Segmented, Tag, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import { Link } from "react-router"
import type { paths } from "@gongkai/client"
import { AgencyName } from "../agency/agency-name.tsx"
import { PickAgency } from "../agency/pick-agency.tsx"
import { api } from "../api/client.ts"
import { useMay, useMe } from "../api/me.ts"
import { once } from "../api/new-id.ts"
import { useAnswer } from "../api/use-answer.ts"
import { PageFrame } from "../frame/page-frame.tsx"
import { DueLight } from "../listing/due-light.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { Narrowing, PickOne, WordsBox } from "../listing/narrowing.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { useAddress } from "../listing/use-address.ts"
import { OrderBoxes, useProposedDue, type OrderValues } from "./order-boxes.tsx"
import { refresh, stateColors, states, type ImprovementOrder } from "./words.ts"

type Query = Omit<NonNullable<paths["/api/v1/improvement-orders"]["get"]["parameters"]["query"]>, "after" | "limit">
type Side = "issued" | "received"

const sides = [
  { value: "received", label: "责令本机关的" },
  { value: "issued", label: "本机关作出的" },
]

const columns = (side: Side): TableColumnsType<ImprovementOrder> => [
  {
    title: "改正事项",
    key: "title",
    render: (_, { id, title }) => (
      <div className="duty-words">
        <Link to={`/improvement-orders/${id}`}>{title}</Link>
      </div>
    ),
  },
  side === "issued"
    ? { title: "改正的机关", key: "to", render: (_, { toAgencyId }) => <AgencyName id={toAgencyId} /> }
    : { title: "作出的机关", key: "by", render: (_, { agencyId }) => <AgencyName id={agencyId} /> },
  {
    title: "状态",
    key: "state",
    render: (_, { state, late }) => (
      <Flex gap={4} wrap>
        <Tag color={stateColors[state]}>{states[state]}</Tag>
        {late && <Tag color="red">逾期</Tag>}
      </Flex>
    ),
  },
  { title: "改正期限", key: "due", render: (_, { dueOn, light }) => <DueLight dueOn={dueOn} light={light} /> },
  { title: "责令日期", dataIndex: "issuedOn" },
  { title: "报送次数", key: "rounds", align: "right", render: (_, { rounds }) => rounds.length },
]

/** Orders an agency below, or the own one, to mend something that no complaint led to. */
const Issue = (): ReactElement => {
  const agencyId = useMe().agency.id
  const due = useProposedDue(true)
  const dueOn = due.data?.dueOn ?? null
  return (
    <FormButton<OrderValues & { readonly toAgencyId: string }>
      waiting={due.isPending}
      primary
      width={720}
      label="责令改正"
      title="责令改正"
      initial={dueOn === null ? {} : { dueOn }}
      send={({ toAgencyId, title, matter, dueOn: by = "" }, id) =>
        api.POST("/api/v1/improvement-orders", { params: { header: once(id) }, body: { orderId: id, toAgencyId, title, matter, dueOn: by } })
      }
      refresh={refresh}
    >
      <Form.Item name="toAgencyId" label="改正的机关" rules={[{ required: true, message: "请选择机关" }]}>
        <PickAgency under={agencyId} />
      </Form.Item>
      <OrderBoxes under={null} />
    </FormButton>
  )
}

/** Orders to mend: those directed at this agency, and those that it issued. */
const OrdersPage = (): ReactElement => {
  const mayIssue = useMay("improvement-order.issue")
  const { kept, set } = useAddress(["side", "state", "late", "words"])
  const side: Side = kept.side === "issued" ? "issued" : "received"
  const query = Object.assign<Query, object>({}, { ...kept, side })
  const { data } = useAnswer(["improvement-orders", "counts", side], (signal) =>
    api.GET("/api/v1/improvement-order-counts", { params: { query: { side } }, signal }),
  )
  const figure = (count: number | undefined): string => String(count ?? "…")
  const late = kept.late === "yes"
  const narrowed = (kept.state ?? kept.late ?? kept.words) !== undefined
  return (
    <PageFrame
      title="责令改正"
      actions={
        <>
          {mayIssue && <Issue />}
          <ExportLinks list="improvement-orders" query={{ ...kept, side }} />
          <PrintButton />
        </>
      }
    >
      <Flex vertical gap="middle">
        <Segmented
          aria-label="哪一边"
          options={sides}
          value={side}
          onChange={(picked) => set({ side: picked, state: undefined, late: undefined, words: undefined })}
          style={{ alignSelf: "start" }}
        />
        <Flex gap="small" wrap className="counts" role="group" aria-label="责令改正的情况">
          <Button className="light-overdue" aria-pressed={late} onClick={() => set({ late: late ? undefined : "yes" })}>
            逾期 {figure(data?.late)}
          </Button>
          <span className="open-count">
            共 {figure(data?.issued)} 件，待改正 {figure(data?.open)}，待核实 {figure(data?.answered)}，已改正 {figure(data?.accepted)}
          </span>
        </Flex>
        <Narrowing>
          <WordsBox label="事项、要求中的字句" value={kept.words} onFound={(words) => set({ words })} />
          <PickOne label="状态" any="状态不限" words={states} value={kept.state} onPicked={(state) => set({ state })} />
          {narrowed && <Button onClick={() => set({ state: undefined, late: undefined, words: undefined })}>清除筛选</Button>}
        </Narrowing>
        <PagedTable<ImprovementOrder>
          key={JSON.stringify(kept)}
          label="责令改正"
          of={["improvement-orders", "list", query]}
          load={(part, signal) => api.GET("/api/v1/improvement-orders", { params: { query: { ...part, ...query } }, signal })}
          columns={columns(side)}
          rowKey={({ id }) => id}
          empty={narrowed ? "没有符合条件的责令改正" : side === "issued" ? "本机关没有责令改正过" : "没有责令本机关改正的"}
        />
      </Flex>
    </PageFrame>
  )
}

export default OrdersPage
