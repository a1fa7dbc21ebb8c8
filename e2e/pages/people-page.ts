import type { Page } from 'playwright/test'
import { findPerson, invite, type Persona, type PortalApi } from '../fixtures/portal-api'

/** People and groups of a test's own: the house is shared. */
export async function addGroup(owner: PortalApi, name: string, memberIds: string[] = []): Promise<string> {
  return (await owner.call<{ id: string }>('POST', '/api/groups', { name, memberIds })).id
}

export async function addPerson(
  owner: PortalApi,
  role: 'member' | 'admin',
  name: string,
): Promise<Persona & { id: string }> {
  const person = await invite(owner, role, name)
  return { ...person, id: (await findPerson(owner, person.email)).id }
}

export class PeoplePage {
  constructor(readonly page: Page) {}

  get table() {
    return this.page.getByRole('table', { name: 'People' })
  }

  row(name: string) {
    return this.table.getByRole('row', { name: new RegExp(name) })
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`/console/people${query}`)
    await this.page.getByRole('heading', { level: 1, name: 'People' }).waitFor()
  }

  async openPerson({ id, name }: { id: string; name: string }): Promise<void> {
    await this.page.goto(`/console/people/${id}`)
    await this.page.getByRole('heading', { level: 1, name }).waitFor()
  }

  async search(text: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: 'Search' }).fill(text)
    await this.page.getByRole('button', { name: 'Search' }).click()
    await this.page.waitForURL(/q=/)
  }
}
