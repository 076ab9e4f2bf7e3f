import { venueKindNames } from "@gongkai/casework"
import type { Day } from "@gongkai/law"
import { comingActivities, type OpenVenue, type VenueKind } from "@gongkai/records"
import { ActivityLines } from "../activity/lines.tsx"
import type { Reading } from "../frame/answer.ts"
import { Facts } from "../frame/facts.tsx"
import { Paragraphs } from "../frame/paragraphs.tsx"
import type { View } from "../frame/view.ts"
import { Hours, structuredHours } from "./hours.tsx"
import { venueColumn, venuesPath } from "./list-view.tsx"

const mostActivities = 20

/** As schema.org calls kinds of places. */
const typeOf: Readonly<Record<VenueKind, string>> = {
  stadium: "SportsActivityLocation",
  museum: "Museum",
  library: "Library",
  "reading-place": "Library",
  "culture-hall": "CivicStructure",
  other: "CivicStructure",
}

const Services = ({ services }: OpenVenue) =>
  services.length === 0 ? null : (
    <section>
      <h2>服务和收费</h2>
      <div class="scroll" tabindex={0} role="region" aria-label="服务和收费">
        <table>
          <caption class="aside">服务和收费</caption>
          <thead>
            <tr>
              <th scope="col">服务</th>
              <th scope="col">收费</th>
              <th scope="col">说明</th>
            </tr>
          </thead>
          <tbody>
            {services.map(({ name, fee, words }) => (
              <tr>
                <th scope="row">{name}</th>
                <td>{fee}</td>
                <td>{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )

/** A venue: when it is open, what it offers, how it is reached, what takes place there next. */
export const venueView = async ({ reader }: Reading, venue: OpenVenue, today: Day): Promise<View> => {
  const { id, name, kind, agencyId, agencyName, address, contact, about, accessibility } = venue
  const filter = { agencyId, venueId: id, kind: null, on: null }
  const { items } = await comingActivities(reader, filter, today, { after: null, limit: mostActivities })
  return {
    title: name,
    path: `${venuesPath}/${id}`,
    trail: [
      { name: "首页", href: "/" },
      { name: "公共场馆", href: venuesPath },
    ],
    column: venueColumn,
    description: `${name}：${address}，开放时间、服务、收费和无障碍说明`,
    structured: { "@type": typeOf[kind], name, address, telephone: contact, openingHoursSpecification: structuredHours(venue) },
    body: (
      <article>
        <h1>{name}</h1>
        <Facts
          facts={[
            ["类型", venueKindNames[kind]],
            ["主管机关", <a href={`/agencies/${agencyId}`}>{agencyName}</a>],
            ["地址", address],
            ["联系方式", contact],
          ]}
        />
        {about === "" ? null : <Paragraphs text={about} />}
        <Hours venue={venue} today={today} />
        <Services {...venue} />
        {accessibility === "" ? null : (
          <section>
            <h2>无障碍</h2>
            <Paragraphs text={accessibility} />
          </section>
        )}
        <section>
          <h2>近期活动</h2>
          {items.length === 0 ? <p>近期没有活动。</p> : <ActivityLines activities={items} today={today} />}
        </section>
      </article>
    ),
  }
}
