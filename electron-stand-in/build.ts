import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const HERE = import.meta.dirname
const DIST = join(HERE, 'dist')
const SOURCE = join(HERE, 'src')
const MIN_NODE = 24
const BUNDLED = ['electron', '@electron/asar', '@jellybrick/dbus-next']

/** As Electron's program has it, for @electron/fuses to find: the version, the number of fuses, each of them. */
const FUSE_WIRE = `dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u000810110001`

const launcher = (node: string): string => `#!/bin/sh
# Starts the stand-in for Electron with a Node that is new enough.
# ${FUSE_WIRE}
program=$(readlink -f "$0")
folder=$(dirname "$program")
node=node
version=$(node --version 2>/dev/null)
version=\${version#v}
if [ "\${version%%.*}" -lt ${MIN_NODE} ] 2>/dev/null || [ -z "$version" ]; then node='${node}'; fi
if [ -n "$ELECTRON_RUN_AS_NODE" ]; then exec "$node" "$@"; fi
inspect=
for argument in "$@"; do
  case "$argument" in --inspect|--inspect=*|--inspect-brk|--inspect-brk=*) inspect=$argument ;; esac
done
export ELECTRON_STAND_IN_PROGRAM="$program"
exec "$node" $inspect --unhandled-rejections=warn --disable-warning=ExperimentalWarning "$folder/stand-in/boot.js" "$@"
`

/** Bundles the stand-in into `dist/` unless that is up to date already; gives the folder. */
export async function buildStandIn(): Promise<string> {
  const stamp = fingerprint()
  if (isCurrent(stamp)) return DIST
  const unlock = await lock()
  try {
    // Another process may have built it while this one waited.
    if (!isCurrent(stamp)) await write(stamp)
  } finally {
    unlock()
  }
  return DIST
}

function isCurrent(stamp: string): boolean {
  const file = join(DIST, 'stand-in', 'stamp')
  return existsSync(file) && readFileSync(file, 'utf8') === stamp
}

/** Takes turns with other processes; the lock of one that has died is taken over. */
async function lock(): Promise<() => void> {
  const file = `${DIST}.lock`
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      return () => rmSync(file, { force: true })
    } catch {
      if (!ownerLives(file)) rmSync(file, { force: true })
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}

function ownerLives(file: string): boolean {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    // Written a moment after the file appears.
    if (pid === 0) return true
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function write(stamp: string): Promise<void> {
  const fresh = `${DIST}.${process.pid}`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(join(fresh, 'resources'), { recursive: true })
  await bundle(join(fresh, 'stand-in'))
  const require = createRequire(import.meta.url)
  const { version } = require('electron/package.json') as { version: string }
  writeFileSync(join(fresh, 'version'), version)
  writeFileSync(join(fresh, 'LICENSE'), 'A development-only stand-in for Electron; not Electron.\n')
  writeFileSync(join(fresh, 'electron'), launcher(process.execPath))
  chmodSync(join(fresh, 'electron'), 0o755)
  writeFileSync(join(fresh, 'stand-in', 'stamp'), stamp)
  rmSync(DIST, { recursive: true, force: true })
  renameSync(fresh, DIST)
}

async function bundle(outDir: string): Promise<void> {
  const { build } = await import('vite')
  const common = { configFile: false, logLevel: 'warn', root: HERE, publicDir: false } as const
  const world = (name: string) =>
    build({
      ...common,
      build: {
        outDir,
        emptyOutDir: false,
        minify: false,
        target: 'esnext',
        lib: {
          entry: join(SOURCE, 'world', `${name}.ts`),
          formats: ['iife'],
          name: 'world',
          fileName: () => `${name}.js`,
        },
      },
    })
  await Promise.all([world('main-world'), world('isolated-world')])
  await build({
    ...common,
    ssr: { noExternal: true },
    build: {
      outDir,
      emptyOutDir: false,
      minify: false,
      target: 'node24',
      ssr: true,
      rolldownOptions: {
        input: [join(SOURCE, 'boot.ts'), join(SOURCE, 'utility.ts')],
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', format: 'esm' },
      },
    },
  })
  writeFileSync(join(outDir, 'package.json'), '{ "type": "module" }\n')
}

function fingerprint(): string {
  const hash = createHash('sha256')
  const add = (file: string): void => {
    const { mtimeMs, size } = statSync(file)
    hash.update(`${file} ${mtimeMs} ${size}\n`)
  }
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).toSorted((a, b) =>
      a.name.localeCompare(b.name),
    ))
      if (entry.isDirectory()) walk(join(folder, entry.name))
      else add(join(folder, entry.name))
  }
  walk(SOURCE)
  add(join(HERE, 'build.ts'))
  const require = createRequire(import.meta.url)
  for (const name of BUNDLED) add(require.resolve(name))
  return hash.update(process.execPath).digest('hex')
}

if (import.meta.main) console.log(await buildStandIn())
