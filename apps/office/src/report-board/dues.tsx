import { Card, Descriptions, Flex, Form, Input } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered } from "../frame/page-frame.tsx"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { FormButton } from "../listing/form-button.tsx"

const key = ["report-due"]
const refresh = [key, ["report-board"], ["reports"]]
const whoseWords = { own: "本机关的", below: "对直接下级的" } as const

const Due = ({
  whose,
  due,
}: {
  readonly whose: keyof typeof whoseWords
  readonly due: { readonly monthDay: string; readonly version: number } | null
}): ReactElement => {
  const mayChange = useMay("report.set-up")
  const set = (monthDay: string | null) =>
    api.PUT("/api/v1/report-due/{whose}", { params: { path: { whose } }, body: { monthDay, version: due?.version ?? 0 } })
  return (
    <Flex gap="small" wrap align="center">
      <span>{due === null ? "没有提前，按法定期限" : `次年 ${due.monthDay}`}</span>
      {mayChange && (
        <>
          <FormButton<{ readonly monthDay: string }>
            inTable
            label="设定"
            title={`${whoseWords[whose]}提前期限`}
            initial={due === null ? {} : { monthDay: due.monthDay }}
            send={({ monthDay }) => set(monthDay.trim())}
            refresh={refresh}
          >
            <Form.Item
              name="monthDay"
              label="次年的月-日"
              extra="如 01-20；晚于法定期限的，仍按法定期限。"
              rules={[{ required: true, pattern: /^\s*\d{2}-\d{2}\s*$/u, message: "请填写月-日，如 01-20" }]}
            >
              <Input maxLength={5} placeholder="01-20" />
            </Form.Item>
          </FormButton>
          {due !== null && (
            <ConfirmButton inTable label="取消" title={`取消${whoseWords[whose]}提前期限？`} send={() => set(null)} refresh={refresh} />
          )}
        </>
      )}
    </Flex>
  )
}

/** Earlier last days than the law's: one's own, for those below, and the superior's. */
export const Dues = (): ReactElement => {
  const dues = useAnswer(key, (signal) => api.GET("/api/v1/report-due", { signal }))
  return (
    <Card title="提前期限" className="no-print">
      <Answered answer={dues}>
        {({ own, below, superior }) => (
          <Descriptions
            size="small"
            column={{ xs: 1, md: 3 }}
            items={[
              { key: "own", label: "本机关的", children: <Due whose="own" due={own} /> },
              { key: "below", label: "对直接下级的", children: <Due whose="below" due={below} /> },
              { key: "superior", label: "上级对本机关的", children: superior === null ? "没有" : `次年 ${superior}` },
            ]}
          />
        )}
      </Answered>
    </Card>
  )
}
