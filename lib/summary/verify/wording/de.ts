import type { Wording } from './wording.ts';

export const de: Wording = {
  language: 'de',
  little:
    'der die das und ist nicht von zu mit den dem des sich auf fur als auch an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem uber einen in es so zum war haben nur oder aber vor zur bis mehr durch man sein wurde soll sei im ein eine bittet fragt mochte ab ohne wenn kann konnen konnt konnte konnten mussen muss habe hatte hatten hier da dann doch mal wurden also wenig dort diese dieser dieses wieder',
  not: 'nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden nichts weder',
  turns:
    'lehne lehnt lehnen lehnte ablehnt ablehnen abgelehnt absage absagen abgesagt verweigert ausser fehlt fehlen fehlte fehlend gegen verzichtet verzichten verzichte unmoglich uberflussig vermeidet vermeiden gestrichen uneinig widerspricht entfallt entfallen storniert stornieren offen unklar unbezahlt unbeantwortet kostenlos umsonst frei ausgeschlossen verschoben scheitert gescheitert vergessen zuruckgezogen krankgeschrieben ohne verboten untersagt ausgefallen ausfallt ausfallen krank verhindert spat problem probleme einwand einwande bedenken weg geschlossen verspatet ausverkauft bleibt bleiben gesperrt zweifel vergiss gratis ersetzt verneint wartet warten wartete abwarten abgewartet aussteht ausstehend kaputt defekt verloren beschadigt streikt voll ausgebucht vergriffen fakultativ freiwillig optional pflicht verpflichtend vorgeschrieben extra zuzuglich abraten abgeraten',
  limits:
    'statt stattdessen lieber nur erst kaum selten leider noch sonst andernfalls lediglich bloss bedauerlicherweise schon bereits',
  says: 'bittet bat fragt fragte sagt sagte schlagt schlug vorschlagt meint meinte mochte will wollte wunscht verlangt verlangte fordert forderte bestatigt bestatigte lehnt lehnte stimmt stimmte bietet bot kundigt berichtet berichtete meldet meldete schreibt schrieb erklart erklarte teilt verspricht versprach dankt dankte erinnert warnt warnte gewahrt halt hielt findet fand befurchtet hofft akzeptiert widerspricht besteht zweifelt kritisiert empfiehlt empfahl antwortet antwortete erwahnt betont gesteht bezweifelt begrusst ladt rat entschuldigt erwartet braucht entscheidet beantragt gibt benotigt brauchte erwartete',
  owes: 'soll muss sollte hat musste schuldet',
  first: 'ich wir mein meine unser unsere',
  second:
    'du dir dich dein deine deinen deinem ihr euch euer eure eurem sie ihnen ihre ihren ihrem jemand alle',
  pleads:
    'bitte bitten brauche brauchen brauchte brauchten benotige benotigen benotigte fehlt gebraucht ware waren',
  asks: 'bittet bat fragt fragte verlangt verlangte fordert forderte erinnert erinnerte ersucht mahnt ladt braucht benotigt erwartet',
  accordingTo: 'laut|gemass|zufolge',
};
