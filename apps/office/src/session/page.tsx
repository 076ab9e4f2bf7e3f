import "../listing/listing.css"
import { Card, Flex, Tag } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMe } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { moment } from "../listing/moment.ts"
import { useNameOf } from "../people/names.ts"
import { roleName } from "../people/roles.ts"
import { OwnPassword } from "./own-password.tsx"
import { OwnSecondFactor } from "./own-second-factor.tsx"
import { OwnSessions } from "./own-sessions.tsx"
import { sessionKeys } from "./keys.ts"

const Self = (): ReactElement => {
  const { person, agency, roles } = useMe()
  const nameOf = useNameOf()
  return (
    <Card title="本人">
      <p className="first">
        {person.name}（编号 {person.id}），{agency.name}
      </p>
      <Flex gap={6} wrap align="center">
        角色：
        {roles.length === 0 && "没有角色，请联系安全管理员"}
        {roles.map(({ role, fromPersonId }) => (
          <Tag key={`${role}/${fromPersonId ?? ""}`}>
            {roleName(role)}
            {fromPersonId !== null && `（代 ${nameOf(fromPersonId)}）`}
          </Tag>
        ))}
      </Flex>
    </Card>
  )
}

/** One's own account: who one is, the password, the second factor, where one is signed in. */
const SessionPage = (): ReactElement => {
  const session = useAnswer(sessionKeys.account, (signal) => api.GET("/api/v1/sign-in/session", { signal }))
  return (
    <PageFrame title="我的账户">
      <Flex vertical gap="middle">
        <Self />
        <Answered answer={session}>
          {({ passwordExpiresAt, secondFactor, idleEndsAt, expiresAt }) => (
            <>
              <Card title="密码" extra={<OwnPassword />}>
                {passwordExpiresAt === null ? "密码没有到期时间。" : `密码在 ${moment(passwordExpiresAt)} 到期，到期后登录时须先修改。`}
              </Card>
              <OwnSecondFactor enabled={secondFactor} />
              <Card title="登录中的会话">
                <p className="first">
                  本次登录：不操作的话在 {moment(idleEndsAt)} 结束，最迟在 {moment(expiresAt)} 结束。
                </p>
                <OwnSessions />
              </Card>
            </>
          )}
        </Answered>
      </Flex>
    </PageFrame>
  )
}

export default SessionPage
