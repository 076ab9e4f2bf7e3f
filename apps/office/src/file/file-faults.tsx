import "../listing/listing.css"
import type { ReactElement } from "react"
import { ProblemWords } from "../api/problem-words.tsx"
import type { Problem } from "../api/problem.ts"
import { faultsIn } from "./faults-in.ts"

/** What is wrong within a file, each fault by its place. */
export const FaultList = ({ faults }: { readonly faults: readonly string[] }): ReactElement | null =>
  faults.length === 0 ? null : (
    <ul className="steps" aria-label="文件的问题">
      {faults.map((words, at) => (
        <li key={`${String(at)} ${words}`}>{words}</li>
      ))}
    </ul>
  )

/** Why a file was not taken, and what in it is in the way; nothing while nothing is. */
export const FileFaults = ({ error }: { readonly error: Problem | null }): ReactElement | null =>
  error === null ? null : (
    <>
      <ProblemWords error={error} />
      <FaultList faults={faultsIn(error)} />
    </>
  )
