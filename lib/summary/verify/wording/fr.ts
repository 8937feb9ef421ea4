import type { Wording } from './wording.ts';

export const fr: Wording = {
  language: 'fr',
  little:
    'le la les de des du et est en un une que qui dans pour pas sur au aux avec il elle ne se ce cette par plus sont ont ou mais son sa ses leur leurs nous vous a ete etre fait doit peut sera si tout aussi bien apres avant jusqu demande l d qu etait avons avez ai peux pouvons pouvez suis sommes cet ces y encore',
  not: 'pas ne ni jamais aucun aucune non',
  turns:
    'refuse refuser refusent refusee annule annuler annulee annulation rejette sauf contre manque manquent impossible evite renonce renoncer desaccord absent absente indisponible inutile exclu reporte reportee oublie gratuit interdit sans interdite interdits interdites gratuite gratuits gratuitement oublier oubliez doute probleme problemes ferme fermee complet reste restent malade retard abandonne exclue remplace dispense refusera attend attente attendent attendre panne casse cassee cassees perdu perdue endommage plein pleine pleins pleines facultatif facultative facultatifs facultatives optionnel optionnelle obligatoire obligatoires supplement sus deconseille deconseillait',
  limits: 'plutot seulement malheureusement uniquement encore sinon autrement juste deja helas',
  says: 'demande demandait dit disait propose proposait pense pensait confirme confirmait accepte acceptait refuse refusait souhaite souhaitait veut voulait explique expliquait annonce annoncait ecrit remercie rappelle avertit insiste prefere preferait precise precisait indique indiquait repond repondait estime estimait trouve trouvait craint espere doute recommande suggere suggerait exige exigeait promet promettait signale signalait affirme ajoute conteste approuve invite offre reclame mentionne souligne regrette considere attend attendait deconseille deconseillait',
  owes: 'doit devra devrait devait',
  first: "je j j'ai nous on notre nos mon ma mes",
  second: 'vous votre vos tu te toi ton ta tes t quelqu',
  pleads: 'merci veuillez priere besoin faudrait faut svp plait',
  asks: 'demande demandait exige exigeait reclame prie rappelle invite sollicite attend',
  accordingTo: "selon|d'apres|d apres",
};
