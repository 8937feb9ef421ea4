/** Places whose names differ between languages, folded: those of a row are one place. Names of two words stand as two, as lines are read word by word. */
const ROWS = `cologne koln colonia keulen
munich munchen muenchen monaco
nuremberg nurnberg
hanover hannover
vienna wien vienne viena wenen
zurich zuerich zurigo
geneva geneve genf ginevra ginebra
basel bale basilea
brussels bruxelles brussel bruessel bruselas
antwerp antwerpen anvers
the-hague haag haye
milan milano mailand
rome roma rom
venice venezia venedig venise
florence firenze florenz
turin torino
naples napoli neapel
genoa genova genua
seville sevilla
lisbon lisboa lissabon lisbonne
warsaw warszawa warschau varsovie
cracow krakow krakau
prague praha prag
moscow moskva moskau moscou
athens athina athen athenes
copenhagen kobenhavn kopenhagen
gothenburg goteborg
london londres londra londen
paris parigi
tokyo tokio 東京
osaka 大阪
kyoto kioto 京都
beijing peking pekin 北京
shanghai 上海
seoul 서울 ソウル
cairo kairo caire القاهرة
marseille marseilles
ghent gent gand gante
bruges brugge brugges brujas
liege luik luttich lieja liegi
leuven louvain lowen lovaina lovanio
lille rijsel
dunkirk dunkerque duinkerken dunkirchen
aachen aken aix-la-chapelle aquisgran aquisgrana
mainz mayence maguncia magonza
trier treves treveris treviri
regensburg ratisbonne ratisbona
frankfurt francfort francoforte frankfort
hamburg hambourg hamburgo amburgo
berlin berlino berlijn berlim
dresden dresde dresda drezno
leipzig lipsk lipsia
stuttgart stoccarda
bern berne berna
lucerne luzern lucerna
lausanne losanna
lugano lauis
salzburg salzbourg salzburgo salisburgo
innsbruck
graz
bolzano bozen
trento trient trente
mantua mantova mantoue
padua padova padoue
verona verone
bologna bologne bolonia
parma parme
pisa pise
syracuse siracusa
palermo palerme
bergamo bergame
corunna coruna corogne
cordoba cordoue cordova
granada grenade
cadiz cadix cadice
malaga
barcelona barcelone barcellona 巴塞罗那
madrid 马德里 マドリード
porto oporto
wroclaw breslau breslavia
gdansk danzig danzica
poznan posen
lodz
szczecin stettin stettino
bratislava pressburg
ljubljana laibach lubiana
zagreb zagabria agram
belgrade belgrad belgrado beograd
bucharest bukarest bucarest bucuresti
sofia sofija
budapest
thessaloniki saloniki salonique salonica salonicco
istanbul estambul stambul إسطنبول اسطنبول
izmir smyrna smirne
ankara angora
nicosia lefkosia nikosia
jerusalem jerusalen gerusalemme القدس
damascus damaskus damas damasco دمشق
beirut beyrouth beyrut بيروت
riyadh riad riyad الرياض
dubai 迪拜 دبي
algiers algier alger argel algeri الجزائر
tunis tunez tunisi tunus تونس
casablanca الدار
kyiv kiev kiew kijow
riga ryga
vilnius wilna wilno
tallinn reval
helsinki helsingfors
stockholm estocolmo stoccolma sztokholm
oslo
dublin dublino dublim
edinburgh edimbourg edimburgo
hangzhou 杭州
guangzhou canton kanton 广州
shenzhen 深圳
nanjing nanking 南京
chengdu 成都
suzhou 苏州
wuhan 武汉
hongkong 香港
taipei taipeh 台北
busan pusan 부산 釜山
incheon 인천
daegu 대구
daejeon 대전
nagoya 名古屋
fukuoka 福岡
sapporo 札幌
kobe 神戸
yokohama 横浜
hiroshima 広島
nara 奈良
sendai 仙台
lyon lyons
strasbourg strassburg
saragossa zaragoza
danube donau
rhine rhein rhin
bavaria bayern
saxony sachsen
catalonia catalunya cataluna katalonien
tuscany toscana toskana
sicily sicilia sizilien
apulia puglia apulien
brittany bretagne
germany deutschland allemagne alemania germania alemanha duitsland niemcy almanya ドイツ 德国
france frankreich francia franca frankrijk francja fransa フランス 法国
spain spanien espagne espana spagna espanha spanje hiszpania スペイン
italy italien italie italia wlochy italya イタリア
austria osterreich oesterreich autriche oostenrijk
switzerland schweiz suisse suiza svizzera suica zwitserland スイス
netherlands niederlande pays-bas holland paesi bassi paises bajos nederland
belgium belgien belgique belgica belgio belgie
portugal portogallo
poland polen pologne polonia polska
slovenia slowenien slovenie eslovenia
greece griechenland grece grecia
turkey turkei turquie turquia turchia turkiye
sweden schweden suede suecia svezia
norway norwegen norvege noruega norvegia
denmark danemark dinamarca danimarca
japan japon giappone 日本
china chine cina 中国
korea coree corea 韓国
brazil brasilien bresil brasil brasile
mexico mexiko mexique messico
england angleterre inglaterra inghilterra engeland
scotland schottland ecosse escocia scozia
ireland irland irlande irlanda ierland
europe europa
usa united states vereinigte staaten etats-unis estados unidos stati uniti amerika america`;

const ROW_OF: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.split('\n').flatMap((row) => {
    const names = row.split(' ');
    return names.map((name): [string, string[]] => [name, names]);
  }),
);

/** Every other name of a place, in any language; none where it is no place that has several. */
export const placeNames = (folded: string): readonly string[] => ROW_OF.get(folded) ?? [];
