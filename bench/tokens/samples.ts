/** Invented sentences as mails hold them, by language, and what mails hold beside sentences. `script` is what the estimate goes by. */
export const SAMPLES: readonly { name: string; script: string; text: string }[] = [
  {
    name: 'English',
    script: 'Latin',
    text: `Hi Ada, could you send me the roofer's offer by Friday? The scaffolding comes down next Tuesday, and after that nobody can reach the gutter without a lift. I talked to the neighbours: they agree to share the cost if it stays below 4,000 euros. Please tell me whether the insurance has answered.`,
  },
  {
    name: 'German',
    script: 'Latin',
    text: `Guten Tag Frau Berger, könnten Sie mir bis Freitag das Angebot des Dachdeckers schicken? Das Gerüst wird am Dienstag abgebaut, danach kommt ohne Hebebühne niemand mehr an die Regenrinne. Die Nachbarn beteiligen sich, wenn die Gesamtkosten unter 4.000 Euro bleiben. Bitte geben Sie mir Bescheid, ob die Versicherung geantwortet hat.`,
  },
  {
    name: 'French',
    script: 'Latin',
    text: `Bonjour, pourriez-vous m'envoyer le devis du couvreur avant vendredi ? L'échafaudage sera démonté mardi prochain et, après cela, personne ne pourra atteindre la gouttière sans nacelle. Les voisins acceptent de partager les frais si le total reste inférieur à 4 000 euros. Dites-moi si l'assurance a répondu.`,
  },
  {
    name: 'Spanish',
    script: 'Latin',
    text: `Hola, ¿podrías enviarme el presupuesto del techador antes del viernes? El andamio se desmonta el martes y después nadie podrá llegar al canalón sin una plataforma. Los vecinos están de acuerdo en compartir los gastos si no pasan de 4.000 euros. Dime también si el seguro ha contestado.`,
  },
  {
    name: 'Polish',
    script: 'Latin',
    text: `Dzień dobry, czy mogłaby Pani przesłać mi ofertę dekarza do piątku? Rusztowanie zostanie rozebrane we wtorek, a potem nikt nie dosięgnie rynny bez podnośnika. Sąsiedzi zgadzają się podzielić koszty, jeśli nie przekroczą 4000 euro. Proszę dać znać, czy ubezpieczyciel odpowiedział.`,
  },
  {
    name: 'Finnish',
    script: 'Latin',
    text: `Hei, voisitko lähettää minulle kattoasentajan tarjouksen perjantaihin mennessä? Rakennustelineet puretaan ensi tiistaina, eikä räystäskouruun sen jälkeen pääse ilman nostinta. Naapurit suostuvat jakamaan kustannukset, jos ne jäävät alle 4000 euron. Kerro myös, onko vakuutusyhtiö vastannut.`,
  },
  {
    name: 'Turkish',
    script: 'Latin',
    text: `Merhaba, çatı ustasının teklifini cuma gününe kadar gönderebilir misiniz? İskele gelecek salı sökülüyor, ondan sonra vinç olmadan oluğa kimse ulaşamaz. Komşular, toplam tutar 4.000 avronun altında kalırsa masrafı paylaşmayı kabul ediyor. Sigortanın cevap verip vermediğini de lütfen yazın.`,
  },
  {
    name: 'Vietnamese',
    script: 'Latin',
    text: `Chào chị, chị có thể gửi cho tôi báo giá của thợ lợp mái trước thứ Sáu không? Giàn giáo sẽ được tháo vào thứ Ba tới, sau đó không ai có thể với tới máng xối nếu không có xe nâng. Hàng xóm đồng ý chia sẻ chi phí nếu tổng số dưới 4.000 euro. Xin cho biết bảo hiểm đã trả lời chưa.`,
  },
  {
    name: 'Russian',
    script: 'Cyrillic',
    text: `Здравствуйте, не могли бы вы прислать смету кровельщика до пятницы? Леса разберут в следующий вторник, и после этого до водостока без подъёмника никто не доберётся. Соседи согласны разделить расходы, если сумма не превысит 4000 евро. Сообщите, пожалуйста, ответила ли страховая компания.`,
  },
  {
    name: 'Ukrainian',
    script: 'Cyrillic',
    text: `Доброго дня, чи не могли б ви надіслати кошторис покрівельника до п'ятниці? Риштування розберуть наступного вівторка, і після цього до ринви ніхто не дістанеться без підйомника. Сусіди згодні розділити витрати, якщо сума не перевищить 4000 євро. Напишіть, будь ласка, чи відповіла страхова.`,
  },
  {
    name: 'Greek',
    script: 'Greek',
    text: `Καλημέρα σας, θα μπορούσατε να μου στείλετε την προσφορά του τεχνίτη μέχρι την Παρασκευή; Η σκαλωσιά ξεστήνεται την επόμενη Τρίτη και μετά κανείς δεν θα φτάνει την υδρορροή χωρίς γερανό. Οι γείτονες συμφωνούν να μοιραστούν τα έξοδα αν μείνουν κάτω από 4.000 ευρώ. Πείτε μου αν απάντησε η ασφάλεια.`,
  },
  {
    name: 'Arabic',
    script: 'Arabic',
    text: `مرحبًا، هل يمكنك أن ترسل لي عرض السعر من عامل السقف قبل يوم الجمعة؟ سيتم تفكيك السقالات يوم الثلاثاء القادم، وبعد ذلك لن يستطيع أحد الوصول إلى المزراب دون رافعة. وافق الجيران على تقاسم التكاليف إذا بقيت أقل من 4000 يورو. أخبرني من فضلك إن كانت شركة التأمين قد ردت.`,
  },
  {
    name: 'Persian',
    script: 'Arabic',
    text: `سلام، آیا می‌توانید پیشنهاد قیمت سقف‌ساز را تا جمعه برایم بفرستید؟ داربست سه‌شنبه آینده جمع می‌شود و بعد از آن کسی بدون بالابر به ناودان نمی‌رسد. همسایه‌ها موافق‌اند هزینه را تقسیم کنند اگر کمتر از ۴۰۰۰ یورو بماند. لطفاً بگویید آیا بیمه جواب داده است.`,
  },
  {
    name: 'Hebrew',
    script: 'Hebrew',
    text: `שלום, האם תוכלי לשלוח לי את הצעת המחיר של הרעפן עד יום שישי? הפיגומים יפורקו ביום שלישי הבא, ואחר כך איש לא יוכל להגיע למרזב בלי מנוף. השכנים מסכימים לחלוק בעלויות אם הן יישארו מתחת ל-4,000 אירו. נא עדכני אותי אם חברת הביטוח ענתה.`,
  },
  {
    name: 'Hindi',
    script: 'Indic',
    text: `नमस्ते, क्या आप मुझे शुक्रवार तक छत वाले का कोटेशन भेज सकते हैं? मचान अगले मंगलवार को हटा दिया जाएगा और उसके बाद बिना लिफ्ट के कोई भी नाली तक नहीं पहुँच सकेगा। पड़ोसी खर्च बाँटने को तैयार हैं अगर वह 4,000 यूरो से कम रहे। कृपया बताइए कि बीमा कंपनी ने जवाब दिया या नहीं।`,
  },
  {
    name: 'Bengali',
    script: 'Indic',
    text: `নমস্কার, আপনি কি শুক্রবারের মধ্যে ছাদের মিস্ত্রির দরপত্রটি আমাকে পাঠাতে পারবেন? আগামী মঙ্গলবার ভারা খুলে ফেলা হবে, এরপর লিফট ছাড়া কেউ নালায় পৌঁছাতে পারবে না। মোট খরচ ৪০০০ ইউরোর কম হলে প্রতিবেশীরা ভাগ করে দিতে রাজি। বীমা কোম্পানি উত্তর দিয়েছে কি না দয়া করে জানাবেন।`,
  },
  {
    name: 'Tamil',
    script: 'Indic',
    text: `வணக்கம், கூரை வேலை செய்பவரின் விலைப்புள்ளியை வெள்ளிக்கிழமைக்குள் எனக்கு அனுப்ப முடியுமா? சாரம் அடுத்த செவ்வாய்க்கிழமை அகற்றப்படும், அதன் பிறகு யாரும் ஏணி இல்லாமல் அங்கே செல்ல முடியாது. செலவு 4000 யூரோவுக்கு குறைவாக இருந்தால் அண்டை வீட்டார் பகிர்ந்து கொள்வார்கள்.`,
  },
  {
    name: 'Thai',
    script: 'Thai',
    text: `สวัสดีครับ รบกวนช่วยส่งใบเสนอราคาของช่างหลังคาให้ผมภายในวันศุกร์ได้ไหมครับ นั่งร้านจะถูกรื้อในวันอังคารหน้า หลังจากนั้นจะไม่มีใครขึ้นไปถึงรางน้ำได้โดยไม่ใช้รถกระเช้า เพื่อนบ้านยินดีช่วยกันออกค่าใช้จ่ายถ้าไม่เกิน 4,000 ยูโร กรุณาแจ้งด้วยว่าบริษัทประกันตอบกลับมาหรือยัง`,
  },
  {
    name: 'Japanese',
    script: 'Han and kana',
    text: `お世話になっております。屋根工事の見積書を金曜日までに送っていただけますでしょうか。足場は来週の火曜日に解体され、その後は高所作業車がないと雨どいに手が届きません。近所の方々は、総額が4,000ユーロ以下であれば費用を分担することに同意しています。保険会社から返事があったかどうか教えてください。`,
  },
  {
    name: 'Chinese, simplified',
    script: 'Han and kana',
    text: `您好，能否在星期五之前把屋顶工人的报价发给我？脚手架下周二就要拆除，之后没有升降机谁也够不到排水槽。如果总费用不超过4000欧元，邻居们同意分摊。请告诉我保险公司有没有答复，以及付款需要哪些文件。`,
  },
  {
    name: 'Chinese, traditional',
    script: 'Han and kana',
    text: `您好，能否在星期五之前把屋頂工人的報價寄給我？鷹架下週二就要拆除，之後沒有升降機誰也碰不到排水溝。如果總費用不超過4000歐元，鄰居們同意分攤。請告訴我保險公司有沒有答覆，以及付款需要哪些文件。`,
  },
  {
    name: 'Korean',
    script: 'Hangul',
    text: `안녕하세요, 지붕 시공업체의 견적서를 금요일까지 보내 주실 수 있나요? 비계는 다음 주 화요일에 철거되고 그 뒤에는 고소작업차 없이는 아무도 빗물받이에 손이 닿지 않습니다. 총비용이 4,000유로를 넘지 않으면 이웃들도 비용을 나누기로 했습니다. 보험사에서 답변이 왔는지 알려 주세요.`,
  },
  {
    name: 'figures and dates',
    script: 'other',
    text: `Invoice 2024-00718, 14.05.2024: 3 x 129.90 = 389.70; VAT 19 % 74.04; total 463.74 EUR. Customer 4471-20931. Phone +49 30 5550100, fax -101. Open: 09:00-17:30 (Mon-Fri), 10:00-14:00 (Sat).`,
  },
  {
    name: 'addresses and links',
    script: 'other',
    text: `Please see https://docs.example.com/projects/roof-2024/offers?id=88213&view=full#costs or write to ada.berger@roofing.example.org and facilities+roof@example.net. Tracking: https://click.example.com/u/0a8Zk3-dQ1xV7_b2c?e=Y2FtcGFpZ24&s=91d7`,
  },
  {
    name: 'patch',
    script: 'other',
    text: `--- a/drivers/gutter.c\n+++ b/drivers/gutter.c\n@@ -112,7 +112,8 @@ static int gutter_probe(struct device *dev)\n \tstruct gutter_priv *priv = dev_get_drvdata(dev);\n \n-\tif (!priv)\n+\tif (!priv || IS_ERR(priv->regs))\n \t\treturn -ENODEV;\n \n \tret = gutter_init(priv, GUTTER_F_HEATED);\n`,
  },
  {
    name: 'table and rules',
    script: 'other',
    text: `| item      | qty | price   |\n|-----------|-----|---------|\n| tiles     | 400 |  1.20 € |\n| battens   |  60 |  3.75 € |\n=======================================\nSubtotal ........................ 705 €\n\n* * *\n- delivery: Monday\n- unloading: (crane) / [forklift]\n`,
  },
  {
    name: 'emoji',
    script: 'other',
    text: `Great news 🎉🎉 the roof is done 🏠✅ thanks to everyone 🙏 see you on Saturday 🍻🥳 bring your own 🪑 and ☔ just in case 😅`,
  },
];
