/** Characters read in all, and by each detector: the clock that this room has not. */
export interface Work {
  total: number
  steps: Map<string, number>
}
