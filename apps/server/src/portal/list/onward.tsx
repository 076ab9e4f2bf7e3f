/** Ways on in a list that is read forward only. @param first null on its first part */
export const Onward = ({
  first,
  older,
  words = "更早的",
}: {
  readonly first: string | null
  readonly older: string | null
  readonly words?: string
}) =>
  first === null && older === null ? null : (
    <nav class="paging" aria-label="翻页">
      {first === null ? <span></span> : <a href={first}>回到最新</a>}
      {older === null ? (
        <span></span>
      ) : (
        <a href={older} rel="next">
          {words}
        </a>
      )}
    </nav>
  )
