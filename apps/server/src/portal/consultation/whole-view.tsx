import { openComments, openConsultationFiles, type OpenConsultationWhole, type verdicts } from "@gongkai/records"
import { raw } from "hono/html"
import type { Child } from "hono/jsx"
import type { Reading } from "../frame/answer.ts"
import { FileList } from "../file/file-list.tsx"
import { Paragraphs } from "../frame/paragraphs.tsx"
import type { View } from "../frame/view.ts"
import { addressWith, dayKeyText } from "../list/day-key.ts"
import { Onward } from "../list/onward.tsx"
import { dayWords } from "../list/words.ts"
import { consultationColumn, consultationsPath } from "./list-view.tsx"

const commentsAPage = 20
const stateWords = { upcoming: "尚未开始", open: "正在征求意见", closed: "已经结束" } as const
const verdictNames: Readonly<Record<(typeof verdicts)[number], string>> = { adopted: "采纳", partly: "部分采纳", "not-adopted": "未采纳" }

export const consultationTrail = [
  { name: "首页", href: "/" },
  { name: "征求意见", href: consultationsPath },
] as const

/** The address of a consultation. @param after where its comments begin; null for the first */
export const consultationAddress = (id: string, after: string | null): string =>
  addressWith(`${consultationsPath}/${id}`, { after: after === null ? null : dayKeyText(after) })

const TakenUp = ({ asked: { summary, summaryOn, points } }: { readonly asked: OpenConsultationWhole }) =>
  summary === null || summaryOn === null ? null : (
    <section>
      <h2>意见采纳情况</h2>
      <p>公布日期：{dayWords(summaryOn)}</p>
      <Paragraphs text={summary} />
      {points.length === 0 ? null : (
        <div class="scroll" tabindex={0} role="region" aria-label="逐条采纳情况">
          <table>
            <caption>逐条采纳情况</caption>
            <thead>
              <tr>
                <th scope="col">意见</th>
                <th scope="col">采纳情况</th>
                <th scope="col">理由</th>
              </tr>
            </thead>
            <tbody>
              {points.map(({ point, verdict, reason }) => (
                <tr>
                  <td>{point}</td>
                  <td>{verdictNames[verdict]}</td>
                  <td>{reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )

const Comments = async ({ reader }: Reading, { id, comments }: OpenConsultationWhole, after: string | null) => {
  const { items, next } = await openComments(reader, id, { after, limit: commentsAPage })
  return (
    <section>
      <h2>公众意见</h2>
      <p>
        收到意见{String(comments)}条。{comments > 0 && items.length === 0 && after === null ? "经审核后在这里公布。" : ""}
      </p>
      {items.map(({ text, shownName, sentOn }) => (
        <article class="said">
          <p class="hint">
            {shownName ?? "未留称呼"}
            {"　"}
            <time datetime={sentOn}>{dayWords(sentOn)}</time>
          </p>
          <Paragraphs text={text} />
        </article>
      ))}
      <Onward first={after === null ? null : consultationAddress(id, null)} older={next === null ? null : consultationAddress(id, next)} />
    </section>
  )
}

/** A consultation: what is asked until when, what was said, what became of it. @param form where it can be commented on */
export const consultationView = async (reading: Reading, asked: OpenConsultationWhole, after: string | null, form: Child = null): Promise<View> => {
  const { id, title, agencyId, agencyName, fromDay, toDay, state, questions, body, bodyForm } = asked
  const files = await openConsultationFiles(reading.reader, id)
  const comments = state === "upcoming" ? null : await Comments(reading, asked, after)
  return {
    title,
    path: consultationAddress(id, after),
    trail: consultationTrail,
    column: consultationColumn,
    description: `${agencyName}就“${title}”征求意见，${dayWords(fromDay)}至${dayWords(toDay)}`,
    hidden: after !== null,
    body: (
      <>
        <article>
          <h1>{title}</h1>
          <dl class="facts">
            <div>
              <dt>征求机关</dt>
              <dd>
                <a href={`/agencies/${agencyId}`}>{agencyName}</a>
              </dd>
            </div>
            <div>
              <dt>起止日期</dt>
              <dd>
                <time datetime={fromDay}>{dayWords(fromDay)}</time>至<time datetime={toDay}>{dayWords(toDay)}</time>
              </dd>
            </div>
            <div>
              <dt>状态</dt>
              <dd>{stateWords[state]}</dd>
            </div>
          </dl>
          {form === null ? null : (
            <p>
              <a href="#comment">直接去提意见</a>
            </p>
          )}
          {/* What was cleaned holds the allowed elements only. */}
          <div class="text">{bodyForm === "html" ? raw(body) : <Paragraphs text={body} />}</div>
          <FileList files={files} />
          {form !== null || questions.length === 0 ? null : (
            <section>
              <h2>征求意见的问题</h2>
              <ol>
                {questions.map(({ words, options }) => (
                  <li>
                    {words}
                    {options.length === 0 ? "" : `（${options.join("；")}）`}
                  </li>
                ))}
              </ol>
            </section>
          )}
        </article>
        <TakenUp asked={asked} />
        {form}
        {comments}
      </>
    ),
  }
}
