import type { Wording } from './wording.ts';

export const pt: Wording = {
  language: 'pt',
  little:
    'o a os as de do da dos das e que em no na nos nas um uma para com nao se por mais como mas foi ao aos ele ela seu sua seus suas ou ser quando muito ja esta tambem so pelo pela ate isso entre depois sem mesmo tem deve pede pergunta era sera pode podem estou essa esse ha sao',
  not: 'nao nem nunca jamais nada ninguem nenhum nenhuma tampouco',
  turns:
    'recusa recusou recusar cancela cancelado cancelar rejeita exceto contra falta faltam evita impossivel desiste excluido adiado gratis sem contrario proibido proibida gratuito gratuita problema problemas esquecer esqueca duvida fechado fechada doente atraso fica ficam esgotado ausente recusam aguarda aguardando espera quebrado quebrada avariado perdido cheio cheia lotado lotada opcional opcionais facultativo facultativa obrigatorio obrigatoria obrigatorios obrigatorias desaconselha extra',
  limits: 'apenas so somente melhor ainda infelizmente unicamente ja',
  says: 'pede pediu pergunta perguntou diz disse propoe propos sugere sugeriu quer queria pensa acha achava acredita confirma confirmou aceita aceitou recusa recusou oferece ofereceu promete prometeu informa informou escreve escreveu explica explicou anuncia anunciou agradece agradeceu lembra avisa insiste prefere solicita solicitou exige considera espera teme duvida responde respondeu menciona recomenda reconhece admite nega convida aprova precisa reclama decide precisava aguarda desaconselha',
  owes: 'deve devera deveria tem',
  first:
    'eu meu minha meus minhas nosso nossa nossos nossas posso quero preciso tenho estou vou faco envio mando aceito acho penso espero prefiro confirmo podemos queremos temos vamos precisamos enviamos fazemos mandamos aceitamos pagamos',
  second: 'voce voces tu te ti teu tua senhor senhora seu sua alguem',
  pleads: 'favor preciso precisamos agradeceria',
  asks: 'pede pediu pergunta perguntou exige solicita solicitou lembra convida cobra precisa aguarda',
  accordingTo: 'segundo|conforme',
};
