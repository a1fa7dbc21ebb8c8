import { type NamedFormat, named, prefixed, type StructuredFormat, type VendorFormat } from './vendor-format'

/** Payments, banking data, shops. */
export const paymentPrefixed: readonly VendorFormat[] = [
  // Stripe docs, "API keys"; webhook signing secrets. Publishable keys are meant to be seen.
  ...prefixed('stripe', 'b62', 24, 247, 'sk_live_', 'sk_test_', 'rk_live_', 'rk_test_', 'sk_prod_', 'rk_prod_'),
  ...prefixed('stripe', 'b62', 24, 64, 'whsec_'),
  // Square developer docs, "Access tokens and credentials".
  ...prefixed('square', 'b64u', 22, 60, 'sq0atp-', 'sq0csp-', 'sq0idp-', 'EAAAE'),
  ...prefixed('square', 'b64u', 59, 60, 'EAAAl'),
  // Braintree, "Gateway credentials".
  ...prefixed('braintree', 'any', 40, 100, 'access_token$production$', 'access_token$sandbox$'),
  // Razorpay docs, "API keys" (the id; the secret is named).
  ...prefixed('razorpay', 'b62', 14, 16, 'rzp_live_', 'rzp_test_'),
  // Flutterwave docs, "API keys".
  ...prefixed('flutterwave', 'b62', 12, 40, 'FLWSECK_TEST', 'FLWSECK_PROD'),
  // Adyen docs, "API credentials": keys begin with AQE and hold a dash.
  ...prefixed('adyen', 'any', 80, 400, 'AQEyhm', 'AQEmhm', 'AQEjhm', 'AQEnhm', 'AQEthm', 'AQEshm'),
  // Shopify docs, "Access tokens".
  ...prefixed('shopify', 'hex', 32, 32, 'shpat_', 'shpca_', 'shppa_', 'shpss_', 'shpua_', 'shptka_'),
  // WooCommerce REST API, "Authentication".
  ...prefixed('woocommerce', 'hex', 40, 40, 'cs_', 'ck_'),
  // EasyPost, Shippo, Duffel, Lob, Checkout.com: key pages of each.
  ...prefixed('easypost', 'b62', 54, 54, 'EZAK', 'EZTK'),
  ...prefixed('shippo', 'hex', 40, 40, 'shippo_live_', 'shippo_test_'),
  ...prefixed('duffel', 'any', 40, 50, 'duffel_live_', 'duffel_test_'),
  // Mollie docs, "Authentication". GoCardless is structured with low letters.
  ...prefixed('mollie', 'b62', 30, 35, 'live_', 'test_'),
  ...prefixed('mollie', 'b62', 40, 60, 'access_'),
  // Paddle billing, "API keys"; Lemon Squeezy has JWT.
  ...prefixed('paddle', 'any', 50, 70, 'pdl_live_apikey_', 'pdl_sdbx_apikey_'),
  // Klarna docs, "API credentials".
  ...prefixed('klarna', 'b62', 40, 240, 'klarna_live_api_', 'klarna_test_api_'),
  // Polar, RevenueCat, Ramp, Whop: key pages of each.
  ...prefixed('polar', 'b62', 40, 60, 'polar_oat_', 'polar_pat_'),
  ...prefixed('ramp', 'b62', 48, 48, 'ramp_id_', 'ramp_sec_'),
  // Persona, Onfido, Increase: key pages of each.
  ...prefixed('persona', 'uuid', 36, 36, 'persona_production_', 'persona_sandbox_'),
  ...prefixed('onfido', 'any', 30, 60, 'api_live.', 'api_sandbox.'),
  // SumUp developer docs.
  ...prefixed('sumup', 'b62', 28, 40, 'sup_sk_'),
  // Coinbase commerce and CDP: named. Xendit docs, "API keys".
  ...prefixed('xendit', 'b62', 40, 80, 'xnd_production_', 'xnd_development_'),
  // Monnify, Omise.
  ...prefixed('omise', 'low36', 19, 19, 'skey_test_', 'skey_'),
]

