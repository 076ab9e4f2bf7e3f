import { Descriptions } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { ForReason } from "../applicant/for-reason.tsx"

const boxes = { name: "姓名", phone: "电话", email: "电子邮箱", address: "地址" } as const

/** Who wrote a comment or a message, in full, for a reason. Nothing where the person may not ask. */
export const UnmaskSender = ({
  of,
  ofId,
}: {
  readonly of: "comments" | "messages" | "complaints" | "bookings"
  readonly ofId: string
}): ReactElement | null => {
  const may = useMay("sender.unmask")
  if (!may) return null
  return (
    <ForReason
      label="看提交人"
      title="看提交人的姓名和联系方式"
      which="哪一条"
      ask={(reason) => {
        const sent = { params: { path: { ofId } }, body: { reason } }
        if (of === "complaints") return api.POST("/api/v1/complaints/{ofId}/sender", sent)
        if (of === "bookings") return api.POST("/api/v1/bookings/{ofId}/sender", sent)
        return of === "comments" ? api.POST("/api/v1/comments/{ofId}/sender", sent) : api.POST("/api/v1/messages/{ofId}/sender", sent)
      }}
    >
      {(sender) => (
        <Descriptions
          size="small"
          column={1}
          items={(["name", "phone", "email", "address"] as const).map((box) => ({
            key: box,
            label: boxes[box],
            children: sender[box] ?? "没有填写",
          }))}
        />
      )}
    </ForReason>
  )
}
