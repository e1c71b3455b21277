const COLOURS = {
  ground: '--ground',
  rest: '--rest',
  ink: '--ink',
  inkSoft: '--ink-soft',
  hairline: '--hairline',
  link: '--link',
  bead: '--bead',
} as const

/** The colours and typefaces of the present theme, for drawing on a canvas. */
export interface CanvasTheme {
  colours: Record<keyof typeof COLOURS, string>
  /** Family lists as a canvas takes them. */
  headingFont: string
  textFont: string
}

/** Reads the design tokens and resolves them to colours. */
export function currentTheme(): CanvasTheme {
  const style = getComputedStyle(document.documentElement)
  const probe = document.createElement('span')
  // Forced system colours do not apply to a canvas.
  probe.style.setProperty('forced-color-adjust', 'none')
  document.body.append(probe)
  const colourOf = (token: string): string => {
    probe.style.color = `var(${token})`
    return getComputedStyle(probe).color
  }
  const colours = Object.fromEntries(
    Object.entries(COLOURS).map(([name, token]) => [name, colourOf(token)]),
  ) as CanvasTheme['colours']
  probe.remove()
  return {
    colours,
    headingFont: style.getPropertyValue('--font-heading'),
    textFont: style.getPropertyValue('--font-text'),
  }
}
