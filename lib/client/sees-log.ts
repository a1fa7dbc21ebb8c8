import { makeStore } from './make-store'

/** May this person open the console's audit pages? Said once by the shell, for links that only they can follow. */
export const seesLog = makeStore(false)
