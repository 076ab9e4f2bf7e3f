/** Records of the work of an office: how many working days ago, of what kind, and what they hold; everything is invented. */
export const workDone = [
  [
    230,
    "leading-group",
    "清水县政务公开领导小组（示例）",
    { chair: "常务副县长（示例）", office: "县政府办公室", members: 28, document: "清政办发〔示例〕3号" },
  ],
  [228, "staff", "县政府办政务公开科（示例）", { unit: "政务公开科", fullTime: 2, partTime: 5, duties: "受理申请、审核发布、编制年报。" }],
  [190, "plan", "年度政务公开工作要点（示例）", { document: "清政办发〔示例〕11号", summary: "五个方面十六项任务。" }],
  [
    182,
    "meeting",
    "全县政务公开工作推进会（示例）",
    { chair: "县政府办主任（示例）", persons: 64, decided: "部署年度任务，通报上一年度年报审核发现的问题。" },
  ],
  [
    150,
    "rule",
    "政府信息公开申请办理规程（示例）",
    { document: "清政办发〔示例〕19号", subject: "登记、审核、办理、答复、归档", summary: "明确各环节时限和责任人。" },
  ],
  [
    121,
    "training",
    "依申请公开答复文书专题培训（示例）",
    { subject: "不予公开的理由和依据怎么写", teacher: "省政务公开培训讲师（示例）", audience: "各单位经办人员", persons: 86, hours: 6 },
  ],
  [
    96,
    "inspection",
    "第二季度政务公开抽查（示例）",
    { scope: "各单位公开目录和留言答复", agencies: 7, faults: 12, mended: 11, result: "问题已经书面反馈，一项仍在改正。" },
  ],
  [74, "publicity", "政务公开日活动（示例）", { form: "现场咨询和政策展板", place: "河湾广场", persons: 420, result: "发放公开指南三百余份。" }],
  [
    52,
    "training",
    "区分处理和个人信息保护培训（示例）",
    { subject: "第三十七条和个人信息的遮掩", teacher: "县司法局（示例）", audience: "经办人员、审核人员", persons: 41, hours: 3.5 },
  ],
  [
    33,
    "rule",
    "公开前审查登记办法（示例）",
    { document: "清政办发〔示例〕27号", subject: "保密审查和个人信息审查", summary: "逐件登记审查人和结论。" },
  ],
  [
    20,
    "evaluation",
    "政务公开社会评议（示例）",
    { by: "第三方调查机构（示例）", persons: 512, satisfied: 91.5, result: "群众对办事指南的更新意见较多。" },
  ],
] as const

/** Tasks of the year's plan: month and day by which they are done, what, whose, and how it is seen; null where it is not done whatever the day. */
export const tasksPlanned = [
  ["02-28", "公布上一年度政府信息公开工作年度报告", "秘书科", "一月二十六日在门户公布。（示例）"],
  ["03-31", "更新政府信息公开指南和目录", "综合科", "联系方式、收费说明已更新，门户可查。（示例）"],
  ["05-31", "组织依申请公开答复文书培训", "秘书科", "已培训八十六人次，见培训记录。（示例）"],
  ["06-30", "完成行政规范性文件清理并标注效力", "综合科", "清理结果已公布，失效文件已标注。（示例）"],
  ["08-31", "抽查各单位公开目录", "督查室", "抽查七个单位，问题已反馈。（示例）"],
  ["09-30", "修订公开前审查登记办法", "综合科", null],
  ["11-30", "组织社会评议", "督查室", "评议结果已公布。（示例）"],
  ["12-20", "编制主动公开目录下一年度动态调整清单", "综合科", null],
] as const

/** What people complain of: about whom, what for, how many working days ago, and what came of it. */
export const complaintsMade = [
  ["housing", "unpublished", "老旧小区改造计划没有公布", "今年的改造小区名单、进度安排在网上找不到，打电话说还没有整理。（示例）", 48, "founded"],
  ["education", "mishandled", "申请答复没有说明理由", "只写“不予公开”，没有写依据哪一条，也没有告知救济途径。（示例）", 40, "founded-late"],
  ["water", "unpublished", "水质监测结果更新慢", "饮用水水源水质应当每季度公布，上一季度的还没有。（示例）", 33, "criticised"],
  ["sports", "mishandled", "场馆收费依据不答复", "申请公开场馆收费依据，认为答复与实际不符。（示例）", 27, "unfounded"],
  ["river-street", "other", "办事窗口不提供指南", "窗口说指南在网上，不给纸质的。（示例）", 22, "closed"],
  ["housing", "mishandled", "补正通知要求过多", "要求补正的内容申请书里都有。（示例）", 9, "drafted"],
  ["education", "unpublished", "学区划分没有公开", "今年的学区范围只有去年的版本。（示例）", 3, "waiting"],
] as const
