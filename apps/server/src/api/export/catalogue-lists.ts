import { genres, lawOf, publicationClock, sections, subjects } from "@gongkai/casework"
import { countyCategories, generalCategories, townshipCategories } from "@gongkai/law"
import { listItems } from "@gongkai/records"
import { itemFilter, ItemsWanted } from "../catalogue/filters.ts"
import { list, wordOf, yesOrNo } from "./list.ts"

const categories = { ...generalCategories, ...countyCategories, ...townshipCategories }
const attributes = { proactive: "主动公开", "on-request": "依申请公开", "not-disclosed": "不予公开" }
const states = { draft: "起草", "in-review": "审校中", returned: "退回", published: "已发布", withdrawn: "已撤下", discarded: "作废" }
const validities = { "in-force": "有效", amended: "已修改", repealed: "废止", lapsed: "失效", "not-applicable": "" }

/** The catalogue as its officers see it. */
export const catalogueItems = list({
  id: "catalogue-items",
  title: "政府信息公开目录",
  act: "catalogue.read",
  input: ItemsWanted,
  async page({ tx, actor, acts, today, query }, paging) {
    const { items, next } = await listItems(tx, actor.agencyId, itemFilter(query, { personId: actor.personId, acts }), paging)
    const clock = publicationClock(await lawOf(tx, actor.agencyId), today)
    return { items: items.map((item) => ({ ...item, ...clock(item) })), next }
  },
  columns: [
    { id: "indexNumber", heading: "索引号", of: ({ indexNumber }) => indexNumber },
    { id: "title", heading: "名称", of: ({ title }) => title },
    { id: "summary", heading: "内容概述", of: ({ summary }) => summary },
    { id: "documentNumber", heading: "文号", of: ({ documentNumber }) => documentNumber ?? "" },
    { id: "issuingBody", heading: "发布机构", of: ({ issuingBody }) => issuingBody },
    { id: "madeOn", heading: "生成日期", of: ({ madeOn }) => madeOn },
    { id: "publishedOn", heading: "公开日期", of: ({ publishedOn }) => publishedOn ?? "" },
    { id: "publishDue", heading: "应当公开的期限", of: ({ publishDue }) => publishDue ?? "" },
    { id: "late", heading: "逾期", of: ({ late }) => yesOrNo(late) },
    { id: "section", heading: "栏目", of: ({ section }) => wordOf(sections, section) },
    { id: "legalCategory", heading: "法定主动公开内容", of: ({ legalCategory }) => wordOf(categories, legalCategory) },
    { id: "subject", heading: "主题", of: ({ subject }) => wordOf(subjects, subject) },
    { id: "genre", heading: "体裁", of: ({ genre }) => wordOf(genres, genre) },
    { id: "attribute", heading: "公开属性", of: ({ attribute }) => wordOf(attributes, attribute) },
    { id: "reviewDue", heading: "复查日期", of: ({ reviewDue }) => reviewDue ?? "" },
    { id: "validity", heading: "有效性", of: ({ validity }) => wordOf(validities, validity) },
    { id: "state", heading: "状态", of: ({ state }) => wordOf(states, state) },
    { id: "contributedBy", heading: "报送单位", of: ({ contributedBy }) => contributedBy ?? "" },
  ],
})
