import { expect, it } from 'vitest'

import { accelerator } from './accelerator.ts'

it('names keys as keyboards do', () => {
  expect(accelerator('Control+Shift+W', 'Linux x86_64')).toBe('Ctrl+Shift+W')
  expect(accelerator('Control+Command+W', 'MacIntel')).toBe('⌃⌘W')
})
