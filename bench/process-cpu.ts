import { readdirSync, readFileSync } from 'node:fs'

export interface CpuSeconds {
  /** The process itself. */
  own: number
  /** Everything that it started, and what that started: for the portal, its database. */
  below: number
}

interface Stat {
  parent: number
  ticks: number
}

const ticksASecond = 100

/** Time on a CPU since the start, by Linux' own count; null where there is none. */
export function cpuOf(pid: number): CpuSeconds | null {
  const stats = readStats()
  const own = stats?.get(pid)
  if (stats === null || own === undefined) return null
  let below = 0
  for (const [other, { ticks }] of stats) if (other !== pid && isBelow(stats, other, pid)) below += ticks
  return { own: own.ticks / ticksASecond, below: below / ticksASecond }
}

function readStats(): Map<number, Stat> | null {
  try {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
    return new Map(pids.flatMap((pid) => readStat(pid)))
  } catch {
    return null
  }
}

/** proc_pid_stat(5): after the name, which may hold spaces, stand the parent (4th field) and the ticks (14th to 17th). */
function readStat(pid: string): [number, Stat][] {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = line
      .slice(line.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15)
    return [[Number(pid), { parent: fields[1] ?? 0, ticks: user + system + endedUser + endedSystem }]]
  } catch {
    // It ended meanwhile; its parent has counted it.
    return []
  }
}

function isBelow(stats: Map<number, Stat>, pid: number, ancestor: number): boolean {
  for (let at = stats.get(pid)?.parent; at; at = stats.get(at)?.parent) if (at === ancestor) return true
  return false
}
