import type { Boundary } from '@/lib/core/policy/boundary'

/** In rising distance, as the policy orders them, without bringing the schema library into the page. */
export const boundaryOrder = ['local', 'private', 'cloud'] as const satisfies readonly Boundary[]
