import { Spin } from "antd"
import { lazy, Suspense, useState, type ReactElement } from "react"
import type { Consultation } from "./words.ts"

const BodyEditor = lazy(() => import("../catalogue/body/body-editor.tsx"))
const noImage = (): string => ""

/** The text of a consultation as HTML; what was written as plain paragraphs is put so. */
export const asHtml = ({ body, bodyForm }: Pick<Consultation, "body" | "bodyForm">): string => {
  if (bodyForm === "html") return body
  const place = document.createElement("div")
  for (const line of body.split("\n")) {
    const paragraph = document.createElement("p")
    paragraph.textContent = line
    place.append(paragraph)
  }
  return place.innerHTML
}

/** The text of a consultation in a form: headings, lists, tables and links, as in an item; images go in as files. */
export const BodyBox = ({ value = "", onChange }: { readonly value?: string; readonly onChange?: (body: string) => void }): ReactElement => {
  // The editor holds the text from here on.
  const [initial] = useState(value)
  return (
    <Suspense fallback={<Spin />}>
      <BodyEditor initial={initial} onChange={(body) => onChange?.(body)} shownAt={noImage} itemId={null} label="征求意见的内容" images={false} />
    </Suspense>
  )
}
