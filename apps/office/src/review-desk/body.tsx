import { useMemo, type ReactElement } from "react"
import { contentAt } from "../catalogue/item-files.ts"
import type { Item } from "../catalogue/words.ts"

/** The body as the page may show it: images from where an officer gets them, links in a window of their own. */
const shownBody = (itemId: string, body: string): string => {
  const { body: root } = new DOMParser().parseFromString(body, "text/html")
  for (const image of root.querySelectorAll("img")) {
    const fileId = /^\/files\/([^/]+)\//u.exec(image.getAttribute("src") ?? "")?.[1]
    image.setAttribute("src", fileId === undefined ? "" : contentAt(itemId, fileId))
  }
  for (const link of root.querySelectorAll("a[href]")) {
    link.setAttribute("target", "_blank")
    link.setAttribute("rel", "noopener noreferrer")
  }
  for (const table of root.querySelectorAll("table")) {
    const place = table.ownerDocument.createElement("div")
    place.className = "prose-table"
    place.tabIndex = 0
    place.setAttribute("role", "region")
    place.setAttribute("aria-label", table.caption?.textContent ?? "表格")
    table.replaceWith(place)
    place.append(table)
  }
  return root.innerHTML
}

/** The text of an item. What it holds the server has cleaned: no script, no style, nothing from elsewhere. */
export const Body = ({ item: { id, body } }: { readonly item: Pick<Item, "id" | "body"> }): ReactElement => {
  const html = useMemo(() => shownBody(id, body), [id, body])
  return body === "" ? <p className="quiet">没有正文。</p> : <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
}
