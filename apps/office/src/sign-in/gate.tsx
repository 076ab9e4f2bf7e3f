import { useQueryClient } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { api } from "../api/client.ts"
import { MeContext } from "../api/me.ts"
import { ProblemWords } from "../api/problem-words.tsx"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, Waiting } from "../frame/page-frame.tsx"
import { ChangePasswordStep } from "./change-password-step.tsx"
import { EnrolStep } from "./enrol-step.tsx"
import { SignInFrame } from "./sign-in-frame.tsx"
import { SignInStep } from "./sign-in-step.tsx"
import { words } from "./words.ts"

/** Whoever is through with every step of sign-in, to the pages. */
const In = ({ children }: { readonly children: ReactNode }) => {
  const me = useAnswer(["me"], (signal) => api.GET("/api/v1/me", { signal }))
  return <Answered answer={me}>{(data) => <MeContext value={data}>{children}</MeContext>}</Answered>
}

/** Lets nobody through who is not signed in with every step that the office asks for. */
export const Gate = ({ children }: { readonly children: ReactNode }) => {
  const queries = useQueryClient()
  const session = useAnswer(["session"], (signal) => api.GET("/api/v1/sign-in/session", { signal }))
  /** What was read for one person is not shown to the next. */
  const onStepped = (): void => void queries.resetQueries()
  const { data, error, isPending } = session
  if (isPending) return <Waiting />
  if (error !== null) {
    if (error.status === 401) return <SignInStep onStepped={onStepped} second={false} />
    return (
      <SignInFrame title={words.title}>
        <ProblemWords error={error} retry={() => void session.refetch()} />
      </SignInFrame>
    )
  }
  switch (data.next) {
    case "done":
      return <In>{children}</In>
    case "second-factor":
      return <SignInStep onStepped={onStepped} second />
    case "change-password":
      return <ChangePasswordStep onStepped={onStepped} />
    case "enrol-second-factor":
      return <EnrolStep onStepped={onStepped} />
  }
}
