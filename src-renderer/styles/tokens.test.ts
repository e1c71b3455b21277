import { describe, expect, it } from 'vitest'

import css from './tokens.css?raw'

/** WCAG 2.2, 1.4.3 and 1.4.11: text, and what has to be seen to be understood. */
const TEXT = 4.5
const PARTS = 3
/** About what is just seen between two fields side by side, in Oklab. */
const JUST_SEEN = 0.02
const THEMES = ['light', 'dark'] as const
const HUES = ['clay', 'sea', 'indigo', 'plum', 'moss', 'sky', 'plain'] as const

const [normal = '', more = ''] = css.split('@media (prefers-contrast: more)')

/** The tokens of a theme by name, what they refer to resolved. */
function tokens(source: string, theme: (typeof THEMES)[number]): Map<string, string> {
  const found = new Map<string, string>()
  const pairs = /--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g
  for (const [, name = '', light = '', dark = ''] of source.matchAll(pairs)) {
    found.set(name, theme === 'light' ? light : dark)
  }
  for (const [, name = '', of = ''] of source.matchAll(/--([\w-]+): var\(--([\w-]+)\)/g)) {
    const colour = found.get(of)
    if (colour !== undefined && !found.has(name)) found.set(name, colour)
  }
  return found
}

type Rgb = [number, number, number]

/** The linear red, green and blue of `#rrggbb`, from 0 to 1 (IEC 61966-2-1). */
function linear(hex: string): Rgb {
  return [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as Rgb
}

/** The ratio of the luminances (WCAG 2.2, "contrast ratio"), from 1 to 21. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [a, b]
    .map((hex) => {
      const [red, green, blue] = linear(hex)
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05
    })
    .toSorted((x, y) => x - y)
  return light / dark
}

/**
 * What is seen without one kind of cones: the matrices for linear sRGB at full severity of Machado,
 * Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency"
 * (2009), table 1.
 */
const BLINDNESS: Record<string, Rgb[]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

function seenWith(rows: Rgb[], [red, green, blue]: Rgb): Rgb {
  return rows.map(([r, g, b]) => Math.min(1, Math.max(0, r * red + g * green + b * blue))) as Rgb
}

/** Oklab of a linear colour (Ottosson, "A perceptual color space for image processing", 2020). */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function distance(a: Rgb, b: Rgb): number {
  return Math.hypot(...oklab(a).map((value, at) => value - (oklab(b)[at] ?? 0)))
}

describe.each(THEMES)('the colours of %s', (theme) => {
  const colours = tokens(normal, theme)
  const high = new Map([...colours, ...tokens(more, theme)])
  const of = (name: string): string => colours.get(name) ?? expect.fail(`no token --${name}`)

  it.each(['paper', 'sheet', 'sunk', 'shade', 'tint'])('can be read on %s', (ground) => {
    const inks = ['black-ink', 'brown-ink', 'pale-ink', 'ochre', 'brick']
    expect(inks.filter((ink) => contrast(of(ink), of(ground)) < TEXT)).toEqual([])
  })

  it('can be read on the button that matters', () => {
    expect(contrast(of('on-ochre'), of('ochre'))).toBeGreaterThanOrEqual(TEXT)
  })

  it.each(HUES)('show the beads of %s on every ground', (hue) => {
    const grounds = ['paper', 'sheet', 'sunk', 'shade', 'tint']
    expect(grounds.filter((ground) => contrast(of(hue), of(ground)) < PARTS)).toEqual([])
  })

  it('show the edge of what is written into', () => {
    expect(contrast(of('edge-strong'), of('sheet'))).toBeGreaterThanOrEqual(PARTS)
    expect(contrast(of('edge-strong'), of('paper'))).toBeGreaterThanOrEqual(PARTS)
  })

  it('are stronger where more contrast is asked for', () => {
    const grounds = ['paper', 'sheet'].map((name) => high.get(name) ?? '')
    const weak = (names: readonly string[], least: number): string[] =>
      names.filter((name) => grounds.some((on) => contrast(high.get(name) ?? '', on) < least))
    expect(weak(HUES, 5)).toEqual([])
    expect(weak(['black-ink', 'brown-ink', 'pale-ink', 'ochre'], 7)).toEqual([])
  })

  /**
   * Two hues that look alike to some people are told apart by their shapes; this holds that the hues
   * help.
   */
  it.each(Object.entries(BLINDNESS))('can be told apart with %s', (_, rows) => {
    const seen = HUES.map((hue) => seenWith(rows, linear(of(hue))))
    const alike = seen.flatMap((colour, at) =>
      seen
        .slice(at + 1)
        .flatMap((next, after) =>
          distance(colour, next) < JUST_SEEN ? [`${HUES[at]}, ${HUES[at + 1 + after]}`] : [],
        ),
    )
    expect(alike).toEqual([])
  })
})
