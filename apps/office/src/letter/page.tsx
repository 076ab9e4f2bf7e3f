import { Card, Flex, Segmented, Select, type TableColumnsType } from "antd"
import { useState, type ReactElement } from "react"
import { Link } from "react-router"
import { api } from "../api/client.ts"
import { PageFrame } from "../frame/page-frame.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { useNameOf } from "../people/names.ts"
import { optionsOf, states, waitsFor, type LetterLine } from "./words.ts"

const columnsWith = (nameOf: (personId: string) => string): TableColumnsType<LetterLine> => [
  { title: "文书", dataIndex: "title", render: (title: string, { id }) => <Link to={`/letters/${id}`}>{title}</Link> },
  { title: "文号", dataIndex: "number", render: (number: string | null) => number ?? "—" },
  {
    title: "所涉申请",
    key: "request",
    render: (_, { caseId, registrationNumber }) => <Link to={`/requests/${caseId}`}>{registrationNumber ?? caseId}</Link>,
  },
  { title: "状态", dataIndex: "state", render: (state: LetterLine["state"]) => states[state] },
  { title: "等待", dataIndex: "waitsFor", render: waitsFor },
  { title: "起草人", dataIndex: "draftedBy", render: nameOf },
  { title: "答复末日", dataIndex: "answerDue", render: (due: string | null) => due ?? "—" },
]

const isState = (text: string): text is LetterLine["state"] => Object.hasOwn(states, text)

/** Letters: those that wait for one's own stage first, and all of them. */
const LetterPage = (): ReactElement => {
  const [mine, setMine] = useState(true)
  const [state, setState] = useState<LetterLine["state"] | null>(null)
  const nameOf = useNameOf()
  const filters = { ...(mine ? { waiting: "mine" as const } : {}), ...(!mine && state !== null ? { state } : {}) }
  return (
    <PageFrame title="文书审签" actions={<PrintButton />}>
      <Card>
        <Flex vertical gap="middle">
          <Flex gap="middle" wrap className="no-print">
            <Segmented
              aria-label="显示哪些文书"
              value={mine ? "mine" : "all"}
              onChange={(picked) => setMine(picked === "mine")}
              options={[
                { value: "mine", label: "等我办理" },
                { value: "all", label: "全部文书" },
              ]}
            />
            {!mine && (
              <Select
                aria-label="状态"
                allowClear
                placeholder="全部状态"
                style={{ width: 180 }}
                value={state}
                options={optionsOf(states)}
                onChange={(picked: string | null | undefined) => setState(typeof picked === "string" && isState(picked) ? picked : null)}
              />
            )}
          </Flex>
          <PagedTable<LetterLine>
            key={JSON.stringify(filters)}
            label="文书"
            of={["letters", filters]}
            load={(part, signal) => api.GET("/api/v1/letters", { params: { query: { ...part, ...filters } }, signal })}
            columns={columnsWith(nameOf)}
            rowKey={({ id }) => id}
            empty={mine ? "没有等您办理的文书" : "没有符合条件的文书"}
          />
        </Flex>
      </Card>
    </PageFrame>
  )
}

export default LetterPage
