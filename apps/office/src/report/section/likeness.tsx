import type { ReactElement } from "react"
import type { components } from "@gongkai/client"

type Likeness = NonNullable<components["schemas"]["ReportSection"]["likeness"]>

const percent = new Intl.NumberFormat("zh-CN", { style: "percent", maximumFractionDigits: 0 })

/** How much of a section stands in last year's already, on the whole and paragraph by paragraph. */
export const LikenessMeter = ({ likeness: { share, repeated, characters, paragraphs } }: { readonly likeness: Likeness }): ReactElement => (
  <div className="likeness">
    <div>
      与上年文字重复{" "}
      <meter min={0} max={1} high={0.5} value={share} aria-label="与上年文字重复">
        {percent.format(share)}
      </meter>{" "}
      {percent.format(share)}（{characters} 字中 {repeated} 字）
    </div>
    {paragraphs.length > 0 && (
      <ol className="likeness-paragraphs" aria-label="各段与上年重复">
        {paragraphs.map((paragraph, at) => (
          <li key={at}>
            <meter min={0} max={1} high={0.5} value={paragraph.share} aria-label={`第 ${String(at + 1)} 段与上年重复`} />{" "}
            {percent.format(paragraph.share)}
            {paragraph.likest !== null && `，最像上年第 ${String(paragraph.likest + 1)} 段`}：{paragraph.text.slice(0, 40)}
            {paragraph.text.length > 40 && "……"}
          </li>
        ))}
      </ol>
    )}
  </div>
)
