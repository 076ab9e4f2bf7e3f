import { sections } from "@gongkai/casework"
import { generalCategories } from "@gongkai/law"
import { publicContact, type AgencyContact, type PublicAgency } from "@gongkai/records"
import type { Reading } from "../frame/answer.ts"
import { PrintButton } from "../frame/print-button.tsx"
import type { View } from "../frame/view.ts"
import { agencyTrail } from "./agency-home-view.tsx"

const ways: Readonly<Record<string, string>> = { online: "网上", fax: "传真", email: "电子邮件" }

const Reached = ({ contact }: { readonly contact: AgencyContact }) => {
  const rows: readonly (readonly [string, string | null])[] = [
    ["工作机构名称", contact.officeName],
    ["办公地址", contact.address],
    ["邮政编码", contact.postcode],
    ["办公时间", contact.hours],
    ["联系电话", contact.phone],
    ["传真号码", contact.fax],
    ["电子邮箱", contact.email],
  ]
  return (
    <table>
      <caption>政府信息公开工作机构</caption>
      <tbody>
        {rows.map(([name, value]) =>
          value === null ? null : (
            <tr>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  )
}

/** The guide of an agency (Article 12, paragraph 2), made of what it has entered: it cannot be older than that. */
export const guideView = async ({ reader }: Reading, agency: PublicAgency): Promise<View> => {
  const { id, name } = agency
  const contact = await publicContact(reader, id)
  const more = contact === null ? [] : contact.channels.flatMap((way) => ways[way] ?? [])
  return {
    title: `${name}政府信息公开指南`,
    path: `/agencies/${id}/guide`,
    trail: [...agencyTrail, { name, href: `/agencies/${id}` }],
    column: { name: "政府信息公开指南", type: "政务公开" },
    description: `${name}政府信息的分类、编排体系、获取方式和工作机构的联系方式`,
    agency,
    body: (
      <>
        <h1>{name}政府信息公开指南</h1>
        <p>本指南依照《中华人民共和国政府信息公开条例》第十二条，由本机关登记的资料生成，随资料更新。</p>
        <h2>一、政府信息的分类和编排体系</h2>
        <p>
          本机关主动公开的信息按照条例第二十条、第二十一条规定的事项分类，每条信息有固定的索引号，并注明名称、内容概述、生成日期、文号、体裁和有效性。
        </p>
        <h3>公开的事项</h3>
        <ol>
          {Object.entries(generalCategories).map(([code, words]) => (
            <li>
              <a href={`/agencies/${id}/catalogue?category=${code}`}>{words}</a>
            </li>
          ))}
        </ol>
        <h3>栏目</h3>
        <p>
          {Object.entries(sections).map(([code, words], at) => (
            <>
              {at === 0 ? "" : "、"}
              <a href={`/agencies/${id}/catalogue?section=${code}`}>{words}</a>
            </>
          ))}
        </p>
        <h2>二、政府信息的获取方式</h2>
        <h3>（一）主动公开</h3>
        <p>
          可以在<a href={`/agencies/${id}/catalogue`}>本机关的法定主动公开内容</a>中检索、查阅、下载，也可以
          <a href={`/agencies/${id}/feed.atom`}>订阅更新</a>，或者到国家档案馆、公共图书馆、政务服务场所的政府信息查阅场所查阅。
        </p>
        <h3>（二）依申请公开</h3>
        <p>
          没有主动公开的，可以当面或者邮寄提出申请{more.length === 0 ? "" : `，也可以通过${more.join("、")}提出`}。
          {contact === null || contact.channels.includes("online") ? (
            <>
              网上申请：<a href={`/agencies/${id}/request`}>填写申请表</a>；<a href="/my-request">查询进度</a>。
            </>
          ) : null}
        </p>
        <p>
          申请应当包括：申请人的姓名或者名称、身份证明、联系方式；所需信息的名称、文号或者便于查询的其他特征性描述；提供信息的形式要求，包括获取信息的方式、途径。书写确有困难的，可以口头提出，由本机关代为填写。
        </p>
        <p>
          除可以当场答复的外，本机关自收到申请之日起20个工作日内答复；需要延长的，经工作机构负责人同意并告知申请人，延长不超过20个工作日。征求第三方和其他机关意见的时间不计算在内。不收取费用；申请数量、频次明显超过合理范围的，可以收取信息处理费。
        </p>
        <h2>三、政府信息公开工作机构</h2>
        {contact === null ? (
          <div class="notice">
            <p>
              本机关尚未登记工作机构的名称、地址、办公时间和联系方式。条例第十二条要求公开这些内容，请本机关工作人员在办公系统中填写；在此之前，可以向上一级机关的政府信息公开工作机构询问。
            </p>
          </div>
        ) : (
          <Reached contact={contact} />
        )}
        <h2>四、监督和救济</h2>
        <p>
          认为本机关没有依法履行公开义务的，可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报
          {(contact?.complaints ?? null) === null ? "" : `（${contact?.complaints ?? ""}）`}，也可以依法申请行政复议或者提起行政诉讼。
        </p>
        <PrintButton />
      </>
    ),
  }
}
