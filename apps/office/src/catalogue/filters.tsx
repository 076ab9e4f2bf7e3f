import { Button, Flex, Input, InputNumber, Segmented, Select } from "antd"
import type { ReactElement } from "react"
import { useCodes } from "./codes.ts"
import type { Filter } from "./filter.ts"
import { attributes, documentKinds, optionsOf, states } from "./words.ts"

interface Props {
  readonly filter: Filter
  readonly set: (name: string, value: string | null | undefined) => void
}

const orders = { made: "生成日期", published: "公开日期", index: "索引号", "review-due": "复查日期" }

const Pick = ({
  name,
  label,
  words,
  width,
  filter,
  set,
}: Props & {
  readonly name: string
  readonly label: string
  readonly words: Readonly<Record<string, string>>
  readonly width: number
}): ReactElement => (
  <Select<string>
    aria-label={label}
    placeholder={`${label}不限`}
    allowClear
    showSearch={{ optionFilterProp: "label" }}
    style={{ width }}
    popupMatchSelectWidth={false}
    value={filter[name] ?? null}
    options={optionsOf(words)}
    onChange={(value) => set(name, value)}
  />
)

/** Whose items are shown. */
export const Whose = ({ filter, all }: { readonly filter: Filter; readonly all: (filter: Filter) => void }): ReactElement => {
  const rest = Object.fromEntries(Object.entries(filter).filter(([name]) => name !== "mine" && name !== "waiting"))
  return (
    <Segmented
      aria-label="显示哪些信息"
      value={filter["waiting"] === "yes" ? "waiting" : filter["mine"] === "yes" ? "mine" : "all"}
      onChange={(picked) => all(picked === "all" ? rest : { ...rest, [picked]: "yes" })}
      options={[
        { value: "all", label: "全部" },
        { value: "mine", label: "我起草的" },
        { value: "waiting", label: "等我办的" },
      ]}
    />
  )
}

/** Boxes that narrow and sort the list. */
export const Filters = ({ filter, set, clear }: Props & { readonly clear: () => void }): ReactElement => {
  const { sections, legalCategories } = useCodes()
  const own = { filter, set }
  return (
    <search className="no-print">
      <Flex gap="small" wrap align="center">
        <Input.Search
          key={filter["words"] ?? ""}
          aria-label="标题、索引号、文号中的字句"
          placeholder="标题、索引号、文号"
          allowClear
          maxLength={60}
          style={{ width: 220 }}
          defaultValue={filter["words"] ?? ""}
          onSearch={(text) => set("words", text.trim())}
        />
        <Pick {...own} name="state" label="状态" words={states} width={120} />
        <Pick {...own} name="section" label="栏目" words={sections} width={160} />
        <Pick {...own} name="legalCategory" label="法定内容" words={legalCategories} width={170} />
        <Pick {...own} name="attribute" label="公开属性" words={attributes} width={140} />
        <Pick {...own} name="documentKind" label="文件类别" words={documentKinds} width={150} />
        <Pick {...own} name="public" label="是否公开" words={{ yes: "公众看得到的", no: "公众看不到的" }} width={150} />
        <label>
          年份{" "}
          <InputNumber
            aria-label="年份"
            placeholder="不限"
            min={1949}
            max={2100}
            style={{ width: 90 }}
            value={filter["year"] === undefined ? null : Number(filter["year"])}
            onChange={(year) => set("year", year === null ? null : String(year))}
          />
        </label>
        <label>
          排序{" "}
          <Select<string>
            aria-label="排序"
            style={{ width: 120 }}
            value={filter["order"] ?? "made"}
            options={optionsOf(orders)}
            onChange={(order) => set("order", order === "made" ? null : order)}
          />
        </label>
        {Object.keys(filter).length > 0 && <Button onClick={clear}>清除筛选</Button>}
      </Flex>
    </search>
  )
}
