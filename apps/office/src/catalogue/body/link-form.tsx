import type { Editor } from "@tiptap/react"
import { Button, Form, Input, Modal } from "antd"
import { useState, type ReactElement } from "react"

const safe = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)\S+$/u

/** Links the words that are marked, or takes their link away. */
export const LinkForm = ({ editor }: { readonly editor: Editor }): ReactElement => {
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<{ readonly href?: string }>()
  const finish = ({ href = "" }: { readonly href?: string }): void => {
    const chain = editor.chain().focus().extendMarkRange("link")
    if (href.trim() === "") chain.unsetLink().run()
    else if (editor.state.selection.empty && !editor.isActive("link"))
      chain.insertContent({ type: "text", text: href.trim(), marks: [{ type: "link", attrs: { href: href.trim() } }] }).run()
    else chain.setLink({ href: href.trim() }).run()
    setOpen(false)
  }
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          const { href }: Readonly<Record<string, unknown>> = editor.getAttributes("link")
          form.setFieldsValue({ href: typeof href === "string" ? href : "" })
          setOpen(true)
        }}
      >
        链接
      </Button>
      <Modal title="链接" open={open} okText="确定" onOk={() => form.submit()} onCancel={() => setOpen(false)} forceRender>
        <Form form={form} layout="vertical" onFinish={finish}>
          <Form.Item
            name="href"
            label="网址（留空为取消链接）"
            rules={[{ pattern: safe, message: "以 http://、https://、mailto:、tel: 或者 / 开头" }]}
          >
            <Input maxLength={500} placeholder="https://" />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
