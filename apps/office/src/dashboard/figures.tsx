import { Card } from "antd"
import type { ReactElement } from "react"
import { Figure } from "./number.tsx"
import type { Opens } from "./opens.ts"
import { daysWords, rateWords, type Dashboard } from "./words.ts"

const text = String

/** The numbers that are looked at first. */
export const Figures = ({ dashboard: one, opens }: { readonly dashboard: Dashboard; readonly opens: Opens }): ReactElement => {
  const { leastCasesOfRate: least, reconsideration, litigation, duties, reports } = one
  const results = (what: "upheld" | "corrected" | "other"): number => reconsideration[what] + litigation[what]
  const concluded = results("upheld") + results("corrected") + results("other")
  return (
    <Card className="dashboard-card" title={<h2>主要数字</h2>}>
      <dl className="dashboard-figures">
        <Figure name="收到申请" value={text(one.received)} to={opens.received} />
        <Figure name="办结" value={text(one.concluded)} to={opens.ended()} />
        <Figure name="按时答复" value={text(one.inTime)} to={opens.ended({ late: "no" })} note={`按时答复率：${rateWords(one.onTimeRate, least)}`} />
        <Figure name="逾期答复" value={text(one.late)} to={opens.ended({ late: "yes" })} />
        <Figure name="答复用时中位数" value={daysWords(one.days.median)} note={`${text(one.days.counted)} 件答复`} />
        <Figure name="九成答复在此之内" value={daysWords(one.days.p90)} />
        <Figure name="未办结" value={text(one.open)} to={opens.open} note={`截至 ${one.today}`} />
        <Figure name="未办结且已逾期" value={text(one.overdue)} to={opens.overdue} note={`截至 ${one.today}`} />
        <Figure
          name="复议、诉讼受理"
          value={text(reconsideration.accepted + litigation.accepted)}
          to={opens.disputes}
          note={`复议 ${text(reconsideration.accepted)}，诉讼 ${text(litigation.accepted)}；占办结：${rateWords(one.disputedRate, least)}`}
        />
        <Figure
          name="结果纠正"
          value={text(results("corrected"))}
          to={opens.disputes}
          note={`审结 ${text(concluded)}；结果纠正率：${rateWords(one.correctedRate, least)}`}
        />
        <Figure
          name="公开事项逾期"
          value={duties.since === null ? "没有报数" : text(duties.late)}
          to={duties.since === null ? null : opens.duties}
          note={
            duties.since === null
              ? undefined
              : `${one.scope === "tree" ? `${text(duties.agencies)} 个机关，最早` : ""}截至 ${duties.since}；共 ${text(duties.total)} 项`
          }
        />
        <Figure
          name={`${text(reports.year)} 年度报告已报`}
          value={`${text(reports.filed)} / ${text(reports.agencies)}`}
          to={opens.reports}
          note={`缺报 ${text(reports.missing)}，逾期 ${text(reports.late)}`}
        />
        <Figure
          name="未办结的整改单"
          value={text(one.tickets.open)}
          to={opens.tickets}
          note={`其中逾期 ${text(one.tickets.overdue)}；截至 ${one.today}`}
        />
      </dl>
    </Card>
  )
}
