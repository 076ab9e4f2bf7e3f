import { useEditorState, type Editor } from "@tiptap/react"
import { Button, Dropdown, Flex } from "antd"
import type { ReactElement, ReactNode } from "react"
import { LinkForm } from "./link-form.tsx"

interface Tool {
  readonly label: string
  readonly shown: ReactNode
  readonly name: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly run: (editor: Editor) => void
}

const marks: readonly Tool[] = [
  { label: "加粗", shown: <strong>粗</strong>, name: "bold", run: (editor) => editor.chain().focus().toggleBold().run() },
  { label: "斜体", shown: <em>斜</em>, name: "italic", run: (editor) => editor.chain().focus().toggleItalic().run() },
  { label: "下划线", shown: <u>线</u>, name: "underline", run: (editor) => editor.chain().focus().toggleUnderline().run() },
  { label: "删除线", shown: <s>删</s>, name: "strike", run: (editor) => editor.chain().focus().toggleStrike().run() },
  { label: "上标", shown: "上标", name: "superscript", run: (editor) => editor.chain().focus().toggleMark("superscript").run() },
  { label: "下标", shown: "下标", name: "subscript", run: (editor) => editor.chain().focus().toggleMark("subscript").run() },
]
const headings: readonly Tool[] = ([2, 3, 4] as const).map((level, at) => ({
  label: `标题${["一", "二", "三"][at] ?? ""}`,
  shown: `标题${["一", "二", "三"][at] ?? ""}`,
  name: "heading",
  attrs: { level },
  run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
}))
const blocks: readonly Tool[] = [
  { label: "符号列表", shown: "符号列表", name: "bulletList", run: (editor) => editor.chain().focus().toggleBulletList().run() },
  { label: "编号列表", shown: "编号列表", name: "orderedList", run: (editor) => editor.chain().focus().toggleOrderedList().run() },
  { label: "引用", shown: "引用", name: "blockquote", run: (editor) => editor.chain().focus().toggleBlockquote().run() },
]
const inTable: readonly { readonly key: string; readonly label: string; readonly run: (editor: Editor) => void }[] = [
  { key: "row", label: "在下面加一行", run: (editor) => editor.chain().focus().addRowAfter().run() },
  { key: "column", label: "在右边加一列", run: (editor) => editor.chain().focus().addColumnAfter().run() },
  { key: "less-row", label: "删除这一行", run: (editor) => editor.chain().focus().deleteRow().run() },
  { key: "less-column", label: "删除这一列", run: (editor) => editor.chain().focus().deleteColumn().run() },
  { key: "merge", label: "合并或者拆分单元格", run: (editor) => editor.chain().focus().mergeOrSplit().run() },
  { key: "head-row", label: "首行是表头／不是", run: (editor) => editor.chain().focus().toggleHeaderRow().run() },
  { key: "head-column", label: "首列是表头／不是", run: (editor) => editor.chain().focus().toggleHeaderColumn().run() },
  { key: "less", label: "删除表格", run: (editor) => editor.chain().focus().deleteTable().run() },
]

const Tools = ({
  editor,
  tools,
  on,
}: {
  readonly editor: Editor
  readonly tools: readonly Tool[]
  readonly on: ReadonlySet<string>
}): ReactElement => (
  <Flex gap={2}>
    {tools.map(({ label, shown, run }) => (
      <Button key={label} size="small" aria-label={label} title={label} aria-pressed={on.has(label)} onClick={() => run(editor)}>
        {shown}
      </Button>
    ))}
  </Flex>
)

/** Marks, headings, lists, tables, links; `images` is how an image comes in. */
export const Toolbar = ({ editor, images }: { readonly editor: Editor; readonly images: ReactNode }): ReactElement => {
  const { on, inside, undo, redo } = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      on: [...marks, ...headings, ...blocks].filter(({ name, attrs }) => now.isActive(name, attrs)).map(({ label }) => label),
      inside: now.isActive("table"),
      undo: now.can().undo(),
      redo: now.can().redo(),
    }),
  })
  const active = new Set(on)
  return (
    <Flex role="toolbar" aria-label="正文的格式" className="body-tools" gap="small" wrap>
      <Tools editor={editor} tools={headings} on={active} />
      <Tools editor={editor} tools={marks} on={active} />
      <Tools editor={editor} tools={blocks} on={active} />
      <LinkForm editor={editor} />
      {inside ? (
        <Dropdown
          trigger={["click"]}
          menu={{
            items: inTable.map(({ key, label }) => ({ key, label })),
            onClick: ({ key }) => inTable.find((one) => one.key === key)?.run(editor),
          }}
        >
          <Button size="small">表格…</Button>
        </Dropdown>
      ) : (
        <Button size="small" onClick={() => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}>
          插入表格
        </Button>
      )}
      {images}
      <Flex gap={2}>
        <Button size="small" disabled={!undo} onClick={() => editor.chain().focus().undo().run()}>
          撤销
        </Button>
        <Button size="small" disabled={!redo} onClick={() => editor.chain().focus().redo().run()}>
          重做
        </Button>
        <Button size="small" onClick={() => editor.chain().focus().unsetAllMarks().clearNodes().run()}>
          清除格式
        </Button>
      </Flex>
    </Flex>
  )
}
