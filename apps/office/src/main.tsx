import "dayjs/locale/zh-cn"
import "./frame/frame.css"
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { App as Messages, ConfigProvider } from "antd"
import zhCN from "antd/locale/zh_CN"
import dayjs from "dayjs"
import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { Problem } from "./api/problem.ts"
import { App } from "./frame/app.tsx"
import { theme } from "./frame/theme.ts"

dayjs.locale("zh-cn")

/** A session that ended shows at the next call: the gate asks anew who is in. */
const onError = (error: unknown): void => {
  if (error instanceof Problem && (error.code === "NOT_SIGNED_IN" || error.code === "SESSION_RESTRICTED"))
    void queries.invalidateQueries({ queryKey: ["session"] })
}

const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: (error, { queryKey }) => (queryKey[0] === "session" ? undefined : onError(error)) }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    // What the API refused it would refuse again; only a broken line is worth another try.
    queries: { retry: (failures, error) => error instanceof Problem && error.status === 0 && failures < 2, staleTime: 5000 },
  },
})

const place = document.getElementById("office")
if (place !== null)
  createRoot(place).render(
    <StrictMode>
      <ConfigProvider locale={zhCN} theme={theme} button={{ autoInsertSpace: false }}>
        <Messages>
          <QueryClientProvider client={queries}>
            <App />
          </QueryClientProvider>
        </Messages>
      </ConfigProvider>
    </StrictMode>,
  )
