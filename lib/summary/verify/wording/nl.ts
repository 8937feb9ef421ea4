import type { Wording } from './wording.ts';

export const nl: Wording = {
  language: 'nl',
  little:
    'de het een en van ik te dat die in is niet zijn op aan met als voor had er maar om hem dan of wat mijn men dit zo door over ze zich bij ook tot je mij uit der daar haar naar heb heeft hoe wordt worden moet vraagt nog geen wil kan kunnen hebben was zal zullen deze weer',
  not: 'niet geen nooit niemand niets noch',
  turns:
    'weigert weigerde afgewezen annuleert geannuleerd annuleren behalve tegen ontbreekt ontbreken onmogelijk vermijdt uitgesloten uitgesteld gratis vergeten zonder verboden probleem problemen vergeet twijfel gesloten ziek vertraging blijft blijven uitverkocht afwezig weigeren bezwaar wacht wachten afwachting kapot stuk defect kwijt vol volgeboekt optioneel optionele facultatief vrijblijvend verplicht verplichte extra exclusief afraadt afgeraden',
  limits: 'liever alleen pas nauwelijks helaas nog anders slechts enkel al jammer',
  says: 'vraagt vroeg zegt zei stelt stelde wil wilde denkt dacht vindt vond bevestigt bevestigde accepteert weigert weigerde biedt bood belooft beloofde meldt meldde schrijft schreef legt kondigt bedankt herinnert waarschuwt verzoekt eist hoopt vreest twijfelt antwoordt antwoordde noemt adviseert geeft erkent ontkent nodigt keurt verwacht besluit verwachtte wacht nodig',
  owes: 'moet moest zou hoort dient',
  first: 'ik wij we mijn onze ons',
  second: 'jij je jou jouw jullie u uw iemand',
  pleads: 'graag alsjeblieft alstublieft nodig svp',
  asks: 'vraagt vroeg verzoekt eist herinnert nodigt verwacht wacht',
  accordingTo: 'volgens',
};
