import type { LetterKind, LetterValues, VariableId } from "@gongkai/casework"
import { plusDays, type Day } from "@gongkai/law"

/** What a drafter writes where neither the record nor the law knows it; all of it invented. */
const usual: LetterValues = {
  factsFound: "本机关对照申请内容查阅了档案室和承办科室保存的材料，并核对了材料的制作机关、形成时间和现有状态",
  reasons: "所申请的内容属于上述规定的情形，本机关已逐项核对，没有可以区分处理的部分",
  supplied: ["项目批复文件复印件（3页）", "资金使用明细表（2页）"],
  supplyManner: "按申请人要求的形式提供",
  supplyTime: "随本答复书一并提供",
  accessManner: "可以在清水县人民政府门户网站（虚构）“政府信息公开—重点领域”栏目查阅，也可以到县政务服务大厅公共查阅点查阅",
  openPart: "项目批复文件和资金使用明细表可以公开",
  withheldPart: "立项前的会议讨论记录和各科室修改意见不予公开",
  searchScope: "本机关档案室2015年以来的全部立卷档案、办公系统收发文库和承办科室未归档材料",
  searchManner: "以项目名称、地点和年份为关键词检索电子目录，并逐卷人工核对纸质目录",
  specialRules: "有关登记资料查询的专门规定",
  rightAgencies: ["清水县自然资源局（虚构），地址清水县松岭路18号，电话100-00000018"],
  earlierNumber: "公开答〔2025〕3号",
  publicationAccess: "可以在县图书馆地方文献室查阅，也可以向县统计局资料室（虚构）购买",
  excessFound: "本月内就同一工程的各项支出反复提出申请，数量、频次较多",
  applicantsReasons: "用于了解工程支出的总体情况",
  corrections: ["所需信息的文件名称、文号，或者便于查询的其他特征性描述", "所涉工程的地点和年份"],
  cause: "所涉材料年代较久，需要到县档案馆调阅并逐页核对",
  informationConcerned: "投标文件中的技术方案和报价明细",
  coHandlingMatter: "核对本件申请所涉材料的保存情况",
  coHandlingTasks: ["提供所涉材料的目录", "对能否公开提出书面意见"],
  feeStandard: "按量计收，以A4单面为一页",
  thirdPartyAnswer: "不同意公开，认为公开会影响其在同类项目中的竞争地位",
  recordConcerned: "本机关补助发放台账中登记的家庭人口数",
  recordResult: "将家庭人口数由3人更正为4人",
  publishedTitle: "工程项目批复文件和资金使用明细",
  publishedWhere: "清水县人民政府门户网站（虚构）“主动公开”栏目",
}

const ofKind: Readonly<Record<string, LetterValues>> = {
  "does-not-exist": { reasons: "在上述范围内没有检索到所申请的信息，该工程没有形成此类材料" },
  "not-this-agency": { reasons: "所申请的信息由其他机关制作和保存，本机关不负责公开" },
  "no-ready-information": { reasons: "本机关只保存原始登记表，没有按村组汇总的现成材料" },
  "still-unclear": { reasons: "补正材料仍未写明所需文件的名称、文号或者其他可供检索的特征" },
  petition: { reasons: "来件反映的是工程施工中的问题，要求查处和赔偿，不是要求提供现有的信息" },
  confirmation: { reasons: "申请人已经取得该批复文件，要求本机关确认其效力并重新出具" },
  "other-decision": { reasons: "同一事项已经转入其他程序办理，申请人同意不再继续本件申请" },
  excessive: { reasons: "申请人说明的用途与所申请材料的数量明显不相当" },
  "refused-third-party-rights": { reasons: "投标文件中的技术方案和报价明细没有对外公开过，第三方采取了保护措施，公开会损害其合法权益" },
  "refused-internal-affairs": { reasons: "值班安排、考勤记录和办公用品领用登记只用于本机关内部管理" },
  "refused-deliberative-process": { reasons: "讨论稿和修改意见形成于决定作出以前，内容尚未确定" },
  "refused-enforcement-file": { reasons: "所申请的是行政处罚案卷内的调查取证材料" },
  "granted-published": { factsFound: "所申请的材料已于上一年在县政府门户网站（虚构）公布" },
  "record-correction-answered": {
    factsFound: "本机关核对了户籍材料和发放台账，台账登记确有错误",
    reasons: "申请人提交的户口簿复印件与公安机关登记一致",
  },
}

const isVariable = (words: LetterValues, id: VariableId): boolean => words[id] !== undefined

/** The officer's words for a letter of a kind that is drafted on a day. */
export const wordsFor = ({ id, variables }: LetterKind, on: Day): Record<string, string | number | string[]> => {
  const words: LetterValues = { ...usual, earlierAnsweredOn: plusDays(on, -70), reasonsDeadline: plusDays(on, 10), ...ofKind[id] }
  const written: Record<string, string | number | string[]> = {}
  for (const variable of variables.filter((one) => isVariable(words, one))) {
    const value = words[variable]
    if (value !== undefined && value !== null) written[variable] = typeof value === "object" ? [...value] : value
  }
  return written
}
