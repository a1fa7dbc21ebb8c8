/** How a model is, as the last probe or attempt saw it. */
const modelStates = ['unknown', 'healthy', 'busy', 'loading', 'rateLimited', 'offline', 'configError', 'off'] as const
export type ModelState = (typeof modelStates)[number]
