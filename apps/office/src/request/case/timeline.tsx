import type { components } from "@gongkai/client"
import { Card, Timeline } from "antd"
import { wordsOfEvent } from "../../audit/event-words.ts"
import { moment } from "../../listing/moment.ts"
import { channels, facts as factWords, serviceChannels, wordOf } from "../words.ts"

type Request = components["schemas"]["Request"]
type Fact = Request["facts"][number]

const labels: Readonly<Record<string, string>> = {
  channel: "方式",
  deadline: "补正期限",
  postedOn: "交邮",
  reached: "送达",
  party: "对方",
  until: "延迟到",
  seenOn: "对方收到",
}

/** A way in and a way out bear the same codes, and other words. */
const valueOf = (what: Fact["what"], name: string, value: unknown): string => {
  const text = String(value)
  if (name !== "channel") return text
  return what === "served" ? wordOf(serviceChannels, text) : (channels[text]?.label ?? text)
}

/** What more a fact says, in the API's own values. */
const more = (fact: Fact): string =>
  Object.entries(fact)
    .flatMap(([name, value]: readonly [string, unknown]) => {
      if (value === null) return []
      if (name === "days" && typeof value === "number") return [`延长 ${String(value)} 个工作日`]
      return Object.hasOwn(labels, name) ? [`${labels[name] ?? name} ${valueOf(fact.what, name, value)}`] : []
    })
    .join("，")

/** What happened to the request, in its order; and by whom it was entered. */
export const TimelineCard = ({ request: { facts, late, timeline } }: { readonly request: Request }) => (
  <Card size="small" title={<h2>办理经过</h2>}>
    <Timeline
      items={facts.map((fact, at) => ({
        key: String(at),
        content: (
          <>
            <strong>{fact.on}</strong> {wordOf(factWords, fact.what)}
            {late
              .filter((one) => one.at === at)
              .map(({ by, words }) => (
                <div key={by} className="late">
                  逾期：最迟应当在 {by}（{words}）
                </div>
              ))}
            <div>{more(fact)}</div>
          </>
        ),
      }))}
    />
    <details>
      <summary>操作记录 {timeline.length} 条</summary>
      <ul className="plain-list">
        {timeline.map(({ seq, at, name, actorName, actor }) => (
          <li key={seq}>
            {moment(at)} {actorName ?? actor} {wordsOfEvent(name)}
          </li>
        ))}
      </ul>
    </details>
  </Card>
)
