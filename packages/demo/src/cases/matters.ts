import type { OutcomeId } from "@gongkai/law"
import type { Random } from "../published/random.ts"

/** Invented places and things; no real place bears these names in this county. */
const places = ["柳坞村", "东街", "河湾片区", "北溪小区", "松岭路", "望桥社区", "青石巷", "南渡口", "杏林新村", "石桥水库"]
const projects = [
  "排水管网改造",
  "老旧小区改造",
  "道路拓宽",
  "河堤加固",
  "校舍修缮",
  "路灯更换",
  "垃圾中转站建设",
  "农贸市场迁建",
  "健身步道",
  "停车场建设",
]
const documents = [
  "项目批复文件",
  "施工合同",
  "中标通知书",
  "竣工验收报告",
  "资金使用明细",
  "环境影响评价批复",
  "规划许可证及附图",
  "补偿安置方案",
  "监理月报",
  "会议纪要",
]
const reasons = ["了解本人居住环境的变化", "核实补偿标准", "学术研究", "参与后续招标", "维护本人合法权益", "监督资金使用", "代理案件需要"]
const years = ["2021", "2022", "2023", "2024", "2025"]

const ordinary = (random: Random): string =>
  `申请公开${random.pick(years)}年${random.pick(places)}${random.pick(projects)}工程的${random.pick(documents)}，用于${random.pick(reasons)}。`

/** Matters that lead to an outcome by what they ask for. */
const telling: Partial<Readonly<Record<OutcomeId, readonly string[]>>> = {
  "refused.internalAffairs": ["申请公开贵单位{年}年{地}值班安排和内部考勤记录。", "申请公开贵单位{年}年内部办公用品领用登记。"],
  "refused.deliberativeProcess": ["申请公开{年}年{地}{项}方案讨论稿和各科室修改意见。", "申请公开{年}年{地}{项}工程立项前的请示报告。"],
  "refused.enforcementFile": ["申请公开{年}年{地}{项}工程违法施工行政处罚案卷全部材料。"],
  "refused.thirdPartyRights": ["申请公开{年}年{地}{项}工程投标单位的技术方案和报价明细。", "申请公开{年}年{地}{项}涉及的各户补偿协议和银行账号。"],
  "refused.administrativeQuery": ["申请查询{地}房屋的不动产登记资料。", "申请查询{地}某商行的企业登记档案。"],
  "unavailable.requiresCreation": ["请按村组汇总{年}年{地}{项}的补助户数、金额和占比，并制作成表。"],
  "unavailable.stillUnclear": ["申请公开{地}的那个文件。", "要{地}{项}所有相关的东西。"],
  "notProcessed.petition": ["反映{地}{项}工程噪音扰民，要求严肃查处责任人并赔偿。", "举报{地}{项}偷工减料，请求调查处理。"],
  "notProcessed.publication": ["申请提供{年}年县统计年鉴一册。", "申请提供{年}年县人民政府公报合订本。"],
  "notProcessed.excessive": ["申请公开{年}年{地}各科室每一笔{项}支出的全部凭证（第{数}份申请）。"],
  "notProcessed.confirmation": ["请求确认{年}年{地}{项}批复文件是否真实有效，并重新出具一份。"],
}

/** What a request asks for, fitting how it ends where that shows in its words. */
export const matterFor = (random: Random, outcome: OutcomeId | null): string => {
  const texts = outcome === null ? undefined : telling[outcome]
  if (texts === undefined) return ordinary(random)
  const said = random.pick(texts).replace("{年}", random.pick(years)).replace("{地}", random.pick(places)).replace("{项}", random.pick(projects))
  return said.replace("{数}", String(random.int(20, 90)))
}

/** The same matter in slightly other words. */
export const nearly = (random: Random, content: string): string =>
  random.pick([
    `${content}请以书面形式答复。`,
    content.replace("申请公开", "请求公开"),
    content.replace("工程的", "项目的"),
    `本人再次提出：${content}`,
  ])
