import { sizeWords } from "./size-words.ts"

/** Files that are offered below a text, each with its size; nothing where there are none. */
export const FileList = ({ files }: { readonly files: readonly { readonly fileId: string; readonly name: string; readonly bytes: number }[] }) =>
  files.length === 0 ? null : (
    <section>
      <h2>附件</h2>
      <ul class="lines">
        {files.map(({ fileId, name, bytes }) => (
          <li>
            <a href={`/files/${fileId}/${encodeURIComponent(name)}`}>{name}</a>
            <span class="about">{sizeWords(bytes)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
