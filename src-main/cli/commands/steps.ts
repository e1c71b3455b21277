import type { NextStep, StepView } from '../../../src-shared/contract/plan.ts'
import { say } from '../../../src-shared/words/command-line/command-line-words.ts'
import { fold } from '../../kernel/fold.ts'
import { done, EXIT, named, notFor, notSaved, plain, type Answer } from '../answer.ts'
import type { CommandWorld } from '../command-world.ts'
import type { CommandRequest } from '../request.ts'
import { logged } from './log.ts'

/** How many steps are named where several are meant. */
const MOST_NAMED = 4

/** `next`: the step that Today shows. */
export function next(_: CommandRequest, world: CommandWorld): Answer {
  const step = world.today().next
  if (step === undefined) return notFor(EXIT.nothing, 'noNext')
  const { text, task } = step
  const serves = task === undefined ? [] : [say('for', { task: plain(task) })]
  return done({ step: printedStep(step) }, [[plain(text), ...serves].join('  ')])
}

/** `did`: the next step is done, or the open one that is named. */
export async function did({ words }: CommandRequest, world: CommandWorld): Promise<Answer> {
  const given = words.join(' ').trim()
  const stepId = given === '' ? await idOfNext(world) : idOfNamed(given, world)
  return typeof stepId === 'string' ? logged(await world.didStep(stepId), world) : stepId
}

/** A step as commands print it in JSON. */
export function printedStep({ stepId, text, task, goal, anchor }: NextStep) {
  return {
    id: stepId ?? null,
    text,
    task: task ?? null,
    goal: goal?.name ?? null,
    anchor: anchor ?? null,
  }
}

/** What is said of the next step beside other things. */
export function nextLine({ text }: NextStep): string {
  return say('nextIs', { step: plain(text) })
}

/** The next step; one that waits on its task's ladder is taken from there first. */
async function idOfNext(world: CommandWorld): Promise<string | Answer> {
  const step = world.today().next
  if (step === undefined) return notFor(EXIT.nothing, 'noNext')
  const { stepId, taskId, text } = step
  if (stepId !== undefined) return stepId
  if (taskId === undefined) return notFor(EXIT.nothing, 'noNext')
  const taken = await world.takeStep({ taskId, text })
  if (taken.kind === 'added') return taken.id
  return taken.kind === 'not-saved'
    ? notSaved(taken.problem, world.catalog)
    : notFor(EXIT.nothing, 'gone')
}

function idOfNamed(given: string, world: CommandWorld): string | Answer {
  const { tasks, steps } = world.plan()
  const open = [...tasks.flatMap((task) => task.steps), ...steps]
  const found = stepsLike(given, open)
  const [only, ...others] = found
  if (only === undefined) return notFor(EXIT.nothing, 'noStep', { given: plain(given) })
  if (others.length === 0) return only.id
  const several = named(found.slice(0, MOST_NAMED).map(({ text }) => text))
  return notFor(EXIT.refused, 'stepUnclear', { given: plain(given), steps: several })
}

/** The open steps that are meant: by id, by their words, or by a part of them. */
function stepsLike(given: string, open: readonly StepView[]): readonly StepView[] {
  const wanted = fold(given)
  const exact = open.filter(({ id, text }) => id === given || fold(text) === wanted)
  return exact.length > 0 ? exact : open.filter(({ text }) => fold(text).includes(wanted))
}
