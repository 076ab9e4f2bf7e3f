import type { OpenConsultationWhole } from "@gongkai/records"
import { Paragraphs } from "../frame/paragraphs.tsx"
import type { View } from "../frame/view.ts"
import { dayWords } from "../list/words.ts"
import { consultationColumn } from "./list-view.tsx"
import { consultationTrail } from "./whole-view.tsx"

const around = ({ id, title }: OpenConsultationWhole): Pick<View, "path" | "trail" | "column" | "hidden"> => ({
  path: `/consultations/${id}`,
  trail: [...consultationTrail, { name: title, href: `/consultations/${id}` }],
  column: consultationColumn,
  hidden: true,
})

/** A comment was taken in. */
export const thanksView = (asked: OpenConsultationWhole): View => ({
  ...around(asked),
  title: "意见已提交",
  description: "意见已提交",
  body: (
    <>
      <h1>意见已提交</h1>
      <div class="notice good" role="status">
        <p>
          {asked.agencyName}已收到您对“{asked.title}”的意见，谢谢。
        </p>
      </div>
      <p>意见经审核后公布；征求意见到{dayWords(asked.toDay)}结束，结束后在同一页面公布采纳情况。</p>
      <p>
        <a href={`/consultations/${asked.id}`}>回到征求意见的页面</a>
      </p>
    </>
  ),
})

/** Comments are not taken today; what was written is handed back. */
export const notOpenView = (asked: OpenConsultationWhole, text: string): View => ({
  ...around(asked),
  title: "没有提交",
  description: "没有提交",
  body: (
    <>
      <h1>没有提交</h1>
      <div class="notice bad" role="alert">
        <p>
          “{asked.title}”的意见从{dayWords(asked.fromDay)}收到{dayWords(asked.toDay)}，今天不收意见。
        </p>
      </div>
      {text === "" ? null : (
        <section>
          <h2>您写的内容</h2>
          <Paragraphs text={text} />
        </section>
      )}
      <p>
        可以<a href={`/agencies/${asked.agencyId}/message`}>给{asked.agencyName}留言</a>，或者
        <a href={`/consultations/${asked.id}`}>回到征求意见的页面</a>。
      </p>
    </>
  ),
})
