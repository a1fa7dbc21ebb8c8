/** The eight checked pairs that a level may be shown in (ux.md section 6), with the words that say which is which. */
export const levelColours = {
  grey: 'Grey',
  teal: 'Teal',
  amber: 'Amber',
  red: 'Red',
  green: 'Green',
  pink: 'Pink',
  olive: 'Olive',
  cyan: 'Cyan',
} as const

export type LevelColour = keyof typeof levelColours

/** Documents name colours freely; what is not a pair of its own is shown as the nearest one, else grey. */
export function shownColour(colour: string): LevelColour {
  if (Object.hasOwn(levelColours, colour)) return colour as LevelColour
  return colour === 'blue' ? 'cyan' : 'grey'
}
