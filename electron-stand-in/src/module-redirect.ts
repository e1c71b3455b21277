import { registerHooks } from 'node:module'

const KEY = Symbol.for('electron-stand-in')
const NAMES = new Set(['electron', 'electron/main', 'electron/common'])
const PREFIX = 'electron-stand-in:'

/** Has `import 'electron'` and `require('electron')` give `module`; `original-fs` is Node's `fs`. */
export function redirectModules(module: object): void {
  Object.defineProperty(globalThis, KEY, { value: module })
  const access = `globalThis[Symbol.for('electron-stand-in')]`
  const names = Object.keys(module)
  const esm = `const it = ${access}\nexport default it\n${names.map((name) => `export const ${name} = it.${name}`).join('\n')}`
  const cjs = `module.exports = ${access}`
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'original-fs') return next('node:fs', context)
      if (!NAMES.has(specifier)) return next(specifier, context)
      const form = context.conditions.includes('require') ? 'cjs' : 'esm'
      return { url: `${PREFIX}${form}`, shortCircuit: true }
    },
    load(url, context, next) {
      if (!url.startsWith(PREFIX)) return next(url, context)
      return url.endsWith('cjs')
        ? { format: 'commonjs', source: cjs, shortCircuit: true }
        : { format: 'module', source: esm, shortCircuit: true }
    },
  })
}
