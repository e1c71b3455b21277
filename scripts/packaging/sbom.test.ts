import { expect, it } from 'vitest'

import { bomOfApp, type Bom } from './sbom.ts'

const work = (name: string, version = '1.0.0') => ({ name, version, license: 'MIT', text: '…' })
const everything: Bom = {
  metadata: { component: { name: 'folder', type: 'library', 'bom-ref': 'app@0.1.0' } },
  components: ['react', 'electron', 'vite', 'scheduler'].map((name) => ({
    name,
    version: '1.0.0',
    'bom-ref': `${name}@1.0.0`,
  })),
  dependencies: [
    { ref: 'app@0.1.0', dependsOn: ['react@1.0.0', 'vite@1.0.0', 'electron@1.0.0'] },
    { ref: 'react@1.0.0', dependsOn: ['scheduler@1.0.0'] },
    { ref: 'vite@1.0.0', dependsOn: ['react@1.0.0'] },
  ],
}

it('names what is shipped, and not what it was built with', () => {
  const bom = bomOfApp(everything, [work('react'), work('scheduler'), work('electron')], [], 'App')
  expect(bom.metadata.component).toEqual({
    name: 'App',
    type: 'application',
    'bom-ref': 'app@0.1.0',
  })
  expect(bom.components).toMatchObject([
    { name: 'react', scope: 'required' },
    { name: 'scheduler' },
    { name: 'electron' },
  ])
  expect(bom.dependencies).toEqual([
    { ref: 'app@0.1.0', dependsOn: ['react@1.0.0', 'electron@1.0.0'] },
    { ref: 'react@1.0.0', dependsOn: ['scheduler@1.0.0'] },
  ])
})

it('names programs that are no package of npm', () => {
  expect(bomOfApp(everything, [], [work('SnoreToast', '0.7.0')], 'App').components).toEqual([
    {
      'bom-ref': 'SnoreToast@0.7.0',
      type: 'application',
      name: 'SnoreToast',
      version: '0.7.0',
      licenses: [{ license: { name: 'MIT' } }],
    },
  ])
})

it('does not leave out what it cannot find', () => {
  expect(() => bomOfApp(everything, [work('react', '2.0.0')], [], 'App')).toThrow('react@2.0.0')
})
