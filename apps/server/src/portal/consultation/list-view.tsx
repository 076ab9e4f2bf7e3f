import type { Day } from "@gongkai/law"
import { openConsultations, type OpenConsultation } from "@gongkai/records"
import type { Reading } from "../frame/answer.ts"
import type { View } from "../frame/view.ts"
import { addressWith, dayKeyText } from "../list/day-key.ts"
import { Onward } from "../list/onward.tsx"
import { dayWords } from "../list/words.ts"

export const consultationsPath = "/consultations"
export const consultationColumn = { name: "征求意见", type: "互动交流" } as const

const mostRunning = 100
const closedAPage = 20

/** A line of the list: what is asked, who asks, from when to when, and whether it was told what became of it. */
const Line = ({ asked }: { readonly asked: OpenConsultation }) => (
  <li>
    <div>
      <a href={`${consultationsPath}/${asked.id}`}>{asked.title}</a>
      {asked.state !== "closed" ? null : asked.summaryOn === null ? (
        <span class="mark">采纳情况尚未公布</span>
      ) : (
        <span class="mark">已公布采纳情况</span>
      )}
      <p>
        {asked.agencyName}
        {asked.state === "closed" ? `　收到意见${String(asked.comments)}条` : ""}
      </p>
    </div>
    <span class="about">
      {dayWords(asked.fromDay)}至{dayWords(asked.toDay)}
    </span>
  </li>
)

const Part = ({ title, empty, asked }: { readonly title: string; readonly empty: string; readonly asked: readonly OpenConsultation[] }) => (
  <section>
    <h2>{title}</h2>
    {asked.length === 0 ? (
      <p>{empty}</p>
    ) : (
      <ul class="lines">
        {asked.map((one) => (
          <Line asked={one} />
        ))}
      </ul>
    )}
  </section>
)

/** The address of the list. @param after where its closed ones begin; null for the first */
export const consultationsAddress = (after: string | null): string =>
  addressWith(consultationsPath, { after: after === null ? null : dayKeyText(after) })

/** What the public is asked: what runs first, what comes, what is over. */
export const consultationsView = async ({ reader }: Reading, today: Day, after: string | null): Promise<View> => {
  const of = (state: OpenConsultation["state"], limit: number, from: string | null = null) =>
    openConsultations(reader, { agencyId: null, state, today }, { after: from, limit })
  const running = after === null ? (await of("open", mostRunning)).items : []
  const upcoming = after === null ? (await of("upcoming", mostRunning)).items : []
  const closed = await of("closed", closedAPage, after)
  return {
    title: "征求意见",
    path: consultationsAddress(after),
    trail: [{ name: "首页", href: "/" }],
    column: consultationColumn,
    description: "各机关正在就决策草案等事项征求公众意见，以及已经结束的征求意见的采纳情况",
    hidden: after !== null,
    body: (
      <>
        <h1>征求意见</h1>
        {after === null ? <Part title="正在征求意见" empty="现在没有正在征求意见的事项。" asked={running} /> : null}
        {upcoming.length === 0 ? null : <Part title="即将开始" empty="" asked={upcoming} />}
        <Part title="已经结束" empty="没有已经结束的征求意见。" asked={closed.items} />
        <Onward first={after === null ? null : consultationsPath} older={closed.next === null ? null : consultationsAddress(closed.next)} />
      </>
    ),
  }
}
