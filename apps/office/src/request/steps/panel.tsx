import { Card, Collapse, Flex } from "antd"
import { useState } from "react"
import { api } from "../../api/client.ts"
import { useAnswer } from "../../api/use-answer.ts"
import { useMe } from "../../api/me.ts"
import { Answered } from "../../frame/page-frame.tsx"
import { DayField } from "../day-field.tsx"
import { forms } from "./forms.tsx"
import type { At, Offer } from "./offer.ts"

const Refused = ({ offers }: { readonly offers: readonly Offer[] }) => (
  <dl className="refused">
    {offers.map(({ verb, words, refusal }) => (
      <div key={verb}>
        <dt>{words}</dt>
        <dd>
          {refusal?.says}
          {typeof refusal?.instead === "string" && <div>可以这样办：{refusal.instead}</div>}
        </dd>
      </div>
    ))}
  </dl>
)

const Allowed = ({ offers, at }: { readonly offers: readonly Offer[]; readonly at: At }) => (
  <Flex vertical gap="small" className="allowed">
    {offers.map((offer) => {
      const Form = forms[offer.verb]
      return Form === undefined ? null : (
        <div key={offer.verb}>
          <Form key={at.on ?? ""} offer={offer} at={at} primary={offer.verb === "decide" || offer.verb === "serve"} />
          {offer.late && <span className="late"> 已经逾期</span>}
          {!offer.late && offer.inTime !== null && <span className="by"> 最迟 {offer.inTime.by}</span>}
        </div>
      )
    })}
  </Flex>
)

/** What can be done with the request today, or could on an earlier day that is entered only now; what cannot, why, and what to do instead. All of it is the API's answer. */
export const DecisionPanel = ({ caseId, version }: At) => {
  const { today } = useMe()
  const [on, setOn] = useState<string | undefined>(undefined)
  const at = { caseId, version, on }
  const steps = useAnswer(["requests", caseId, "steps", on ?? null], (signal) =>
    api.GET("/api/v1/requests/{caseId}/steps", { params: { path: { caseId }, query: on === undefined ? {} : { on } }, signal }),
  )
  return (
    <Card size="small" title={<h2>办理</h2>} className="no-print">
      <Flex gap="small" align="center" wrap className="steps-day">
        <label htmlFor="steps-on">补记此前某日的办理</label>
        <div>
          <DayField id="steps-on" value={on ?? null} onChange={setOn} latest={today} />
        </div>
      </Flex>
      <Answered answer={steps}>
        {({ items }) => {
          const refused = items.filter(({ allowed }) => !allowed)
          return (
            <>
              <Allowed offers={items.filter(({ allowed }) => allowed)} at={at} />
              {refused.length > 0 && (
                <Collapse
                  ghost
                  size="small"
                  items={[{ key: "refused", label: `现在不能办的 ${String(refused.length)} 项，及其原因`, children: <Refused offers={refused} /> }]}
                />
              )}
            </>
          )
        }}
      </Answered>
    </Card>
  )
}
