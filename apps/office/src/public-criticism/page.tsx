import "../listing/listing.css"
import "../duty/duty.css"
import { Flex, Segmented } from "antd"
import type { ReactElement } from "react"
import { Link } from "react-router"
import type { components } from "@gongkai/client"
import { AgencyName } from "../agency/agency-name.tsx"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { PageFrame } from "../frame/page-frame.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { useAddress } from "../listing/use-address.ts"
import { IssueCriticism } from "./issue-form.tsx"

type PublicCriticism = components["schemas"]["PublicCriticism"]

/** Notices that name an agency: those that this one issued, and those that name it. */
const CriticismsPage = (): ReactElement => {
  const mayIssue = useMay("public-criticism.issue")
  const { kept, set } = useAddress(["side"])
  const side = kept.side === "issued" ? "issued" : "received"
  return (
    <PageFrame
      title="通报批评"
      actions={
        <>
          {mayIssue && <IssueCriticism />}
          <ExportLinks list="public-criticisms" query={{ side }} />
          <PrintButton />
        </>
      }
    >
      <Flex vertical gap="middle">
        <Segmented
          aria-label="哪一边"
          options={[
            { value: "received", label: "批评本机关的" },
            { value: "issued", label: "本机关作出的" },
          ]}
          value={side}
          onChange={(picked) => set({ side: picked })}
          style={{ alignSelf: "start" }}
        />
        <PagedTable<PublicCriticism>
          key={side}
          label="通报批评"
          of={["public-criticisms", side]}
          load={(part, signal) => api.GET("/api/v1/public-criticisms", { params: { query: { ...part, side } }, signal })}
          columns={[
            { title: "标题", key: "title", render: (_, { title }) => <div className="duty-words">{title}</div> },
            { title: "被批评的机关", key: "of", render: (_, { ofAgencyId }) => <AgencyName id={ofAgencyId} /> },
            { title: "作出的机关", key: "by", render: (_, { agencyId }) => <AgencyName id={agencyId} /> },
            { title: "日期", dataIndex: "issuedOn" },
            {
              title: "依据",
              key: "order",
              render: (_, { orderId }) => (orderId === null ? "—" : <Link to={`/improvement-orders/${orderId}`}>责令改正</Link>),
            },
          ]}
          rowKey={({ id }) => id}
          expandable={({ notice }) => <p className="prose">{notice}</p>}
          empty={side === "issued" ? "本机关没有通报批评过" : "没有批评本机关的"}
        />
      </Flex>
    </PageFrame>
  )
}

export default CriticismsPage
