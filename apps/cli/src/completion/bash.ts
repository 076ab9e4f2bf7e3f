import type { Command, OptionSpec } from "../arguments/command.ts"

const dashed = ({ name }: OptionSpec): string => `--${name}`

const valueCase = (command: string, option: OptionSpec): readonly string[] => {
  if (option.value === undefined) return []
  const offer = option.choices
    ? `COMPREPLY=($(compgen -W "${option.choices.join(" ")}" -- "$word"))`
    : option.files === true
      ? `_gongkai_files "$word"`
      : ":"
  return [`    ${command}:--${option.name}) ${offer}; return ;;`]
}

const operandsOf = ({ operands }: Command): string => {
  const offered = operands[0]?.completes ?? null
  if (offered === "files") return `_gongkai_files "$word"`
  return offered === null ? ":" : `COMPREPLY=($(compgen -W "${offered.join(" ")}" -- "$word"))`
}

/** The completion script for bash, made from the commands. */
export const bashScript = (commands: readonly Command[]): string => `# gongkai 的 bash 自动补全，由 gongkai completion bash 生成
_gongkai_files() {
  compopt -o filenames 2>/dev/null
  mapfile -t COMPREPLY < <(compgen -f -- "$1")
}
_gongkai() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} verb=\${COMP_WORDS[1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(" ")} help --help --version" -- "$word"))
    return
  fi
  case "$verb:$before" in
${[...commands.flatMap(({ name, options }) => options.flatMap((option) => valueCase(name, option))), "    *) ;;"].join("\n")}
  esac
  case "$verb:$word" in
${commands.map(({ name, options }) => `    ${name}:-*) COMPREPLY=($(compgen -W "${[...options.map(dashed), "--help"].join(" ")}" -- "$word")) ;;`).join("\n")}
${commands.map((command) => `    ${command.name}:*) ${operandsOf(command)} ;;`).join("\n")}
    help:*) COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(" ")}" -- "$word")) ;;
  esac
}
complete -F _gongkai gongkai
`
