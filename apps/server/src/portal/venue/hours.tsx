import type { Day } from "@gongkai/law"
import type { OpenException, OpenSpan, OpenVenue } from "@gongkai/records"
import { dayWords } from "../list/words.ts"

const days = ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"] as const

const spansWords = (spans: readonly OpenSpan[]): string => (spans.length === 0 ? "不开放" : spans.map(({ from, to }) => `${from}—${to}`).join("，"))

const exceptionWords = ({ from, to, spans, words }: OpenException): string =>
  `${dayWords(from)}${from === to ? "" : `至${dayWords(to)}`}：${spansWords(spans)}（${words}）`

/** When a venue is open, by weekday, and the days on which other hours hold, those that are over left out. */
export const Hours = ({ venue: { hours, exceptions }, today }: { readonly venue: OpenVenue; readonly today: Day }) => {
  const coming = exceptions.filter(({ to }) => to >= today)
  return (
    <section>
      <h2>开放时间</h2>
      <div class="scroll" tabindex={0} role="region" aria-label="开放时间">
        <table>
          <caption class="aside">每周开放时间</caption>
          <thead>
            <tr>
              <th scope="col">星期</th>
              <th scope="col">时间</th>
            </tr>
          </thead>
          <tbody>
            {days.map((name, at) => (
              <tr>
                <th scope="row">{name}</th>
                <td>{spansWords(hours[at] ?? [])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {coming.length === 0 ? null : (
        <>
          <h3>特别安排</h3>
          <ul>
            {coming.map((one) => (
              <li>{exceptionWords(one)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const

/** The same for machines, as schema.org words it. */
export const structuredHours = ({ hours, exceptions }: OpenVenue): readonly Readonly<Record<string, unknown>>[] => [
  ...weekdays.flatMap((dayOfWeek, at) =>
    (hours[at] ?? []).map(({ from, to }) => ({ "@type": "OpeningHoursSpecification", dayOfWeek, opens: from, closes: to })),
  ),
  ...exceptions.flatMap(({ from, to, spans }) =>
    (spans.length === 0 ? [{ from: "00:00", to: "00:00" }] : spans).map((span) => ({
      ...{ "@type": "OpeningHoursSpecification", validFrom: from, validThrough: to, opens: span.from, closes: span.to },
    })),
  ),
]
