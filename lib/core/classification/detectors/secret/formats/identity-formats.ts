import { type NamedFormat, named, prefixed, type StructuredFormat, type VendorFormat } from './vendor-format'

/** Sign-in, password managers, encryption tools. */
export const identityPrefixed: readonly VendorFormat[] = [
  // age(1), "AGE-SECRET-KEY-1": Bech32 of 32 bytes.
  ...prefixed('age', 'up36', 58, 58, 'AGE-SECRET-KEY-1'),
  // Clerk and Stytch name the environment after the kind.
  ...prefixed('clerk', 'b64u', 40, 60, 'sk_live_', 'sk_test_'),
  ...prefixed('stytch', 'b64u', 36, 60, 'secret-live-', 'secret-test-'),
  // WorkOS, "API keys".
  ...prefixed('workos', 'b62', 60, 80, 'sk_live_', 'sk_test_'),
  // Infisical, Akeyless, Keeper, LastPass provisioning: docs of each.
  ...prefixed('infisical', 'any', 60, 120, 'st.'),
  // Authress service client keys: sc_/ext_ and four parts.
  ...prefixed('intra42', 'hex', 64, 64, 's-s4t2ud-', 's-s4t2af-'),
  // Adobe IMS client secrets (p8e and 32 characters).
  ...prefixed('adobe', 'b64u', 32, 32, 'p8e-', 'p8-'),
]

export const identityStructured: readonly StructuredFormat[] = [
  {
    // 1Password, "Secret Key": A3 and six groups; service accounts hold a JSON object in base64.
    vendor: '1password',
    prefix: 'A3-',
    pattern: '[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}',
    sample: 'A3-Q8ZR2M-VX71LP-0SDKT-T94QW-YB3NC-6FD5G',
  },
  {
    vendor: '1password',
    prefix: 'ops_eyJ',
    reach: 2_000,
    pattern: '[A-Za-z0-9+/_-]{200,}={0,3}',
    sample: `ops_eyJ${'q8Zr2mVx71Lp0SdkTt94QwYb3Nc6Fd5GjKa0EuXiOoVrTzPwLmCyBu2Qe7mZ4xT9'.repeat(4)}`,
  },
  {
    // Authress, "Service client access keys".
    vendor: 'authress',
    prefix: 'sc_',
    pattern: '[a-z0-9]{5,30}\\.[a-z0-9]{4,6}\\.(?:acc_)?[a-z0-9-]{10,32}\\.[A-Za-z0-9+/_=-]{30,120}',
    sample: 'sc_q8zr2mvx.71lp.acc_0sdktt94qwyb.q8Zr2mVx71Lp0SdkTt94QwYb3Nc6Fd5GjKa0',
  },
]

export const identityNamed: readonly NamedFormat[] = [
  { ...named('okta', ['okta', 'ssws'], 'b64u', 40), prefix: /^00/ },
  named('okta', ['okta', 'ssws'], 'b64u', 40, 42),
  named('auth0', ['auth0'], 'b64u', 64),
  named('auth0', ['auth0'], 'b62', 32),
  named('onelogin', ['onelogin', 'one_login'], 'hex', 64),
  named('duo', ['duo', 'duosecurity'], 'b62', 40),
  named('ping', ['pingidentity', 'ping_identity'], 'b64u', 64),
  named('keycloak', ['keycloak'], 'uuid', 36),
  named('keycloak', ['keycloak'], 'b62', 32),
  named('jumpcloud', ['jumpcloud'], 'hex', 40),
  named('jumpcloud', ['jumpcloud'], 'low36', 40),
  named('lastpass', ['lastpass'], 'hex', 32),
  named('dashlane', ['dashlane'], 'any', 40, 200),
  named('bitwarden', ['bitwarden', 'bw_client'], 'b62', 30),
  named('fusionauth', ['fusionauth'], 'b64u', 43),
  named('adobe', ['adobe'], 'hex', 32),
  named('apple', ['apple_id', 'appstore', 'app_store_connect'], 'any', 19, 64),
  named('recaptcha', ['recaptcha', 'hcaptcha', 'turnstile'], 'b64u', 35, 42),
  named('yubico', ['yubico', 'yubikey'], 'b64', 28),
  named('cyberark', ['cyberark', 'conjur'], 'low36', 50, 60),
  named('google', ['google_client', 'google_oauth', 'gcp', 'google'], 'b64u', 24),
]
