/** A file as the body of a call of the generated client: its bytes and nothing else. */
export const asBytes = (file: File) => ({ body: file.name, bodySerializer: () => file, headers: { "content-type": "application/octet-stream" } })
