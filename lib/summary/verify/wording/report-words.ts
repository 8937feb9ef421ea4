/**
 * Words with which a summary tells what somebody wrote, folded: they add nothing to it. In the languages that a summary can be
 * asked in, where words are spaced.
 */
export const REPORT_WORDS: ReadonlySet<string> = new Set(
  `ask asks asked say says said want wants wanted write writes wrote tell tells report reports mention mentions need needs
   request requests announce announces inform informs thank thanks remind reminds sender
   bittet fragt sagt mochte will schreibt berichtet meldet teilt erinnert dankt absender
   demande dit veut souhaite ecrit signale annonce informe remercie rappelle expediteur
   pide pregunta dice quiere escribe informa anuncia agradece recuerda remitente
   pede pergunta diz quer escreve avisa lembra agradece remetente
   chiede dice vuole scrive annuncia ringrazia ricorda mittente
   vraagt zegt wil schrijft meldt bedankt herinnert afzender
   prosi pyta mowi chce pisze informuje dziekuje przypomina nadawca
   istiyor soruyor diyor yaziyor bildiriyor hatirlatiyor gonderen
   يطلب يسال يقول يريد يكتب يخبر يذكر المرسل`
    .trim()
    .split(/\s+/),
);
