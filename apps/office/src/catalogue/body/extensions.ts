import { Mark, mergeAttributes, type Extensions } from "@tiptap/core"
import { Image } from "@tiptap/extension-image"
import { TableKit } from "@tiptap/extension-table"
import { StarterKit } from "@tiptap/starter-kit"

const raised = (name: string, tag: "sub" | "sup"): Mark =>
  Mark.create({
    name,
    excludes: "subscript superscript",
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, mergeAttributes(HTMLAttributes), 0],
  })

/** An image of the item's own files: the body names it as the portal will, the page fetches it as the office may. */
const imageOf = (shownAt: (fileId: string) => string) =>
  Image.extend({
    // Whatever lies elsewhere the server would take out: it does not come in.
    parseHTML: () => [{ tag: 'img[src^="/files/"]' }],
    addNodeView() {
      return ({ node }) => {
        const dom = document.createElement("img")
        const show = (attrs: Readonly<Record<string, unknown>>): void => {
          dom.src = shownAt(/^\/files\/([^/]+)\//u.exec(String(attrs["src"]))?.[1] ?? "")
          dom.alt = typeof attrs["alt"] === "string" ? attrs["alt"] : ""
          dom.title = dom.alt === "" ? "没有文字说明" : dom.alt
        }
        show(node.attrs)
        return {
          dom,
          update: (next) => {
            if (next.type.name !== node.type.name) return false
            show(next.attrs)
            return true
          },
        }
      }
    },
  })

/** What a body may hold here: the same as the server lets stand, less what no officer writes (code, figures with captions). */
export const extensionsFor = (shownAt: (fileId: string) => string): Extensions => [
  StarterKit.configure({
    heading: { levels: [2, 3, 4, 5] },
    code: false,
    codeBlock: false,
    link: { openOnClick: false, defaultProtocol: "https", protocols: ["mailto", "tel"], HTMLAttributes: { target: null, rel: null } },
  }),
  TableKit.configure({ table: { resizable: false } }),
  raised("superscript", "sup"),
  raised("subscript", "sub"),
  imageOf(shownAt),
]
