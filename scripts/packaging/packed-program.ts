import { globSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The program of a packed app.
 *
 * @param resources its folder of resources, as `packedResources` finds it
 */
export function programIn(resources: string): string {
  const folder = dirname(resources)
  if (resources.endsWith(join('Contents', 'Resources'))) {
    return join(folder, 'MacOS', 'Micro-Momentum')
  }
  const [windows] = globSync('Micro-Momentum.exe', { cwd: folder })
  return join(folder, windows ?? 'micro-momentum')
}
