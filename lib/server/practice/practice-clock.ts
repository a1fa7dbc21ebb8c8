/** Time, injected. `sleep` ends early, without an error, when the signal aborts. */
export interface PracticeClock {
  nowMs(): number
  sleep(ms: number, signal: AbortSignal): Promise<void>
}

export const systemPracticeClock: PracticeClock = {
  nowMs: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve()
      const timer = setTimeout(end, ms)
      function end(): void {
        clearTimeout(timer)
        signal.removeEventListener('abort', end)
        resolve()
      }
      signal.addEventListener('abort', end)
    }),
}
