import "./desk.css"
import type { ReactElement } from "react"
import { useCodes } from "../catalogue/codes.ts"
import { contentNames, differing, type Unfinished } from "../catalogue/content.ts"
import { attributes, documentKinds, grounds, wordOf, type Codes } from "../catalogue/words.ts"
import { linesOfBody } from "./body-lines.ts"
import { beside, type Piece } from "./differences.ts"

const labels: Readonly<Record<string, string>> = {
  title: "标题",
  summary: "内容概述",
  body: "正文",
  section: "栏目",
  legalCategory: "法定主动公开内容",
  genre: "体裁",
  subject: "主题",
  keywords: "关键词",
  documentNumber: "文号",
  issuingBody: "发布机构",
  madeOn: "生成日期",
  attribute: "公开属性",
  ground: "不予公开的依据",
  reviewDue: "复查日期",
  documentKind: "规章、规范性文件",
  interprets: "所解读的政策文件",
  noInterpretation: "没有解读的理由",
}

/** One of two contents, and what it is called. */
export interface Side {
  readonly title: string
  readonly content: Unfinished
}

const textOf = (name: string, value: unknown, { sections, legalCategories, genres, subjects }: Codes): string => {
  const words = new Map([
    ...Object.entries({ section: sections, legalCategory: legalCategories, genre: genres, subject: subjects }),
    ...Object.entries({ attribute: attributes, ground: grounds, documentKind: documentKinds }),
  ]).get(name)
  if (Array.isArray(value)) return value.map(String).join("、")
  if (typeof value !== "string") return ""
  return name === "body" ? linesOfBody(value) : words === undefined ? value : wordOf(words, value)
}

const Side = ({ pieces, kind }: { readonly pieces: readonly Piece[]; readonly kind: "left" | "right" }): ReactElement => (
  <td className={pieces.some(({ alone }) => alone) ? `beside-${kind}` : ""}>
    {pieces.map(({ text, alone }, at) =>
      alone ? kind === "left" ? <del key={at}>{text}</del> : <ins key={at}>{text}</ins> : <span key={at}>{text}</span>,
    )}
  </td>
)

const Field = ({ name, left, right }: { readonly name: string; readonly left: string; readonly right: string }): ReactElement => {
  const rows = beside(left, right)
  return (
    <tbody>
      {rows.map((row, at) => (
        <tr key={at}>
          {at === 0 && (
            <th scope="rowgroup" rowSpan={rows.length}>
              {labels[name]}
            </th>
          )}
          <Side pieces={row.left} kind="left" />
          <Side pieces={row.right} kind="right" />
        </tr>
      ))}
    </tbody>
  )
}

/** Two contents side by side, line beside line, with what is different marked; fields that are the same are left out. */
export const ContentsBeside = ({ left, right }: { readonly left: Side; readonly right: Side }): ReactElement => {
  const codes = useCodes()
  const names = new Set(differing(left.content, right.content))
  if (names.size === 0) return <p className="quiet">两份内容相同。</p>
  return (
    <div className="beside-place" tabIndex={0} role="region" aria-label={`${left.title}和${right.title}对照`}>
      <table className="beside">
        <thead>
          <tr>
            <th scope="col">项目</th>
            <th scope="col">{left.title}</th>
            <th scope="col">{right.title}</th>
          </tr>
        </thead>
        {contentNames
          .filter((name) => names.has(name))
          .map((name) => (
            <Field key={name} name={name} left={textOf(name, left.content[name], codes)} right={textOf(name, right.content[name], codes)} />
          ))}
      </table>
    </div>
  )
}
