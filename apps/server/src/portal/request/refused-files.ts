import { refusals, type FileRoom } from "@gongkai/casework"
import { cleanFileName, judgeFile } from "@gongkai/records"
import type { SentFile } from "./sent-file.ts"
import { mostFiles, mostMegabytes } from "./form-view.tsx"

const mebibyte = 1_048_576

/**
 * What is against the files of a form, before anything is entered; null where nothing is. Their content is looked at as
 * when they are taken in, and thrown away again.
 */
export const againstFiles = async (room: FileRoom, files: readonly SentFile[]): Promise<string | null> => {
  if (files.length > mostFiles) return `附件最多${String(mostFiles)}个，请合并后再提交`
  if (files.reduce((sum, { size }) => sum + size, 0) > mostMegabytes * mebibyte) return `附件合计不能超过${String(mostMegabytes)}兆`
  for (const file of files) {
    if (file.size === 0) return `${file.name}：${refusals.FILE_EMPTY}`
    const received = await room.store.receive(file.stream(), room.policy.most)
    try {
      const judged = await judgeFile(received.path, cleanFileName(file.name), room.policy)
      if (!judged.ok) return `${file.name}：${refusals[judged.code]}`
    } finally {
      await received.discard()
    }
  }
  return null
}
