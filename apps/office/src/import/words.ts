const states: Readonly<Record<string, string>> = { planned: "已核对，未导入", imported: "已导入", undone: "已撤销", discarded: "已放弃" }
/** What became of an import. */
export const stateName = (state: string): string => states[state] ?? state
