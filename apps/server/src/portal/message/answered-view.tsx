import type { OpenMessage } from "@gongkai/records"
import { Paragraphs } from "../frame/paragraphs.tsx"
import type { View } from "../frame/view.ts"
import { dayWords } from "../list/words.ts"
import { messageColumn, messagesPath } from "./list-view.tsx"

/** A message with its answer, in the words in which the office published them. */
export const answeredView = ({ id, agencyId, agencyName, subject, text, shownName, sentOn, reply, answeredOn }: OpenMessage): View => ({
  title: subject,
  path: `${messagesPath}/${id}`,
  trail: [
    { name: "首页", href: "/" },
    { name: "公众留言", href: messagesPath },
  ],
  column: messageColumn,
  description: `${agencyName}对留言“${subject}”的答复`,
  body: (
    <article>
      <h1>{subject}</h1>
      <section>
        <h2>留言</h2>
        <p class="hint">
          {shownName ?? "未留称呼"}
          {"　"}
          <time datetime={sentOn}>{dayWords(sentOn)}</time>
        </p>
        <Paragraphs text={text} />
      </section>
      <section>
        <h2>答复</h2>
        <p class="hint">
          <a href={`/agencies/${agencyId}`}>{agencyName}</a>
          {"　"}
          <time datetime={answeredOn}>{dayWords(answeredOn)}</time>
        </p>
        <Paragraphs text={reply} />
      </section>
    </article>
  ),
})
