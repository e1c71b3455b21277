import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

import { run } from './run.ts'
import { say } from './say.ts'

/** A program, and the Debian package that brings it. */
const PROGRAMS = {
  chromium: 'chromium',
  Xvfb: 'xvfb',
  openbox: 'openbox',
  'dbus-daemon': 'dbus',
  'notify-send': 'libnotify-bin',
  dunst: 'dunst',
  xdotool: 'xdotool',
} as const

/** Fonts that screens are checked with; no program tells whether they are there. */
const FONTS = ['fonts-dejavu-core', 'fonts-noto-color-emoji']

export type SystemProgram = keyof typeof PROGRAMS

/** Everything that the specs use on Linux. */
export const ALL_PROGRAMS = Object.keys(PROGRAMS) as SystemProgram[]

/**
 * Makes sure that the programs are there. On Debian and Ubuntu as root what is not is installed;
 * elsewhere the one line to run is printed.
 *
 * @returns whether everything is there now
 */
export async function ensurePrograms(programs: readonly SystemProgram[]): Promise<boolean> {
  if (process.platform !== 'linux') return true
  const absent = programs.filter((program) => !isOnPath(program))
  if (absent.length === 0) return true
  const packages = [...absent.map((program) => PROGRAMS[program]), ...FONTS]
  const install = ['install', '-y', '--no-install-recommends', ...packages]
  if (process.getuid?.() !== 0 || !isOnPath('apt-get')) {
    say(`Some system programs are needed first: ${absent.join(', ')}.`)
    say(`On Debian or Ubuntu: sudo apt-get update && sudo apt-get ${install.join(' ')}`)
    return false
  }
  say(`Installing system packages: ${packages.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], install]) {
    const { code, output } = await run('apt-get', ['-qq', ...args], { env, quiet: true })
    if (code !== 0) {
      say(`apt-get ${args[0]} ended with ${code}:\n${output}`)
      return false
    }
  }
  return true
}

function isOnPath(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
