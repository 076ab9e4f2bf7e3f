import { openQuestionCategories, openQuestions, type OpenQuestion } from "@gongkai/records"
import type { Reading } from "../frame/answer.ts"
import { Paragraphs } from "../frame/paragraphs.tsx"
import type { View } from "../frame/view.ts"
import { addressWith } from "../list/day-key.ts"
import { Choice } from "../list/filters.tsx"
import { Onward } from "../list/onward.tsx"
import { dayWords } from "../list/words.ts"

export const questionsPath = "/questions"
export const mostWords = 100

const aPage = 50

/** Which part of the list is asked for. */
export interface AskedQuestions {
  readonly words: string | null
  readonly category: string | null
  readonly agencyId: string | null
  readonly after: string | null
}

/** The address of a part of the list. */
export const questionsAddress = ({ words, category, agencyId, after }: AskedQuestions): string =>
  addressWith(questionsPath, { q: words, category, agency: agencyId, after })

const structured = (items: readonly OpenQuestion[]) => ({
  "@type": "FAQPage",
  mainEntity: items.map(({ question, answer }) => ({
    ...{ "@type": "Question", name: question, acceptedAnswer: { "@type": "Answer", text: answer } },
  })),
})

const Entry = ({ of: { id, question, answer, agencyId, agencyName, publishedOn } }: { readonly of: OpenQuestion }) => (
  <details id={id} open>
    <summary>{question}</summary>
    <Paragraphs text={answer} />
    <p class="hint">
      <a href={`/agencies/${agencyId}`}>{agencyName}</a>
      {"　"}
      <time datetime={publishedOn}>{dayWords(publishedOn)}</time>
    </p>
  </details>
)

/** Questions with their answers, by category; found by words in either. */
export const questionsView = async ({ reader, district: { agencies } }: Reading, asked: AskedQuestions): Promise<View> => {
  const { words, category, agencyId, after } = asked
  const { items, next } = await openQuestions(reader, { agencyId, category, words }, { after, limit: aPage })
  const categories = await openQuestionCategories(reader)
  const inOrder = [...new Set(items.map((one) => one.category))]
  return {
    title: "常见问题",
    path: questionsAddress(asked),
    trail: [{ name: "首页", href: "/" }],
    column: { name: "常见问题", type: "互动交流" },
    description: "公众常问的问题和各机关的回答",
    hidden: after !== null || words !== null || category !== null || agencyId !== null,
    ...(items.length === 0 ? {} : { structured: structured(items) }),
    body: (
      <>
        <h1>常见问题</h1>
        <form class="filters" action={questionsPath} method="get" role="search" aria-label="查找问题">
          <div>
            <label for="words">问题或者回答里有</label>
            <input id="words" name="q" type="search" value={words ?? ""} maxlength={mostWords} />
          </div>
          <Choice name="category" words="类别" all="全部类别" options={categories.map((one) => [one, one])} chosen={category} />
          {agencies.length < 2 ? null : (
            <Choice name="agency" words="机关" all="全部机关" options={agencies.map(({ id, name }) => [id, name])} chosen={agencyId} />
          )}
          <button type="submit">查找</button>
        </form>
        {items.length === 0 ? (
          <p>{words === null && category === null && agencyId === null ? "还没有公开的常见问题。" : "没有找到这样的问题。"}</p>
        ) : (
          inOrder.map((one) => (
            <section>
              <h2>{one}</h2>
              {items
                .filter((item) => item.category === one)
                .map((item) => (
                  <Entry of={item} />
                ))}
            </section>
          ))
        )}
        <Onward
          first={after === null ? null : questionsAddress({ ...asked, after: null })}
          older={next === null ? null : questionsAddress({ ...asked, after: next })}
          words="下一页"
        />
        <p>
          没有找到答案的，可以在<a href="/agencies">机关名录</a>里选择机关，在它的首页上留言。
        </p>
      </>
    ),
  }
}
