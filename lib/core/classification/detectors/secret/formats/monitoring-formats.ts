import { type NamedFormat, named, prefixed, type VendorFormat } from './vendor-format'

/** Monitoring, logs, errors, alerts, analytics, feature flags. */
export const monitoringPrefixed: readonly VendorFormat[] = [
  // Grafana docs, "Service accounts"; Grafana Cloud access policies (base64 of JSON).
  ...prefixed('grafana', 'any', 32, 400, 'glc_', 'glsa_'),
  ...prefixed('grafana', 'any', 40, 500, 'eyJrIjoi'),
  // New Relic docs, "API keys".
  ...prefixed('newrelic', 'up36', 27, 27, 'NRAK-'),
  ...prefixed('newrelic', 'low36', 27, 27, 'NRAK-'),
  ...prefixed('newrelic', 'low36', 19, 19, 'NRJS-'),
  ...prefixed('newrelic', 'b64u', 32, 32, 'NRII-', 'NRIQ-'),
  ...prefixed('newrelic', 'b62', 42, 42, 'NRRA-', 'NRAA-', 'NRSP-'),
  // Sentry docs, "Auth tokens".
  ...prefixed('sentry', 'hex', 64, 64, 'sntryu_', 'sntrya_', 'sntryi_', 'sntryd_'),
  ...prefixed('sentry', 'any', 60, undefined, 'sntrys_'),
  // Dynatrace docs, "Access tokens".
  ...prefixed('dynatrace', 'any', 80, 100, 'dt0c01.', 'dt0s16.', 'dt0s02.', 'dt0s01.', 'dt0s03.', 'dt0s04.', 'dt0s08.'),
  // PostHog docs: personal keys (project keys are public).
  ...prefixed('posthog', 'b62', 40, 50, 'phx_', 'phs_'),
  // LaunchDarkly docs, "API access tokens", SDK keys.
  ...prefixed('launchdarkly', 'uuid', 36, 36, 'api-', 'sdk-', 'mob-', 'rel-'),
  // Statsig, ConfigCat, Flagsmith, Split.
  ...prefixed('statsig', 'b62', 40, 46, 'secret-', 'console-'),
  ...prefixed('configcat', 'any', 40, 50, 'configcat-sdk-1/'),
  // incident.io, Rootly, Better Stack: token pages.
  ...prefixed('incident', 'hex', 64, 64, 'inc_'),
  ...prefixed('rootly', 'hex', 64, 64, 'rootly_'),
  // Honeycomb ingest and management keys.
  ...prefixed('honeycomb', 'b62', 58, 58, 'hcaik_', 'hcxik_', 'hcbik_', 'hcamk_', 'hcxmk_'),
  // Axiom, Highlight, Checkly.
  ...prefixed('axiom', 'uuid', 36, 36, 'xaat-', 'xapt-', 'xait-'),
  ...prefixed('checkly', 'hex', 32, 32, 'cu_'),
  // PagerDuty events and Splunk observability are named; Mezmo sts.
  ...prefixed('mezmo', 'hex', 32, 32, 'sts_'),
]

export const monitoringNamed: readonly NamedFormat[] = [
  named('datadog', ['datadog', 'dd_api', 'dd_app', 'dd_client'], 'low36', 40),
  named('datadog', ['datadog', 'dd_api', 'dd_app'], 'hex', 32),
  named('newrelic', ['newrelic', 'new_relic', 'nr_license'], 'hex', 40),
  named('newrelic', ['newrelic', 'new_relic'], 'b62', 64),
  { ...named('newrelic', ['newrelic', 'new_relic'], 'hex', 36), tail: /^NRAL/ },
  named('sentry', ['sentry'], 'hex', 64),
  named('rollbar', ['rollbar'], 'hex', 32),
  named('bugsnag', ['bugsnag'], 'hex', 32),
  named('airbrake', ['airbrake'], 'hex', 32),
  named('honeybadger', ['honeybadger', 'honey_badger'], 'b62', 32, 40),
  named('raygun', ['raygun'], 'b62', 22, 24),
  named('honeycomb', ['honeycomb'], 'b62', 22),
  named('honeycomb', ['honeycomb'], 'hex', 32),
  named('dynatrace', ['dynatrace'], 'b64u', 21),
  named('appdynamics', ['appdynamics'], 'b62', 12, 40),
  named('splunk', ['splunk', 'hec'], 'uuid', 36),
  named('signalfx', ['signalfx', 'sfx'], 'b64u', 22),
  named('sumologic', ['sumo', 'sumologic', 'sumo_logic'], 'b62', 64),
  named('sumologic', ['sumo', 'sumologic', 'sumo_logic'], 'b62', 14),
  named('loggly', ['loggly'], 'uuid', 36),
  named('logzio', ['logzio', 'logz_io'], 'b62', 32),
  named('logdna', ['logdna', 'mezmo'], 'hex', 32),
  named('papertrail', ['papertrail'], 'b62', 20),
  named('logentries', ['logentries', 'rapid7', 'insightops'], 'uuid', 36),
  named('coralogix', ['coralogix'], 'uuid', 36),
  named('pagerduty', ['pagerduty', 'pager_duty'], 'b64u', 20),
  named('pagerduty', ['pagerduty', 'pager_duty'], 'hex', 32),
  named('opsgenie', ['opsgenie'], 'uuid', 36),
  named('victorops', ['victorops'], 'hex', 32),
  named('statuspage', ['statuspage'], 'uuid', 36),
  named('statuspage', ['statuspage'], 'hex', 64),
  named('pingdom', ['pingdom'], 'b64u', 64, 90),
  named('uptimerobot', ['uptimerobot', 'uptime_robot'], 'any', 32, 44),
  named('betterstack', ['betteruptime', 'betterstack', 'logtail'], 'b62', 24),
  named('grafana', ['grafana'], 'b64', 60, 200),
  named('amplitude', ['amplitude'], 'hex', 32),
  named('mixpanel', ['mixpanel'], 'hex', 32),
  named('segment', ['segment'], 'b62', 32),
  named('segment', ['segment'], 'b64u', 43, 87),
  named('heap', ['heap_api', 'heapanalytics'], 'hex', 32),
  named('keen', ['keen_io', 'keenio', 'keen'], 'hex', 64),
  named('matomo', ['matomo', 'piwik'], 'hex', 32),
  named('fullstory', ['fullstory'], 'b64', 40, 120),
  named('launchdarkly', ['launchdarkly', 'launch_darkly'], 'lowu', 40),
  named('optimizely', ['optimizely'], 'any', 46, 60),
  named('split', ['splitio', 'split_io'], 'low36', 50, 54),
  named('semrush', ['semrush'], 'hex', 32),
  named('ahrefs', ['ahrefs'], 'b64u', 40),
]
