import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'

import { eventsRead, fileOf, linesRead } from '../tests/read-sample.ts'

const JOURNAL = JSON.stringify({
  metadata: { version: '1.0' },
  entries: [
    {
      uuid: '6F30404AB159433D8',
      creationDate: '2026-11-20T23:30:00Z',
      timeZone: 'Pacific\\/Auckland',
      text: '![](dayone-moment://1)\n\n# Planted *two* trees\\.\n\nMore of it.',
    },
    {
      uuid: 'B',
      creationDate: '2026-11-19T22:00:00Z',
      timeZone: 'America/New_York',
      isAllDay: true,
      text: 'A day out',
    },
    {
      uuid: 'C',
      creationDate: '2026-11-18T10:00:00Z',
      richText: '{"contents":[{"text":"Only rich"}]}',
    },
    { uuid: 'D', creationDate: '2026-11-18T10:00:00Z', photos: [{}] },
    { uuid: 'E', creationDate: 'yesterday', text: 'Some day' },
    { uuid: 'F', text: 'No day at all' },
    {
      uuid: 'G',
      creationDate: '2026-11-17T01:30:00Z',
      timeZone: 'Europe/Nowhere',
      text: '---\n> Late',
    },
  ],
})

it('reads the first line of each entry, in the zone it was written in', () => {
  const zip = zipSync({ 'Garden.json': strToU8(JOURNAL), 'photos/1.jpeg': new Uint8Array(9) })
  expect(linesRead(fileOf('export.zip', zip))).toEqual([
    'win 2026-11-21 Planted two trees. [Garden]',
    'win 2026-11-19 A day out [Garden]',
    'win 2026-11-18 Only rich [Garden]',
    'left out: no-text (2026-11-18T10:00:00Z)',
    'left out: date-not-understood (Some day)',
    'left out: no-date (No day at all)',
    'win 2026-11-16 Late [Garden]',
    'left out: file-not-known (photos/1.jpeg)',
  ])
  const first = eventsRead(fileOf('Garden.json', JOURNAL)).find(({ kind }) => kind === 'win')
  expect(first).toMatchObject({
    zone: 'Pacific/Auckland',
    offset: '+13:00',
    at: '2026-11-20T23:30:00.000Z',
  })
})

it('reads an entry of Day One Classic', () => {
  const entry = `<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>
<plist version="1.0"><dict><key>Creation Date</key><date>2013-06-17T18:38:29Z</date>
<key>Entry Text</key><string>Tea &amp; cake &b;
and more</string><key>Time Zone</key><string>Asia/Tokyo</string><key>UUID</key><string>0BDD</string></dict></plist>`
  expect(linesRead(fileOf('0BDD.doentry', entry))).toEqual(['win 2013-06-17 Tea & cake &b;'])
})
