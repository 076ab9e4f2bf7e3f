import { Result } from "antd"
import { Suspense } from "react"
import { BrowserRouter, Link, Navigate, Route, Routes, useLocation } from "react-router"
import { useMay, useMe } from "../api/me.ts"
import { pages, type Page } from "../pages.ts"
import { Gate } from "../sign-in/gate.tsx"
import { shownTo } from "./app-menu.tsx"
import { Broken } from "./broken.tsx"
import { Layout } from "./layout.tsx"
import { Waiting } from "./page-frame.tsx"
import { words } from "./words.ts"

const Shown = ({ page: { act, view: View } }: { readonly page: Page }) => {
  const { pathname } = useLocation()
  if (!useMay(act)) return <Result status="403" title={words.notPermitted} subTitle={words.notPermittedWhy} />
  return (
    <Broken key={pathname}>
      <Suspense fallback={<Waiting />}>
        <View />
      </Suspense>
    </Broken>
  )
}

/** The first page that the person may see. */
const Start = () => {
  const { acts } = useMe()
  const first = shownTo(acts)[0]
  return first === undefined ? <Result status="info" title={words.nothingForYou} /> : <Navigate to={first.path} replace />
}

const NoSuchPage = () => <Result status="404" title={words.noSuchPage} subTitle={words.noSuchPageWhy} extra={<Link to="/">{words.toStart}</Link>} />

/** The office: nothing of it without somebody signed in, whose address stays what it was. */
export const App = () => (
  <BrowserRouter basename="/office">
    <Gate>
      <Routes>
        <Route element={<Layout />}>
          <Route index element={<Start />} />
          {pages.map((page) => (
            <Route key={page.path} path={page.path} element={<Shown page={page} />} />
          ))}
          <Route path="*" element={<NoSuchPage />} />
        </Route>
      </Routes>
    </Gate>
  </BrowserRouter>
)
