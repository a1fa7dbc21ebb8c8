import { z } from 'zod'

/** Where a model's bytes end up: our machines, ours hosted elsewhere under contract, or a cloud. In rising distance. */
export const boundaries = ['local', 'private', 'cloud'] as const

export const boundarySchema = z.enum(boundaries)

export type Boundary = z.infer<typeof boundarySchema>
