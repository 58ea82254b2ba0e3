/** Colours of a picture: the light theme of DESIGN §8, as values, since a file knows no page's variables. */
export const colours = {
  page: '#ffffff',
  text: '#1b2429',
  secondary: '#56636b',
  hairline: '#d8dee1',
  outline: '#9fb2bc',
  ink: '#1f2a33',
  zone: '#d1402d',
  revenue: '#2f5da8',
  land: '#7a6a1f',
  talent: '#8a3b78',
  /** The two zones of a comparison. */
  a: '#d1402d',
  b: '#0f6f78',
} as const;
