/** A text that somebody wrote, a paragraph a line; markup in it is text. */
export const Paragraphs = ({ text }: { readonly text: string }) => (
  <>
    {text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => (
        <p>{line}</p>
      ))}
  </>
)
