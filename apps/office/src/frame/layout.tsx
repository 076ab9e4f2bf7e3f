import { MenuOutlined } from "@ant-design/icons"
import { useQueryClient } from "@tanstack/react-query"
import { Button, Drawer, Layout as Frame, Tooltip } from "antd"
import { useState } from "react"
import { Link, Outlet } from "react-router"
import { withoutBody } from "../api/answered.ts"
import { api } from "../api/client.ts"
import { useMe } from "../api/me.ts"
import { useSend } from "../api/use-answer.ts"
import { AppMenu } from "./app-menu.tsx"
import { Bell } from "./bell.tsx"
import { words } from "./words.ts"

const SignOut = () => {
  const queries = useQueryClient()
  const signOut = useSend(() => withoutBody(api.POST("/api/v1/sign-in/sign-out")), { refresh: [], onDone: () => void queries.resetQueries() })
  return (
    <Button onClick={() => signOut.mutate(undefined)} loading={signOut.isPending}>
      {words.signOut}
    </Button>
  )
}

/** What stands around every page: whose office it is, who is in, the menu. */
export const Layout = () => {
  const { person, agency } = useMe()
  const [drawn, setDrawn] = useState(false)
  return (
    <Frame className="frame">
      <a className="to-content" href="#page-content">
        {words.toContent}
      </a>
      <Frame.Header className="frame-head" role="banner">
        <Button className="menu-button" icon={<MenuOutlined aria-hidden />} aria-label={words.openMenu} onClick={() => setDrawn(true)} />
        <Link className="frame-name" to="/">
          <strong>{agency.name}</strong>
          <span className="frame-product">{words.product}</span>
        </Link>
        <Bell />
        <Tooltip title={person.id}>
          <span className="frame-person">{person.name}</span>
        </Tooltip>
        <SignOut />
      </Frame.Header>
      <Frame>
        <Frame.Sider className="frame-side" width={200} theme="light">
          <AppMenu />
        </Frame.Sider>
        <Drawer open={drawn} onClose={() => setDrawn(false)} placement="left" size={240} title={agency.name}>
          <AppMenu onPicked={() => setDrawn(false)} />
        </Drawer>
        {/* No box of a form bears this id: an id is a box's name, and its label must find the box. */}
        <Frame.Content id="page-content" className="frame-content" role="main" tabIndex={-1}>
          <Outlet />
        </Frame.Content>
      </Frame>
    </Frame>
  )
}
