import PgBoss from "pg-boss"
import { jobs as kinds, type JobData, type JobName } from "./catalogue.ts"

/** The job queue, open. Each job is given to one worker; one that fails or whose worker is killed is given again. */
export interface Jobs {
  /** Puts a job in. @throws ZodError for what the catalogue does not have */
  send<Name extends JobName>(name: Name, data: JobData<Name>): Promise<void>
  /** Works jobs of a kind off. What the work throws puts the job back, a few times, each after a longer while. */
  work<Name extends JobName>(name: Name, work: (data: JobData<Name>) => Promise<void>): Promise<void>
  /** Puts a job in at set times. @param cron in China's time */
  schedule<Name extends JobName>(name: Name, cron: string, data: JobData<Name>): Promise<void>
  /** Lets the running jobs end, then closes. */
  stop(): Promise<void>
}

const connections = 3
const seconds = { poll: 2, stop: 20_000 }
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
  return {
    async send(name, data) {
      await boss.send(name, kinds[name].parse(data), again)
    },
    async work(name, work) {
      await boss.work<JobData<typeof name>>(name, { pollingIntervalSeconds: seconds.poll }, async (taken) => {
        for (const { data } of taken) await work(data)
      })
    },
    schedule: (name, cron, data) => boss.schedule(name, cron, kinds[name].parse(data), { tz: "Asia/Shanghai" }),
    stop: () => boss.stop({ graceful: true, wait: true, timeout: seconds.stop }),
  }
}
