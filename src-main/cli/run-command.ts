import { unexpected, type Answer } from './answer.ts'
import type { CommandWorld } from './command-world.ts'
import { today, week } from './commands/days.ts'
import { importFile } from './commands/import.ts'
import { log } from './commands/log.ts'
import { pause, resume, status } from './commands/nudges.ts'
import { shrink } from './commands/shrink.ts'
import { did, next } from './commands/steps.ts'
import type { CommandRequest, WorkingCommand } from './request.ts'

type Run = (request: CommandRequest, world: CommandWorld) => Answer | Promise<Answer>

const RUNS: Record<WorkingCommand, Run> = {
  log,
  today,
  week,
  next,
  did,
  shrink,
  // Each terminal does these by itself.
  export: () => unexpected(),
  import: (request, world) =>
    request.options.preview === true ? unexpected() : importFile(request, world),
  pause,
  resume,
  status,
}

/** Carries a command out. */
export async function runCommand(request: CommandRequest, world: CommandWorld): Promise<Answer> {
  return RUNS[request.command](request, world)
}
