// `npm start`: reads and checks the bundled sample reports, as an office would its own.
import { join } from "node:path"
import { node, root } from "./run.js"

console.log(`
Gongkai 公开: reading and checking the sample reports in samples/ (all agencies are invented).
读取并核对 samples/ 里的样本年度报告（机关均为虚构）：

    gongkai check samples
`)
const { status } = await node([join(root, "apps/cli/bin/gongkai.js"), "check", "samples"])
if (status > 1) process.exitCode = status
else {
  console.log(`
Three faults are planted in the samples, so the findings above are right: a figure that breaks the form's arithmetic, a page that is
only a picture, and a carry-over that differs from last year's report. On its own the command would exit with ${String(status)}.
样本里特意放了三处问题，上面列出的正是应当查出的：一处勾稽错误、一份只有图片的页面、一处与上年报告不符的结转。单独运行该命令时退出码为 ${String(status)}。

    npx gongkai read samples --json        every cell, and where it stood  逐格读取
    npx gongkai explain relation.balance   what a finding means            解释一条规则
    npx gongkai --help                     everything else                 其他命令
`)
}
