import "./attachments.css"
import { Button, Card, Empty, Flex, Form, Input } from "antd"
import type { ReactElement } from "react"
import type { components } from "@gongkai/client"
import { api } from "../../api/client.ts"
import { ProblemWords } from "../../api/problem-words.tsx"
import { seen } from "../../api/new-id.ts"
import { useSend } from "../../api/use-answer.ts"
import { contentOf, FileState, sizeOf } from "../../file/file-state.tsx"
import { UploadFiles } from "../../file/upload-files.tsx"
import { Answered } from "../../frame/page-frame.tsx"
import { ConfirmButton } from "../../listing/confirm-button.tsx"
import { FormButton } from "../../listing/form-button.tsx"
import { refresh } from "../keys.ts"
import { useAttachments } from "./use-attachments.ts"

type Attachment = components["schemas"]["ReportAttachment"]
type Order = ReturnType<typeof useOrder>

const useOrder = (reportId: string) =>
  useSend((fileIds: string[]) => api.PUT("/api/v1/reports/{reportId}/attachments/order", { params: { path: { reportId } }, body: { fileIds } }), {
    refresh,
  })

const Retitle = ({ reportId, attachment: { fileId, title, version } }: { readonly reportId: string; readonly attachment: Attachment }) => (
  <FormButton<{ readonly title: string }>
    inTable
    label="改名"
    title="附件的名称"
    initial={{ title }}
    send={(filled) =>
      api.PATCH("/api/v1/reports/{reportId}/attachments/{fileId}", {
        params: { path: { reportId, fileId }, header: seen(version) },
        body: { title: filled.title.trim() },
      })
    }
    refresh={refresh}
  >
    <Form.Item
      name="title"
      label="名称"
      extra="读者看到的名称，如“附件1：有关数据的说明”；文件本身的名称不变。"
      rules={[{ required: true, whitespace: true, message: "请填写名称" }]}
    >
      <Input maxLength={200} />
    </Form.Item>
  </FormButton>
)

/** What may be done with one attachment: moved by one place, called otherwise, taken away. */
const Acts = ({
  reportId,
  all,
  at,
  order,
}: {
  readonly reportId: string
  readonly all: readonly Attachment[]
  readonly at: number
  readonly order: Order
}): ReactElement | null => {
  const attachment = all[at]
  if (attachment === undefined) return null
  const { fileId, title } = attachment
  const moveTo = (to: number): void => {
    const rest = all.filter((one) => one.fileId !== fileId).map((one) => one.fileId)
    order.mutate([...rest.slice(0, to), fileId, ...rest.slice(to)])
  }
  return (
    <Flex gap={4} wrap className="no-print" role="group" aria-label={`附件“${title}”`}>
      <Button size="small" disabled={at === 0 || order.isPending} onClick={() => moveTo(at - 1)}>
        上移
      </Button>
      <Button size="small" disabled={at === all.length - 1 || order.isPending} onClick={() => moveTo(at + 1)}>
        下移
      </Button>
      <Retitle reportId={reportId} attachment={attachment} />
      <ConfirmButton
        inTable
        danger
        label="移除"
        title={`移除附件“${title}”？`}
        send={() => api.DELETE("/api/v1/reports/{reportId}/attachments/{fileId}", { params: { path: { reportId, fileId } } })}
        refresh={refresh}
      >
        <p>以前报送过的各次仍留存这个附件。</p>
      </ConfirmButton>
    </Flex>
  )
}

/** Attachments of a report: put in, named, ordered and taken away while it is at work; with the submission they are kept. */
export const Attachments = ({ reportId }: { readonly reportId: string }): ReactElement => {
  const answer = useAttachments(reportId)
  const order = useOrder(reportId)
  return (
    <Card title="附件">
      <Answered answer={answer}>
        {({ items, changeable, most }) => (
          <Flex vertical gap="middle">
            {changeable && (
              <>
                <p className="first">不得上传国家秘密；最多 {most} 个。报送后不能再改。</p>
                <UploadFiles path={`/reports/${encodeURIComponent(reportId)}/attachments`} refresh={refresh} label="上传附件" />
              </>
            )}
            {order.isError && <ProblemWords error={order.error} />}
            {items.length === 0 ? (
              <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="没有附件" />
            ) : (
              <ol className="attachments" aria-label="附件">
                {items.map(({ fileId, title, name, bytes, state, openable }, at) => (
                  <li key={fileId}>
                    <div className="attachment-title">
                      {openable ? <a href={contentOf(fileId)}>{title}</a> : title}
                      <div className="attachment-file">
                        {name === title ? "" : `${name}，`}
                        {sizeOf(bytes)} <FileState state={state} />
                      </div>
                    </div>
                    {changeable && <Acts reportId={reportId} all={items} at={at} order={order} />}
                  </li>
                ))}
              </ol>
            )}
          </Flex>
        )}
      </Answered>
    </Card>
  )
}
