import { messageCloseReasons, messageHandOverReasons } from "@gongkai/casework"
import type { OwnMessage, OwnMessageLeg } from "@gongkai/records"
import { Paragraphs } from "../frame/paragraphs.tsx"
import type { View } from "../frame/view.ts"
import { dayWords } from "../list/words.ts"
import { messageColumn } from "./list-view.tsx"
import { myMessagePath, myMessageTrail } from "./look-view.tsx"

const reasonWordsOf = (reason: string | null): string =>
  Object.entries(messageCloseReasons).find(([code]) => code === reason)?.[1] ?? "不属于答复范围"

const handOverWordsOf = (reason: string | null): string =>
  Object.entries(messageHandOverReasons).find(([code]) => code === reason)?.[1] ?? "由对方办理"

const standing = ({ state, agencyName }: OwnMessage): string => {
  switch (state) {
    // That a reply lies there unsigned is the office's own affair.
    case "received":
    case "drafted":
      return `${agencyName}正在办理，还没有答复。`
    case "answered":
      return `${agencyName}已经答复。`
    case "closed":
      return `${agencyName}已经办结，不另作答复。`
  }
}

/** The own message as its sender sees it. */
export const ownMessageView = (message: OwnMessage, trail: readonly OwnMessageLeg[]): View => {
  const { receiptNumber, agencyName, subject, sentOn, receivedOn, state, reply, endedOn, reason, reasonWords } = message
  return {
    title: "我的留言",
    path: myMessagePath,
    trail: [...myMessageTrail, { name: "留言查询", href: myMessagePath }],
    column: messageColumn,
    description: "我的留言",
    hidden: true,
    body: (
      <>
        <h1>我的留言</h1>
        <div class={state === "answered" ? "notice good" : "notice"} role="status">
          <p>{standing(message)}</p>
        </div>
        <dl class="facts">
          <div>
            <dt>回执编号</dt>
            <dd>{receiptNumber}</dd>
          </div>
          <div>
            <dt>主题</dt>
            <dd>{subject}</dd>
          </div>
          <div>
            <dt>留言日期</dt>
            <dd>{dayWords(sentOn)}</dd>
          </div>
          <div>
            <dt>办理机关</dt>
            <dd>
              {agencyName}
              {receivedOn === sentOn ? "" : `（${dayWords(receivedOn)}转来）`}
            </dd>
          </div>
        </dl>
        {trail.length === 0 ? null : (
          <section>
            <h2>转办经过</h2>
            <ol>
              {trail.map((leg) => (
                <li>
                  {dayWords(leg.handedOn)}，{leg.agencyName}转给{leg.handedToName}办理：{handOverWordsOf(leg.reason)}
                  {leg.reasonWords === null ? "" : `。${leg.reasonWords}`}
                </li>
              ))}
            </ol>
          </section>
        )}
        {reply === null ? null : (
          <section>
            <h2>答复</h2>
            {endedOn === null ? null : <p class="hint">{dayWords(endedOn)}</p>}
            <Paragraphs text={reply} />
          </section>
        )}
        {state !== "closed" ? null : (
          <section>
            <h2>不另作答复的理由</h2>
            <p>{reasonWordsOf(reason)}</p>
            {reasonWords === null ? null : <Paragraphs text={reasonWords} />}
          </section>
        )}
      </>
    ),
  }
}
