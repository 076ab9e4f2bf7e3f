import "../listing/listing.css"
import "../consultation/consultation.css"
import { Card, Descriptions, Flex, Tag } from "antd"
import type { ReactElement } from "react"
import { Link, useParams } from "react-router"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { seen } from "../api/new-id.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { spansText, type Span } from "./spans.ts"
import { ChangeVenue } from "./venue-form.tsx"
import { kinds, refresh, stateColors, states, weekdays, type Venue } from "./words.ts"

const openWords = (spans: readonly Span[]): string => (spans.length === 0 ? "不开放" : spansText(spans))

const Acts = ({ venue }: { readonly venue: Venue }): ReactElement | null => {
  const [mayWrite, mayPublish] = [useMay("venue.write"), useMay("venue.publish")]
  const { id: venueId, version, name, state } = venue
  const params = { path: { venueId }, header: seen(version) }
  if (!mayWrite && !mayPublish) return null
  return (
    <Flex gap="small" wrap className="no-print" role="group" aria-label="现在可以办的">
      {mayPublish && state !== "published" && (
        <ConfirmButton label="公开" title={`公开“${name}”？`} send={() => api.POST("/api/v1/venues/{venueId}/publish", { params })} refresh={refresh}>
          <p>公开后在门户的“公共场馆”里看得到。</p>
        </ConfirmButton>
      )}
      {mayWrite && <ChangeVenue venue={venue} />}
      {mayPublish && state === "published" && (
        <ConfirmButton
          danger
          label="撤下"
          title={`撤下“${name}”？`}
          send={() => api.POST("/api/v1/venues/{venueId}/withdraw", { params })}
          refresh={refresh}
        >
          <p>撤下后公众看不到这个场馆，在那里举办的活动不受影响。</p>
        </ConfirmButton>
      )}
    </Flex>
  )
}

const Shown = ({ venue }: { readonly venue: Venue }): ReactElement => {
  const { id, kind, name, state, address, contact, about, accessibility, hours, exceptions, services } = venue
  return (
    <Flex vertical gap="middle">
      <Card title={name} extra={<Tag color={stateColors[state]}>{states[state]}</Tag>}>
        <Flex vertical gap="middle">
          <Descriptions
            size="small"
            column={{ xs: 1, md: 2 }}
            items={[
              { key: "kind", label: "类型", children: kinds[kind] },
              { key: "address", label: "地址", children: address },
              { key: "contact", label: "联系方式", children: contact },
              { key: "activities", label: "活动", children: <Link to={`/activities?venueId=${id}`}>在这里举办的活动</Link> },
            ]}
          />
          <Acts key={venue.version} venue={venue} />
        </Flex>
      </Card>
      <Card title="开放时间">
        <Descriptions
          size="small"
          column={1}
          items={[
            ...weekdays.map((label, at) => ({ key: label, label, children: openWords(hours[at] ?? []) })),
            ...exceptions.map(({ from, to, spans, words }) => ({
              key: from,
              label: from === to ? from : `${from} 至 ${to}`,
              children: `${openWords(spans)}（${words}）`,
            })),
          ]}
        />
      </Card>
      <Card title="服务和收费">
        {services.length === 0 ? (
          "没有填写"
        ) : (
          <Descriptions
            size="small"
            column={1}
            items={services.map(({ name: label, fee, words }) => ({ key: label, label, children: words === "" ? fee : `${fee}（${words}）` }))}
          />
        )}
      </Card>
      <Card title="介绍和无障碍说明">
        <p className="prose">{about === "" ? "没有填写介绍" : about}</p>
        <p className="prose">{accessibility === "" ? "没有填写无障碍说明" : accessibility}</p>
      </Card>
    </Flex>
  )
}

/** One venue. */
const VenuePage = (): ReactElement => {
  const { venueId = "" } = useParams()
  const venue = useAnswer(["venues", "one", venueId], (signal) => api.GET("/api/v1/venues/{venueId}", { params: { path: { venueId } }, signal }))
  return (
    <PageFrame title="一个场馆" actions={<PrintButton />}>
      <Answered answer={venue}>{(data) => <Shown venue={data} />}</Answered>
    </PageFrame>
  )
}

export default VenuePage
