import { venueKindNames } from "@gongkai/casework"
import { openVenues, type VenueKind } from "@gongkai/records"
import type { Reading } from "../frame/answer.ts"
import type { View } from "../frame/view.ts"
import { addressWith } from "../list/day-key.ts"
import { Choice } from "../list/filters.tsx"
import { Onward } from "../list/onward.tsx"

export const venuesPath = "/venues"
export const venueColumn = { name: "公共场馆", type: "便民服务" } as const

const aPage = 30

/** Which part of the list is asked for. */
export interface AskedVenues {
  readonly kind: VenueKind | null
  readonly agencyId: string | null
  readonly after: string | null
}

/** The address of a part of the list. */
export const venuesAddress = ({ kind, agencyId, after }: AskedVenues): string => addressWith(venuesPath, { kind, agency: agencyId, after })

/** Venues of the district. */
export const venuesView = async ({ reader, district: { agencies } }: Reading, asked: AskedVenues): Promise<View> => {
  const { kind, agencyId, after } = asked
  const { items, next } = await openVenues(reader, { agencyId, kind }, { after, limit: aPage })
  return {
    title: "公共场馆",
    path: venuesAddress(asked),
    trail: [{ name: "首页", href: "/" }],
    column: venueColumn,
    description: "体育场馆、博物馆、图书馆、阅读空间的开放时间、服务、收费和无障碍说明",
    hidden: after !== null || kind !== null || agencyId !== null,
    body: (
      <>
        <h1>公共场馆</h1>
        <p>
          体育场馆、博物馆、图书馆和阅读空间的开放时间、服务和收费。在场馆里举办的活动，见<a href="/activities">活动和预约</a>。
        </p>
        <form class="filters" action={venuesPath} method="get" aria-label="筛选">
          <Choice name="kind" words="类型" all="全部类型" options={Object.entries(venueKindNames)} chosen={kind} />
          {agencies.length < 2 ? null : (
            <Choice name="agency" words="机关" all="全部机关" options={agencies.map(({ id, name }) => [id, name])} chosen={agencyId} />
          )}
          <button type="submit">筛选</button>
        </form>
        {items.length === 0 ? (
          <p>没有这样的场馆。</p>
        ) : (
          <ul class="lines">
            {items.map(({ id, name, kind: of, address, agencyName }) => (
              <li>
                <div>
                  <a href={`${venuesPath}/${id}`}>{name}</a>
                  <p>
                    {agencyName}
                    {"　"}
                    {address}
                  </p>
                </div>
                <span class="about">{venueKindNames[of]}</span>
              </li>
            ))}
          </ul>
        )}
        <Onward
          first={after === null ? null : venuesAddress({ ...asked, after: null })}
          older={next === null ? null : venuesAddress({ ...asked, after: next })}
          words="下一页"
        />
      </>
    ),
  }
}
