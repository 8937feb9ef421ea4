/** First to tenth per language, folded, with their endings; variants are joined by "/". */
export const ORDINALS: Record<string, string> = {
  en: 'first second third fourth fifth sixth seventh eighth ninth tenth',
  de: 'erste zweite dritte vierte funfte sechste siebte achte neunte zehnte',
  fr: 'premier/premiere deuxieme/second/seconde troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme',
  es: 'primer/primero/primera segundo/segunda tercer/tercero/tercera cuarto/cuarta quinto/quinta sexto/sexta septimo/septima octavo/octava noveno/novena decimo/decima',
  pt: 'primeiro/primeira segundo/segunda terceiro/terceira quarto/quarta quinto/quinta sexto/sexta setimo/setima oitavo/oitava nono/nona decimo/decima',
  it: 'primo/prima secondo/seconda terzo/terza quarto/quarta quinto/quinta sesto/sesta settimo/settima ottavo/ottava nono/nona decimo/decima',
  nl: 'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende',
  pl: 'pierwszy/pierwsza/pierwsze/pierwszego/pierwszej drugi/druga/drugie/drugiego/drugiej/drugim trzeci/trzecia/trzecie/trzeciego/trzeciej/trzecim czwarty/czwarta/czwarte/czwartego/czwartej/czwartym piaty/piata/piate/piatego/piatej/piatym szosty/szosta/szoste/szostego/szostej/szostym siodmy/siodma/siodme/siodmego/siodmej/siodmym osmy/osma/osme/osmego/osmej/osmym dziewiaty/dziewiata/dziewiate/dziewiatego/dziewiatej/dziewiatym dziesiaty/dziesiata/dziesiate/dziesiatego/dziesiatej/dziesiatym',
  tr: 'birinci/ilk ikinci ucuncu dorduncu besinci altinci yedinci sekizinci dokuzuncu onuncu',
  ar: 'الاول/الاولى ثاني/ثانية/الثاني/الثانية ثالث/ثالثة/الثالث/الثالثة رابع/رابعة/الرابع/الرابعة خامس/خامسة/الخامس/الخامسة سادس/سادسة/السادس/السادسة سابع/سابعة/السابع/السابعة ثامن/ثامنة/الثامن/الثامنة تاسع/تاسعة/التاسع/التاسعة عاشر/عاشرة/العاشر/العاشرة',
};
