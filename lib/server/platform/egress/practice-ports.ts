import { shared } from '../registry'

const ports = () => shared('practice-ports', () => new Map<string, number>())

/** The port that a practice server of this very process listens on; egress reaches practice providers nowhere else. */
export function announcePracticePort(providerId: string, port: number): void {
  ports().set(providerId, port)
}

export function withdrawPracticePort(providerId: string): void {
  ports().delete(providerId)
}

/** 0 = practice is switched off here, and a port that nothing listens on is reached by nobody. */
export function practicePortOf(providerId: string): number {
  return ports().get(providerId) ?? 0
}
