import { aiNamed, aiPrefixed, aiStructured } from './formats/ai-formats'
import { cloudNamed, cloudPrefixed, cloudStructured } from './formats/cloud-formats'
import { cryptoNamed, cryptoPrefixed } from './formats/crypto-formats'
import { dataNamed, dataPrefixed, dataStructured } from './formats/data-formats'
import { hostingNamed, hostingPrefixed, hostingStructured } from './formats/hosting-formats'
import { identityNamed, identityPrefixed, identityStructured } from './formats/identity-formats'
import { messagingNamed, messagingPrefixed, messagingStructured } from './formats/messaging-formats'
import { monitoringNamed, monitoringPrefixed } from './formats/monitoring-formats'
import { paymentNamed, paymentPrefixed, paymentStructured } from './formats/payment-formats'
import { registryNamed, registryPrefixed, registryStructured } from './formats/registry-formats'
import { saasNamed, saasPrefixed, saasStructured } from './formats/saas-formats'
import type { NamedFormat, StructuredFormat, VendorFormat } from './formats/vendor-format'

/** Formats of credentials as their issuers document them: a fixed prefix, then characters of one alphabet. */
export const vendorFormats: readonly VendorFormat[] = [
  ...cloudPrefixed,
  ...hostingPrefixed,
  ...registryPrefixed,
  ...paymentPrefixed,
  ...messagingPrefixed,
  ...aiPrefixed,
  ...monitoringPrefixed,
  ...dataPrefixed,
  ...identityPrefixed,
  ...cryptoPrefixed,
  ...saasPrefixed,
]

/** A prefix, and parts of several alphabets after it. */
export const structuredFormats: readonly StructuredFormat[] = [
  ...cloudStructured,
  ...hostingStructured,
  ...registryStructured,
  ...paymentStructured,
  ...messagingStructured,
  ...aiStructured,
  ...dataStructured,
  ...identityStructured,
  ...saasStructured,
]

/** Formats that only the vendor's name before them tells. */
export const namedFormats: readonly NamedFormat[] = [
  ...cloudNamed,
  ...hostingNamed,
  ...registryNamed,
  ...paymentNamed,
  ...messagingNamed,
  ...aiNamed,
  ...monitoringNamed,
  ...dataNamed,
  ...identityNamed,
  ...cryptoNamed,
  ...saasNamed,
]
