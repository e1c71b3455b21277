import type { ParentPort } from 'electron'

import type { JobOrder, JobReport, Jobs } from './job-types.ts'

/** Does jobs in this process, which was started for that, until it is ended from outside. */
export function serveJobs(port: Pick<ParentPort, 'on' | 'postMessage'>, jobs: Jobs): void {
  const say = (report: JobReport): void => port.postMessage(report)

  async function answer({ name, input }: JobOrder): Promise<void> {
    try {
      const job = jobs[name]
      if (job === undefined) throw new Error(`There is no job “${name}”.`)
      const result = await job(input as never, (part) => say({ kind: 'part', part }))
      say({ kind: 'done', result })
    } catch (error) {
      say({ kind: 'failed', reason: String(error) })
    }
  }

  port.on('message', ({ data }) => void answer(data as JobOrder))
  say({ kind: 'ready' })
}
