import PgBoss from "pg-boss"
import { jobs as kinds, waitOnce, type JobData, type JobName } from "./catalogue.ts"

/** The job queue, open. Each job is given to one worker; one that fails or whose worker is killed is given again. */
export interface Jobs {
  /** Puts a job in; where this process works that kind off, it does so at once. @throws ZodError for what the catalogue does not have */
  send<Name extends JobName>(name: Name, data: JobData<Name>): Promise<void>
  /**
   * Works jobs of a kind off. What the work throws puts the job back, a few times, each after a longer while.
   * @param abreast how many at once; they are put back together
   */
  work<Name extends JobName>(name: Name, work: (data: JobData<Name>) => Promise<void>, abreast?: number): Promise<void>
  /** Puts a job in at set times. @param cron in China's time */
  schedule<Name extends JobName>(name: Name, cron: string, data: JobData<Name>): Promise<void>
  /** Lets the running jobs end, then closes. */
  stop(): Promise<void>
}

const connections = 3
const seconds = { poll: 2, stop: 20_000 }
/** Each kind is looked for a little less often than the one before: all at the same moment would hold up whoever reads then. */
const apart = 0.04
/** After about 2, 4, 8 … seconds, four minutes in all: as long as a checker takes to start again. */
const again = { retryLimit: 7, retryDelay: 1, retryBackoff: true }

/**
 * Opens the job queue.
 * @param url for the application's role
 * @param onError hears what the queue itself runs into
 */
export const openJobs = async (url: string, onError: (error: unknown) => void): Promise<Jobs> => {
  const boss = new PgBoss({ connectionString: url, schema: "pgboss", migrate: false, max: connections })
  boss.on("error", onError)
  await boss.start()
  const workers = new Map<JobName, string>()
  return {
    async send(name, data) {
      const parsed = kinds[name].parse(data)
      await boss.send(name, parsed, waitOnce.has(name) ? { ...again, singletonKey: JSON.stringify(parsed) } : again)
      const worker = workers.get(name)
      if (worker !== undefined) boss.notifyWorker(worker)
    },
    async work(name, work, abreast = 1) {
      const options = { pollingIntervalSeconds: seconds.poll + apart * workers.size, batchSize: abreast }
      const worker = await boss.work<JobData<typeof name>>(name, options, async (taken) => {
        await Promise.all(taken.map(({ data }) => work(data)))
      })
      workers.set(name, worker)
    },
    schedule: (name, cron, data) => boss.schedule(name, cron, kinds[name].parse(data), { tz: "Asia/Shanghai" }),
    stop: () => boss.stop({ graceful: true, wait: true, timeout: seconds.stop }),
  }
}
