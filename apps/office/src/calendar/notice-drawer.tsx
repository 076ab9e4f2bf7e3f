import { Alert, Button, Drawer, Flex, Form, Modal } from "antd"
import dayjs from "dayjs"
import { useState, type ReactElement } from "react"
import type { components } from "@gongkai/client"
import type { Call } from "../api/answered.ts"
import { api } from "../api/client.ts"
import { once, seen, useFreshId } from "../api/new-id.ts"
import { ProblemWords } from "../api/problem-words.tsx"
import { useSend } from "../api/use-answer.ts"
import { NoticeFields, type NoticeFilled } from "./notice-fields.tsx"
import { NoticeImport } from "./notice-import.tsx"
import { NoticePreview } from "./notice-preview.tsx"
import { listsOf, rowsOfNotice, type Notice, type ReadNotice } from "./notice-rows.ts"
import { calendarKeys } from "./keys.ts"

type YearOfCalendar = components["schemas"]["YearOfCalendar"]

export interface NoticeDrawerProps {
  /** The year that is entered, where `current` is null. */
  readonly year: number
  /** The year as it stands, to be corrected; null to enter one. */
  readonly current: YearOfCalendar | null
  readonly onDone: (year: number) => void
}

const noticeOf = ({ year, title, number, issuedOn, amendedBy, rows }: NoticeFilled): Notice => ({
  year,
  notice: { title, number: number === undefined || number.trim() === "" ? null : number, issuedOn: issuedOn?.format("YYYY-MM-DD") ?? null },
  amendedBy: [...(amendedBy ?? [])],
  ...listsOf(
    rows.map(({ name, off, makeUp }) => ({ name, off: off ?? null, makeUp: makeUp ?? [] })),
    year,
  ),
})

const filledWith = (notice: ReadNotice): NoticeFilled => ({
  year: Number(notice.year),
  title: notice.notice.title,
  number: notice.notice.number ?? "",
  issuedOn: notice.notice.issuedOn === null ? null : dayjs(notice.notice.issuedOn),
  amendedBy: notice.amendedBy,
  rows: rowsOfNotice(notice),
})

const startOf = (current: YearOfCalendar | null, year: number): Partial<NoticeFilled> =>
  current === null
    ? { year, rows: [] }
    : {
        year: current.year,
        title: current.title,
        number: current.number ?? "",
        issuedOn: current.issuedOn === null ? null : dayjs(current.issuedOn),
        amendedBy: current.amendedBy,
        rows: rowsOfNotice(current),
      }

const saved = (notice: Notice, current: YearOfCalendar | null, id: string): Call<unknown> => {
  const { year, ...rest } = notice
  const version = current?.version ?? null
  // A table that came with the product has no version: what is entered takes its place.
  return version === null
    ? api.POST("/api/v1/calendar/years", { params: { header: once(id) }, body: notice })
    : api.PUT("/api/v1/calendar/years/{year}", { params: { path: { year: String(year) }, header: seen(version) }, body: rest })
}

const Filling = ({ year, current, onClose, onDone }: NoticeDrawerProps & { readonly onClose: () => void }) => {
  const [form] = Form.useForm<NoticeFilled>()
  const fresh = useFreshId()
  const preview = useSend((notice: Notice) => api.POST("/api/v1/calendar/year-previews", { body: notice }), { refresh: [] })
  const [notice, setNotice] = useState<Notice | null>(null)
  const save = useSend((given: Notice) => saved(given, current, fresh.id), {
    refresh: [calendarKeys.all],
    onDone: (_answer, given) => {
      onDone(Number(given.year))
      onClose()
    },
  })
  if (notice !== null && preview.data !== undefined)
    return (
      <Flex vertical gap="middle">
        <NoticePreview preview={preview.data} current={current} />
        {save.isError && <ProblemWords error={save.error} />}
        <Flex gap="small" justify="end">
          <Button onClick={() => setNotice(null)}>返回修改</Button>
          <Button type="primary" loading={save.isPending} onClick={() => save.mutate(notice)}>
            确认{current === null ? "录入" : "更正"}
          </Button>
        </Flex>
      </Flex>
    )
  return (
    <Form<NoticeFilled>
      form={form}
      layout="vertical"
      initialValues={startOf(current, year)}
      onFinish={(filled) => {
        const given = noticeOf(filled)
        preview.mutate(given, { onSuccess: () => setNotice(given) })
      }}
      scrollToFirstError
    >
      {current === null && <NoticeImport year={year} onRead={(read) => form.setFieldsValue(filledWith(read))} />}
      <NoticeFields form={form} fixedYear={current !== null} />
      {preview.isError && <ProblemWords error={preview.error} />}
      <Flex justify="end" style={{ marginTop: 16 }}>
        <Button type="primary" htmlType="submit" loading={preview.isPending}>
          下一步：看看会怎样
        </Button>
      </Flex>
    </Form>
  )
}

/** Enters or corrects a year's notice: by hand or from a file, then what it would move, then for good. */
export const NoticeDrawer = ({ year, current, onDone }: NoticeDrawerProps): ReactElement => {
  const [open, setOpen] = useState(false)
  const [ask, asking] = Modal.useModal()
  return (
    <>
      {asking}
      <Button onClick={() => setOpen(true)}>{current === null ? "录入新的一年" : "更正本年"}</Button>
      <Drawer
        title={current === null ? "录入放假安排" : `更正 ${String(current.year)} 年放假安排`}
        open={open}
        size={760}
        destroyOnHidden
        mask={{ closable: false }}
        onClose={() =>
          void ask.confirm({
            title: "不保存就关闭？",
            content: "已填写的内容会丢失。",
            okText: "关闭",
            cancelText: "继续填写",
            onOk: () => setOpen(false),
          })
        }
      >
        {current !== null && (
          <Alert
            type="info"
            title="请对照通知核对每一行，包括上一年十二月的日期；更正后未办结的申请按新的安排重新计算。"
            style={{ marginBottom: 16 }}
          />
        )}
        <Filling year={year} current={current} onClose={() => setOpen(false)} onDone={onDone} />
      </Drawer>
    </>
  )
}
