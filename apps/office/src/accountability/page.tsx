import "../listing/listing.css"
import "../duty/duty.css"
import { Flex, Form, Input, Select, Tag } from "antd"
import type { ReactElement } from "react"
import type { components, paths } from "@gongkai/client"
import { AgencyName } from "../agency/agency-name.tsx"
import { PickAgency } from "../agency/pick-agency.tsx"
import { api } from "../api/client.ts"
import { useMay, useMe } from "../api/me.ts"
import { once, seen } from "../api/new-id.ts"
import { useAnswer } from "../api/use-answer.ts"
import { PageFrame } from "../frame/page-frame.tsx"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { Narrowing, PickOne, WordsBox } from "../listing/narrowing.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { useAddress } from "../listing/use-address.ts"
import { DayField } from "../request/day-field.tsx"

type Accountability = components["schemas"]["Accountability"]
type Query = Omit<NonNullable<paths["/api/v1/accountability-records"]["get"]["parameters"]["query"]>, "after" | "limit">

const key = ["accountability"] as const
const needed = (label: string) => [{ required: true, whitespace: true, message: `请填写${label}` }]

const useMeasures = () => useAnswer(["accountability-measures"], (signal) => api.GET("/api/v1/accountability-measures", { signal }))

const Enter = (): ReactElement => {
  const { today, agency } = useMe()
  const agencyId = agency.id
  const measures = useMeasures()
  return (
    <FormButton<Pick<Accountability, "ofAgencyId" | "whom" | "measure" | "matter" | "onDay">>
      primary
      label="登记"
      title="登记责任追究"
      initial={{ onDay: today, ofAgencyId: agencyId }}
      send={(body, id) =>
        api.POST("/api/v1/accountability-records", { params: { header: once(id) }, body: { accountabilityId: id, orderId: null, ...body } })
      }
      refresh={[key]}
    >
      <Form.Item name="ofAgencyId" label="机关" rules={[{ required: true, message: "请选择机关" }]}>
        <PickAgency under={agencyId} />
      </Form.Item>
      <Form.Item name="whom" label="被追究的人" rules={needed("被追究的人")}>
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item name="measure" label="方式" rules={[{ required: true, message: "请选择方式" }]}>
        <Select loading={measures.isPending} options={(measures.data?.items ?? []).map(({ reason, words }) => ({ value: reason, label: words }))} />
      </Form.Item>
      <Form.Item name="matter" label="事由" rules={needed("事由")}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} />
      </Form.Item>
      <Form.Item name="onDay" label="日期" rules={[{ required: true, message: "请选择日期" }]}>
        <DayField latest={today} />
      </Form.Item>
    </FormButton>
  )
}

/** Who answered for what: heads alone see it. */
const AccountabilityPage = (): ReactElement => {
  const mayWrite = useMay("accountability.write")
  const measures = useMeasures()
  const { kept, set } = useAddress(["struck", "words"])
  const query = Object.assign<Query, object>({}, kept)
  const measureOf = (code: string): string => measures.data?.items.find(({ reason }) => reason === code)?.words ?? code
  return (
    <PageFrame
      title="责任追究"
      actions={
        <>
          {mayWrite && <Enter />}
          <ExportLinks list="accountability-records" query={kept} />
          <PrintButton />
        </>
      }
    >
      <Flex vertical gap="middle">
        <p className="first">只有负责人看得到这一页；年度报告里只写件数。</p>
        <Narrowing>
          <WordsBox label="事由中的字句" value={kept.words} onFound={(words) => set({ words })} />
          <PickOne
            label="撤销的"
            any="不列撤销的"
            words={{ yes: "只列撤销的", all: "一并列出" }}
            value={kept.struck}
            onPicked={(struck) => set({ struck })}
          />
        </Narrowing>
        <PagedTable<Accountability>
          key={JSON.stringify(kept)}
          label="责任追究"
          of={[...key, "list", query]}
          load={(part, signal) => api.GET("/api/v1/accountability-records", { params: { query: { ...part, ...query } }, signal })}
          columns={[
            { title: "日期", dataIndex: "onDay" },
            { title: "机关", key: "of", render: (_, { ofAgencyId }) => <AgencyName id={ofAgencyId} /> },
            { title: "被追究的人", dataIndex: "whom" },
            { title: "方式", key: "measure", render: (_, { measure }) => measureOf(measure) },
            { title: "事由", key: "matter", render: (_, { matter }) => <div className="duty-words">{matter}</div> },
            {
              title: "办理",
              key: "acts",
              className: "no-print",
              render: (_, { id: accountabilityId, version, struckOn }) => {
                if (struckOn !== null) return <Tag>{`${struckOn} 撤销`}</Tag>
                if (!mayWrite) return null
                return (
                  <ConfirmButton
                    inTable
                    danger
                    label="撤销"
                    title="撤销登记有误的一条？"
                    send={() =>
                      api.POST("/api/v1/accountability-records/{accountabilityId}/strike", {
                        params: { path: { accountabilityId }, header: seen(version) },
                      })
                    }
                    refresh={[key]}
                  >
                    <p>撤销以后不再计数，仍可查看。</p>
                  </ConfirmButton>
                )
              },
            },
          ]}
          rowKey={({ id }) => id}
          empty="没有责任追究的记录"
        />
      </Flex>
    </PageFrame>
  )
}

export default AccountabilityPage
