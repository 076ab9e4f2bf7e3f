import { Tag } from "antd"
import type { ReactElement } from "react"
import { Link } from "react-router"
import { useMe } from "../api/me.ts"
import { useNameOf } from "../people/names.ts"
import { faultKinds, pathOfFault, pointsText, steps as names, type Trail } from "./words.ts"

/** What was counted, and why it gives no points where it gives none. */
const countedWords = (points: number | null, counted: number, faults: number): string => {
  if (counted === 0) return "（当年没有）"
  return points === null ? `（当年只有 ${String(counted)} 件，不足以按比例计分）` : `（${String(counted)} 件中有 ${String(faults)} 处）`
}

/** How a score came to be, a line a step: who, when, why. */
export const TrailSteps = ({ trail: { steps, appeal } }: { readonly trail: Trail }): ReactElement => {
  const [nameOf, { agency }] = [useNameOf(), useMe()]
  // A superior's people are not known by name below.
  const by = (agencyId: string, personId: string): string =>
    personId === "" ? "按现在的记录" : agencyId === agency.id ? nameOf(personId) : agencyId === steps[0]?.agencyId ? "该机关" : "上级机关"
  return (
    <ol className="assessment-steps">
      {steps.map(({ step, points, faults, counted, words, evidence, agencyId, byPersonId, onDay }) => (
        <li key={step}>
          <Tag>{names[step]}</Tag>
          {pointsText(points)}
          {counted !== null && countedWords(points, counted, faults ?? 0)}
          {`　${onDay} ${by(agencyId, byPersonId)}`}
          {words !== null && <div>理由：{words}</div>}
          {evidence !== null && <div>证明：{evidence}</div>}
        </li>
      ))}
      {appeal !== null && (
        <li>
          <Tag color={appeal.state === "waiting" ? "red" : "default"}>{appeal.state === "waiting" ? "复核申请待处理" : "申请复核"}</Tag>
          {appeal.filedOn}
          <div>理由：{appeal.words}</div>
          {appeal.evidence !== null && <div>证明：{appeal.evidence}</div>}
        </li>
      )}
    </ol>
  )
}

/** What points were lost for; each opens. */
export const Faults = ({ faults }: Pick<Trail, "faults">): ReactElement | null =>
  faults.length === 0 ? null : (
    <details className="assessment-faults">
      <summary>{`扣分所对的记录（${String(faults.length)}）`}</summary>
      <ul>
        {faults.map((fault) => {
          const [path, words] = [pathOfFault(fault), `${faultKinds[fault.kind]} ${fault.words ?? fault.recordId}`]
          return <li key={`${fault.kind} ${fault.recordId}`}>{path === null ? words : <Link to={path}>{words}</Link>}</li>
        })}
      </ul>
    </details>
  )
