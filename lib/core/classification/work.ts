/** Characters read by each detector in each view: the clock that this room has not. */
export interface Work {
  total: number
  steps: Record<string, number>
}
