import { complaintCloseReasons } from "@gongkai/casework"
import type { OwnComplaint } from "@gongkai/records"
import { Facts } from "../frame/facts.tsx"
import { Paragraphs } from "../frame/paragraphs.tsx"
import type { View } from "../frame/view.ts"
import { dayWords } from "../list/words.ts"
import { complaintColumn } from "./form-view.tsx"
import { myComplaintPath } from "./look-view.tsx"

const reasonWordsOf = (reason: string | null): string =>
  Object.entries(complaintCloseReasons).find(([code]) => code === reason)?.[1] ?? "不属于受理范围"

const standing = ({ state, agencyName, outcome, ordered }: OwnComplaint): string => {
  switch (state) {
    // That a finding lies there unsigned is the office's own affair.
    case "received":
    case "drafted":
      return `${agencyName}正在调查处理，还没有结果。`
    case "decided":
      if (outcome === "unfounded") return `${agencyName}已经处理：经查不属实。`
      return `${agencyName}已经处理：经查属实，${ordered ? "已责令改正" : "已通报批评"}。`
    case "closed":
      return `${agencyName}已经办结，不予处理。`
  }
}

/** The own complaint as the complainant sees it. */
export const ownComplaintView = (complaint: OwnComplaint): View => {
  const { receiptNumber, agencyName, aboutAgencyName, subject, receivedOn, state, finding, endedOn, reason, reasonWords } = complaint
  return {
    title: "我的投诉举报",
    path: myComplaintPath,
    trail: [
      { name: "首页", href: "/" },
      { name: "投诉举报查询", href: myComplaintPath },
    ],
    column: complaintColumn,
    description: "我的投诉举报",
    hidden: true,
    body: (
      <>
        <h1>我的投诉举报</h1>
        <div class={state === "decided" ? "notice good" : "notice"} role="status">
          <p>{standing(complaint)}</p>
        </div>
        <Facts
          facts={[
            ["回执编号", receiptNumber],
            ["主题", subject],
            ["被投诉的机关", aboutAgencyName],
            ["受理机关", agencyName],
            ["收到日期", dayWords(receivedOn)],
          ]}
        />
        {finding === null ? null : (
          <section>
            <h2>处理结果</h2>
            {endedOn === null ? null : <p class="hint">{dayWords(endedOn)}</p>}
            <Paragraphs text={finding} />
          </section>
        )}
        {state !== "closed" ? null : (
          <section>
            <h2>不予处理的理由</h2>
            <p>{reasonWordsOf(reason)}</p>
            {reasonWords === null ? null : <Paragraphs text={reasonWords} />}
          </section>
        )}
      </>
    ),
  }
}
