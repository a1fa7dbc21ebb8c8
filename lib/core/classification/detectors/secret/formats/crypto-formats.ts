import { type NamedFormat, named, prefixed, type VendorFormat } from './vendor-format'

/** Exchanges, chains and their nodes. */
export const cryptoPrefixed: readonly VendorFormat[] = [
  // BIP 32, serialization of extended private keys.
  ...prefixed('bitcoin', 'b62', 107, 108, 'xprv', 'yprv', 'zprv', 'tprv'),
  // Etherscan and others have 34 without mark; Alchemy and Infura are named. Thirdweb, Helius, Moralis: key pages.
  ...prefixed('alchemy', 'b64u', 32, 32, 'alcht_'),
  ...prefixed('blockfrost', 'b62', 32, 32, 'mainnet', 'preprod', 'preview'),
]

export const cryptoNamed: readonly NamedFormat[] = [
  named('coinbase', ['coinbase'], 'b64u', 64),
  named('coinbase', ['coinbase'], 'b62', 16, 32),
  named('coinbase', ['coinbase'], 'b64', 88),
  named('kraken', ['kraken'], 'b64', 80, 90),
  named('kraken', ['kraken'], 'b64', 56),
  named('kucoin', ['kucoin'], 'hex', 24),
  named('kucoin', ['kucoin'], 'uuid', 36),
  named('binance', ['binance'], 'b62', 64),
  named('bitfinex', ['bitfinex'], 'b62', 43),
  named('bittrex', ['bittrex'], 'hex', 32),
  named('bitmex', ['bitmex'], 'b64u', 24, 48),
  named('bitstamp', ['bitstamp'], 'b62', 32),
  named('bybit', ['bybit'], 'b62', 18, 36),
  named('okx', ['okx', 'okex'], 'hex', 32),
  named('okx', ['okx', 'okex'], 'uuid', 36),
  named('gemini-exchange', ['gemini_exchange'], 'b62', 27, 28),
  named('poloniex', ['poloniex'], 'hex', 128),
  named('huobi', ['huobi', 'htx'], 'any', 24, 40),
  named('gateio', ['gateio', 'gate_io'], 'hex', 32, 64),
  named('cryptocom', ['crypto_com', 'cryptocom'], 'b62', 22, 30),
  named('blockchain', ['blockchain_com', 'blockchain_api'], 'uuid', 36),
  named('etherscan', ['etherscan', 'bscscan', 'polygonscan', 'arbiscan'], 'up36', 34),
  named('infura', ['infura'], 'hex', 32),
  named('alchemy', ['alchemy'], 'b64u', 32),
  named('moralis', ['moralis'], 'b62', 64),
  named('quicknode', ['quicknode'], 'hex', 40),
  named('coinmarketcap', ['coinmarketcap', 'cmc_pro'], 'uuid', 36),
  named('coingecko', ['coingecko'], 'any', 24, 30),
  named('cryptocompare', ['cryptocompare'], 'hex', 64),
  named('nicehash', ['nicehash'], 'uuid', 36),
  named('ethereum', ['ethereum', 'eth_private', 'wallet_private', 'metamask', 'deployer_private'], 'hex', 64),
  { ...named('ethereum', ['ethereum', 'eth_private', 'wallet_private', 'deployer_private'], 'hex', 64), prefix: /^0x/ },
]
