import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { Page } from '@playwright/test'

import type { Colour } from './studio.ts'

/** A picture of a window, and where it lies. */
interface PlacedWindow {
  picture: Buffer
  left: number
  top: number
}

/** Windows on a ground, and what is said about them. */
export interface Composition {
  windows: readonly PlacedWindow[]
  /** Words above the windows: a name, and a sentence. */
  caption?: { name: string; sentence: string }
}

interface Look {
  ground: string
  ink: string
  soft: string
  edge: string
  shadow: string
}

/** Whatever page the picture is shown on, its windows have an edge. */
const LOOKS: Readonly<Record<Colour, Look>> = {
  light: {
    ground: '#f0e7d8',
    ink: '#2a2622',
    soft: '#665c51',
    edge: '#cbbfac',
    shadow: '0 14px 36px -14px #4a371f66',
  },
  dark: {
    ground: '#141210',
    ink: '#efe7db',
    soft: '#b8ad9d',
    edge: '#574e45',
    shadow: '0 14px 36px -14px #000000cc',
  },
}

const FONTS = {
  heading: '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
  text: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
}

/**
 * Draws windows into one picture, as large as the page.
 *
 * @param page an empty one
 * @param grounded whether there is a ground; without one it is transparent
 */
export async function compose(
  page: Page,
  { windows, caption }: Composition,
  colour: Colour,
  grounded: boolean,
): Promise<Buffer> {
  const drawn = windows.map(
    ({ picture, left, top }) =>
      `<img style="left:${left}px;top:${top}px" src="${dataUrl('image/png', picture)}">`,
  )
  const said = caption === undefined ? '' : `<p><b>${caption.name}</b> ${caption.sentence}</p>`
  await page.setContent(`<style>${styles(LOOKS[colour], grounded)}</style>${said}${drawn.join('')}`)
  await page.evaluate(() =>
    Promise.all([document.fonts.ready, ...[...document.images].map((image) => image.decode())]),
  )
  return page.screenshot({ omitBackground: !grounded })
}

function styles({ ground, ink, soft, edge, shadow }: Look, grounded: boolean): string {
  return `
    @font-face { font-family: heading; src: url(${font('heading')}); font-weight: 200 800 }
    @font-face { font-family: text; src: url(${font('text')}); font-weight: 200 800 }
    html { background: ${grounded ? ground : 'transparent'} }
    body { margin: 0 }
    p { margin: 0; padding: 22px 30px; font: 17px/30px text; color: ${soft} }
    b { margin-right: 8px; font: 500 24px/30px heading; color: ${ink} }
    img { position: absolute; border-radius: 10px; box-shadow: 0 0 0 1px ${edge}, ${shadow} }
  `
}

const require = createRequire(import.meta.url)

function font(name: keyof typeof FONTS): string {
  return dataUrl('font/woff2', readFileSync(require.resolve(FONTS[name])))
}

function dataUrl(type: string, bytes: Buffer): string {
  return `data:${type};base64,${bytes.toString('base64')}`
}
