const requestRows = [
  "一、本年新收政府信息公开申请数量\t\t",
  "二、上年结转政府信息公开申请数量\t\t",
  "三、本年度办理结果\t（一）予以公开\t",
  "\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t",
  "\t（三）不予公开\t1.属于国家秘密",
  "\t\t2.其他法律行政法规禁止公开",
  "\t\t3.危及“三安全一稳定”",
  "\t\t4.保护第三方合法权益",
  "\t\t5.属于三类内部事务信息",
  "\t\t6.属于四类过程性信息",
  "\t\t7.属于行政执法案卷",
  "\t\t8.属于行政查询事项",
  "\t（四）无法提供\t1.本机关不掌握相关政府信息",
  "\t\t2.没有现成信息需要另行制作",
  "\t\t3.补正后申请内容仍不明确",
  "\t（五）不予处理\t1.信访举报投诉类申请",
  "\t\t2.重复申请",
  "\t\t3.要求提供公开出版物",
  "\t\t4.无正当理由大量反复申请",
  "\t\t5.要求行政机关确认或重新出具已获取信息",
  "\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
  "\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
  "\t\t3.其他",
  "\t（七）总计\t",
  "四、结转下年度继续办理\t\t",
] as const

const places = { received: 0, carriedIn: 1, granted: 2, notHeld: 12, concluded: 23, carriedOut: 24 } as const

/** Seven figures as they are printed: 自然人, the five kinds of organisation, 总计. */
export type Row = readonly [string, string, string, string, string, string, string]

/** A report in which everything not given is printed as 0. */
export interface Wanted {
  readonly agency: string
  readonly year: number
  readonly rows?: Partial<Record<keyof typeof places, Row>>
  /** 行政规范性文件: 本年制发件数, 本年废止件数, 现行有效件数. */
  readonly normative?: readonly [string, string, string]
  readonly fees?: string
  readonly overview?: string
}

const noughts: Row = ["0", "0", "0", "0", "0", "0", "0"]

/** The text of a published report on the form of 2021, with tabs between the cells. */
export const reportText = ({ agency, year, rows = {}, normative = ["0", "0", "0"], fees = "0", overview }: Wanted): string => {
  const given = new Map(Object.entries(rows).map(([id, row]) => [places[id as keyof typeof places] as number, row]))
  return `${agency}${String(year)}年政府信息公开工作年度报告

一、总体情况

${overview ?? `本报告由${agency}依照《中华人民共和国政府信息公开条例》编制，统计期限自${String(year)}年1月1日起至${String(year)}年12月31日止。`}

二、主动公开政府信息情况

第二十条第（一）项
信息内容\t本年制发件数\t本年废止件数\t现行有效件数
规章\t0\t0\t0
行政规范性文件\t${normative.join("\t")}
第二十条第（五）项
信息内容\t本年处理决定数量
行政许可\t0
第二十条第（六）项
信息内容\t本年处理决定数量
行政处罚\t0
行政强制\t0
第二十条第（八）项
信息内容\t本年收费金额（单位：万元）
行政事业性收费\t${fees}

三、收到和处理政府信息公开申请情况

（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t总计
\t\t\t自然人\t法人或其他组织\t\t\t\t\t
\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t
${requestRows.map((label, at) => `${label}\t${(given.get(at) ?? noughts).join("\t")}`).join("\n")}

四、政府信息公开行政复议、行政诉讼情况

行政复议\t\t\t\t\t行政诉讼
结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉
\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计
${Array.from({ length: 15 }, () => "0").join("\t")}

五、存在的主要问题及改进情况

公开的形式还比较单一，下一步将丰富解读方式。

六、其他需要报告的事项

无。
`
}

/** 县档案局 received 9, granted 8, holds nothing for 1; last year it left none. */
export const consistent = (agency = "清水县档案局", year = 2024): string =>
  reportText({
    agency,
    year,
    rows: {
      received: ["9", "0", "0", "0", "0", "0", "9"],
      granted: ["8", "0", "0", "0", "0", "0", "8"],
      notHeld: ["1", "0", "0", "0", "0", "0", "1"],
      concluded: ["9", "0", "0", "0", "0", "0", "9"],
    },
  })

/** The same with 1 request too few granted: 8 detail rows' sum is not the 9 concluded. */
export const inconsistent = (agency = "清水县档案局", year = 2024): string =>
  reportText({
    agency,
    year,
    rows: {
      received: ["9", "0", "0", "0", "0", "0", "9"],
      granted: ["8", "0", "0", "0", "0", "0", "8"],
      concluded: ["9", "0", "0", "0", "0", "0", "9"],
    },
  })
