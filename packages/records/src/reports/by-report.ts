/** Rows of many reports, apart by report. */
export const byReport = <Row extends { readonly reportId: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> => {
  const apart = new Map<string, Row[]>()
  for (const row of rows) {
    const own = apart.get(row.reportId)
    if (own === undefined) apart.set(row.reportId, [row])
    else own.push(row)
  }
  return apart
}
