// The measures and colours that all charts share.

/** In SVG units; the PNG has twice as many pixels. */
export const width = 424;
export const height = 340;
/** The free edge round everything that is drawn. */
export const margin = 18;
/** The drawing area of a value axis that spans the chart. */
export const inner: readonly [number, number] = [margin + 8, width - margin - 8];

/** A phone shows the picture 300 px wide: 17 units are 12 px there, and nothing is set smaller. */
export const size = { small: 17, body: 18, title: 20, figure: 20 } as const;

/**
 * Dark in both of Discord's themes. The data colours are those of Okabe and Ito ("Color Universal Design", 2008),
 * told apart with every common kind of colour blindness; the `dim` ones are the same, mixed with the panel.
 */
export const palette = {
  panel: "#1e1f22",
  text: "#f2f3f5",
  muted: "#b5bac1",
  grid: "#36383e",
  rule: "#85898f",
  sky: "#56b4e9",
  skyFill: "#3a7496",
  skyDim: "#294457",
  orange: "#e69f00",
  orangeFill: "#946a0c",
  orangeDim: "#4c3b19",
  grey: "#9aa0a8",
  greyFill: "#5a5e65",
  greyDim: "#393b40",
  yellow: "#f0e442",
} as const;

/** The two sides of an argument, or the two series of a fan, keep these colours everywhere. */
export const pair = [
  { line: palette.sky, fill: palette.skyFill, dim: palette.skyDim },
  { line: palette.orange, fill: palette.orangeFill, dim: palette.orangeDim },
] as const;
