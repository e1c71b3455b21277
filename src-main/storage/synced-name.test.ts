import { describe, expect, it } from 'vitest'

import { monthInName, syncedName } from './synced-name.ts'

/** Conflict copies, as the programs name them; `NAME` stands for the name without its ending. */
const COPIES = [
  // Syncthing
  'NAME.sync-conflict-20261128-145610-S56Y6L2.json',
  // Dropbox, in several languages
  "NAME (Ann's conflicted copy 2026-11-28).json",
  "NAME (Ann's conflicted copy 2026-11-28 (1)).json",
  'NAME (Anns Konflikt-Kopie 2026-11-28).json',
  'NAME (Copie en conflit de Ann 2026-11-28).json',
  'NAME (Copia en conflicto de Ann 2026-11-28).json',
  'NAME (Ann の競合コピー 2026-11-28).json',
  'NAME (Конфликтующая копия Анна 2026-11-28).json',
  // iCloud Drive
  'NAME 2.json',
  'NAME 13.json',
  // OneDrive
  'NAME-DESKTOP-4F7A2B.json',
  'NAME-Zoë’s MacBook.json',
  // Google Drive, Nextcloud, ownCloud, Seafile, pCloud, Resilio
  'NAME (1).json',
  'NAME (conflicted copy 2026-11-28 101010).json',
  'NAME_conflict-20261128-101010.json',
  'NAME (SFConflict ann@mail.example 2026-11-28-10-10-10).json',
  'NAME [conflicted].json',
  'NAME.Conflict.json',
  // By hand
  'Copy of NAME.json',
  'NAME - Copy.json',
  'NAME – Kopie (2).json',
  // Copies of copies
  "NAME (1) (Ann's conflicted copy 2026-11-28).json",
  'NAME 2.sync-conflict-20261128-145610-S56Y6L2.json',
  'NAME.pending (1).json',
]

describe.each(['2026-11', 'plan'])('a conflict copy of %s', (stem) => {
  it.each(COPIES)('is known as %s', (form) => {
    const name = form.replace('NAME', stem)
    for (const written of [name, name.normalize('NFD')]) {
      expect(syncedName(written)).toEqual({ kind: 'copy', file: `${stem}.json` })
    }
  })
})

it.each([
  '.syncthing.2026-11.json.tmp',
  '~syncthing~2026-11.json.tmp',
  '.syncthing.2026-11.json',
  '~syncthing~2026-11.json',
  '.stfolder',
  '.stignore',
  '.DS_Store',
  'desktop.ini',
  '2026-11.json.before',
  '2026-11.json.tmp-2611281456abcdef',
  '2026-11.json.new',
  '2026-11.unreadable-2026-11-28T10-00-00-000Z.json',
  '2026-11.changed-2026-11-28T10-00-00-000Z (1).json',
  '2026-13.json',
  '12026-11.json',
  'planet.json',
  'device.json',
  'device 2.json',
  'draft (1).json',
  'explanation.json',
  '.notes.json.icloud',
])('%s is no version of a month or a plan', (name) => {
  expect(syncedName(name)).toBeUndefined()
})

it.each([
  ['2026-11.json', 'file', '2026-11.json'],
  ['plan.json', 'file', 'plan.json'],
  ['.2026-11.json.icloud', 'placeholder', '2026-11.json'],
  ['.plan.json.icloud', 'placeholder', 'plan.json'],
  ['2026-11.pending.json', 'pending', '2026-11.json'],
])('%s is the %s of %s', (name, kind, file) => {
  expect(syncedName(name)).toEqual({ kind, file })
})

it('tells the month', () => {
  expect(monthInName('2026-11 (1).json')).toBe('2026-11')
  expect(monthInName('.2026-11.json.icloud')).toBe('2026-11')
  expect(monthInName('plan 2.json')).toBeUndefined()
  expect(monthInName('notes.json')).toBeUndefined()
})
