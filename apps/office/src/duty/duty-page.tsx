import "./duty.css"
import { Card, Descriptions, Flex, Tag } from "antd"
import type { ReactElement } from "react"
import { useParams } from "react-router"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { seen } from "../api/new-id.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { useNameOf } from "../people/names.ts"
import { ChangeDuty } from "./duty-form.tsx"
import { DutyItems } from "./duty-items.tsx"
import { refresh } from "./keys.ts"
import { countingOf, type Duty } from "./words.ts"

const EndDuty = ({ duty: { id: dutyId, version, matter } }: { readonly duty: Duty }): ReactElement => (
  <ConfirmButton
    danger
    label="停止"
    title={`停止“${matter}”？`}
    send={() => api.DELETE("/api/v1/duties/{dutyId}", { params: { path: { dutyId }, header: seen(version) } })}
    refresh={refresh}
  >
    <p>从今天起不再计算待办和逾期，不能恢复；已经公开的信息不变。</p>
  </ConfirmButton>
)

const Facts = ({ duty }: { readonly duty: Duty }): ReactElement => {
  const nameOf = useNameOf()
  const { field, content, basis, timeLimit, body, channel, audience, level, ownerPersonId, ownerUnit, since } = duty
  const owner = [ownerUnit, ownerPersonId === null ? null : nameOf(ownerPersonId)].filter((one) => one !== null).join(" ")
  const lines: readonly (readonly [string, string])[] = [
    ["领域", field],
    ["公开内容", content],
    ["公开依据", basis],
    ["公开时限", timeLimit],
    ["公开主体", body],
    ["公开渠道", channel],
    ["公开对象", audience],
    ["公开层级", level],
    ["公开周期", countingOf(duty)],
    ["责任", owner === "" ? "没有指定" : owner],
    ["起算日期", since],
  ]
  return <Descriptions size="small" column={{ xs: 1, md: 2 }} items={lines.map(([label, children]) => ({ key: label, label, children }))} />
}

/** One duty: its line of the catalogue, and the items by which it is done. */
const DutyPage = (): ReactElement => {
  const { dutyId = "" } = useParams()
  const mayWrite = useMay("duty.write")
  const duty = useAnswer(["duties", "one", dutyId], (signal) => api.GET("/api/v1/duties/{dutyId}", { params: { path: { dutyId } }, signal }))
  return (
    <PageFrame title="一项公开事项" actions={<PrintButton />}>
      <Answered answer={duty}>
        {(data) => (
          <Flex vertical gap="middle">
            <Card title={data.matter} extra={data.endedOn !== null && <Tag>{`${data.endedOn} 停止`}</Tag>}>
              <Flex vertical gap="middle">
                <Facts duty={data} />
                {mayWrite && data.endedOn === null && (
                  <Flex gap="small" wrap className="no-print">
                    <ChangeDuty key={data.version} duty={data} />
                    <EndDuty duty={data} />
                  </Flex>
                )}
              </Flex>
            </Card>
            <DutyItems duty={data} />
          </Flex>
        )}
      </Answered>
    </PageFrame>
  )
}

export default DutyPage
