import { lazy, type ComponentType, type LazyExoticComponent } from "react"

/** Groups of the menu, in their order. */
export const groups = ["依申请公开", "文书与收费", "复议诉讼", "年度报告", "主动公开", "监督保障", "便民服务", "机关与人员", "本人"] as const

/** A page of the office. */
export interface Page {
  /** Below /office, as react-router writes it. */
  readonly path: string
  readonly title: string
  /** What a role must permit to see it; null where whoever is signed in may. */
  readonly act: string | null
  /** Where it stands in the menu; null where it is reached from another page. */
  readonly group: (typeof groups)[number] | null
  readonly view: LazyExoticComponent<ComponentType>
}

/** Every page there is, in the menu's order; a folder's page.tsx is its page, as default export. */
export const pages: readonly Page[] = [
  { path: "/board", title: "办件台", act: "request.read", group: "依申请公开", view: lazy(() => import("./board/page.tsx")) },
  { path: "/requests/new", title: "登记申请", act: "request.register", group: "依申请公开", view: lazy(() => import("./request/intake/page.tsx")) },
  { path: "/requests/:caseId", title: "办理", act: "request.read", group: null, view: lazy(() => import("./request/page.tsx")) },
  { path: "/files/:fileId/redaction", title: "区分处理", act: "redaction.read", group: null, view: lazy(() => import("./redaction/page.tsx")) },
  { path: "/co-handlings", title: "请我会办的", act: "request.opine", group: "依申请公开", view: lazy(() => import("./co-handling/page.tsx")) },
  { path: "/applicants", title: "申请人", act: "applicant.read", group: "依申请公开", view: lazy(() => import("./applicant/page.tsx")) },
  { path: "/secrecy-reviews", title: "保密审查", act: "secrecy.record-review", group: "依申请公开", view: lazy(() => import("./secrecy/page.tsx")) },
  {
    path: "/register-imports",
    title: "导入往年台账",
    act: "request.plan-import",
    group: "依申请公开",
    view: lazy(() => import("./import/page.tsx")),
  },
  {
    path: "/register-imports/:importId",
    title: "台账核对与导入",
    act: "request.plan-import",
    group: null,
    view: lazy(() => import("./import/import-page.tsx")),
  },
  { path: "/letters", title: "文书审签", act: "letter.read", group: "文书与收费", view: lazy(() => import("./letter/page.tsx")) },
  { path: "/letters/:letterId", title: "文书", act: "letter.read", group: null, view: lazy(() => import("./letter/letter-page.tsx")) },
  { path: "/letter-numbers", title: "文号登记", act: "letter.read", group: "文书与收费", view: lazy(() => import("./letter/number-page.tsx")) },
  {
    path: "/letter-templates",
    title: "文书模板与审签环节",
    act: "letter.read",
    group: "文书与收费",
    view: lazy(() => import("./letter/template-page.tsx")),
  },
  { path: "/letter-settings", title: "文书设置", act: "letter.read", group: "文书与收费", view: lazy(() => import("./letter/setting-page.tsx")) },
  { path: "/fees", title: "信息处理费", act: "fee.read", group: "文书与收费", view: lazy(() => import("./fee/page.tsx")) },
  { path: "/disputes", title: "复议诉讼登记簿", act: "dispute.read", group: "复议诉讼", view: lazy(() => import("./dispute/page.tsx")) },
  { path: "/disputes/:disputeId", title: "复议、诉讼案件", act: "dispute.read", group: null, view: lazy(() => import("./dispute/dispute-page.tsx")) },
  { path: "/catalogue", title: "公开目录", act: "catalogue.read", group: "主动公开", view: lazy(() => import("./catalogue/page.tsx")) },
  { path: "/catalogue/new", title: "起草信息", act: "catalogue.write", group: null, view: lazy(() => import("./catalogue/edit-page.tsx")) },
  { path: "/catalogue/:itemId/edit", title: "修改信息", act: "catalogue.write", group: null, view: lazy(() => import("./catalogue/edit-page.tsx")) },
  { path: "/catalogue/:itemId", title: "审校与发布", act: "catalogue.read", group: null, view: lazy(() => import("./review-desk/item-page.tsx")) },
  { path: "/review-desk", title: "审校台", act: "catalogue.read", group: "主动公开", view: lazy(() => import("./review-desk/page.tsx")) },
  {
    path: "/publications",
    title: "渠道发布台",
    act: "catalogue.read",
    group: "主动公开",
    view: lazy(() => import("./channel/publication-page.tsx")),
  },
  { path: "/channels", title: "公开渠道", act: "catalogue.read", group: "主动公开", view: lazy(() => import("./channel/page.tsx")) },
  {
    path: "/catalogue-chain",
    title: "三审三校环节",
    act: "catalogue.read",
    group: "主动公开",
    view: lazy(() => import("./catalogue/chain-page.tsx")),
  },
  { path: "/search-synonyms", title: "搜索同义词", act: "catalogue.read", group: "主动公开", view: lazy(() => import("./search-synonym/page.tsx")) },
  { path: "/wordings", title: "错误表述和敏感词", act: "catalogue.read", group: "主动公开", view: lazy(() => import("./wording/page.tsx")) },
  { path: "/reports", title: "年度报告", act: "report.read", group: "年度报告", view: lazy(() => import("./report/page.tsx")) },
  { path: "/reports/:reportId", title: "一份年度报告", act: "report.read", group: null, view: lazy(() => import("./report/report-page.tsx")) },
  {
    path: "/filed-reports/:agencyId/:year",
    title: "报送的年度报告",
    act: "report.read",
    group: null,
    view: lazy(() => import("./report/filed/page.tsx")),
  },
  { path: "/report-board", title: "年报报送情况", act: "report.read", group: "年度报告", view: lazy(() => import("./report-board/page.tsx")) },
  { path: "/report-comparisons", title: "年报比较", act: "report.read", group: "年度报告", view: lazy(() => import("./report-comparison/page.tsx")) },
  { path: "/report-rollup", title: "汇总", act: "report.read", group: null, view: lazy(() => import("./report-board/roll-up-page.tsx")) },
  {
    path: "/report-imports",
    title: "导入已公布的报告",
    act: "report.import",
    group: "年度报告",
    view: lazy(() => import("./report-import/page.tsx")),
  },
  { path: "/report-templates", title: "报告文字模板", act: "report.read", group: "年度报告", view: lazy(() => import("./report-template/page.tsx")) },
  { path: "/registers", title: "主动公开登记簿", act: "register.read", group: "年度报告", view: lazy(() => import("./registers/page.tsx")) },
  {
    path: "/registers/entries/:entryId",
    title: "一条登记",
    act: "register.read",
    group: null,
    view: lazy(() => import("./registers/entry-page.tsx")),
  },
  {
    path: "/registers/documents/:documentId",
    title: "一件规章、规范性文件",
    act: "register.read",
    group: null,
    view: lazy(() => import("./registers/document-page.tsx")),
  },
  { path: "/duties", title: "公开事项", act: "duty.read", group: "主动公开", view: lazy(() => import("./duty/page.tsx")) },
  { path: "/duties/:dutyId", title: "一项公开事项", act: "duty.read", group: null, view: lazy(() => import("./duty/duty-page.tsx")) },
  { path: "/late-publications", title: "逾期和久未更新", act: "duty.read", group: "主动公开", view: lazy(() => import("./duty/late-page.tsx")) },
  { path: "/contributions", title: "信息报送", act: "contribution.read", group: "主动公开", view: lazy(() => import("./contribution/page.tsx")) },
  {
    path: "/contributions/:contributionId",
    title: "一条报送的信息",
    act: "contribution.read",
    group: null,
    view: lazy(() => import("./contribution/contribution-page.tsx")),
  },
  {
    path: "/contribution-ranks",
    title: "报送排名",
    act: "contribution.read",
    group: "主动公开",
    view: lazy(() => import("./contribution/ranks-page.tsx")),
  },
  { path: "/accounts", title: "政务新媒体", act: "account.read", group: "主动公开", view: lazy(() => import("./account/page.tsx")) },
  { path: "/desk", title: "查阅场所和咨询", act: "desk.read", group: "主动公开", view: lazy(() => import("./desk/page.tsx")) },
  { path: "/delivery-list", title: "移送清单", act: "desk.read", group: "主动公开", view: lazy(() => import("./desk/delivery-page.tsx")) },
  { path: "/consultations", title: "征求意见", act: "consultation.read", group: "主动公开", view: lazy(() => import("./consultation/page.tsx")) },
  {
    path: "/consultations/:consultationId",
    title: "一次征求意见",
    act: "consultation.read",
    group: null,
    view: lazy(() => import("./consultation/consultation-page.tsx")),
  },
  { path: "/messages", title: "公众留言", act: "message.read", group: "主动公开", view: lazy(() => import("./message/page.tsx")) },
  { path: "/messages/:messageId", title: "一条留言", act: "message.read", group: null, view: lazy(() => import("./message/message-page.tsx")) },
  {
    path: "/openness-settings",
    title: "更新和答复期限",
    act: "duty.read",
    group: "主动公开",
    view: lazy(() => import("./openness-setting/page.tsx")),
  },
  { path: "/dashboard", title: "数据看板", act: "dashboard.read", group: "监督保障", view: lazy(() => import("./dashboard/page.tsx")) },
  { path: "/tree-dashboard", title: "下级看板", act: "dashboard.read", group: "监督保障", view: lazy(() => import("./dashboard/tree-page.tsx")) },
  { path: "/assessments", title: "工作考核", act: "assessment.read", group: "监督保障", view: lazy(() => import("./assessment/page.tsx")) },
  { path: "/assessments/:year", title: "一年的考核", act: "assessment.read", group: null, view: lazy(() => import("./assessment/year-page.tsx")) },
  {
    path: "/assessments/:year/sheets/:agencyId",
    title: "考核表",
    act: "assessment.read",
    group: null,
    view: lazy(() => import("./assessment/sheet-page.tsx")),
  },
  { path: "/calendar", title: "工作日历", act: null, group: "机关与人员", view: lazy(() => import("./calendar/page.tsx")) },
  { path: "/law-settings", title: "法律选项", act: null, group: "机关与人员", view: lazy(() => import("./law-setting/page.tsx")) },
  { path: "/number-series", title: "编号格式", act: "request.read", group: "机关与人员", view: lazy(() => import("./number-series/page.tsx")) },
  { path: "/reminder-rules", title: "期限提醒", act: "reminder-rule.read", group: "机关与人员", view: lazy(() => import("./reminder/page.tsx")) },
  { path: "/people", title: "人员与角色", act: "person.read", group: "机关与人员", view: lazy(() => import("./people/page.tsx")) },
  { path: "/agencies", title: "机关", act: null, group: "机关与人员", view: lazy(() => import("./agency/page.tsx")) },
  { path: "/events", title: "审计记录", act: "audit.read", group: "机关与人员", view: lazy(() => import("./audit/page.tsx")) },
  { path: "/notifications", title: "通知", act: null, group: "本人", view: lazy(() => import("./notification/page.tsx")) },
  { path: "/account", title: "我的账户", act: null, group: "本人", view: lazy(() => import("./session/page.tsx")) },
]
