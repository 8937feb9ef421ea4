const SPACED = `more less fewer cheaper dearer pricier costlier expensive longer shorter higher lower saves? saved saving rest remaining remainder left total altogether together sum difference increase[ds]? decrease[ds]? rose fell up down extra additional
   mehr weniger teurer billiger gunstiger langer kurzer hoher niedriger spart erspart rest restlichen? ubrig insgesamt gesamt\\p{L}* zusammen summe differenz unterschied gestiegen gesunken zusatzlich\\p{L}*
   plus moins cher chere reste restent total totale ensemble somme ecart difference economise hausse baisse supplementaires?
   mas menos car[oa] barat[oa] resto restantes? quedan? total juntos suma diferencia ahorra sube baja adicionales?
   piu meno car[oa] economic[oa] resto restanti restano total[ei] insieme somma differenza risparmia aumenta cala
   mais menos car[oa] barat[oa] resto restantes? restam? total juntos soma diferenca poupa sobe baixa
   meer minder duurder goedkoper rest resterende over totaal samen som verschil bespaart stijgt daalt extra
   wiecej mniej drozej drozsz\\p{L}+ taniej tansz\\p{L}+ reszta reszte pozostal\\p{L}+ razem lacznie suma roznica wzrosl\\p{L}* spadl\\p{L}*
   fazla eksik daha pahali ucuz toplam\\p{L}* kalan fark\\p{L}* artti dustu birlikte
   اكثر اقل اغلى ارخص مجموع المجموع اجمالي الباقي باقي فرق الفرق زاد انخفض معا`;

/** Words beside a figure that somebody worked out from two others: "four more", "in total", "the rest", folded. */
export const COMPARING = new RegExp(
  `(?<!\\p{L})(?:${SPACED.split(/\s+/).join('|')})(?!\\p{L})|多|少|贵|貴|便宜|共|合计|合計|总|剩|差|增|减|減|高|安|計|残り|더 |덜 |적|비싸|비쌉|저렴|총|합계|남|차이|늘|줄`,
  'u',
);
