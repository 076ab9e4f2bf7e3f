import { readPosts, type ListRow, type PostColumn } from "@gongkai/documents"
import type { Day } from "@gongkai/law"
import { isAccount, mergePosts, type NewAccountPost } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse, type Actor, type Casework, type Once, type Recorded, type Refused } from "../kernel.ts"
import { importIdOf, judged, mostNamed, type JudgedRow } from "../register/import-list.ts"
import { RegisterDay } from "../register/fields.ts"

const Values = z.object({
  title: z.string().optional(),
  on: z.string().optional(),
  reads: z.number().int().optional(),
  category: z.string().optional(),
})
const mostTitle = 200
const atOnce = 1000

/** A row as a post. */
const judgePostRow = ({ values, faults: unread }: ListRow<PostColumn>, today: Day): JudgedRow<PostColumn, Omit<NewAccountPost, "id">> => {
  const { title, on, reads = null, category = null } = Values.parse(values)
  const postedOn = on === undefined ? undefined : RegisterDay.safeParse(on)
  if (postedOn?.success === false) return { faults: [{ field: "on", code: "DAY_TOO_EARLY" }] }
  if (postedOn !== undefined && postedOn.data > today) return { faults: [{ field: "on", code: "DAY_IN_FUTURE" }] }
  if (unread.length > 0 || title === undefined || postedOn === undefined) return { faults: [] }
  return { item: { title: [...title].slice(0, mostTitle).join(""), postedOn: postedOn.data, reads, category } }
}

/** The same post twice in a file is one; of its reads the higher number holds. */
const once = (posts: readonly NewAccountPost[]): readonly NewAccountPost[] => {
  const seen = new Map<string, NewAccountPost>()
  for (const post of posts) {
    const key = `${post.postedOn} ${post.title}`
    const before = seen.get(key)
    seen.set(key, before === undefined ? post : { ...before, reads: Math.max(before.reads ?? 0, post.reads ?? 0) })
  }
  return [...seen.values()]
}

const PostsToImport = z.object({ channelId: Id, importId: z.string() })

/**
 * Takes in what a platform exports of an account's posts: every fault named by its cell, and nothing entered unless all are
 * right. Posts that are there already are not entered again; a later export only brings their reads up to date.
 */
export const importPosts = (
  casework: Casework,
  actor: Actor,
  { channelId, bytes }: { readonly channelId: string; readonly bytes: Uint8Array },
  key?: Once,
): Promise<Recorded<"account.posts-imported"> | Refused> => {
  const take = command({
    act: "account.enter",
    input: PostsToImport,
    async run({ tx, today }, { importId }) {
      if (!(await isAccount(tx, actor.agencyId, channelId))) return refuse("NO_ACCOUNT", { channelId })
      const read = await readPosts(bytes)
      const marked = read.findings.find(({ code }) => code === "SECRECY_MARK")
      if (marked !== undefined) return refuse("SECRECY_MARK_FOUND", { where: marked.cell })
      if (read.findings.length > 0) return refuse("REGISTER_NOT_READABLE", { findings: read.findings })
      const { faults, items } = judged({ judge: judgePostRow, always: "title" }, read, importId, today)
      if (faults.length > 0)
        return refuse("REGISTER_ROWS_FAULTY", { rows: read.rows.length, faults: faults.length, cells: faults.slice(0, mostNamed) })
      const posts = once(items)
      let kept = 0
      for (let at = 0; at < posts.length; at += atOnce) kept += await mergePosts(tx, actor.agencyId, channelId, posts.slice(at, at + atOnce))
      return recorded("account.posts-imported", channelId, { importId, channelId, rows: items.length, kept })
    },
  })
  // Named by the instant as well: the same file again brings nothing new, and is no fault.
  const importId = importIdOf(`${actor.agencyId} ${channelId} ${casework.now()}`, bytes)
  return take(casework, actor, { channelId, importId }, key)
}
