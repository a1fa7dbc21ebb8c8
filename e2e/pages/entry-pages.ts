import type { Page } from 'playwright/test'

interface FirstOwner {
  token: string
  organization: string
  name: string
  email: string
  password: string
}

export async function fillSetup(page: Page, owner: FirstOwner): Promise<void> {
  await page.getByLabel('Setup token').fill(owner.token)
  await page.getByLabel('Organization').fill(owner.organization)
  await page.getByLabel('Your name').fill(owner.name)
  await page.getByLabel('E-mail').fill(owner.email)
  await page.getByLabel('Password').fill(owner.password)
  await page.getByRole('button', { name: 'Create owner account' }).click()
}

export async function signIn(page: Page, person: { email: string; password: string }): Promise<void> {
  await page.getByLabel('E-mail').fill(person.email)
  await page.getByLabel('Password').fill(person.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}
