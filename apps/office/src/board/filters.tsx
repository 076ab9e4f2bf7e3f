import { Button, Flex, Input, Select } from "antd"
import { applicantKinds, choices, stages } from "../request/words.ts"
import type { FilterName } from "./filter.ts"
import { words } from "./words.ts"

const openness = [
  { value: "yes", label: "未办结" },
  { value: "no", label: "已办结" },
  { value: "all", label: "全部" },
]

/** What the board can be narrowed to. */
export const Filters = ({
  filter,
  set,
  onClear,
}: {
  readonly filter: Readonly<Record<string, string>>
  readonly set: (name: FilterName, value: string | undefined) => void
  readonly onClear: () => void
}) => (
  <search className="no-print">
    <Flex gap="small" wrap>
      <Input.Search
        key={filter["words"] ?? ""}
        aria-label={words.search}
        placeholder={words.search}
        defaultValue={filter["words"]}
        allowClear
        maxLength={100}
        style={{ width: 240 }}
        onSearch={(text) => set("words", text.trim())}
      />
      <Select
        aria-label={words.openness}
        value={filter["open"] ?? "yes"}
        options={openness}
        style={{ width: 110 }}
        onChange={(value) => set("open", value)}
      />
      <Select
        aria-label={words.stage}
        allowClear
        placeholder={words.anyStage}
        value={filter["stage"]}
        options={choices(stages)}
        style={{ width: 150 }}
        onChange={(value: string | undefined) => set("stage", value)}
      />
      <Select
        aria-label={words.kind}
        allowClear
        placeholder={words.anyKind}
        value={filter["applicantKind"]}
        options={choices(applicantKinds)}
        style={{ width: 150 }}
        onChange={(value: string | undefined) => set("applicantKind", value)}
      />
      {Object.keys(filter).length > 0 && <Button onClick={onClear}>{words.clear}</Button>}
    </Flex>
  </search>
)
