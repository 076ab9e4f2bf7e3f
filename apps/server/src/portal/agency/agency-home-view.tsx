import { agencyServices, everyItem, listedItems, publicReports, type PublicAgency, type PublicTx } from "@gongkai/records"
import type { Reading } from "../frame/answer.ts"
import type { View } from "../frame/view.ts"
import { ItemLines } from "../list/item-lines.tsx"

const lines = 10

/** The way to an agency's pages. */
export const agencyTrail = [
  { name: "首页", href: "/" },
  { name: "机关名录", href: "/agencies" },
] as const

/** Ways to what an agency offers beside information; nothing where it offers none. */
const servicesOf = async (reader: PublicTx, id: string): Promise<readonly (readonly [href: string, words: string])[]> => {
  const { venues, activities, questions, concerns } = await agencyServices(reader, id)
  return [
    ...(venues ? ([[`/venues?agency=${id}`, "场馆"]] as const) : []),
    ...(activities ? ([[`/activities?agency=${id}`, "活动和预约"]] as const) : []),
    ...(questions ? ([[`/questions?agency=${id}`, "常见问题"]] as const) : []),
    ...(concerns ? ([[`/concerns?agency=${id}`, "回应关切"]] as const) : []),
  ]
}

/** An agency's home: the fixed columns and what is newest. */
export const agencyHomeView = async ({ reader }: Reading, agency: PublicAgency): Promise<View> => {
  const { id, name } = agency
  const { items } = await listedItems(reader, { ...everyItem, agencyId: id }, { after: null, before: null, limit: lines })
  const reports = await publicReports(reader, id)
  const services = await servicesOf(reader, id)
  return {
    title: name,
    path: `/agencies/${id}`,
    trail: agencyTrail,
    column: { name, type: "政务公开" },
    description: `${name}的政府信息公开：指南、制度、法定主动公开内容、年报和依申请公开`,
    feeds: `/agencies/${id}/`,
    agency,
    structured: { "@type": "GovernmentOrganization", name },
    body: (
      <>
        <h1>{name}</h1>
        <ul class="tiles">
          {(
            [
              ["guide", "政府信息公开指南"],
              ["rules", "政府信息公开制度"],
              ["catalogue", "法定主动公开内容"],
              ["reports", reports[0] === undefined ? "政府信息公开年报" : `政府信息公开年报（最新${String(reports[0].year)}年度）`],
              ["request", "依申请公开"],
              ["message", "给本机关留言"],
              ["complaint", "投诉举报"],
            ] as const
          ).map(([path, words]) => (
            <li>
              <a href={`/agencies/${id}/${path}`}>{words}</a>
            </li>
          ))}
          {services.map(([href, words]) => (
            <li>
              <a href={href}>{words}</a>
            </li>
          ))}
        </ul>
        <section>
          <h2>最新公开</h2>
          <ItemLines items={items} agency={false} />
          <p class="more">
            <a href={`/agencies/${id}/catalogue`}>更多</a>
            {"　"}
            <a href={`/digest?agency=${id}`}>邮件订阅</a>
          </p>
        </section>
      </>
    ),
  }
}
