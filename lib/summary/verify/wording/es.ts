import type { Wording } from './wording.ts';

export const es: Wording = {
  language: 'es',
  little:
    'el la los las de del que y en un una por con para no se su sus al lo como mas o pero le ha es son si porque esta este entre cuando muy sin sobre tambien me hasta hay donde quien desde todo nos durante ser fue antes debe pide pregunta solo dice segun a han puede he hemos puedo pueden esa ese eso eran sera vez',
  not: 'no ni nunca jamas nada nadie ningun ninguna ninguno tampoco',
  turns:
    'rechaza rechazo rechazar rechazamos cancela cancelado cancelar cancelada anula salvo excepto sino falta faltan evita prefiere imposible renuncia niega excluido aplazado gratis agotado pendiente sin contrario prohibido prohibida gratuito gratuita problema problemas olvidar olvide olvides duda cerrado cerrada enfermo enferma retraso queda quedan agotada exime rechazan rechazado ausente espera esperan esperando roto rota averiado averiada estropeado perdido lleno llena completo completa opcional opcionales optativo optativa voluntario voluntaria obligatorio obligatoria obligatorios obligatorias aparte desaconseja',
  limits:
    'solo solamente todavia aun lamentablemente unicamente ya desgraciadamente desafortunadamente',
  says: 'pide pidio pregunta pregunto dice dijo propone propuso sugiere sugirio quiere queria piensa cree confirma confirmo acepta acepto rechaza rechazo ofrece ofrecio promete prometio informa informo escribe escribio explica explico anuncia anuncio agradece recuerda advierte insiste prefiere solicita solicito exige opina opinaba considera espera teme duda responde respondio contesta contesto menciona recomienda reconoce admite niega invita aprueba necesita reclama se-disculpa decide senala indica aclara necesitaba esperaba desaconseja',
  owes: 'debe tiene debera deberia ha',
  first:
    'yo mi mis nosotros nosotras nuestro nuestra nuestros nuestras puedo quiero necesito tengo estoy voy hago envio mando acepto creo pienso espero prefiero propongo confirmo podemos queremos tenemos vamos hacemos enviamos mandamos necesitamos aceptamos',
  second: 'usted ustedes tu te ti tus vosotros os vuestro vuestra su sus le les alguien',
  pleads: 'favor necesito necesitamos ruego rogamos agradeceria agradeceriamos falta hace',
  asks: 'pide pidio pregunta pregunto exige exigio solicita solicito reclama recuerda invita ruega necesita espera',
  accordingTo: 'segun',
};
