import { genres, sections } from "@gongkai/casework"
import type { PublishedItemFilter } from "@gongkai/records"
import { categories, validityNames } from "./words.ts"

/** A choice of a filter: a name in the address, words, its codes. */
export const Choice = ({
  name,
  words,
  all,
  options,
  chosen,
}: {
  readonly name: string
  readonly words: string
  readonly all: string
  readonly options: readonly (readonly [code: string, words: string])[]
  readonly chosen: string | null
}) => (
  <div>
    <label for={`filter-${name}`}>{words}</label>
    <select id={`filter-${name}`} name={name}>
      <option value="">{all}</option>
      {options.map(([code, text]) => (
        <option value={code} selected={code === chosen}>
          {text}
        </option>
      ))}
    </select>
  </div>
)

const yearsBack = 20
const widest = 24

const short = (text: string): string => ([...text].length > widest ? `${[...text].slice(0, widest - 1).join("")}…` : text)

/** Legal categories as a choice has them: their code and the beginning of their words. */
export const categoryOptions = (): readonly (readonly [code: string, words: string])[] =>
  Object.entries(categories).map(([code, text]) => [code, `${code.split("-").slice(0, 2).join("-")} ${short(text)}`] as const)

/** The years of a choice, the latest first. */
export const yearOptions = (today: string): readonly (readonly [code: string, words: string])[] =>
  Array.from({ length: yearsBack }, (_, back) => String(Number(today.slice(0, 4)) - back)).map((year) => [year, `${year}年`] as const)

/** The filters of a list as a form that is sent by a button: nothing changes by itself. */
export const Filters = ({
  path,
  filter,
  today,
  fixed,
}: {
  readonly path: string
  readonly filter: PublishedItemFilter
  readonly today: string
  readonly fixed: Partial<PublishedItemFilter>
}) => (
  <form class="filters" action={path} method="get" aria-label="筛选">
    {fixed.sections === undefined ? (
      <Choice name="section" words="栏目" all="全部栏目" options={Object.entries(sections)} chosen={filter.sections?.[0] ?? null} />
    ) : null}
    <Choice name="category" words="法定公开事项" all="全部事项" options={categoryOptions()} chosen={filter.category} />
    <Choice name="genre" words="体裁" all="全部体裁" options={Object.entries(genres)} chosen={filter.genre} />
    <Choice name="year" words="发布年份" all="全部年份" options={yearOptions(today)} chosen={filter.year === null ? null : String(filter.year)} />
    <Choice name="validity" words="有效性" all="全部" options={Object.entries(validityNames)} chosen={filter.validity} />
    <button type="submit">筛选</button>
  </form>
)
