import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

import { normalizePath, type Plugin, type Rollup } from 'vite'

import { ROOT } from '../paths.ts'

/** Where each build says what it has taken in. */
export const SHIPPED = join(ROOT, '.cache/shipped')

/**
 * The folder of the npm package that a module comes from: `…/node_modules/react`. Returns undefined
 * for modules of the app's own and for those that a bundler adds.
 */
export function packageFolder(module: string): string | undefined {
  const path = module.replaceAll('\\', '/').replace(/^\0/, '').replace(/\?.*$/, '')
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0]
}

/** Notes which packages a build of the app has taken something from: code, or letters of a font. */
export function notePackages(): Plugin {
  let outDir = ''
  return {
    name: 'note-packages',
    configResolved({ root, build }) {
      outDir = relative(join(ROOT, 'dist'), resolve(root, build.outDir))
    },
    writeBundle(_, bundle) {
      // A bundle of a test is no part of the app.
      if (outDir.startsWith('..')) return
      const file = join(SHIPPED, `${outDir}.json`)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, JSON.stringify(foldersIn(bundle)))
    },
  }
}

/** The folders, relative to the project, of what a bundle has code or files of. */
function foldersIn(bundle: Rollup.OutputBundle): string[] {
  const modules = Object.values(bundle).flatMap((part) =>
    part.type === 'asset'
      ? part.originalFileNames.map((name) => resolve(ROOT, 'src-renderer', name))
      : Object.entries(part.modules)
          .filter(([, { renderedLength }]) => renderedLength > 0)
          .map(([id]) => id),
  )
  const folders = modules.map(packageFolder).filter((folder) => folder !== undefined)
  return [...new Set(folders.map((folder) => normalizePath(relative(ROOT, folder))))].toSorted()
}
