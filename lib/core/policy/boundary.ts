/** Where a model's bytes end up: our machines, ours hosted elsewhere under contract, or a cloud. In rising distance. */
export const boundaries = ['local', 'private', 'cloud'] as const

export type Boundary = (typeof boundaries)[number]
