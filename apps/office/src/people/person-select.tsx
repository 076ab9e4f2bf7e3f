import { Select, type SelectProps } from "antd"
import type { ReactElement } from "react"
import { usePeople } from "./names.ts"

/** One of the people of one's own agency, found by typing, or nobody. */
export const PersonSelect = (props: SelectProps<string>): ReactElement => {
  const people = usePeople()
  return (
    <Select<string>
      allowClear
      showSearch={{ optionFilterProp: "label" }}
      options={(people.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      {...props}
    />
  )
}
