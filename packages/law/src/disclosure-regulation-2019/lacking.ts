/**
 * The contents that are still lacking, in the order of the list.
 * @param contents every content that there must be, with its words
 */
export const lacking = <Content extends string>(contents: Readonly<Record<Content, string>>, present: ReadonlySet<Content>): readonly Content[] => {
  const isContent = (key: string): key is Content => key in contents
  return Object.keys(contents)
    .filter(isContent)
    .filter((content) => !present.has(content))
}
