import { fork, spawnSync, type ChildProcess } from "node:child_process"
import { createHash, randomBytes } from "node:crypto"
import { chmodSync, chownSync, existsSync, linkSync, mkdirSync, openSync, closeSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import pg from "pg"
import { RecordsError } from "../records-error.ts"
import { binariesFor, closedFolderAbove, type Binaries } from "./binaries.ts"
import { endUnguarded, secondsToBeClaimed } from "./orphan.ts"
import { serverUser, type SystemUser } from "./runs-as.ts"

/** The private server, running. */
export interface PrivateServer {
  /** For the application's role, which owns nothing. */
  readonly url: string
  /** For the role that owns the schema and migrates. */
  readonly adminUrl: string
  /** Fulfilled when the server is no more, stopped or not. */
  readonly over: Promise<void>
  /** Stops the server and waits until all is on disk. */
  readonly stop: () => Promise<void>
}

const owner = "gongkai_owner"
const application = "gongkai_app"
const database = "gongkai"
/** Longer paths of Unix sockets are cut off by the system. */
const longestSocketFolder = 80
/** Milliseconds that a server of a predecessor just killed may take to go. */
const patience = 8000
const pollEvery = 50

interface Place {
  readonly folder: string
  readonly cluster: string
  readonly sockets: string
  readonly log: string
  readonly user: SystemUser | null
  readonly binaries: Binaries
}

const own = (path: string, user: SystemUser | null): void => {
  if (user !== null) chownSync(path, user.uid, user.gid)
}

const folderFor = (path: string, user: SystemUser | null): string => {
  mkdirSync(path, { recursive: true })
  own(path, user)
  chmodSync(path, 0o700)
  return path
}

const placeFor = (dataFolder: string): Place => {
  const folder = resolve(dataFolder)
  const user = serverUser()
  mkdirSync(folder, { recursive: true })
  const closed = user === null ? null : closedFolderAbove(folder)
  if (closed !== null)
    throw new RecordsError("SERVER_NOT_STARTED", { why: `运行数据库的用户 nobody 进不去 ${closed}，请换一个数据文件夹，或者不以 root 身份运行` })
  // The server's user has to pass through to its own folders, and may see nothing else.
  if (user !== null) chmodSync(folder, 0o711)
  const near = join(folder, "run")
  const far = join(tmpdir(), `gongkai-${createHash("sha256").update(folder).digest("hex").slice(0, 16)}`)
  const sockets = folderFor(near.length > longestSocketFolder ? far : near, user)
  return { folder, cluster: join(folder, "cluster"), sockets, log: join(folder, "server.log"), user, binaries: binariesFor(user !== null, folder) }
}

/** A name that nobody else takes meanwhile. */
const asideOf = (path: string): string => `${path}.half.${randomBytes(4).toString("hex")}`

/** A secret in a file that only we may read; made on first use, whole, by whichever of two is first. */
const secretIn = (path: string): string => {
  if (!existsSync(path)) {
    const half = asideOf(path)
    writeFileSync(half, randomBytes(24).toString("base64url"), { mode: 0o600, flag: "wx" })
    try {
      linkSync(half, path)
    } catch (error) {
      if (!existsSync(path)) throw error
    } finally {
      rmSync(half)
    }
  }
  return readFileSync(path, "utf8").trim()
}

/** Makes the cluster beside its place and moves it there whole, so that one half made is never taken for one. */
const makeCluster = ({ cluster, user, binaries }: Place, password: string): void => {
  if (existsSync(cluster)) return
  const half = asideOf(cluster)
  const passwordFile = `${half}.password`
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  own(passwordFile, user)
  folderFor(half, user)
  const args = ["-D", half, "-U", owner, "--auth=scram-sha-256", `--pwfile=${passwordFile}`, "--encoding=UTF8", "--locale=C"]
  const made = spawnSync(binaries.initdb, args, { ...user, env: { ...process.env, LC_ALL: "C" }, encoding: "utf8" })
  rmSync(passwordFile)
  if (made.status !== 0) {
    rmSync(half, { recursive: true, force: true })
    throw new RecordsError("SERVER_NOT_STARTED", { initdb: (made.error?.message ?? made.stderr).slice(-500) })
  }
  try {
    renameSync(half, cluster)
  } catch (error) {
    // Another starter was first: its cluster is as good, and which of us serves it is settled below.
    rmSync(half, { recursive: true, force: true })
    if (!existsSync(cluster)) throw error
  }
}

const settings = (sockets: string): string[] =>
  Object.entries({
    listen_addresses: "",
    unix_socket_directories: sockets,
    unix_socket_permissions: "0700",
    max_connections: "120",
    log_min_messages: "warning",
  }).flatMap(([name, value]) => ["-c", `${name}=${value}`])

// Compiled, whether we run from the sources or not: the guard is a process of its own.
const guard = fileURLToPath(new URL("../../dist/private-server/guard.js", import.meta.url))

const launch = ({ binaries, cluster, sockets, user, log }: Place): ChildProcess => {
  const order = { program: binaries.postgres, args: ["-D", cluster, ...settings(sockets)], uid: user?.uid ?? null, gid: user?.gid ?? null }
  const output = openSync(log, "a", 0o600)
  const child = fork(guard, [JSON.stringify(order)], { stdio: ["ignore", output, output, "ipc"], detached: true, execArgv: [] })
  closeSync(output)
  child.unref()
  child.channel?.unref()
  return child
}

const urlFor = (user: string, password: string, sockets: string, name: string): string =>
  `postgresql://${user}:${encodeURIComponent(password)}@/${name}?host=${encodeURIComponent(sockets)}`

const asks = async <Result>(url: string, ask: (client: pg.Client) => Promise<Result>): Promise<Result> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await ask(client)
  } finally {
    await client.end()
  }
}

