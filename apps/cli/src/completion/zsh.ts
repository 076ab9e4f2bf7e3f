import type { Command, OptionSpec } from "../arguments/command.ts"

/** Inside single quotes; brackets and colons have a meaning of their own to _arguments. */
const quoted = (words: string): string => words.replace(/'/gu, `'\\''`).replace(/[[\]:\\]/gu, "\\$&")

const actionOf = (option: OptionSpec): string => {
  if (option.value === undefined) return ""
  const action = option.choices ? `(${option.choices.join(" ")})` : option.files === true ? "_files" : " "
  return `:${quoted(option.value)}:${action}`
}

const optionLine = (option: OptionSpec): string => `'${option.many === true ? "*" : ""}--${option.name}[${quoted(option.says)}]${actionOf(option)}'`

const operandLines = ({ operands }: Command): readonly string[] =>
  operands.map(({ name, many, completes }) => {
    const action = completes === "files" ? "_files" : completes === null ? " " : `(${completes.join(" ")})`
    return `'${many ? "*" : ""}:${quoted(name)}:${action}'`
  })

const caseOf = (command: Command): string =>
  [
    `    ${command.name})`,
    `      _arguments ${["'--help[显示帮助]'", ...command.options.map(optionLine), ...operandLines(command)].join(" \\\n        ")} ;;`,
  ].join("\n")

/** The completion script for zsh, made from the commands. */
export const zshScript = (commands: readonly Command[]): string => `#compdef gongkai
# gongkai 的 zsh 自动补全，由 gongkai completion zsh 生成
_gongkai() {
  local -a verbs
  verbs=(
${commands.map(({ name, says }) => `    '${name}:${quoted(says)}'`).join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe '命令' verbs
    _values '选项' '--help[显示帮助]' '--version[显示版本]'
    return
  fi
  local verb=$words[2]
  shift words
  (( CURRENT-- ))
  case $verb in
${commands.map(caseOf).join("\n")}
    help) _describe '命令' verbs ;;
  esac
}
if [ "$funcstack[1]" = "_gongkai" ]; then _gongkai "$@"; else compdef _gongkai gongkai; fi
`
