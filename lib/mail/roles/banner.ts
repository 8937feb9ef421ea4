/** Warnings that mail gateways put on top, in the languages of their vendors; each has a phrase that no sender writes. */
const OUTSIDE =
  /originated (?:from )?outside|(?:from|is) (?:an |a )?external(?: e-?mail)? (?:e-?mail|mail|sender|source|address|account|message|party|domain)|outside (?:of )?(?:the|your|our|my) (?:\p{L}{1,20} )?(?:organi[sz]ation|company|network|domain|institution|university|office)|external (?:e-?mail|sender|source)(?: alert| warning)?[:.!\s-]|von (?:außerhalb|ausserhalb|extern|außen)|extern(?:en|er) (?:absender|quelle|mail)|provient de l['’ ]ext|vient de l['’ ]ext|expéditeur ext|(?:proviene|procede) de fuera|remitente externo|dall['’ ]esterno|mittente esterno|van buiten (?:de|onze|uw)|externe afzender|spoza (?:organizacji|firmy)|nadawcy zewnętrznego|de fora d|remetente externo|utanför (?:organisationen|företaget)|uden ?for (?:organisationen|virksomheden)|utenfor organisasjonen|organisaation ulkopuolelta|mimo organizaci|kuruluş(?:unuz|umuz)? dışından|вне организации|внешнего отправителя|组织外部|社外|外部の/iu;
const LEAD =
  /^(?:external(?: e-?mail| mail| sender| message)?|caution|warning|attention|achtung|vorsicht|be careful|notice|important|alert|precaución|atención|aviso|advertencia|attenzione|avviso|avertissement|prudence|let op|waarschuwing|uwaga|zewnętrzn[ya]|atenção|obs|varning|advarsel|huomio|dikkat|внимание|警告|注意|extern[eao]?|this (?:e-?mail|message|mail)|diese (?:e-?mail|mail|nachricht)|cet? (?:e-?mail|courriel|message)|este (?:correo|mensaje|e-?mail)|questa e-?mail|questo messaggio|deze e-?mail|dit bericht|ta wiadomość)(?!\p{L})/iu;
const TAG =
  /^(?:external(?: e-?mail| mail| sender| message)?|extern(?:e(?:r|s)?)?(?: e-?mail| mail| absender| nachricht| afzender)?|externo|correo externo|esterno|externe|zewnętrzny|外部メール|外部邮件|社外メール|外部郵件|외부 메일)$/iu;
const SELDOM =
  /^(?:you don['’]t often get e-?mail from|some people who received this message don|sie erhalten nicht (?:oft|häufig) e-?mails? von|sie erhalten nicht (?:oft|häufig) eine e-?mail von|vous (?:n['’]obtenez|ne recevez) pas souvent|no suele recibir|non si ricevono spesso|non ricevi spesso|u ontvangt niet vaak|você não costuma receber|não costuma receber|rzadko otrzymujesz|du får inte ofta|du får ikke ofte)/iu;
const MORE =
  /^(?:please )?(?:do not|don['’]t|never|use caution|exercise caution|verify the sender|report (?:this|suspicious)|learn why|keine (?:links|anhänge)|bitte (?:keine|öffnen sie keine|klicken sie)|klicken sie nicht|öffnen sie keine|erfahren sie|ne cliquez|n['’]ouvrez|no haga clic|no abra|non (?:cliccare|aprire|fare clic)|klik niet|open geen|nie (?:klikaj|otwieraj)|não clique|klicka inte|klik ikke|не переходите|请勿点击)(?!\p{L})/iu;
const MORE_ABOUT =
  /click|link|attach|klick|anhäng|liens?|pièces|clic|enlace|adjunt|allegat|bijlage|załącz|anexo|bilag|bifog|often|sender|suspicious|dies wichtig|this is important|ссылк|链接/iu;
const FRAME = /^[^\p{L}]{0,8}|[^\p{L}]{0,8}$/gu;
const MAX_CHARS = 400;

/** True for a gateway's warning about outside senders, or a further line of one. */
export function isBanner(words: string, isFurther: boolean): boolean {
  if (words.length > MAX_CHARS) return false;
  const bare = words.replace(FRAME, '');
  if (TAG.test(bare) || SELDOM.test(bare)) return true;
  if (LEAD.test(bare) && OUTSIDE.test(`${bare} `)) return true;
  return isFurther && MORE.test(bare) && MORE_ABOUT.test(bare);
}
