import { openConcerns, type OpenConcern } from "@gongkai/records"
import type { Reading } from "../frame/answer.ts"
import { Paragraphs } from "../frame/paragraphs.tsx"
import type { View } from "../frame/view.ts"
import { addressWith, dayKeyText } from "../list/day-key.ts"
import { Choice } from "../list/filters.tsx"
import { Onward } from "../list/onward.tsx"
import { dayWords } from "../list/words.ts"

export const concernsPath = "/concerns"
const column = { name: "回应关切", type: "互动交流" } as const
const aPage = 20

/** Which part of the list is asked for. */
export interface AskedConcerns {
  readonly agencyId: string | null
  readonly after: string | null
}

/** The address of a part of the list. */
export const concernsAddress = ({ agencyId, after }: AskedConcerns): string =>
  addressWith(concernsPath, { agency: agencyId, after: after === null ? null : dayKeyText(after) })

/** What people worried about and what was said to it, the latest first. */
export const concernsView = async ({ reader, district: { agencies } }: Reading, asked: AskedConcerns): Promise<View> => {
  const { agencyId, after } = asked
  const { items, next } = await openConcerns(reader, agencyId, { after, limit: aPage })
  return {
    title: "回应关切",
    path: concernsAddress(asked),
    trail: [{ name: "首页", href: "/" }],
    column,
    description: "社会关切的事和各机关的回应",
    hidden: after !== null || agencyId !== null,
    body: (
      <>
        <h1>回应关切</h1>
        {agencies.length < 2 ? null : (
          <form class="filters" action={concernsPath} method="get" aria-label="筛选">
            <Choice name="agency" words="机关" all="全部机关" options={agencies.map(({ id, name }) => [id, name])} chosen={agencyId} />
            <button type="submit">筛选</button>
          </form>
        )}
        {items.length === 0 ? (
          <p>没有公开的回应。</p>
        ) : (
          <ul class="lines">
            {items.map(({ id, title, agencyName, respondedBy, respondedOn }) => (
              <li>
                <div>
                  <a href={`${concernsPath}/${id}`}>{title}</a>
                  <p>
                    {agencyName}
                    {"　"}
                    {respondedBy}回应
                  </p>
                </div>
                <time datetime={respondedOn}>{respondedOn}</time>
              </li>
            ))}
          </ul>
        )}
        <Onward
          first={after === null ? null : concernsAddress({ ...asked, after: null })}
          older={next === null ? null : concernsAddress({ ...asked, after: next })}
        />
      </>
    ),
  }
}

/** One of them. */
export const concernView = ({
  id,
  title,
  worry,
  heardOn,
  agencyId,
  agencyName,
  response,
  respondedBy,
  respondedThrough,
  respondedOn,
}: OpenConcern): View => ({
  title,
  path: `${concernsPath}/${id}`,
  trail: [
    { name: "首页", href: "/" },
    { name: "回应关切", href: concernsPath },
  ],
  column,
  description: `${agencyName}对“${title}”的回应`,
  body: (
    <article>
      <h1>{title}</h1>
      <section>
        <h2>社会关切</h2>
        <p class="hint">
          <time datetime={heardOn}>{dayWords(heardOn)}</time>
        </p>
        <Paragraphs text={worry} />
      </section>
      <section>
        <h2>回应</h2>
        <p class="hint">
          <a href={`/agencies/${agencyId}`}>{agencyName}</a>
          {"　"}
          {respondedBy}
          {"　"}
          {respondedThrough}
          {"　"}
          <time datetime={respondedOn}>{dayWords(respondedOn)}</time>
        </p>
        <Paragraphs text={response} />
      </section>
    </article>
  ),
})
