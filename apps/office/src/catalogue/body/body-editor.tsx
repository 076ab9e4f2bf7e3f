import "./body.css"
import { EditorContent, useEditor } from "@tiptap/react"
import { Alert } from "antd"
import { useMemo, useRef, type ReactElement } from "react"
import { AddImage } from "./add-image.tsx"
import { bodyOf, lostFrom } from "./body-html.ts"
import { extensionsFor } from "./extensions.ts"
import { Toolbar } from "./toolbar.tsx"

/** The text of an item, and what is done when it becomes another. */
export interface BodyEditorProps {
  /** As it begins; give the editor another `key` to begin with another. */
  readonly initial: string
  readonly onChange: (body: string) => void
  readonly shownAt: (fileId: string) => string
  /** The item whose files its images are; null of one that was never saved. */
  readonly itemId: string | null
  /** What the box is called. */
  readonly label?: string
  /** Whether there are images at all; a text that is no item's has none. */
  readonly images?: boolean
}

/** Writes the text of an item: paragraphs, headings, lists, tables, links, images. Loaded where somebody writes, not before. */
const BodyEditor = ({ initial, onChange, shownAt, itemId, label = "正文", images = true }: BodyEditorProps): ReactElement => {
  const last = useRef<string | null>(null)
  const extensions = useMemo(() => extensionsFor(shownAt), [shownAt])
  const lost = lostFrom(initial)
  const editor = useEditor({
    extensions,
    content: initial,
    injectCSS: false,
    editorProps: { attributes: { role: "textbox", "aria-multiline": "true", "aria-label": label, class: "body-text" } },
    onCreate: ({ editor: made }) => (last.current = bodyOf(made.getHTML())),
    onUpdate: ({ editor: now }) => {
      const body = bodyOf(now.getHTML())
      if (body === last.current) return
      last.current = body
      onChange(body)
    },
  })
  return (
    <div className="body-editor">
      {lost.length > 0 && <Alert type="warning" showIcon title={`正文里的${lost.join("、")}在这里不能保留：文字还在，改了再保存就成为普通段落。`} />}
      <Toolbar editor={editor} images={images ? <AddImage editor={editor} itemId={itemId} /> : null} />
      <EditorContent editor={editor} />
    </div>
  )
}

export default BodyEditor
