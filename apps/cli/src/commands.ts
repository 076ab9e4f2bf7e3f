import type { Command } from "./arguments/command.ts"

/** Each command's module is loaded only when it runs (or when the help and the completion scripts need all of them). */
const load: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (await import("./commands/read.ts")).read,
  check: async () => (await import("./commands/check.ts")).check,
  convert: async () => (await import("./commands/convert.ts")).convert,
  compare: async () => (await import("./commands/compare.ts")).compare,
  rollup: async () => (await import("./commands/rollup.ts")).rollup,
  verify: async () => (await import("./commands/verify.ts")).verify,
  explain: async () => (await import("./commands/explain.ts")).explain,
  law: async () => (await import("./commands/law.ts")).law,
  serve: async () => (await import("./commands/server.ts")).serve,
  worker: async () => (await import("./commands/server.ts")).worker,
  setup: async () => (await import("./commands/server.ts")).setup,
  db: async () => (await import("./commands/db.ts")).db,
  audit: async () => (await import("./commands/audit.ts")).audit,
  keys: async () => (await import("./commands/keys.ts")).keys,
  report: async () => (await import("./commands/report.ts")).report,
  completion: async () => (await import("./commands/completion.ts")).completionOf(allCommands),
}

/** The commands' names in the order of the help. */
export const commandNames: readonly string[] = Object.keys(load)

/** The command of that name, or null. */
export const commandNamed = async (name: string): Promise<Command | null> => {
  const loader = Object.hasOwn(load, name) ? load[name] : undefined
  return loader === undefined ? null : loader()
}

/** All commands in the order of the help. */
export const allCommands = (): Promise<readonly Command[]> => Promise.all(Object.values(load).map((one) => one()))
