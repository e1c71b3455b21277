import { accessSync, constants, existsSync } from 'node:fs'
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
  'xfce4-panel': 'xfce4-panel',
  x11vnc: 'x11vnc',
  websockify: 'websockify',
  novnc: 'novnc',
} as const

/** What is there when a package is that brings no program. */
const FILES: Partial<Record<SystemProgram, string>> = { novnc: '/usr/share/novnc/vnc.html' }

/**
 * Fonts that screens are checked with; no program tells whether they are there. The second has the
 * letters of Japanese and Chinese in 2 MB and the third those of Korean in 10, where the Noto fonts take 57.
 */
const FONTS = ['fonts-dejavu-core', 'fonts-droid-fallback', 'fonts-nanum', 'fonts-noto-color-emoji']

/**
 * What brings everything that Electron is linked with, and the library of its notifications. Of the
 * packages with ALSA, `libasound2-dev` has the same name on all of Debian and Ubuntu.
 */
const LIBRARIES = ['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2-dev', 'libnotify4']

/**
 * What specs use where it is there: without Syncthing, its spec says that it is skipped; without
 * the browser that draws nothing on a screen, pages are in the usual one. Ubuntu has no such browser.
 */
const OPTIONAL = ['syncthing', 'chromium-headless-shell']

export type SystemProgram = keyof typeof PROGRAMS

/** Every package that a script may want; a container and the workflows bring them along. */
export const ALL_PACKAGES: readonly string[] = [
  ...Object.values(PROGRAMS),
  ...OPTIONAL,
  ...LIBRARIES,
  ...FONTS,
]

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
  const absent = programs.filter((program) => !isThere(program))
  if (absent.length === 0) return true
  return installPackages([...absent.map((program) => PROGRAMS[program]), ...FONTS])
}

/** Installs what specs can do without, where that needs nobody's leave. */
export async function bringOptionalPrograms(): Promise<void> {
  const absent = OPTIONAL.filter((name) => !isOnPath(name))
  if (process.platform !== 'linux' || absent.length === 0) return
  if (process.getuid?.() !== 0 || !isOnPath('apt-get')) return
  await run('apt-get', ['-qq', 'update'], { quiet: true })
  const known = await Promise.all(
    absent.map(async (name) => {
      const { code } = await run('apt-cache', ['show', name], { quiet: true })
      return code === 0
    }),
  )
  const wanted = absent.filter((_, at) => known[at])
  if (wanted.length > 0) await installPackages(wanted)
}

/**
 * Makes sure that the libraries are there that Electron is linked with; a machine without a desktop
 * has hardly any. Says and answers the same as `ensurePrograms`.
 *
 * @param program Electron's program
 */
export async function ensureLibraries(program: string): Promise<boolean> {
  if (process.platform !== 'linux') return true
  const linked = await run('ldd', [program], { quiet: true })
  if (!linked.output.includes('not found')) return true
  return installPackages([...LIBRARIES, ...FONTS])
}

/** Installs packages, or says how to. Returns whether they are there. */
async function installPackages(packages: readonly string[]): Promise<boolean> {
  const install = ['install', '-y', '--no-install-recommends', ...packages]
  if (process.getuid?.() !== 0 || !isOnPath('apt-get')) {
    say(`A few system packages are needed first. On Debian or Ubuntu, this brings them:`)
    say(`sudo apt-get update && sudo apt-get ${install.join(' ')}`)
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

function isThere(program: SystemProgram): boolean {
  const file = FILES[program]
  return file === undefined ? isOnPath(program) : existsSync(file)
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
