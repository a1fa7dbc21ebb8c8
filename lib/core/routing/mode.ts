import { z } from 'zod'

/** How a model is chosen inside a decision. No mode loosens a decision. */
const modes = ['auto', 'fast', 'deep'] as const

/** A mode, or the id of one model that goes first if the decision allows it. */
export const choiceSchema = z.union([z.enum(modes), z.uuid()])

export type Choice = z.infer<typeof choiceSchema>

export const paths = ['fast', 'deep', 'both'] as const
/** The paths that a model serves. */
export type ModelPath = (typeof paths)[number]
