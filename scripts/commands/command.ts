/** One command of `gatehouse`. `run` gives the exit code; what it throws is a usage error (2), shown as one sentence. */
export interface Command {
  summary: string
  help: string
  run(args: string[]): Promise<number>
}
