import type { Locator, Page } from 'playwright/test'
import type { EventPage, EventView } from '@/lib/core/audit/event-view'
import type { PortalApi } from '../fixtures/portal-api'

/** The newest request that was decided, as the log has it. */
export async function newestRequest(api: PortalApi): Promise<{ event: EventView }> {
  const { events } = await api.call<EventPage>('GET', '/api/audit/events?type=ai.request.decided')
  const [event] = events
  if (event === undefined) throw new Error('the log knows no request')
  return { event }
}

/** The viewer of the log. */
export class AuditPage {
  readonly rows: Locator
  readonly panel: Locator

  constructor(readonly page: Page) {
    this.rows = page.getByRole('table', { name: 'Events' }).getByRole('row')
    this.panel = page.getByRole('dialog', { name: 'Event' })
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`/console/audit${query}`)
    await this.page.getByRole('heading', { level: 1, name: 'Audit' }).waitFor()
  }

  /** The row of an event, by its sentence. */
  link(sentence: string | RegExp): Locator {
    return this.rows.getByRole('link', { name: sentence }).first()
  }
}
