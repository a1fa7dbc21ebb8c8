import { type NamedFormat, named, prefixed, type StructuredFormat, type VendorFormat } from './vendor-format'

/** Databases, warehouses, search, content stores, maps. */
export const dataPrefixed: readonly VendorFormat[] = [
  // Databricks docs, "Personal access tokens": a suffix of one digit may follow.
  ...prefixed('databricks', 'hex', 32, 32, 'dapi', 'dkea', 'doseapi'),
  // PlanetScale docs, "Service tokens", "Passwords".
  ...prefixed('planetscale', 'any', 32, 64, 'pscale_pw_', 'pscale_tkn_', 'pscale_oauth_'),
  // Neon, Supabase, Turso, Upstash: API key pages of each.
  ...prefixed('neon', 'low36', 60, 70, 'napi_'),
  ...prefixed('neon', 'b62', 12, 16, 'npg_'),
  ...prefixed('supabase', 'hex', 40, 40, 'sbp_', 'sbp_v0_'),
  ...prefixed('supabase', 'b64u', 31, 42, 'sb_secret_'),
  // Aiven.
  ...prefixed('aiven', 'b64u', 18, 24, 'AVNS_'),
  // MongoDB Atlas service accounts.
  ...prefixed('mongodb', 'b64u', 40, 44, 'mdb_sa_sk_'),
  // Elastic Cloud, "API keys".
  ...prefixed('elastic', 'b64', 50, 80, 'essu_'),
  // dbt Cloud service and personal tokens.
  ...prefixed('dbt', 'any', 32, 60, 'dbtc_', 'dbtu_'),
  // Tinybird tokens, Fivetran, Airbyte, Hasura admin.
  ...prefixed('tinybird', 'any', 60, 220, 'p.eyJ'),
  // Mapbox docs, "Access tokens": secret and temporary ones; public ones can still be charged to their owner.
  ...prefixed('mapbox', 'any', 60, undefined, 'pk.eyJ', 'sk.eyJ', 'tk.eyJ'),
  // Contentful, Sanity, Storyblok, Hygraph, Dato, Prismic: token pages.
  ...prefixed('contentful', 'b64u', 43, 43, 'CFPAT-'),
  // Algolia secured keys, Typesense, Meilisearch are named. Stytch below in identity.
  // Astra DB.
  ...prefixed('astra', 'any', 60, 120, 'AstraCS:'),
  // ReadMe docs, "API keys".
  ...prefixed('readme', 'low36', 70, 70, 'rdme_'),
  // Socrata, Nytimes named. Apify docs, "API tokens".
  ...prefixed('apify', 'b62', 36, 36, 'apify_api_'),
  // Convex deploy keys; Xata.
  ...prefixed('xata', 'b62', 26, 44, 'xau_'),
]

export const dataStructured: readonly StructuredFormat[] = [
  {
    vendor: 'databricks',
    prefix: 'dapi',
    pattern: '[a-f0-9]{32}-[0-9]',
    sample: 'dapi3f9a7c1e5b2d80647a1c3e5f9b0d2846-3',
  },
]

