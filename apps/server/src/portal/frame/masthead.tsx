import type { Display } from "./display.ts"
import type { Place } from "./place.ts"
import type { View } from "./view.ts"

const districtColumns = [
  ["/", "首页"],
  ["/policies", "政策文件"],
  ["/catalogue", "法定主动公开内容"],
  ["/agencies", "机关名录"],
  ["/consultations", "征求意见"],
  ["/messages", "公众留言"],
  ["/questions", "常见问题"],
  ["/concerns", "回应关切"],
  ["/activities", "活动和预约"],
  ["/venues", "公共场馆"],
  ["/my-request", "申请进度查询"],
] as const

/** The fixed columns of an agency (国办公开办函〔2019〕61号) and the way to ask. */
const agencyColumns = (id: string): readonly (readonly [string, string])[] => [
  [`/agencies/${id}`, "机关首页"],
  [`/agencies/${id}/guide`, "政府信息公开指南"],
  [`/agencies/${id}/rules`, "政府信息公开制度"],
  [`/agencies/${id}/catalogue`, "法定主动公开内容"],
  [`/agencies/${id}/reports`, "政府信息公开年报"],
  [`/agencies/${id}/request`, "依申请公开"],
]

const Links = ({ links, path }: { readonly links: readonly (readonly [string, string])[]; readonly path: string }) => (
  <ul>
    {links.map(([href, name]) => (
      <li>
        <a href={href} aria-current={href === path ? "page" : undefined}>
          {name}
        </a>
      </li>
    ))}
  </ul>
)

const Wish = ({ path, wish, words }: { readonly path: string; readonly wish: string; readonly words: string }) => (
  <li>
    <a href={`${path}${path.includes("?") ? "&" : "?"}display=${wish}`} rel="nofollow">
      {words}
    </a>
  </li>
)

/** The name of the site, how it is shown, where to go, what to look for. */
export const Masthead = ({ place, display, view }: { readonly place: Place; readonly display: Display; readonly view: View }) => (
  <header class="masthead">
    <div class="bar">
      <ul class="display" aria-label="显示方式">
        {display.size === "large" ? (
          <Wish path={view.path} wish="usual" words="退出大字版" />
        ) : (
          <Wish path={view.path} wish="large" words="大字版（长者模式）" />
        )}
        {display.contrast === "high" ? (
          <Wish path={view.path} wish="plain" words="退出高对比度" />
        ) : (
          <Wish path={view.path} wish="contrast" words="高对比度" />
        )}
      </ul>
    </div>
    <div class="name">
      <a href="/" class="site">
        {place.name}
      </a>
      <form role="search" action="/search" method="get" class="find">
        <label for="find-words" class="aside">
          搜索政府信息
        </label>
        <input id="find-words" name="q" type="search" maxlength={100} autocomplete="off" placeholder="标题、文号、关键词" />
        <button type="submit">搜索</button>
      </form>
    </div>
    <nav class="columns" aria-label="栏目">
      <Links links={districtColumns} path={view.path} />
    </nav>
    {view.agency === undefined ? null : (
      <nav class="columns agency" aria-label={`${view.agency.name}的栏目`}>
        <p>{view.agency.name}</p>
        <Links links={agencyColumns(view.agency.id)} path={view.path} />
      </nav>
    )}
  </header>
)
