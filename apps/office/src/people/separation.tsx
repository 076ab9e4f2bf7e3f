import { Alert } from "antd"
import type { ReactElement } from "react"

/** Why the three administrators are apart, for whoever wonders why a role is refused. */
export const Separation = (): ReactElement => (
  <Alert
    className="no-print"
    type="info"
    showIcon
    title="三员分立"
    description="系统管理员管机关、人员和日历，安全管理员管角色、密码和会话，审计管理员只看审计记录。三员由不同的人担任，不兼任其他角色，看不到申请和申请人，也不能委托他人代行；至少保留一名安全管理员。"
  />
)
