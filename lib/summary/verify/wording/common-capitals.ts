/**
 * Words that are written with a capital, or start a sentence, and name nobody: folded. Months, weekdays, countries and
 * languages have their own tables.
 */
export const COMMON_CAPITALS: ReadonlySet<string> = new Set(
  `i i'll i'm i've i'd ok okay pdf faq vat tax iva mwst tva id it hr pr ceo cfo cto coo eta fyi asap tbd tba rsvp q1 q2 q3 q4 nda sla kpi roi po
   usa uk eu un gmbh ag inc ltd llc sa srl spa co dr prof mr mrs ms miss mister sir madam madame monsieur mme mlle m herr
   frau hr fr don dona sr sra srta senor senora senorita sig sigra signor signora dott dottoressa ing avv senhor senhora
   dhr mevr mevrouw meneer doctor professor doktor docteur professeur doctora profesor profesora
   internet web website email e-mail mail online offline app wifi wlan usb api url http https html css sql xml json csv
   english german french spanish italian portuguese dutch polish turkish arabic chinese japanese korean european american
   british swiss austrian irish scottish welsh belgian canadian mexican brazilian indian russian swedish norwegian danish
   finnish greek czech hungarian romanian slovenian croatian ukrainian asian african catalan bavarian
   europe asia africa america europa afrika amerika asien earth christmas easter pentecost ascension whitsun ramadan
   weihnachten ostern pfingsten silvester neujahr noel paques pentecote toussaint navidad pascua natale pasqua natal pascoa
   christian muslim jewish hindu god everyone everybody nobody anyone someone somebody all both others team board
   management staff finance legal sales marketing accounting support engineering operations purchasing procurement
   cest cet utc gmt est edt pst pdt cst mst bst ist jst plan phase part section chapter page room building floor house
   street avenue road north south east west central wp rev no nr art abs`.split(/\s+/),
);

/** Who acts without a name, where a verb of saying follows. */
export const COLLECTIVES: ReadonlySet<string> = new Set(
  `she he they it we you everyone everybody nobody anyone someone somebody all both others one who that this which what it's
   management finance legal sales marketing accounting support engineering operations
   er sie es wir ihr man alle beide niemand jemand wer das dies was keiner jeder einer geschaftsleitung vertrieb einkauf
   il elle on ils elles tous personne quelqu'un qui cela ca chacun
   el ella ellos ellas usted todos nadie alguien quien esto cada
   lui lei loro tutti nessuno qualcuno chi cio ognuno egli
   ele ela eles elas todos ninguem alguem quem isto
   hij zij ze iedereen niemand iemand wie dit men`.split(/\s+/),
);

/** Stands before a name. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mister sir madam dr prof doctor professor herr herrn frau monsieur madame mme mlle m mm don dona sr sra srta
   senor senora senorita sig sigra signor signora dott dottoressa dhr mevr mevrouw meneer senhor senhora docteur doktor
   ing avv`.split(/\s+/),
);
