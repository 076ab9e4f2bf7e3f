import type { ReactElement } from "react"
import type { QueryKey } from "@tanstack/react-query"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { ConfirmButton } from "../listing/confirm-button.tsx"

/** Erases who wrote a comment, a message or a complaint, on their wish; nothing for who may not. */
export const EraseSender = ({
  of,
  ofId,
  refresh,
}: {
  readonly of: "comment" | "message" | "complaint" | "booking"
  readonly ofId: string
  readonly refresh: readonly QueryKey[]
}): ReactElement | null =>
  useMay("sender.erase") ? (
    <ConfirmButton
      inTable
      danger
      label="删除提交人信息"
      title="删除提交人的信息？"
      send={() => api.POST("/api/v1/senders/erase", { body: { ofKind: of, ofId } })}
      refresh={refresh}
    >
      {of === "booking" ? (
        <p>删除姓名和电话，不能恢复；预约仍然计数。取消的、活动结束的才能删除。</p>
      ) : (
        <p>应本人要求删除：姓名、联系方式和所写的内容都删除，不能恢复；机关公开的文字留下。办结以后才能删除，仍然计数。</p>
      )}
    </ConfirmButton>
  ) : null
