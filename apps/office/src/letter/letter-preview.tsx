import { Empty } from "antd"
import type { ReactElement } from "react"

/** A letter as it will look: in a frame that runs nothing and reaches nothing. */
export const LetterPreview = ({ html }: { readonly html: string | null }): ReactElement =>
  html === null ? (
    <Empty description="模板现在不能用，没有预览" />
  ) : (
    <iframe title="文书预览" className="letter-preview" sandbox="" srcDoc={html} tabIndex={0} />
  )
