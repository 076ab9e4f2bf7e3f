import { BellOutlined } from "@ant-design/icons"
import { Badge, Button } from "antd"
import { useNavigate } from "react-router"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { words } from "./words.ts"

const unreadOf = (items: readonly { readonly readAt: string | null }[]): number => items.filter(({ readAt }) => readAt === null).length

/** How many notifications wait, and the way to them. */
export const Bell = () => {
  const navigate = useNavigate()
  const { data } = useAnswer(["notifications", "bell"], (signal) => api.GET("/api/v1/notifications", { params: { query: { limit: 50 } }, signal }))
  const unread = unreadOf(data?.items ?? [])
  return (
    <Badge count={unread} size="small" title={words.unread(unread)}>
      <Button
        type="text"
        icon={<BellOutlined aria-hidden />}
        aria-label={unread === 0 ? words.notifications : words.unread(unread)}
        onClick={() => void navigate("/notifications")}
      />
    </Badge>
  )
}
