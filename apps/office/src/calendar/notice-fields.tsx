import { Button, Card, DatePicker, Flex, Form, Input, InputNumber, Select, type FormInstance } from "antd"
import type { Dayjs } from "dayjs"
import type { ReactElement } from "react"
import { liesIn } from "./notice-rows.ts"

/** A row as the form has it: what is not filled in is missing. */
export interface FilledRow {
  readonly name: string
  readonly off?: readonly [Dayjs, Dayjs] | null
  readonly makeUp?: readonly Dayjs[]
}

/** The form on a year's notice. */
export interface NoticeFilled {
  readonly year: number
  readonly title: string
  readonly number?: string
  readonly issuedOn?: Dayjs | null
  readonly amendedBy?: readonly string[]
  readonly rows: readonly FilledRow[]
}

const Head = ({ fixedYear }: { readonly fixedYear: boolean }): ReactElement => (
  <>
    <Flex gap="middle" wrap>
      <Form.Item name="year" label="年份" rules={[{ required: true, message: "请填写年份" }]}>
        <InputNumber min={2004} max={2100} disabled={fixedYear} />
      </Form.Item>
      <Form.Item name="number" label="文号" style={{ flex: 1, minWidth: 200 }}>
        <Input maxLength={60} placeholder="例如 国办发明电〔2026〕1号" />
      </Form.Item>
      <Form.Item name="issuedOn" label="发布日期">
        <DatePicker />
      </Form.Item>
    </Flex>
    <Form.Item name="title" label="通知标题" rules={[{ required: true, message: "请填写通知标题" }]}>
      <Input maxLength={200} />
    </Form.Item>
    <Form.Item name="amendedBy" label="调整文件（后来调整过放假安排的，写明文件）">
      <Select mode="tags" open={false} suffix={null} tokenSeparators={["；"]} placeholder="没有调整的不填" />
    </Form.Item>
  </>
)

const Row = ({ at, remove, form }: { readonly at: number; readonly remove: () => void; readonly form: FormInstance<NoticeFilled> }): ReactElement => {
  const inYear = async (): Promise<void> => {
    const { year, rows } = form.getFieldsValue()
    const row = rows[at]
    if (row === undefined || liesIn({ name: "", off: row.off ?? null, makeUp: row.makeUp ?? [] }, year)) return Promise.resolve()
    return Promise.reject(new Error("日期须在这一年，或者上一年十二月"))
  }
  return (
    <Card
      size="small"
      title={`第 ${String(at + 1)} 个假期`}
      extra={
        <Button size="small" danger onClick={remove} aria-label={`去掉第 ${String(at + 1)} 个假期`}>
          去掉
        </Button>
      }
    >
      <Flex gap="middle" wrap>
        <Form.Item name={[at, "name"]} label="节日名称" rules={[{ required: true, message: "请填写节日名称" }]}>
          <Input maxLength={40} style={{ width: 160 }} />
        </Form.Item>
        <Form.Item name={[at, "off"]} label="放假起止（含两端）" rules={[{ validator: inYear }]} dependencies={["year"]}>
          <DatePicker.RangePicker />
        </Form.Item>
        <Form.Item name={[at, "makeUp"]} label="补班日期" rules={[{ validator: inYear }]} dependencies={["year"]} style={{ minWidth: 200 }}>
          <DatePicker multiple placeholder="没有补班的不填" />
        </Form.Item>
      </Flex>
    </Card>
  )
}

/** The boxes of a year's notice, as the notice itself tells it: holiday by holiday. */
export const NoticeFields = ({ form, fixedYear }: { readonly form: FormInstance<NoticeFilled>; readonly fixedYear: boolean }): ReactElement => (
  <>
    <Head fixedYear={fixedYear} />
    <Form.List
      name="rows"
      rules={[
        {
          validator: (_rule, rows: unknown) =>
            Array.isArray(rows) && rows.length > 0 ? Promise.resolve() : Promise.reject(new Error("至少填写一个假期")),
        },
      ]}
    >
      {(fields, { add, remove }, { errors }) => (
        <Flex vertical gap="small">
          {fields.map(({ key, name }) => (
            <Row key={key} at={name} form={form} remove={() => remove(name)} />
          ))}
          <Form.ErrorList errors={errors} />
          <Button type="dashed" onClick={() => add({ name: "", off: null, makeUp: [] })}>
            增加一个假期
          </Button>
        </Flex>
      )}
    </Form.List>
  </>
)
