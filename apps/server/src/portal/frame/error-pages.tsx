import type { View } from "./view.ts"

const Ways = () => (
  <>
    <h2>您可以</h2>
    <ul>
      <li>
        用页面上方的搜索框查找，或者浏览<a href="/catalogue">法定主动公开内容</a>、<a href="/policies">政策文件</a>
      </li>
      <li>
        在<a href="/agencies">机关名录</a>里找到有关机关，查看它的公开指南和联系方式
      </li>
      <li>
        没有公开的，可以在该机关的页面上<a href="/agencies">申请公开</a>
      </li>
      <li>
        回到<a href="/">首页</a>
      </li>
    </ul>
  </>
)

const trail = [{ name: "首页", href: "/" }]

/** Nothing stands at the address. */
export const missingPage = (): View => ({
  title: "没有找到这个页面",
  path: "/",
  trail,
  column: null,
  description: "没有找到这个页面",
  hidden: true,
  body: (
    <>
      <h1>没有找到这个页面</h1>
      <p>地址可能写错了，或者页面已经移走。</p>
      <form action="/search" method="get" role="search" aria-label="查找">
        <div class="field">
          <label for="missing-words">查找政府信息</label>
          <input id="missing-words" name="q" type="search" maxlength={100} />
        </div>
        <button type="submit">搜索</button>
      </form>
      <Ways />
    </>
  ),
})

/** Something went wrong that is our fault, or the database's. */
export const brokenPage = (requestId: string): View => ({
  title: "系统出错",
  path: "/",
  trail,
  column: null,
  description: "系统出错",
  hidden: true,
  body: (
    <>
      <h1>系统出错，没有办成</h1>
      <p>不是您的操作有误。请过几分钟再试；急需办理的，可以按公开指南上的电话联系有关机关，也可以当面或者邮寄提出。</p>
      <p>
        联系网站管理人员时，请告知这个编号：<strong>{requestId}</strong>
      </p>
      <Ways />
    </>
  ),
})

/** What was asked cannot be done, in words, with a way on. */
export const refusedPage = (title: string, words: string): View => ({
  title,
  path: "/",
  trail,
  column: null,
  description: title,
  hidden: true,
  body: (
    <>
      <h1>{title}</h1>
      <p>{words}</p>
      <Ways />
    </>
  ),
})
