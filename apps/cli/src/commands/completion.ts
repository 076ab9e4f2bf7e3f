import type { Command, ExitCode, Given } from "../arguments/command.ts"
import { WrongArguments } from "../arguments/wrong-arguments.ts"
import { bashScript } from "../completion/bash.ts"
import { fishScript } from "../completion/fish.ts"
import { zshScript } from "../completion/zsh.ts"
import { write } from "../output/stdout.ts"

const scripts: Readonly<Record<string, (commands: readonly Command[]) => string>> = { bash: bashScript, zsh: zshScript, fish: fishScript }

const carryOut = async (given: Given, commands: readonly Command[]): Promise<ExitCode> => {
  const shell = given.operands[0] ?? ""
  const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined
  if (script === undefined) throw new WrongArguments("arguments.valueWrong", `${shell}（可用：${Object.keys(scripts).join(" ")}）`)
  await write(script(commands))
  return 0
}

/** `gongkai completion`, over all commands, itself among them. */
export const completionOf = (allCommands: () => Promise<readonly Command[]>): Command => ({
  name: "completion",
  says: "输出命令行自动补全脚本",
  operands: [{ name: "shell", says: "bash、zsh 或者 fish", many: false, optional: false, completes: ["bash", "zsh", "fish"] }],
  options: [],
  examples: [
    { line: 'eval "$(gongkai completion bash)"', says: "在当前的 bash 里启用；写进 ~/.bashrc 则长期有效" },
    { line: 'gongkai completion zsh > "${fpath[1]}/_gongkai"', says: "zsh" },
    { line: "gongkai completion fish > ~/.config/fish/completions/gongkai.fish", says: "fish" },
  ],
  run: async (given) => carryOut(given, await allCommands()),
})
