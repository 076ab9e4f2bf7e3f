import { lazy, type ComponentType, type LazyExoticComponent } from "react"

/** Groups of the menu, in their order. */
export const groups = ["依申请公开", "文书与收费", "复议诉讼", "机关与人员", "本人"] as const

/** A page of the office. */
export interface Page {
  /** Below /office, as react-router writes it. */
  readonly path: string
  readonly title: string
  /** What a role must permit to see it; null where whoever is signed in may. */
  readonly act: string | null
  /** Where it stands in the menu; null where it is reached from another page. */
  readonly group: (typeof groups)[number] | null
  readonly view: LazyExoticComponent<ComponentType>
}

/** Every page there is, in the menu's order; a folder's page.tsx is its page, as default export. */
export const pages: readonly Page[] = [
  { path: "/board", title: "办件台", act: "request.read", group: "依申请公开", view: lazy(() => import("./board/page.tsx")) },
  { path: "/requests/new", title: "登记申请", act: "request.register", group: "依申请公开", view: lazy(() => import("./request/intake/page.tsx")) },
  { path: "/requests/:caseId", title: "办理", act: "request.read", group: null, view: lazy(() => import("./request/page.tsx")) },
]
