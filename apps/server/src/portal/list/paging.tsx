/** Ways to the parts of a list on either side; null where there is none. */
export const Paging = ({ newer, older, first }: { readonly newer: string | null; readonly older: string | null; readonly first: string }) =>
  newer === null && older === null ? null : (
    <nav class="paging" aria-label="翻页">
      {newer === null ? (
        <span></span>
      ) : (
        <a href={newer} rel="prev">
          上一页（较新）
        </a>
      )}
      {newer === null ? null : <a href={first}>回到最新</a>}
      {older === null ? (
        <span></span>
      ) : (
        <a href={older} rel="next">
          下一页（较早）
        </a>
      )}
    </nav>
  )
