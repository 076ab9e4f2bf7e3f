import "./channel.css"
import { Card, DatePicker, Flex, Form, Input, Select, Tag, type TableColumnsType } from "antd"
import dayjs, { type Dayjs } from "dayjs"
import type { ReactElement } from "react"
import { Link, useSearchParams } from "react-router"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { seen } from "../api/new-id.ts"
import { optionsOf, written } from "../catalogue/words.ts"
import { PageFrame } from "../frame/page-frame.tsx"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { PostCopy } from "./post-copy.tsx"
import { useChannels } from "./use-channels.ts"
import { kinds, publicationStates, type Publication } from "./words.ts"

const refresh = [["publications"], ["channels"], ["catalogue-items"]]
const isState = (text: string | null): text is Publication["state"] => text !== null && Object.hasOwn(publicationStates, text)
const byHand = new Set(["wechat", "weibo", "other-account"])

const Posted = ({ publication }: { readonly publication: Publication }): ReactElement => {
  const { itemId, channelId, version, title, channelName, state } = publication
  const back = state === "to-withdraw"
  return (
    <FormButton<{ readonly on: Dayjs; readonly reference?: string }>
      inTable
      label={back ? "登记已撤下" : "登记已发布"}
      title={`${channelName}：${title}`}
      okText="登记"
      initial={{ on: dayjs() }}
      send={({ on, reference }) =>
        api.POST("/api/v1/publications/{itemId}/{channelId}/record-posted", {
          params: { path: { itemId, channelId }, header: seen(version) },
          body: { on: on.format("YYYY-MM-DD"), reference: written(reference) },
        })
      }
      refresh={refresh}
    >
      <Form.Item name="on" label={back ? "撤下之日" : "发布之日"} rules={[{ required: true, message: "请填写日期" }]}>
        <DatePicker style={{ width: "100%" }} />
      </Form.Item>
      <Form.Item name="reference" label="在那里的链接（没有的不填）">
        <Input maxLength={500} />
      </Form.Item>
    </FormButton>
  )
}

const Retry = ({ publication: { itemId, channelId, version, title, channelName } }: { readonly publication: Publication }): ReactElement => (
  <ConfirmButton
    inTable
    label="再送一次"
    title={`再送“${title}”到${channelName}？`}
    send={() => api.POST("/api/v1/publications/{itemId}/{channelId}/retry", { params: { path: { itemId, channelId }, header: seen(version) } })}
    refresh={refresh}
  />
)

const columnsWith = (publishes: boolean): TableColumnsType<Publication> => [
  {
    title: "信息和可以粘贴的文字",
    key: "title",
    render: (_, { itemId, title, channelName, kind, copy }) => (
      <div className="publication-title">
        <Link to={`/catalogue/${itemId}`}>{title}</Link>
        <div>
          {channelName}（{kinds[kind]}）
        </div>
        {copy !== null && <PostCopy copy={copy} channelName={channelName} />}
      </div>
    ),
  },
  {
    title: "状态",
    key: "state",
    render: (_, { state, postedOn, attempts, why, reference }) => (
      <>
        <Tag color={state === "failed" ? "red" : state === "posted" ? "green" : "blue"}>{publicationStates[state]}</Tag>
        {postedOn !== null && <div>{postedOn}</div>}
        {reference !== null && <div className="publication-why">{reference}</div>}
        {why !== null && <div className="publication-why">{`试过 ${String(attempts)} 次：${why}`}</div>}
      </>
    ),
  },
  ...(publishes
    ? [
        {
          title: "办理",
          key: "acts",
          render: (_: unknown, publication: Publication) =>
            publication.state === "failed" ? (
              <Retry publication={publication} />
            ) : publication.state === "to-post" || (publication.state === "to-withdraw" && byHand.has(publication.kind)) ? (
              <Posted publication={publication} />
            ) : null,
        },
      ]
    : []),
]

/** What goes out beside the portal: posts to be made by hand with their copy, what a job sends, what did not arrive. */
const PublicationPage = (): ReactElement => {
  const publishes = useMay("catalogue.publish")
  const channels = useChannels()
  const [params, setParams] = useSearchParams()
  const asked = params.get("state") ?? "to-post"
  const state = isState(asked) ? asked : undefined
  const channelId = params.get("channelId") ?? undefined
  const set = (name: string, value: string | undefined): void => {
    const next = new URLSearchParams(params)
    if (value === undefined) next.delete(name)
    else next.set(name, value)
    setParams(next)
  }
  const query = { ...(state === undefined ? {} : { state }), ...(channelId === undefined ? {} : { channelId }) }
  return (
    <PageFrame title="渠道发布台">
      <Card>
        <Flex vertical gap="middle">
          <Flex gap="small" wrap>
            <Select<string>
              aria-label="状态"
              style={{ width: 150 }}
              value={state ?? "all"}
              options={[{ value: "all", label: "全部状态" }, ...optionsOf(publicationStates)]}
              onChange={(picked) => set("state", picked)}
            />
            <Select<string>
              aria-label="渠道"
              allowClear
              placeholder="渠道不限"
              style={{ width: 220 }}
              value={channelId ?? null}
              options={(channels.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(picked?: string) => set("channelId", picked)}
            />
          </Flex>
          <PagedTable<Publication>
            key={JSON.stringify(query)}
            label="渠道发布台"
            of={["publications", query]}
            load={(part, signal) => api.GET("/api/v1/publications", { params: { query: { ...part, ...query } }, signal })}
            columns={columnsWith(publishes)}
            rowKey={(one) => `${one.itemId} ${one.channelId}`}
            empty={state === "to-post" ? "没有等人工发布的" : "没有符合条件的"}
          />
        </Flex>
      </Card>
    </PageFrame>
  )
}

export default PublicationPage
