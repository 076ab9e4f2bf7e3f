import { Card, Descriptions, Flex, Tag } from "antd"
import type { ReactElement } from "react"
import { Link, useParams } from "react-router"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { figureOrDash } from "../report/words.ts"
import { EntryActs } from "./entry-forms.tsx"
import { registers } from "./words.ts"

/** One entry of a register, as a figure of the report opens to it. */
const RegisterEntryPage = (): ReactElement => {
  const { entryId = "" } = useParams()
  const mayEnter = useMay("register.enter")
  const entry = useAnswer(["register-entries", "one", entryId], (signal) =>
    api.GET("/api/v1/register-entries/{entryId}", { params: { path: { entryId } }, signal }),
  )
  return (
    <PageFrame title="一条登记" actions={<PrintButton />}>
      <Answered answer={entry}>
        {(data) => (
          <Card title={data.title}>
            <Flex vertical gap="middle">
              <Descriptions
                size="small"
                column={{ xs: 1, md: 2 }}
                items={[
                  { key: "register", label: "登记簿", children: registers[data.register] },
                  { key: "on", label: "日期", children: data.span === "month" ? `${data.onDay.slice(0, 7)} 合计` : data.onDay },
                  { key: "count", label: "件数", children: String(data.count) },
                  { key: "amount", label: "金额（万元）", children: figureOrDash(data.amount) },
                  { key: "source", label: "来源", children: data.source },
                  ...(data.struckOn === null ? [] : [{ key: "struck", label: "撤销", children: <Tag color="red">{`${data.struckOn} 撤销`}</Tag> }]),
                ]}
              />
              <Flex gap="small" wrap align="center" className="no-print">
                {mayEnter && data.struckOn === null && <EntryActs entry={data} />}
                <Link to="/registers">主动公开登记簿</Link>
              </Flex>
            </Flex>
          </Card>
        )}
      </Answered>
    </PageFrame>
  )
}

export default RegisterEntryPage
