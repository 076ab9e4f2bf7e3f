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
  SECRECY_MARK_FOUND: "含有国家秘密标志，不得录入本系统，请按保密规定处理",
  FILE_TOO_LARGE: "文件超过大小上限",
  FILE_EMPTY: "文件是空的",
  FILE_TYPE_NOT_ALLOWED: "不接收这种类型的文件",
  FILE_NAME_DISAGREES: "文件名的后缀与实际内容不符",
  FILE_NOT_CHECKED: "病毒检查没有得出结果，文件仍在隔离区",
  FILE_QUARANTINED: "文件还在隔离区，病毒检查通过后才能打开",
  FILE_INFECTED: "文件带有病毒，不能打开",
  APPLICANT_ERASED: "该申请人的个人信息已经擦除",
} as const satisfies Record<string, string>

/** A key of {@link refusals}. */
export type RefusalCode = keyof typeof refusals
