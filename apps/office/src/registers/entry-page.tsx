import type { ReactElement } from "react"
import { useParams } from "react-router"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { figureOrDash } from "../report/words.ts"
import { EntryActs } from "./entry-forms.tsx"
import { OneRecord } from "./one-record.tsx"
import { registers, type Entry } from "./words.ts"

/** One entry of a register, as a figure of the report opens to it. */
const RegisterEntryPage = (): ReactElement => {
  const { entryId = "" } = useParams()
  const entry = useAnswer(["register-entries", "one", entryId], (signal) =>
    api.GET("/api/v1/register-entries/{entryId}", { params: { path: { entryId } }, signal }),
  )
  return (
    <OneRecord<Entry>
      title="一条登记"
      record={entry}
      told={(data) => [
        { key: "register", label: "登记簿", children: registers[data.register] },
        { key: "on", label: "日期", children: data.span === "month" ? `${data.onDay.slice(0, 7)} 合计` : data.onDay },
        { key: "count", label: "件数", children: String(data.count) },
        { key: "amount", label: "金额（万元）", children: figureOrDash(data.amount) },
        { key: "source", label: "来源", children: data.source },
      ]}
      acts={(data) => <EntryActs entry={data} />}
    />
  )
}

export default RegisterEntryPage
