import type { ReactElement } from "react"
import { Link } from "react-router"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { PagedTable } from "../listing/paged-table.tsx"
import { FiguresCard, type Figure } from "./figures-card.tsx"
import type { Report } from "./words.ts"

type Counted = components["schemas"]["CountedPublication"]

/** The items behind a figure, as many as it says. */
const Opened = ({ reportId, figure }: { readonly reportId: string; readonly figure: Figure }): ReactElement => {
  const reads = useMay("catalogue.read")
  return (
    <PagedTable<Counted>
      label="这个件数背后的信息"
      of={["reports", reportId, "publications", figure.id]}
      load={(part, signal) =>
        api.GET("/api/v1/reports/{reportId}/publication-figures/{figure}/items", {
          params: { path: { reportId, figure: figure.id }, query: part },
          signal,
        })
      }
      columns={[
        { title: "索引号", dataIndex: "indexNumber" },
        { title: "标题", key: "title", render: (_, { itemId, title }) => (reads ? <Link to={`/catalogue/${itemId}`}>{title}</Link> : title) },
        { title: "公开日期", dataIndex: "publishedOn" },
        {
          title: "渠道",
          key: "channel",
          render: (_, { channelName, postedOn }) => (channelName === null ? "门户" : `${channelName} ${postedOn ?? ""}`),
        },
      ]}
      rowKey={({ itemId, channelName }) => `${itemId} ${channelName ?? ""}`}
      empty="没有"
    />
  )
}

/** How much was published in the report's year, as templates of section one say it; each figure opens to its items. */
export const PublicationFigures = ({ report: { id: reportId } }: { readonly report: Report }): ReactElement => {
  const figures = useAnswer(["reports", reportId, "publication-figures"], (signal) =>
    api.GET("/api/v1/reports/{reportId}/publication-figures", { params: { path: { reportId } }, signal }),
  )
  return (
    <FiguresCard
      label="主动公开的件数"
      heading="件数"
      unit=" 件"
      empty="这一年没有公开的信息"
      figures={figures}
      opened={(figure) => <Opened reportId={reportId} figure={figure} />}
    />
  )
}