const answers = async (url: string): Promise<boolean> => {
  try {
    await asks(url, (client) => client.query("select 1"))
    return true
  } catch {
    return false
  }
}

const ended = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

/** The process that serves the cluster, as it says itself; 0 where none does. */
const servingProcess = ({ cluster }: Place): number => {
  const file = join(cluster, "postmaster.pid")
  return existsSync(file) ? Number(readFileSync(file, "utf8").split("\n", 1)[0]) : 0
}

/** Starts the server and waits until it answers; null where it ended first, as it does where another one serves the cluster. */
const started = async (place: Place, url: string): Promise<ChildProcess | null> => {
  const child = launch(place)
  let server = -1
  child.on("message", (pid) => {
    server = Number(pid)
  })
  while (!ended(child)) {
    if (servingProcess(place) === server && (await answers(url))) return child
    await wait(pollEvery)
  }
  return null
}

/** True for a server that has run for a while: whoever started it has had time to say so. */
const isSettled = async (url: string): Promise<boolean> => {
  try {
    const { rows } = await asks(url, (client) =>
      client.query<{ settled: boolean }>("select now() - pg_postmaster_start_time() > make_interval(secs => $1) as settled", [secondsToBeClaimed]),
    )
    return rows[0]?.settled === true
  } catch {
    return false
  }
}

const isTaken = ({ log }: Place, since: number): boolean =>
  /lock file "postmaster\.pid" already exists|is another postmaster/u.test(readFileSync(log, "utf8").slice(since))

const pidIn = (file: string): number => (existsSync(file) ? Number(readFileSync(file, "utf8")) : 0)

const isAlive = (file: string): boolean => {
  try {
    return pidIn(file) > 0 && process.kill(pidIn(file), 0)
  } catch {
    return false
  }
}

const prepareDatabase = async (serverUrl: string, password: string): Promise<void> => {
  await asks(serverUrl, async (client) => {
    const { rowCount: hasRole } = await client.query("select from pg_roles where rolname = $1", [application])
    if (hasRole === 0) await client.query(`create role ${application} login password ${client.escapeLiteral(password)}`)
    const { rowCount: hasDatabase } = await client.query("select from pg_database where datname = $1", [database])
    if (hasDatabase === 0) await client.query(`create database ${database}`)
  })
}

/**
 * Starts our own PostgreSQL in a data folder, on a Unix socket, under an unprivileged user where we are root. It ends
 * with us, however we end.
 * @param dataFolder made if it is not there
 * @throws RecordsError SERVER_TAKEN where another process runs a server there, SERVER_NOT_STARTED with the end of its log,
 *   SERVER_BINARIES_MISSING
 */
export const startPrivateServer = async (dataFolder: string): Promise<PrivateServer> => {
  const place = placeFor(dataFolder)
  const [ownerPassword, appPassword] = [secretIn(join(place.folder, "owner.secret")), secretIn(join(place.folder, "application.secret"))]
  makeCluster(place, ownerPassword)
  const serverUrl = urlFor(owner, ownerPassword, place.sockets, "postgres")
  const starter = join(place.folder, "starter.pid")
  const refuseTaken = async (): Promise<void> => {
    if (isAlive(starter) && (await answers(serverUrl))) throw new RecordsError("SERVER_TAKEN", { folder: place.folder, process: pidIn(starter) })
  }
  await refuseTaken()
  const logStart = existsSync(place.log) ? readFileSync(place.log, "utf8").length : 0
  for (let waited = 0; ; waited += pollEvery * 4) {
    const child = await started(place, serverUrl)
    if (child !== null) {
      writeFileSync(starter, String(process.pid), { mode: 0o600 })
      const over = new Promise<void>((done) => {
        child.once("exit", () => done())
        if (ended(child)) done()
      })
      await prepareDatabase(serverUrl, appPassword)
      return {
        url: urlFor(application, appPassword, place.sockets, database),
        adminUrl: urlFor(owner, ownerPassword, place.sockets, database),
        over,
        stop: async () => {
          child.ref()
          const unguarded = ended(child)
          if (child.connected) child.disconnect()
          if (unguarded && (await answers(serverUrl))) await endUnguarded(servingProcess(place))
          if (!unguarded) await over
          rmSync(starter, { force: true })
        },
      }
    }
    // Another was quicker, and has said so by now.
    await refuseTaken()
    // Whoever started it is gone, and so is its guard, or it would be gone too: it is ended, and started anew with a guard.
    if (!isAlive(starter) && (await isSettled(serverUrl))) await endUnguarded(servingProcess(place))
    else if (waited >= patience) {
      const taken = isTaken(place, logStart)
      throw new RecordsError(taken ? "SERVER_TAKEN" : "SERVER_NOT_STARTED", {
        folder: place.folder,
        ...(taken ? {} : { log: readFileSync(place.log, "utf8").slice(logStart).slice(-600) }),
      })
    }
    await wait(pollEvery * 4)
  }
}
