import type { Wording } from './wording.ts';

export const it: Wording = {
  language: 'it',
  little:
    'il lo la i gli le di del della dei delle e che in un una per con non si da dal dalla al alla ai nel nella sono piu ma come anche se o ha su questo questa entro deve chiede suo sua loro perche quando fino dopo prima tra l d all a hanno puo posso abbiamo sara era quella quello quel quei',
  not: 'non mai niente nulla nessuno nessun nessuna no neanche',
  turns:
    'rifiuta rifiuto rifiutato annulla annullato annullare tranne contro manca mancano evita impossibile rinuncia escluso rinviato gratis troppo pochi pochissimi senza vietato vietata vietati gratuito gratuita gratuiti problema problemi dimenticare dimenticate dimenticato dubbio chiuso chiusa malato malata ritardo resta restano esaurito assente rifiutano attesa attende attendono aspetta rotto rotta guasto guasta perso pieno piena completo facoltativo facoltativa facoltativi facoltative opzionale opzionali obbligatorio obbligatoria obbligatori obbligatorie sconsiglia sconsigliato extra esclusa',
  limits:
    'invece solo soltanto meglio ancora piuttosto purtroppo altrimenti solamente unicamente gia appena sfortunatamente',
  says: 'chiede chiedeva ha-chiesto dice diceva propone proponeva suggerisce vuole voleva vorrebbe pensa crede conferma confermava accetta accettava rifiuta offre promette riferisce scrive spiega annuncia ringrazia ricorda avverte insiste preferisce richiede esige ritiene trova considera spera teme dubita risponde menziona raccomanda consiglia ammette nega invita approva comunica precisa segnala sostiene concede aspetta attende aspettava sconsiglia',
  owes: 'deve dovra dovrebbe doveva',
  first:
    'io mio mia miei mie noi nostro nostra nostri nostre posso voglio vorrei devo ho sono vado faccio mando invio accetto credo penso spero preferisco propongo confermo possiamo vogliamo vorremmo dobbiamo abbiamo facciamo',
  second: 'tu ti te tuo tua tuoi tue voi vi vostro vostra lei le suo sua qualcuno',
  pleads: 'favore cortesia serve servono bisogno prego gentilmente',
  asks: 'chiede chiedeva domanda esige richiede sollecita ricorda invita prega aspetta attende',
  accordingTo: 'secondo',
};
