import { setImmediate } from 'node:timers/promises'

import type { CommandWorld } from '../cli/command-world.ts'
import type { CommandRequest } from '../cli/request.ts'
import { runCommand } from '../cli/run-command.ts'
import type { Data } from '../data/data.ts'
import type { OwnedJobRunner } from '../platform/jobs/job-runner.ts'
import type { FileJobs } from '../storage/file-jobs.ts'

/** Opens what reads other devices' files in a process of its own: their folders may not answer. */
export type OpenFileJobs = () => Promise<OwnedJobRunner<FileJobs>>

/** Whether a command has to do with other devices: a win is written down at once, and so is a pause. */
export function concernsOthers({ command, options }: CommandRequest): boolean {
  if (command === 'log') return options.goal !== undefined
  return command !== 'pause' && command !== 'resume'
}

/**
 * Reads what a command has to know of other devices, before it is carried out: it is looked at what
 * it looks at, and again, until nothing more was asked for. What does not come in time is left out.
 */
export async function readOthersFor(
  { command, ...request }: CommandRequest,
  { world, data, jobs }: { world: CommandWorld; data: Data; jobs: OwnedJobRunner<FileJobs> },
): Promise<void> {
  await data.readOthers(jobs)
  const look: CommandRequest =
    command === 'week'
      ? { ...request, command }
      : { ...request, command: 'today', words: [], options: {} }
  do {
    // What has come in is heard of first.
    await setImmediate()
    await runCommand(look, world)
  } while (await data.othersRead())
}
