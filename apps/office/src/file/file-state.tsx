import { Tag } from "antd"
import type { ReactElement } from "react"
import type { components } from "@gongkai/client"

type State = components["schemas"]["File"]["state"]

const states: Readonly<Record<State, readonly [color: string, words: string]>> = {
  quarantined: ["orange", "隔离中，等待病毒检查"],
  clean: ["green", "检查通过"],
  infected: ["red", "带有病毒，不能打开"],
}

/** What the virus check says of a file. */
export const FileState = ({ state }: { readonly state: State }): ReactElement => {
  const [color, words] = states[state]
  return <Tag color={color}>{words}</Tag>
}

const [kibibyte, mebibyte] = [1024, 1_048_576]

/** A file's size as people say it. */
export const sizeOf = (bytes: number): string =>
  bytes < mebibyte ? `${String(Math.ceil(bytes / kibibyte))} KB` : `${(bytes / mebibyte).toFixed(1)} MB`

/** Where a file's content is given out. */
export const contentOf = (fileId: string): string => `/api/v1/files/${fileId}/content`
