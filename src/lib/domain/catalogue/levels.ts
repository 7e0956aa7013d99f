/** Level of an organization, near to far from the municipality's point of view. */
export const levels = ['kommune', 'kreis', 'zivil', 'wirtschaft', 'land', 'bund'] as const;

export type Level = (typeof levels)[number];
