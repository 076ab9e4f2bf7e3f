import { shownItem, type ShownItem } from "@gongkai/records"
import { raw } from "hono/html"
import type { Reading } from "../frame/answer.ts"
import { Facts } from "../frame/facts.tsx"
import { PrintButton } from "../frame/print-button.tsx"
import type { View } from "../frame/view.ts"
import { categoryName, dayWords, genreName, sectionName, subjectName, validityNames } from "../list/words.ts"
import { FileList } from "../file/file-list.tsx"

const ItemFacts = ({ item }: { readonly item: ShownItem }) => {
  const facts: readonly (readonly [string, string | null])[] = [
    ["索引号", item.indexNumber],
    ["发布机构", item.issuingBody],
    ["文号", item.documentNumber],
    ["公开事项", categoryName(item.legalCategory)],
    ["主题分类", item.subject === null ? null : subjectName(item.subject)],
    ["体裁分类", genreName(item.genre)],
    ["成文日期", item.madeOn],
    ["发布日期", item.publishedOn],
    ["有效性", validityNames[item.validity]],
    ["关键词", item.keywords.length === 0 ? null : item.keywords.join("、")],
  ]
  return <Facts facts={facts} />
}

const standing = { amended: "本文件已被修改", repealed: "本文件已被废止", lapsed: "本文件已失效" } as const

const Standing = ({ item: { validity, validityOn, validityBy } }: { readonly item: ShownItem }) =>
  validity === "in-force" || validity === "not-applicable" ? null : (
    <div class="notice bad" role="note">
      <p>
        <strong>{standing[validity]}</strong>
        {validityOn === null ? "" : `（${dayWords(validityOn)}起）`}
        {validityBy === null ? "。" : `，依据：${validityBy}。`}
        {validity === "amended" ? "请以修改后的内容为准。" : "以下内容仅供查考。"}
      </p>
    </div>
  )

const Pairs = ({ item: { pairs } }: { readonly item: ShownItem }) =>
  pairs.length === 0 ? null : (
    <section>
      <h2>{pairs.some(({ role }) => role === "policy") ? "解读的政策文件" : "政策解读"}</h2>
      <ul class="lines">
        {pairs.map(({ itemId, title, role }) => (
          <li>
            <a href={`/items/${itemId}`}>
              {role === "interpretation" ? "解读：" : "文件："}
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )

const trailOf = ({ agencyId, agencyName, section }: ShownItem): View["trail"] => [
  { name: "首页", href: "/" },
  { name: agencyName, href: `/agencies/${agencyId}` },
  { name: sectionName(section), href: `/agencies/${agencyId}/catalogue?section=${section}` },
]

const withdrawnView = (item: ShownItem): View => ({
  title: item.title,
  path: `/items/${item.itemId}`,
  trail: trailOf(item),
  column: { name: sectionName(item.section), type: "政务公开" },
  description: `${item.title}（已撤下）`,
  hidden: true,
  agency: { id: item.agencyId, name: item.agencyName },
  body: (
    <article>
      <h1>{item.title}</h1>
      <div class="notice bad">
        <p>
          <strong>本信息已撤下</strong>
          {item.withdrawnOn === null ? "" : `（${dayWords(item.withdrawnOn)}）`}。
        </p>
        <p>说明：{item.withdrawnNote}</p>
      </div>
      <p>
        需要了解有关情况的，可以<a href={`/agencies/${item.agencyId}/guide`}>联系{item.agencyName}</a>，或者
        <a href={`/agencies/${item.agencyId}/request`}>申请公开</a>。
      </p>
    </article>
  ),
})

/** An item's page; of a withdrawn one what is left of it. */
export const itemView = async ({ reader }: Reading, itemId: string): Promise<View | { readonly gone: View } | null> => {
  const item = await shownItem(reader, itemId)
  if (item === null) return null
  if (item.withdrawnOn !== null) return { gone: withdrawnView(item) }
  const { title, summary, body, agencyId, agencyName, publishedOn, changedAt, issuingBody, section, keywords } = item
  return {
    title,
    path: `/items/${itemId}`,
    trail: trailOf(item),
    column: { name: sectionName(section), type: section === "interpretations" ? "政策解读" : "政务公开" },
    description: summary === "" ? title : summary,
    meta: [
      ["ArticleTitle", title],
      ["PubDate", publishedOn],
      ["ContentSource", issuingBody],
      ["Author", issuingBody],
      ["Keywords", keywords.join(",")],
      ["Description", summary],
    ],
    structured: {
      "@type": "Article",
      headline: title,
      datePublished: publishedOn,
      dateModified: changedAt,
      inLanguage: "zh-CN",
      author: { "@type": "GovernmentOrganization", name: issuingBody },
      publisher: { "@type": "GovernmentOrganization", name: agencyName },
    },
    changedAt,
    agency: { id: agencyId, name: agencyName },
    body: (
      <article>
        <h1>{title}</h1>
        <p class="byline">
          {issuingBody}
          {"　"}
          <time datetime={publishedOn}>{publishedOn}</time>
        </p>
        <ItemFacts item={item} />
        <Standing item={item} />
        {summary === "" ? null : (
          <p>
            <strong>摘要：</strong>
            {summary}
          </p>
        )}
        {/* What was signed off holds the allowed elements only: it was cleaned before anybody signed. */}
        <div class="text">{raw(body)}</div>
        <FileList files={item.files} />
        <Pairs item={item} />
        <PrintButton />
      </article>
    ),
  }
}
