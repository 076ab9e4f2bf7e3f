import type { Dayjs } from "dayjs"
import { Card, DatePicker, Empty, Form, Input, Table } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { once } from "../api/new-id.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered } from "../frame/page-frame.tsx"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { calendarKeys } from "./keys.ts"

interface Filled {
  readonly day: Dayjs
  readonly name: string
}

const refresh = [calendarKeys.all]

const Enter = (): ReactElement => (
  <FormButton<Filled>
    label="录入所在地假日"
    title="录入所在地假日"
    send={({ day, name }, id) =>
      api.POST("/api/v1/calendar/local-holidays", { params: { header: once(id) }, body: { day: day.format("YYYY-MM-DD"), name } })
    }
    refresh={refresh}
  >
    <Form.Item name="day" label="日期" rules={[{ required: true, message: "请填写日期" }]}>
      <DatePicker style={{ width: "100%" }} />
    </Form.Item>
    <Form.Item name="name" label="名称" rules={[{ required: true, message: "请填写名称，例如 自治州成立纪念日" }]}>
      <Input maxLength={40} />
    </Form.Item>
    <p>录入后，本机关未办结的申请按新的工作日重新计算期限。</p>
  </FormButton>
)

/** Days off that only the agency's own place has. */
export const LocalHolidays = (): ReactElement => {
  const may = useMay("calendar.enter")
  const holidays = useAnswer(calendarKeys.local, (signal) => api.GET("/api/v1/calendar/local-holidays", { signal }))
  return (
    <Card title="所在地假日" extra={may && <Enter />}>
      <Answered answer={holidays}>
        {({ items }) => (
          <Table
            aria-label="所在地假日"
            size="small"
            pagination={items.length > 20 ? { pageSize: 20 } : false}
            rowKey="day"
            dataSource={items}
            locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="没有所在地的假日" /> }}
            columns={[
              { title: "日期", dataIndex: "day" },
              { title: "名称", dataIndex: "name" },
              ...(may
                ? [
                    {
                      title: "操作",
                      key: "acts",
                      className: "no-print",
                      render: (_: unknown, { day, name }: { readonly day: string; readonly name: string }) => (
                        <ConfirmButton
                          danger
                          inTable
                          label="删除"
                          title={`删除 ${day} ${name}？`}
                          send={() => api.DELETE("/api/v1/calendar/local-holidays/{day}", { params: { path: { day } } })}
                          refresh={refresh}
                        >
                          <p>删除后这一天按工作日计算，本机关未办结的申请重新计算期限。</p>
                        </ConfirmButton>
                      ),
                    },
                  ]
                : []),
            ]}
          />
        )}
      </Answered>
    </Card>
  )
}
