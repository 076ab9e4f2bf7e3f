import type { Telling } from "./telling.ts"

const openings: readonly Telling[] = [
  ({ agency, year }) =>
    `${year}年，${agency.name}认真执行《中华人民共和国政府信息公开条例》，把公开透明作为各项工作的基本要求，围绕群众关心的事项持续做好政府信息公开，现将全年情况报告如下。`,
  ({ agency, year }) =>
    `本报告由${agency.name}依照《中华人民共和国政府信息公开条例》第五十条编制，所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
  ({ agency, year }) => `${year}年度，${agency.self}按照上级关于政务公开的部署，坚持应公开尽公开，规范办理公开申请，信息公开的质量和时效都有提高。`,
]

const proactive: readonly Telling[] = [
  ({ agency, random, year }) =>
    `（一）主动公开。${year}年${agency.self}通过门户网站公开各类信息${random.int(20, 900)}条，其中工作动态${random.int(5, 200)}条、通知公告${random.int(2, 60)}条，重点公开了预算决算、公共服务和民生实事的进展。`,
  ({ agency, random }) =>
    `（一）主动公开情况。${agency.self}及时更新机构职能、办事指南和重点领域信息，全年发布信息${random.int(15, 600)}条，制作图文解读${random.int(1, 12)}篇，群众留言做到件件有回音。`,
]

const received: Telling = ({ figure }) => {
  const [fresh, old, concluded, left] = [
    figure("requests.received.total"),
    figure("requests.carriedIn.total"),
    figure("requests.concluded.total"),
    figure("requests.carriedOut.total"),
  ]
  const carried = old > 0 ? `，上年结转${old}件` : ""
  const rest = left > 0 ? `，结转下年度继续办理${left}件` : "，均已在法定期限内办结"
  return `新收政府信息公开申请${fresh}件${carried}，办结${concluded}件${rest}`
}

const onRequest: readonly Telling[] = [
  (telling) =>
    telling.figure("requests.concluded.total") + telling.figure("requests.received.total") === 0
      ? `（二）依申请公开。全年没有收到政府信息公开申请。`
      : `（二）依申请公开。${telling.year}年${telling.agency.self}${received(telling)}。其中予以公开${telling.figure("requests.granted.total")}件，部分公开${telling.figure("requests.partiallyGranted.total")}件。`,
  (telling) =>
    telling.figure("requests.concluded.total") + telling.figure("requests.received.total") === 0
      ? `（二）依申请公开情况。${telling.year}年度收到公开申请0件，没有因公开申请收取费用。`
      : `（二）依申请公开情况。全年${received(telling)}，答复前均经过合法性审查。`,
]

const management: readonly Telling[] = [
  () => `（三）政府信息管理。严格落实“先审查、后公开”和“三审三校”，对已经公开的文件逐件核对效力，发现错漏随时更正。`,
  ({ random }) => `（三）政府信息管理情况。修订完善信息发布审核登记制度，对历年文件集中清理${random.int(1, 3)}次，明确专人负责公开属性的认定。`,
]

const platform: readonly Telling[] = [
  ({ random }) => `（四）政府信息公开平台建设。调整了网站公开专栏的栏目设置，在服务大厅设立信息查阅点${random.int(1, 4)}处，方便群众就近查询。`,
  ({ random }) => `（四）平台建设情况。按照统一要求维护政府信息公开专栏，全年开展栏目巡检${random.int(4, 24)}次，及时处理失效链接。`,
]

const supervision: readonly Telling[] = [
  ({ random }) =>
    `（五）监督保障。把信息公开纳入年度考核，组织业务培训${random.int(1, 6)}次，参加人员${random.int(12, 240)}人次，全年未发生责任追究的情形。`,
  () => `（五）监督保障情况。明确分管负责同志和责任科室，每季度通报一次公开情况，社会评议结果良好。`,
]

/** Section 一 in one to six paragraphs, in step with the figures. */
export const overviewOf = (material: Parameters<Telling>[0]): string[] => {
  const { random } = material
  const tell = (list: readonly Telling[]): string => random.pick(list)(material)
  const [opening, request] = [tell(openings), tell(onRequest)]
  if (random.chance(0.15)) return [opening, request]
  return [opening, tell(proactive), request, tell(management), tell(platform), tell(supervision)]
}
