#!/usr/bin/env node
import { existsSync } from "node:fs"

const main = new URL("../dist/main.js", import.meta.url)
if (existsSync(main)) await import(main.href)
else {
  process.stderr.write("gongkai 还没有编译：请先在仓库根目录运行 npm ci && npm run build\n")
  process.exitCode = 2
}
