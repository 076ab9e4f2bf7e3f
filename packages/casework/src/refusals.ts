/** Why a command is refused: code → words in Chinese. The list is closed. */
export const refusals = {
  NOT_PERMITTED: "没有这项权限",
  NOT_FOUND: "没有找到，或者不在可见范围内",
  STALE: "内容已被他人修改，请刷新后重试",
  KEY_REUSED: "同一幂等键已用于另一次不同的请求",
  ALREADY_THERE: "已经存在",
  AGENCY_BELOW_ITSELF: "机关不能隶属于自己或自己的下级",
  PERSON_NOT_ACTIVE: "该人员已停用",
  ROLE_NOT_HELD: "该人员没有这个角色",
  ADMINISTRATORS_APART: "系统、安全、审计三员须由不同的人担任，并不得兼任其他角色",
  LAST_SECURITY_ADMINISTRATOR: "至少保留一名安全管理员",
  ROLE_NOT_DELEGABLE: "管理员角色不能委托他人代行",
  DAYS_IN_WRONG_ORDER: "结束日期早于开始日期",
  NOTICE_INVALID: "放假安排有误，没有录入",
  SUPERIOR_NOTICE_HOLDS: "上级机关已经录入这一年的放假安排，以上级的为准",
  PERIODS_COUNT_ON_YEAR: "还有答复期限按这一年的放假安排计算，不能删除；有误请更正",
  SETTING_UNKNOWN: "没有这项设置，或者没有这个选项",
} as const satisfies Record<string, string>

/** A key of {@link refusals}. */
export type RefusalCode = keyof typeof refusals
