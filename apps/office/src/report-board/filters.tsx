import { Flex, Select } from "antd"
import type { ReactElement } from "react"
import type { paths } from "@gongkai/client"
import { PickYear } from "../listing/pick-year.tsx"
import { optionsOf } from "../report/words.ts"
import { boardStates } from "./words.ts"

/** What the board is narrowed to. */
export type BoardQuery = Omit<paths["/api/v1/report-board"]["get"]["parameters"]["query"], "after" | "limit">

/** Years, state and lateness that the board is narrowed to. */
export const BoardFilters = ({ query, set }: { readonly query: BoardQuery; readonly set: (query: BoardQuery) => void }): ReactElement => (
  <search className="no-print">
    <Flex gap="small" wrap align="center">
      <PickYear first={2008} label="自" value={query.from} onChange={(from) => set({ ...query, from, to: Math.max(from, query.to) })} />
      <PickYear first={2008} label="至" value={query.to} onChange={(to) => set({ ...query, to, from: Math.min(to, query.from) })} />
      <Select
        aria-label="报送状态"
        allowClear
        placeholder="状态不限"
        style={{ width: 150 }}
        value={query.state ?? null}
        options={optionsOf(boardStates)}
        onChange={(state: BoardQuery["state"] | null) => set({ ...query, state: state ?? undefined })}
      />
      <Select
        aria-label="是否逾期"
        allowClear
        placeholder="逾期不限"
        style={{ width: 130 }}
        value={query.late ?? null}
        options={[
          { value: "yes", label: "逾期的" },
          { value: "no", label: "没有逾期的" },
        ]}
        onChange={(late: BoardQuery["late"] | null) => set({ ...query, late: late ?? undefined })}
      />
    </Flex>
  </search>
)