export const dataNamed: readonly NamedFormat[] = [
  named('mongodb', ['mongodb', 'atlas', 'mongo'], 'uuid', 36),
  named('elastic', ['elastic', 'elasticsearch'], 'b64', 56, 64),
  named('elastic', ['elastic', 'elasticsearch'], 'b62', 24),
  named('redis', ['redis', 'rediscloud'], 'b62', 32, 48),
  named('upstash', ['upstash'], 'b64', 40, 140),
  named('snowflake', ['snowflake'], 'any', 20, 400),
  named('databricks', ['databricks'], 'hex', 32),
  named('confluent', ['confluent', 'ccloud'], 'b64', 64),
  named('confluent', ['confluent', 'ccloud'], 'b62', 16),
  named('kafka', ['kafka'], 'b64', 64),
  named('influx', ['influx', 'influxdb'], 'b64', 88),
  named('cockroach', ['cockroach', 'cockroachdb'], 'any', 40, 80),
  named('fauna', ['fauna', 'faunadb'], 'b64u', 40),
  named('algolia', ['algolia'], 'hex', 32),
  named('meilisearch', ['meilisearch', 'meili'], 'hex', 64),
  named('typesense', ['typesense'], 'b62', 32),
  named('maxmind', ['maxmind', 'geoip'], 'b64u', 16, 40),
  named('mapbox', ['mapbox'], 'any', 60, 120),
  named('here', ['here_api', 'heremaps'], 'b64u', 43),
  named('tomtom', ['tomtom'], 'b62', 32),
  named('openweather', ['openweather', 'openweathermap', 'owm'], 'hex', 32),
  named('weatherapi', ['weatherapi', 'weatherbit', 'weatherstack'], 'hex', 31, 32),
  named('tomorrow', ['tomorrow_io', 'climacell'], 'b62', 32),
  named('positionstack', ['positionstack', 'ipstack', 'currencylayer', 'fixer', 'aviationstack'], 'hex', 32),
  named('ipinfo', ['ipinfo'], 'hex', 14),
  named('ipdata', ['ipdata'], 'hex', 56),
  named('nytimes', ['nytimes', 'newyorktimes', 'new_york_times', 'nyt'], 'lowu', 32),
  named('nytimes', ['nytimes', 'newyorktimes', 'new_york_times', 'nyt'], 'b62', 32),
  named('newsapi', ['newsapi', 'news_api'], 'hex', 32),
  named('guardian', ['guardian_api'], 'uuid', 36),
  named('contentful', ['contentful'], 'b64u', 43),
  named('sanity', ['sanity'], 'b62', 80, 200),
  named('prismic', ['prismic'], 'any', 80, 200),
  named('storyblok', ['storyblok'], 'b62', 24),
  named('datocms', ['datocms', 'dato'], 'hex', 30),
  named('ghost', ['ghost_admin', 'ghost_api'], 'any', 89),
  named('rapidapi', ['rapidapi', 'rapid_api'], 'b64u', 50),
  named('adafruit', ['adafruit', 'adafruit_io'], 'lowu', 32),
  named('data-gov', ['data_gov', 'nasa'], 'b62', 40),
  named('alphavantage', ['alphavantage', 'alpha_vantage'], 'up36', 16),
  named('finnhub', ['finnhub'], 'b62', 20, 40),
  named('polygon', ['polygon_io', 'polygonio'], 'b64u', 32),
  named('quandl', ['quandl'], 'b64u', 20),
  named('iex', ['iex', 'iexcloud'], 'any', 32, 40),
  named('foursquare', ['foursquare'], 'up36', 48),
  named('yelp', ['yelp'], 'b64u', 128),
  named('tmdb', ['tmdb', 'themoviedb'], 'hex', 32),
  named('unsplash', ['unsplash'], 'b64u', 43, 64),
  named('giphy', ['giphy'], 'b62', 32),
  named('cloudinary', ['cloudinary'], 'b64u', 27),
  named('imgur', ['imgur'], 'hex', 40),
  named('imagekit', ['imagekit'], 'b64', 32),
  named('uploadcare', ['uploadcare'], 'hex', 20, 40),
  named('filestack', ['filestack'], 'b62', 22),
  named('scrapingbee', ['scrapingbee', 'scraperapi', 'zenrows'], 'b62', 32, 80),
  named('crawlbase', ['crawlbase', 'proxycrawl'], 'b64u', 22),
  named('virustotal', ['virustotal', 'vt_api'], 'hex', 64),
  named('shodan', ['shodan'], 'b62', 32),
  named('censys', ['censys'], 'b62', 32),
  named('securitytrails', ['securitytrails'], 'b62', 32),
  named('hunter', ['hunter_io', 'hunterio'], 'hex', 40),
  named('clearbit', ['clearbit'], 'hex', 32),
  named('abuseipdb', ['abuseipdb'], 'hex', 80),
]
