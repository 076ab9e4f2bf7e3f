import { App, Button, Flex } from "antd"
import { useRef, type ReactElement } from "react"
import type { Publication } from "./words.ts"

/** Puts a text on the clipboard; on plain http within an office, where browsers give none, by marking it for Ctrl+C. */
const toClipboard = async (text: string, box: HTMLTextAreaElement | null): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    box?.focus()
    box?.select()
    return false
  }
}

/** Copy made ready for an account: title, words, link, to be pasted as they are. */
export const PostCopy = ({ copy, channelName }: { readonly copy: NonNullable<Publication["copy"]>; readonly channelName: string }): ReactElement => {
  const box = useRef<HTMLTextAreaElement>(null)
  const { message } = App.useApp()
  const take = async (text: string): Promise<void> => {
    if (await toClipboard(text, box.current)) void message.success("已复制")
    else void message.info("浏览器不让复制，文字已选中，请按 Ctrl+C")
  }
  const text = `${copy.text}\n${copy.link}`
  return (
    <Flex vertical gap={4}>
      <strong className="post-title">{copy.title}</strong>
      <textarea ref={box} className="post-text" readOnly rows={4} aria-label={`发到${channelName}的文字`} value={text} />
      <Flex gap={4} wrap>
        <Button size="small" onClick={() => void take(copy.title)}>
          复制标题
        </Button>
        <Button size="small" onClick={() => void take(text)}>
          复制文字和链接
        </Button>
      </Flex>
    </Flex>
  )
}
