import { openMessages } from "@gongkai/records"
import type { Reading } from "../frame/answer.ts"
import type { View } from "../frame/view.ts"
import { addressWith, dayKeyText } from "../list/day-key.ts"
import { Choice } from "../list/filters.tsx"
import { Onward } from "../list/onward.tsx"

export const messagesPath = "/messages"
export const messageColumn = { name: "公众留言", type: "互动交流" } as const

const aPage = 20
/** Most characters that a list is narrowed to. */
export const mostWords = 100

/** Which part of the list is asked for. */
export interface AskedMessages {
  readonly words: string | null
  /** Null for all agencies of the district. */
  readonly agencyId: string | null
  readonly after: string | null
}

/** The address of a part of the list. */
export const messagesAddress = ({ words, agencyId, after }: AskedMessages): string =>
  addressWith(messagesPath, { q: words, agency: agencyId, after: after === null ? null : dayKeyText(after) })

/** Messages that were answered and published, the latest first. */
export const messagesView = async ({ reader, district: { agencies } }: Reading, asked: AskedMessages): Promise<View> => {
  const { words, agencyId, after } = asked
  const { items, next } = await openMessages(reader, { agencyId, words }, { after, limit: aPage })
  return {
    title: "公众留言",
    path: messagesAddress(asked),
    trail: [{ name: "首页", href: "/" }],
    column: messageColumn,
    description: "公众给各机关的留言和机关的答复",
    hidden: after !== null || words !== null || agencyId !== null,
    body: (
      <>
        <h1>公众留言</h1>
        <p>
          要留言的，请在<a href="/agencies">机关名录</a>里选择机关，在它的首页上留言；已经留言的，可以
          <a href="/my-message">查询答复</a>。
        </p>
        <form class="filters" action={messagesPath} method="get" role="search" aria-label="查找留言">
          <div>
            <label for="words">主题或者内容里有</label>
            <input id="words" name="q" type="search" value={words ?? ""} maxlength={mostWords} />
          </div>
          {agencies.length < 2 ? null : (
            <Choice name="agency" words="机关" all="全部机关" options={agencies.map(({ id, name }) => [id, name])} chosen={agencyId} />
          )}
          <button type="submit">查找</button>
        </form>
        {items.length === 0 ? (
          <p>{words === null && agencyId === null && after === null ? "还没有公开的留言。" : "没有找到这样的留言。"}</p>
        ) : (
          <ul class="lines">
            {items.map(({ id, subject, agencyName, answeredOn }) => (
              <li>
                <div>
                  <a href={`${messagesPath}/${id}`}>{subject}</a>
                  <p>{agencyName}已答复</p>
                </div>
                <time datetime={answeredOn}>{answeredOn}</time>
              </li>
            ))}
          </ul>
        )}
        <Onward
          first={after === null ? null : messagesAddress({ words, agencyId, after: null })}
          older={next === null ? null : messagesAddress({ words, agencyId, after: next })}
        />
      </>
    ),
  }
}
