import type { Place } from "./place.ts"

/** Who keeps the site, and the filings that a government site bears. */
export const Footer = ({ place }: { readonly place: Place }) => (
  <footer>
    <ul class="ways">
      <li>
        <a href="/agencies">各机关公开指南和联系方式</a>
      </li>
      <li>
        <a href="/my-request">查询申请进度</a>
      </li>
      <li>
        <a href="/feed.atom">订阅更新</a>
      </li>
      <li>
        <a href="/digest">邮件订阅</a>
      </li>
      <li>
        <a href="/accessibility">无障碍说明</a>
      </li>
    </ul>
    <p>
      主办单位：{place.organiser}
      {place.contact === null ? null : <>{`　联系方式：${place.contact}`}</>}
    </p>
    <p>
      {[place.identificationCode === null ? null : `网站标识码：${place.identificationCode}`, place.icpFiling, place.policeFiling]
        .filter((words) => words !== null)
        .join("　")}
    </p>
  </footer>
)
