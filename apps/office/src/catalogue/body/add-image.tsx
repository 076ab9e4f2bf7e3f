import { useQueryClient } from "@tanstack/react-query"
import { useEditorState, type Editor } from "@tiptap/react"
import { Button, Form, Input, Modal } from "antd"
import { useRef, useState, type ReactElement } from "react"
import { ProblemWords } from "../../api/problem-words.tsx"
import { asProblem, type Problem } from "../../api/problem.ts"
import { sendFile } from "../../file/send-file.ts"
import { filesPath, namedInBody } from "../item-files.ts"
import { itemsKey } from "../keys.ts"

const altRule = [{ required: true, whitespace: true, message: "请写明图片说了什么" }]

const AltBox = (): ReactElement => (
  <Form.Item name="alt" label="文字说明" rules={altRule} extra="看不见图的人听到的就是这句话：图上是什么、有哪些数字。">
    <Input.TextArea rows={2} maxLength={300} showCount />
  </Form.Item>
)

/** Says anew what an image shows. */
const ChangeAlt = ({ editor }: { readonly editor: Editor }): ReactElement => {
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<{ readonly alt: string }>()
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          const { alt }: Readonly<Record<string, unknown>> = editor.getAttributes("image")
          form.setFieldsValue({ alt: typeof alt === "string" ? alt : "" })
          setOpen(true)
        }}
      >
        图片说明
      </Button>
      <Modal title="图片的文字说明" open={open} okText="确定" onOk={() => form.submit()} onCancel={() => setOpen(false)} forceRender>
        <Form
          form={form}
          layout="vertical"
          onFinish={({ alt }) => {
            editor.chain().focus().updateAttributes("image", { alt: alt.trim() }).run()
            setOpen(false)
          }}
        >
          <AltBox />
        </Form>
      </Modal>
    </>
  )
}

/** Brings an image in: it becomes a file of the item, and does not come in without words for who cannot see it. */
export const AddImage = ({ editor, itemId }: { readonly editor: Editor; readonly itemId: string | null }): ReactElement => {
  const queries = useQueryClient()
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [form] = Form.useForm<{ readonly alt: string }>()
  const onImage = useEditorState({ editor, selector: ({ editor: now }) => now.isActive("image") })
  const close = (): void => {
    setFile(null)
    setProblem(null)
  }
  const send = async (alt: string): Promise<void> => {
    if (file === null || itemId === null) return
    setBusy(true)
    setProblem(null)
    try {
      const fileId = await sendFile(filesPath(itemId, "image"), file)
      editor
        .chain()
        .focus()
        .setImage({ src: namedInBody(fileId, file.name), alt: alt.trim() })
        .run()
      close()
      await queries.invalidateQueries({ queryKey: itemsKey })
    } catch (error) {
      setProblem(asProblem(error))
    }
    setBusy(false)
  }
  return (
    <>
      <input
        ref={input}
        type="file"
        style={{ display: "none" }}
        accept="image/png,image/jpeg,image/gif,image/webp"
        aria-label="选择图片"
        onChange={({ target }) => {
          form.resetFields()
          setFile(target.files?.[0] ?? null)
          target.value = ""
        }}
      />
      <Button
        size="small"
        disabled={itemId === null}
        title={itemId === null ? "先保存一次，再插入图片" : "插入图片"}
        onClick={() => input.current?.click()}
      >
        插入图片
      </Button>
      {onImage && <ChangeAlt editor={editor} />}
      <Modal
        title={`插入图片：${file?.name ?? ""}`}
        open={file !== null}
        okText="插入"
        confirmLoading={busy}
        onOk={() => form.submit()}
        onCancel={close}
        mask={{ closable: false }}
        forceRender
      >
        <Form form={form} layout="vertical" onFinish={({ alt }) => void send(alt)}>
          <AltBox />
        </Form>
        {problem !== null && <ProblemWords error={problem} />}
      </Modal>
    </>
  )
}
