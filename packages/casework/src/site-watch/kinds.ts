/** Every kind of fault that a site check knows, with its words. */
export const faultKinds = {
  unavailable: "页面打不开",
  slow: "页面打开过慢",
  "dead-link": "死链",
  "wrong-link": "错链",
  "redirect-loop": "循环跳转",
  "unreachable-file": "文件、图片打不开",
  "page-too-large": "页面过大，没有读完",
  "site-unreachable": "站点无法访问",
  "home-page-stale": "首页不更新",
  "column-stale": "栏目不更新",
  "column-blank": "空白栏目",
  "account-stale": "账号不更新",
  "tags-missing": "缺少网页标签",
  "wrong-words": "错误表述",
  "sensitive-words": "敏感词",
  "leader-post": "领导姓名职务有误",
  "personal-data": "泄露个人信息",
  "no-alt": "图片没有文字说明",
  "no-label": "输入框没有标签",
  "no-lang": "页面没有标明语言",
  "no-title": "页面没有标题",
} as const

/** A key of {@link faultKinds}. */
export type FaultKind = keyof typeof faultKinds

/** Kinds that only a whole check can see. */
export const ofWholeSite: ReadonlySet<string> = new Set<FaultKind>([
  "site-unreachable",
  "home-page-stale",
  "column-stale",
  "column-blank",
  "account-stale",
])

/** Kinds that an address has, by what came of asking for it. */
export const ofAddress: ReadonlySet<string> = new Set<FaultKind>([
  "unavailable",
  "slow",
  "dead-link",
  "redirect-loop",
  "unreachable-file",
  "page-too-large",
])
