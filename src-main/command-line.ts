import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

import { unexpected, type Answer } from './cli/answer.ts'
import { commandLine } from './cli/command-line.ts'
import type { CommandRequest } from './cli/request.ts'
import { speakTerminalLanguage } from './cli/terminal-language.ts'
import { userDataFolder } from './cli/user-data-folder.ts'
import type { OwnedJobRunner } from './platform/jobs/job-runner.ts'
import type { JobProcess } from './platform/jobs/job-types.ts'
import type { FileJobs } from './storage/file-jobs.ts'
import { lockInstallation } from './storage/installation-lock.ts'

/** The folder of the app: this is `dist/cli/index.js` in it. */
const ROOT = join(import.meta.dirname, '../..')

/** The app, where that is what runs the command line. */
interface AppProcess {
  /** The folder of its settings. */
  userData: string
  /** Answers when it can start processes. */
  ready: () => Promise<void>
  startJobProcess: (entry: string) => JobProcess
}

/**
 * Runs the command line in this process, of the packaged app or of Node.
 *
 * @param argv without the program
 * @param app where this is the app
 * @returns the exit code
 */
export async function runCommandLine(argv: readonly string[], app?: AppProcess): Promise<number> {
  const { stdin, stdout, stderr, env } = process
  // Whoever reads may have read enough.
  stdout.on('error', () => undefined)
  stderr.on('error', () => undefined)
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    version: string
  }
  const openFileJobs = (): Promise<OwnedJobRunner<FileJobs>> => fileJobsOf(app)
  const userData = (given?: string): string =>
    given ?? app?.userData ?? userDataFolder({ platform: process.platform, env, home: homedir() })
  speakTerminalLanguage(ROOT, userData(), env)
  return commandLine(argv, {
    terminal: {
      env,
      cwd: process.cwd(),
      input: async () => (stdin.isTTY ? undefined : text(stdin)),
      isColorful: stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
      out: writerTo(stdout),
      error: writerTo(stderr),
    },
    version,
    userData,
    settingsOfFolder: async (...given) =>
      (await import('./app/commands-without-app.ts')).settingsOfFolder(...given),
    hasFolder: existsSync,
    aside: async (...given) =>
      (await import('./app/commands-aside.ts')).runAside(ROOT, ...given, openFileJobs),
    withoutApp: (...given) => withoutApp(...given, openFileJobs),
  })
}

/** Opens what reads files that may not answer, in processes of the app or of Node. */
async function fileJobsOf(app: AppProcess | undefined): Promise<OwnedJobRunner<FileJobs>> {
  const entry = join(ROOT, 'dist/jobs/job-process.cjs')
  const { openJobRunner } = await import('./platform/jobs/job-runner.ts')
  const { startNodeJobProcess } = await import('./platform/jobs/node-job-process.ts')
  await app?.ready()
  return openJobRunner<FileJobs>(() => (app?.startJobProcess ?? startNodeJobProcess)(entry))
}

/** Answers when what is written is on its way: to end the process is to drop the rest. */
function writerTo(stream: NodeJS.WriteStream): (words: string) => Promise<void> {
  return (words) => new Promise((resolve) => stream.write(words, () => resolve()))
}

/** Carries a command out here, while no other process has the data open. */
async function withoutApp(
  userData: string,
  request: CommandRequest,
  openFileJobs: () => Promise<OwnedJobRunner<FileJobs>>,
): Promise<Answer | undefined> {
  const lock = lockInstallation(userData, 0)
  if (lock === undefined) return undefined
  try {
    // A command that asks the app that runs has no use for all of this.
    const { runWithoutApp } = await import('./app/commands-without-app.ts')
    return await runWithoutApp(ROOT, userData, request, openFileJobs)
  } catch {
    return unexpected()
  } finally {
    lock.release()
  }
}
