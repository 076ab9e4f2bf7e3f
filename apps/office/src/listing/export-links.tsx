import { DownloadOutlined } from "@ant-design/icons"
import { Button, Flex } from "antd"
import type { ReactElement } from "react"
import { useMay } from "../api/me.ts"

/** The whole list as a file, with the list's own filters. */
export interface ExportLinksProps {
  /** As the API's exports are called. */
  readonly list: string
  readonly query?: Readonly<Record<string, string | number | undefined>>
}

const addressOf = ({ list, query = {} }: ExportLinksProps, format: string): string => {
  const given = new URLSearchParams({ format })
  for (const [name, value] of Object.entries(query)) if (value !== undefined) given.set(name, String(value))
  return `/api/v1/exports/${list}?${given.toString()}`
}

/** Links to a list as XLSX, CSV and JSON; nothing where the person may not export. */
export const ExportLinks = (props: ExportLinksProps): ReactElement | null =>
  useMay("list.export") ? (
    <Flex gap="small" wrap className="no-print">
      <Button href={addressOf(props, "xlsx")} download icon={<DownloadOutlined aria-hidden />}>
        导出 XLSX
      </Button>
      <Button href={addressOf(props, "csv")} download>
        导出 CSV
      </Button>
      <Button href={addressOf(props, "json")} download>
        导出 JSON
      </Button>
    </Flex>
  ) : null
