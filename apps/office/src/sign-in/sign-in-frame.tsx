import { useQueryClient } from "@tanstack/react-query"
import { Button, Card, Typography } from "antd"
import { useEffect, type ReactNode } from "react"
import { withoutBody } from "../api/answered.ts"
import { api } from "../api/client.ts"
import { useSend } from "../api/use-answer.ts"
import { words } from "./words.ts"

/** A page before anybody is in. */
export const SignInFrame = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  useEffect(() => {
    document.title = title === words.title ? title : `${title} · ${words.title}`
  }, [title])
  return (
    <main className="gate">
      <h1 className="gate-title">{title}</h1>
      <Card>{children}</Card>
    </main>
  )
}

/** Why a step is there. */
export const Why = ({ children }: { readonly children: ReactNode }) => <Typography.Paragraph>{children}</Typography.Paragraph>

/** Out of a step that somebody cannot or will not do. */
export const OtherPerson = () => {
  const queries = useQueryClient()
  const signOut = useSend(() => withoutBody(api.POST("/api/v1/sign-in/sign-out")), { refresh: [], onDone: () => void queries.resetQueries() })
  return (
    <Button type="link" block onClick={() => signOut.mutate(undefined)}>
      {words.signOut}
    </Button>
  )
}
