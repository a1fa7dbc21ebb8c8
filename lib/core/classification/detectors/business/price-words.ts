/** Price, offer, discount, buyer, founder, investment, renewal: words of a bargain beyond English and German. */
export const priceWords = `prix|offre|remise|acheteur|fondateur*|investir|investissement|renouvellement|prix unitaire
precio|oferta|descuento|fundador*|invertir|inversion|renovacion|precio unitario
prezzo|offerta|sconto|fondator*|investire|investimento|rinnovo|prezzo unitario
preco|oferta|proposta|desconto|fundador*|investir|investimento|renovacao
prijs|aanbod|offerte|korting|oprichter*|investeren|investering|verlenging
cena|ceny|oferta|oferte|rabat|zalozyciel*|inwestycj*|przedluzeni*
pris|priset|offert|rabatt|grundare|investera|investering|forlangning
価格|単価|提示|投資|値上げ|价格|单价|投资|涨价|让价`
