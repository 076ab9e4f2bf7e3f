import { Button } from "antd"
import type { ReactElement } from "react"
import { useNavigate } from "react-router"
import { api } from "../api/client.ts"
import { once, useFreshId } from "../api/new-id.ts"
import { ProblemWords } from "../api/problem-words.tsx"
import { useSend } from "../api/use-answer.ts"
import { keys } from "./words.ts"

/** Begins a check, and goes to it. */
export const CheckNow = ({ siteId }: { readonly siteId: string }): ReactElement => {
  const fresh = useFreshId()
  const navigate = useNavigate()
  const sending = useSend((checkId: string) => api.POST("/api/v1/site-checks", { params: { header: once(checkId) }, body: { checkId, siteId } }), {
    refresh: [keys.sites, keys.checks],
    onDone: (_answer, checkId) => {
      fresh.renew()
      void navigate(`/site-checks/${checkId}`)
    },
  })
  return (
    <>
      <Button type="primary" loading={sending.isPending} onClick={() => sending.mutate(fresh.id)}>
        现在检查
      </Button>
      {sending.isError && <ProblemWords error={sending.error} />}
    </>
  )
}