export const paymentStructured: readonly StructuredFormat[] = [
  ...['FLWSECK_TEST-', 'FLWSECK-', 'FLWPUBK_TEST-', 'FLWPUBK-'].map((prefix) => ({
    vendor: 'flutterwave',
    prefix,
    pattern: '[A-Za-z0-9]{12,40}(?:-X)?',
    sample: `${prefix}4c1e9f07ab83d25f6e0c7b914a3d8f62-X`,
  })),
  {
    // Lob API reference, "Authentication".
    vendor: 'lob',
    prefix: 'live_',
    pattern: '(?:pub_)?[a-f0-9]{31,36}',
    sample: 'live_3f9a7c1e5b2d80647a1c3e5f9b0d2846735',
  },
  {
    vendor: 'lob',
    prefix: 'test_',
    pattern: '(?:pub_)?[a-f0-9]{31,36}',
    sample: 'test_3f9a7c1e5b2d80647a1c3e5f9b0d2846735',
  },
  {
    // Plaid quickstart: access tokens.
    vendor: 'plaid',
    prefix: 'access-',
    pattern: '(?:sandbox|development|production)-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    sample: 'access-sandbox-3f9a7c1e-5b2d-4064-8f9a-7c1e5b2d8064',
  },
  {
    // PayPal and Braintree SDK credentials.
    vendor: 'amazon',
    prefix: 'amzn.mws.',
    pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    sample: 'amzn.mws.3f9a7c1e-5b2d-4064-8f9a-7c1e5b2d8064',
  },
  {
    // Login with Amazon, client secrets.
    vendor: 'amazon',
    prefix: 'amzn1.oa2-cs.v1.',
    pattern: '[a-f0-9]{64}',
    sample: 'amzn1.oa2-cs.v1.3f9a7c1e5b2d80647a1c3e5f9b0d28463f9a7c1e5b2d80647a1c3e5f9b0d2846',
  },
  {
    // GoCardless developer docs, "Access tokens".
    vendor: 'gocardless',
    prefix: 'live_',
    pattern: '[A-Za-z0-9_=-]{40}',
    sample: 'live_q8Zr2mVx71Lp0SdkTt94QwYb3Nc6Fd5GjKa0-uXi',
  },
  {
    // Checkout.com, "API keys" (secret).
    vendor: 'checkout',
    prefix: 'sk_',
    pattern:
      '(?:sbox_|test_)?[a-z2-7]{26}[a-z2-7*#$=]|(?:test_)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    sample: 'sk_3f9a7c1e-5b2d-4064-8f9a-7c1e5b2d8064',
  },
]

export const paymentNamed: readonly NamedFormat[] = [
  named('paypal', ['paypal'], 'b64u', 80),
  named('braintree', ['braintree'], 'hex', 32),
  named('adyen', ['adyen'], 'hex', 32, 64),
  named('razorpay', ['razorpay'], 'b62', 24),
  named('paystack', ['paystack'], 'hex', 40),
  named('gocardless', ['gocardless'], 'b64u', 40),
  named('klarna', ['klarna'], 'b64', 16, 64),
  named('plaid', ['plaid'], 'hex', 30),
  named('plaid', ['plaid'], 'b62', 24),
  named('plaid', ['plaid'], 'b62', 30),
  named('lob', ['lob'], 'hex', 35, 40),
  named('finicity', ['finicity'], 'hex', 32),
  named('finicity', ['finicity'], 'b62', 20),
  named('worldpay', ['worldpay'], 'any', 36, 50),
  named('checkout', ['checkout_com', 'checkoutcom'], 'any', 30, 60),
  named('square', ['square', 'squareup'], 'b64u', 60, 64),
  named('squarespace', ['squarespace'], 'uuid', 36),
  named('shopify', ['shopify'], 'hex', 32),
  named('bigcommerce', ['bigcommerce'], 'low36', 31),
  named('etsy', ['etsy'], 'low36', 24),
  named('ebay', ['ebay'], 'any', 36, 60),
  named('recurly', ['recurly'], 'hex', 32),
  named('chargebee', ['chargebee'], 'b62', 33, 40),
  named('wepay', ['wepay'], 'any', 40, 70),
  named('authorize-net', ['authorize_net', 'authorizenet'], 'b62', 16),
  named('freshbooks', ['freshbooks'], 'low36', 64),
  named('quickbooks', ['quickbooks', 'intuit'], 'b62', 40, 50),
  named('xero', ['xero'], 'b64u', 32, 48),
  named('wise', ['transferwise'], 'uuid', 36),
  named('taxjar', ['taxjar'], 'hex', 32),
  named('easypost', ['easypost'], 'b62', 22, 58),
  named('shipstation', ['shipstation'], 'hex', 32),
]
