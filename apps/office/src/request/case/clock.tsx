import type { components } from "@gongkai/client"
import { Alert, Card, Descriptions, Tag } from "antd"
import { daysLeftWords, endings, noDueDay, steps, wordOf } from "../words.ts"

type Request = components["schemas"]["Request"]
type Counted = Request["clock"]["working"][number]

const kinds: Readonly<Record<string, string>> = { workday: "工作日", makeUp: "调休上班", weekend: "周末", holiday: "放假", localHoliday: "地方放假" }

const said = ({ kind, setAside, counted }: Counted): string => {
  const name = kind.name ?? wordOf(kinds, kind.kind)
  return setAside ? `${name}，不计` : counted > 0 ? `第 ${String(counted)} 个工作日（${name}）` : name
}

/** Every day on the way to the last one, as on a wall calendar: what it is, and its number where it counts. */
const Days = ({ working, due }: { readonly working: readonly Counted[]; readonly due: string | null }) => (
  <ol className="days" aria-label="逐日推算">
    {working.map((one) => (
      <li
        key={one.day}
        title={`${one.day} ${said(one)}`}
        className={[one.kind.kind, one.setAside ? "set-aside" : "", one.day === due ? "due" : ""].join(" ")}
      >
        <span className="day">{one.day.slice(5)}</span>
        <span className="nth" aria-hidden>
          {one.setAside ? "停" : one.kind.kind === "workday" || one.kind.kind === "makeUp" ? one.counted : "—"}
        </span>
        <span className="for-ears">{said(one)}</span>
      </li>
    ))}
  </ol>
)

const Standing = ({ request: { clock, daysLeft } }: { readonly request: Request }) => {
  const { answerDue, late, ending } = clock
  if (ending !== null) {
    const title = `${wordOf(endings, ending.how)}：${ending.on}`
    return <Alert type={late ? "error" : "success"} showIcon title={late ? `${title}（逾期）` : title} />
  }
  if (answerDue === null) return <Alert type="info" showIcon title={wordOf(noDueDay, clock.noDueDay ?? "")} />
  // A decided request waits for its service; what is late is late all the same.
  const left = daysLeftWords(daysLeft)
  return <Alert type={late ? "error" : "info"} showIcon title={`答复期限：${answerDue}`} description={left} />
}

/** The clock of a request: the last day, how it comes about day by day, and the other last days. */
export const ClockCard = ({ request }: { readonly request: Request }) => {
  const { clock } = request
  const others = Object.entries(clock.steps).flatMap(([step, on]) => (on === null ? [] : [{ key: step, label: wordOf(steps, step), children: on }]))
  return (
    <Card size="small" title={<h2>期限</h2>}>
      <Standing request={request} />
      <Descriptions
        size="small"
        column={1}
        style={{ marginTop: 8 }}
        items={[{ key: "received", label: "收到申请之日", children: clock.receivedOn ?? <Tag>待确认</Tag> }, ...others]}
      />
      {clock.working.length > 0 && <Days working={clock.working} due={clock.answerDue} />}
    </Card>
  )
}
