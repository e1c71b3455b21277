import { ask } from '../api.ts'
import type { ParentTask } from './smaller-step.tsx'

/** The task that a step belongs to. A step without a task counts as its own task. */
export async function parentTaskOf(taskId: string | undefined, text: string): Promise<ParentTask> {
  const alone = { task: text, friction: {} }
  if (taskId === undefined) return alone
  const plan = await ask('plan.read', {}).catch(() => undefined)
  const task = plan?.tasks.find(({ id }) => id === taskId)
  return task === undefined ? alone : { task: task.text, friction: task.friction ?? {} }
}
