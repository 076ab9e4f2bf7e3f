import { everyItem, listedItems, publicReports, type PublicTx } from "@gongkai/records"
import type { Reading } from "../frame/answer.ts"
import type { View } from "../frame/view.ts"
import { ItemLines } from "../list/item-lines.tsx"

const lines = 8

const columns = [
  { title: "最新公开", href: "/catalogue", sections: null },
  { title: "政策文件", href: "/policies", sections: ["policies"] },
  { title: "政策解读", href: "/catalogue?section=interpretations", sections: ["interpretations"] },
  { title: "通知公告", href: "/catalogue?section=notices", sections: ["notices"] },
] as const

const registers = [
  ["licensing", "行政许可"],
  ["penalties", "行政处罚和行政强制"],
  ["fees", "收费项目"],
  ["procurement", "政府采购"],
  ["budgets", "财政预算决算"],
  ["projects", "重大建设项目"],
  ["statistics", "统计信息"],
  ["livelihood", "民生保障"],
  ["emergencies", "应急管理"],
  ["inspections", "监督检查"],
  ["recruitment", "招考录用"],
  ["organisation", "机构职能"],
] as const

const Column = async ({ reader, column }: { readonly reader: PublicTx; readonly column: (typeof columns)[number] }) => {
  const { items } = await listedItems(reader, { ...everyItem, sections: column.sections }, { after: null, before: null, limit: lines })
  return (
    <section>
      <h2>{column.title}</h2>
      <ItemLines items={items} />
      <p class="more">
        <a href={column.href}>更多{column.title}</a>
      </p>
    </section>
  )
}

const mostAgencies = 24

/** The district's home. */
export const homeView = async ({ reader, district }: Reading): Promise<View> => {
  const { top, agencies } = district
  const shownColumns = []
  // One transaction has one connection: its queries go one after the other.
  for (const column of columns) shownColumns.push(await Column({ reader, column }))
  const reports = top === null ? [] : await publicReports(reader, top.id)
  const title = top === null ? "政府信息公开平台" : `${top.name}政府信息公开平台`
  return {
    title,
    path: "/",
    trail: [],
    column: { name: "首页", type: "首页" },
    description: `${title}：政策文件、政策解读、通知公告和法定主动公开内容的查询、阅览和下载，依申请公开的提出和查询。`,
    feeds: "/",
    structured: { "@type": "WebSite", name: title },
    body: (
      <>
        <h1 class="aside">{title}</h1>
        {top === null ? (
          <div class="notice">
            <p>尚未设立机关，暂无内容。</p>
          </div>
        ) : (
          <section aria-labelledby="fixed">
            <h2 id="fixed">政府信息公开</h2>
            <ul class="tiles">
              {(
                [
                  [`/agencies/${top.id}/guide`, "政府信息公开指南", "公开什么、怎样获取、怎样联系"],
                  [`/agencies/${top.id}/rules`, "政府信息公开制度", "条例、规定和工作制度"],
                  ["/catalogue", "法定主动公开内容", "按事项、体裁、年份查找"],
                  [
                    `/agencies/${top.id}/reports`,
                    "政府信息公开年报",
                    reports[0] === undefined ? "历年年度报告" : `最新：${String(reports[0].year)}年度`,
                  ],
                  ["/agencies", "依申请公开", "没有公开的，可以申请"],
                  ["/my-request", "申请进度查询", "凭回执编号和查询码"],
                ] as const
              ).map(([href, name, about]) => (
                <li>
                  <a href={href}>
                    {name}
                    <span class="about">{about}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <div class="halves">{shownColumns}</div>
        <section>
          <h2>重点领域</h2>
          <ul class="tiles">
            {registers.map(([code, name]) => (
              <li>
                <a href={`/catalogue?section=${code}`}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>机关</h2>
          <ul class="tiles">
            {agencies.slice(0, mostAgencies).map(({ id, name }) => (
              <li>
                <a href={`/agencies/${id}`}>{name}</a>
              </li>
            ))}
          </ul>
          <p class="more">
            <a href="/agencies">全部机关（{agencies.length}个）</a>
          </p>
        </section>
      </>
    ),
  }
}
