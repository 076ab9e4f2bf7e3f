import { expect } from "vitest"
import type { Answer, Office, Post } from "./office.ts"
import { callsAt, type Calls } from "./registered.ts"

/** Calls of an agency's people about annual reports. */
export interface ReportCalls extends Calls {
  /** A call at the version that was seen, under a key of its own; as it is answered. */
  readonly act: (by: Post, path: string, body: unknown, version?: number, method?: string) => Promise<Answer>
  /** The same; fails the test where it is refused. */
  readonly does: (by: Post, path: string, body: unknown, version?: number, method?: string) => Promise<Answer>
  /** The same; fails the test where it is not refused. @returns the code */
  readonly refused: (by: Post, path: string, body: unknown, version?: number, method?: string) => Promise<string>
  readonly report: (reportId: string, by?: Post) => Promise<any>
  readonly cell: (reportId: string, cell: string) => Promise<any>
  /** Enters one figure with a note, at the version that is there. */
  readonly enter: (reportId: string, cell: string, value: number | null, note?: string) => Promise<Answer>
  /** Does a verb at the report's version of now. */
  readonly verb: (by: Post, reportId: string, verb: string, body?: unknown) => Promise<Answer>
}

let serial = 0

/** Calls about reports at an agency of an open office. */
export const reportsAt = (office: () => Office, agencyId: string): ReportCalls => {
  const calls = callsAt(office, agencyId)
  const act: ReportCalls["act"] = async (by, path, body, version, method = "POST") => {
    serial += 1
    const headers = { "idempotency-key": `report-call-${String(serial)}`, ...(version === undefined ? {} : { "if-match": `"v${String(version)}"` }) }
    return (await office().as(agencyId, by)).send(method, `/api/v1${path}`, { body, headers })
  }
  const report: ReportCalls["report"] = async (reportId, by = "clerk") => {
    const answer = await calls.get(by, `/reports/${reportId}`)
    expect(answer.status, answer.text).toBe(200)
    return answer.body
  }
  const cell: ReportCalls["cell"] = async (reportId, id) => (await report(reportId)).cells.find((one: any) => one.cell === id)
  const does: ReportCalls["does"] = async (...call) => {
    const answer = await act(...call)
    expect(answer.status, `${call[1]} ${answer.text}`).toBeLessThan(300)
    return answer
  }
  return {
    ...calls,
    act,
    does,
    report,
    cell,
    refused: async (...call) => {
      const answer = await act(...call)
      expect(answer.status, answer.text).toBeGreaterThanOrEqual(400)
      expect(answer.body.title).not.toBe("")
      return String(answer.body.code)
    },
    enter: async (reportId, id, value, note = "按台账核对") => {
      const { version } = await cell(reportId, id)
      return act("clerk", `/reports/${reportId}/cells`, { cells: [{ cell: id, version, value, note }] })
    },
    verb: async (by, reportId, verb, body = {}) => act(by, `/reports/${reportId}/${verb}`, body, (await report(reportId)).version),
  }
}
