/** At most `slots` at once for each model; the others wait their turn and are never told. */
export class SlotQueue {
  readonly #running = new Map<string, number>()
  readonly #waiting = new Map<string, (() => void)[]>()

  async enter(model: string, slots: number | null, signal: AbortSignal): Promise<() => void> {
    while (slots !== null && (this.#running.get(model) ?? 0) >= slots && !signal.aborted) {
      await this.#turn(model, signal)
    }
    this.#running.set(model, (this.#running.get(model) ?? 0) + 1)
    return () => {
      this.#running.set(model, (this.#running.get(model) ?? 1) - 1)
      this.#waiting.get(model)?.shift()?.()
    }
  }

  #turn(model: string, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const line = this.#waiting.get(model) ?? []
      this.#waiting.set(model, line)
      line.push(resolve)
      signal.addEventListener('abort', () => {
        const at = line.indexOf(resolve)
        if (at !== -1) line.splice(at, 1)
        resolve()
      })
    })
  }
}
