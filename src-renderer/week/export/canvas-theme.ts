const COLOURS = {
  ground: '--ground',
  rest: '--rest',
  ink: '--ink',
  inkSoft: '--ink-soft',
  hairline: '--hairline',
  link: '--link',
  bead: '--bead',
} as const

/** The colours and typefaces of the page as they are at present. */
export interface CanvasTheme {
  colours: Record<keyof typeof COLOURS, string>
  /** Family lists as a canvas takes them. */
  headingFont: string
  textFont: string
}

/** Reads the design tokens, each as the colour that it comes to in the present theme. */
export function currentTheme(): CanvasTheme {
  const style = getComputedStyle(document.documentElement)
  const probe = document.createElement('span')
  // A canvas has its own colours, also where the system's are forced upon the page.
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
