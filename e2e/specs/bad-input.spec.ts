import { execFileSync } from 'node:child_process'
import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, launchAgain, storedWins, test } from '../fixtures/test.ts'
import { openFromTray } from '../pages/quick-log.ts'

test(
  'words from outside join those that are being typed',
  { tag: '@long' },
  async ({ launch, desktop, userData }) => {
    const app = await launch()
    const quickLog = await openFromTray(app)
    await quickLog.field.fill('half a thou')
    expect(await launchAgain(['--log', 'from outside'], desktop, userData)).toBe(0)
    await quickLog.acknowledged()
    await quickLog.page.keyboard.type('ght')
    await expect(quickLog.field).toHaveValue('half a thought')
    expect(await launchAgain(['--log', 'x'.repeat(30_000)], desktop, userData)).toBe(0)
    await expect(quickLog.error).toContainText('The limit is')
    await expect(quickLog.field).toHaveValue(`half a thought\n${'x'.repeat(30_000)}`)
  },
)

const canMount = process.platform === 'linux' && process.getuid?.() === 0
const real = canMount ? 'a real disk' : 'a real disk (not run: mounting one takes root on Linux)'

test.describe(real, () => {
  test.skip(!canMount)

  test.beforeEach(async ({ userData }) => {
    const data = join(userData, 'data')
    await mkdir(data)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', data])
  })

  test.afterEach(({ userData }) => {
    execFileSync('umount', ['--lazy', join(userData, 'data')])
  })

  test('that is full says so, keeps the words, and takes them once there is room', async ({
    launch,
    userData,
  }) => {
    const quickLog = await openFromTray(await launch())
    const filler = join(userData, 'data', 'filler')
    await writeFile(filler, '')
    const fill = async (): Promise<void> => {
      for (;;) await appendFile(filler, 'x'.repeat(512))
    }
    await expect(fill()).rejects.toThrow('ENOSPC')

    await quickLog.field.fill('wrote one sentence')
    await quickLog.field.press('Enter')
    await expect(quickLog.error).toContainText('The disk is full')
    await expect(quickLog.field).toHaveValue('wrote one sentence')
    await rm(filler)
    await quickLog.field.press('Enter')
    await quickLog.acknowledged()
    expect(await storedWins(userData)).toMatchObject([{ text: 'wrote one sentence' }])
  })

  test(
    'that is read-only says so and keeps the words',
    { tag: '@long' },
    async ({ launch, userData }) => {
      const quickLog = await openFromTray(await launch())
      const data = join(userData, 'data')
      execFileSync('mount', ['-o', 'remount,ro', data])
      await quickLog.field.fill('wrote one sentence')
      await quickLog.field.press('Enter')
      await expect(quickLog.error).toContainText('can’t be written to')
      await expect(quickLog.field).toHaveValue('wrote one sentence')
      execFileSync('mount', ['-o', 'remount,rw', data])
      await quickLog.field.press('Enter')
      await quickLog.acknowledged()
      expect(await storedWins(userData)).toMatchObject([{ text: 'wrote one sentence' }])
    },
  )
})
