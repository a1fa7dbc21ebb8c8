import { bankSchemes } from '../finance/bank-schemes'
import { memberSchemes } from '../health/member-ids'
import { providerSchemes } from '../health/provider-ids'
import { vatSchemes } from './eu-vat'
import type { IdentityScheme } from './identity-scheme'
import { africanAndOceanianSchemes } from './schemes-africa-oceania'
import { americanSchemes } from './schemes-americas'
import { asianSchemes } from './schemes-asia'
import { easternEuropeanSchemes } from './schemes-eastern-europe'
import { northernEuropeanSchemes } from './schemes-northern-europe'
import { westernEuropeanSchemes } from './schemes-western-europe'
import { vehicleSchemes } from './vehicle-schemes'

/** Every number that a table knows, of persons, companies, vehicles, of the health services and of banks. */
export const identitySchemes: readonly IdentityScheme[] = [
  ...memberSchemes,
  ...providerSchemes,
  ...westernEuropeanSchemes,
  ...northernEuropeanSchemes,
  ...easternEuropeanSchemes,
  ...americanSchemes,
  ...asianSchemes,
  ...africanAndOceanianSchemes,
  ...vatSchemes,
  ...vehicleSchemes,
  ...bankSchemes,
]
