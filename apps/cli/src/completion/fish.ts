import type { Command, OptionSpec } from "../arguments/command.ts"

const quoted = (words: string): string => `'${words.replace(/['\\]/gu, "\\$&")}'`

const optionLine = (verb: string, option: OptionSpec): string => {
  const value =
    option.value === undefined ? "" : option.choices ? ` -x -a ${quoted(option.choices.join(" "))}` : option.files === true ? " -r -F" : " -x"
  return `complete -c gongkai -n '__fish_seen_subcommand_from ${verb}' -l ${option.name} -d ${quoted(option.says)}${value}`
}

const operandLines = ({ name, operands }: Command): readonly string[] => {
  const offered = operands[0]?.completes ?? null
  const here = `complete -c gongkai -n '__fish_seen_subcommand_from ${name}'`
  if (offered === "files") return [`${here} -F`]
  return offered === null ? [] : [`${here} -a ${quoted(offered.join(" "))}`]
}

/** The completion script for fish, made from the commands. */
export const fishScript = (commands: readonly Command[]): string =>
  [
    "# gongkai 的 fish 自动补全，由 gongkai completion fish 生成",
    "complete -c gongkai -f",
    "complete -c gongkai -n __fish_use_subcommand -l help -d '显示帮助'",
    "complete -c gongkai -n __fish_use_subcommand -l version -d '显示版本'",
    ...commands.flatMap((command) => [
      `complete -c gongkai -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.says)}`,
      ...command.options.map((option) => optionLine(command.name, option)),
      ...operandLines(command),
    ]),
    "",
  ].join("\n")
