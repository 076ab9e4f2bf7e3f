import type { PublicAgency } from "@gongkai/records"
import type { Reading } from "../frame/answer.ts"
import type { View } from "../frame/view.ts"

const Ways = ({ agency: { id, name } }: { readonly agency: Pick<PublicAgency, "id" | "name"> }) => (
  <>
    <a href={`/agencies/${id}`}>{name}</a>
    {"　"}
    <a href={`/agencies/${id}/guide`} aria-label={`${name}公开指南`}>
      指南
    </a>
    {"　"}
    <a href={`/agencies/${id}/request`} aria-label={`向${name}申请公开`}>
      申请公开
    </a>
  </>
)

const Tree = ({ agencies, under }: { readonly agencies: readonly PublicAgency[]; readonly under: string }) => {
  const below = agencies.filter(({ parentId }) => parentId === under)
  return below.length === 0 ? null : (
    <ul>
      {below.map((agency) => (
        <li>
          <Ways agency={agency} />
          <Tree agencies={agencies} under={agency.id} />
        </li>
      ))}
    </ul>
  )
}

/** The directory of the district's agencies. */
export const directoryView = ({ district: { top, agencies } }: Reading): View => ({
  title: "机关名录",
  path: "/agencies",
  trail: [{ name: "首页", href: "/" }],
  column: { name: "机关名录", type: "政务公开" },
  description: "各机关的公开指南、公开内容、年度报告和依申请公开入口",
  body: (
    <>
      <h1>机关名录</h1>
      <p>选择机关，查看它公开的信息，或者向它申请公开。</p>
      {top === null ? (
        <p>尚未设立机关。</p>
      ) : (
        <ul class="tree">
          <li>
            <Ways agency={top} />
            <Tree agencies={agencies} under={top.id} />
          </li>
        </ul>
      )}
    </>
  ),
})
