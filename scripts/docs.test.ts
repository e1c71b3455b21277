import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

import { expect, it } from 'vitest'

import { ROOT } from './paths.ts'

const PAGES = [
  'README.md',
  'PRIVACY.md',
  'CHANGELOG.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

/** The places in the project that a page leads to or shows, each with its heading if it names one. */
function placesIn(page: string): { file: string; heading: string | undefined }[] {
  const text = readFileSync(join(ROOT, page), 'utf8').replaceAll(/^```[^]*?^```/gm, '')
  const links = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)]
  return links.flatMap(([, link, picture]) => {
    const target = link ?? picture ?? ''
    if (/^[a-z]+:/.test(target)) return []
    const [path = '', heading] = target.split('#')
    const file = path === '' ? page : relative(ROOT, join(ROOT, dirname(page), path))
    return { file: file.replaceAll('\\', '/'), heading }
  })
}

/** A heading as GitHub names it in addresses. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-')
}

function headingsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => slug(heading ?? ''))
}

it.each(PAGES)('%s leads to what is there', (page) => {
  const places = placesIn(page)
  expect(places.filter(({ file }) => !existsSync(join(ROOT, file)))).toEqual([])
  const named = places.filter(({ heading }) => heading !== undefined)
  expect(named.filter(({ file, heading }) => !headingsOf(file).includes(heading ?? ''))).toEqual([])
})

it('keeps no picture that no page shows', () => {
  const shown = new Set(PAGES.flatMap(placesIn).map(({ file }) => file))
  const pictures = readdirSync(join(ROOT, 'docs')).filter((name) =>
    /\.(?:png|webp|svg)$/.test(name),
  )
  expect(pictures.filter((name) => !shown.has(`docs/${name}`))).toEqual([])
})
