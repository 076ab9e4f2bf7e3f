// `npm start`: the platform, on a demonstration district in a data folder of its own; `npm start -- --empty` without it.
import { createHash, randomBytes } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Readable } from "node:stream"
import { plantDistrict } from "@gongkai/demo"
import { closedFolderAbove, openFileStore } from "@gongkai/records"
import { serve, settingsFrom } from "@gongkai/server"
import { builtOffice } from "./office/build.js"
import { root } from "./run.js"

const empty = process.argv.includes("--empty")
const name = empty ? "gongkai-data" : "gongkai-demonstration"
// As root the database runs as another user, who cannot reach a folder such as /root: the data then goes where it can.
const unreachable = process.getuid?.() === 0 && closedFolderAbove(join(root, name)) !== null
const elsewhere = join("/var/lib", `${name}-${createHash("sha256").update(root).digest("hex").slice(0, 8)}`)
const data = process.env.GONGKAI_DATA ?? (unreachable ? elsewhere : join(root, name))
const { url, casework, signIn, database, ring, stop } = await serve(
  settingsFrom({ GONGKAI_LOG: "warn", GONGKAI_OFFICE: await builtOffice(), GONGKAI_WATCH_INSIDE: "yes", ...process.env, GONGKAI_DATA: data }),
)

/** One password for everybody in the demonstration, made at its first start and kept beside it. */
const demonstrationPassword = () => {
  const file = join(data, "demonstration-password")
  if (!existsSync(file)) writeFileSync(file, `Demo-${randomBytes(6).toString("hex")}`, { mode: 0o600 })
  return readFileSync(file, "utf8")
}

if (empty) {
  console.log(`
Gongkai 公开 is running, empty: ${url}
Found the first agency with its three administrators (stop this first, Ctrl+C):
已空库启动。请先停止（Ctrl+C），再设立第一个机关和三员：

    GONGKAI_DATA=${data} npx gongkai-server setup --id office --name 清水县人民政府办公室 --short-name 县政府办 --level county --kind department
`)
} else if (database.adminUrl !== null) {
  const password = demonstrationPassword()
  const setPassword = (/** @type {string} */ person, /** @type {string} */ userName) =>
    signIn.setPassword(person, userName, password, { mustChange: false })
  const store = await openFileStore(join(data, "files"))
  /** A file of a published item. */
  const keepFile = async (/** @type {Buffer} */ content) => {
    const received = await store.receive(Readable.from([content]), content.length)
    await received.keep()
    return received.sha256
  }
  const planted = join(data, "demonstration-planted")
  if (!existsSync(planted)) console.log("Planting the demonstration district, about half a minute … 正在建立演示县，约需半分钟……")
  const people = await plantDistrict({ casework, adminUrl: database.adminUrl, ring, setPassword, keepFile, portal: `${url}/` })
  if (people === null && !existsSync(planted)) {
    await stop()
    throw new Error(
      `An earlier start was ended while it planted the demonstration: remove ${data} and start again. 上次演示数据没有建完，请删除该文件夹后重来。`,
    )
  }
  writeFileSync(planted, "")
  console.log(`
Gongkai 公开 is running on a demonstration district; everything in it is invented.
已启动，内有虚构的演示县：县政府及其办公室、四个局、两个街道，2026 年公布的和 2027 年虚构的放假安排。

    ${url}/                             the public's portal, with 2,000 items  门户，内有两千条信息
    ${url}/office/                      the officers' pages  办公页面
    ${url}/api/v1                       the API, readable  接口说明
    ${url}/api/v1/openapi.json          the same for programs  机读版

Everyone's password  所有人的密码：${password}
    office.clerk 经办  office.reviewer 审核  office.legal 法制  office.approver 签发  office.head 负责人  office.contributor 信息员
    office.secrecy 保密审查  office.supervisor 督查  office.system 系统管理员  office.security 安全管理员  office.audit 审计管理员
    qingshui.head and .supervisor; elsewhere .clerk, .reviewer, .head; everywhere .system, .security, .audit
    县政府为 qingshui.head、qingshui.supervisor；其他机关（sports housing education water east-street river-street）为 .clerk、.reviewer、.head；均有三员
The three administrators enrol a second factor at their first sign-in.  三员首次登录须绑定动态口令。

What is there to see  里面有什么：
    office   two years of requests with every outcome, stage and light; letters being drafted, reviewed, returned, signed,
             sealed, delivered, one number void; fees, opinions, notes, repeats, archived cases, a case answered anew
    县政府办 两年的申请：各种结果、环节和灯；起草、审核、退回、签发、盖章、送达的文书和一个作废的号；信息处理费各种状态；
             协办意见、备注、重复件、归档、限制查阅、复议后另案续办、更正本人信息、转主动公开
    sports   last year as in a small bureau: nine requests, a reconsideration pending, a suit  体育局上一年：九件申请，一件复议未结，一件诉讼
    others   requests and disputes without their letters  其他机关：只有申请和复议诉讼，没有文书

    curl -c jar -H 'content-type: application/json' -d '{"userName":"office.clerk","password":"${password}"}' ${url}/api/v1/sign-in/password
    curl -b jar ${url}/api/v1/me

    npx gongkai check samples    read and check the sample annual reports  读取并核对样本年报
    npm start -- --empty         start without the demonstration  空库启动
    Data folder  数据文件夹：${data}    Stop  停止：Ctrl+C
`)
}

let asked = false
for (const signal of ["SIGINT", "SIGTERM"])
  process.on(signal, () => {
    if (asked) process.exit(1)
    asked = true
    void stop().then(() => process.exit(0))
  })
