/** `internal` keeps a whole object out of every edition; single internal fields never get there. */
export const visibilities = ['public', 'internal'] as const;

export type Visibility = (typeof visibilities)[number];
