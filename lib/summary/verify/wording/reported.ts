/**
 * That somebody says something, or asks for it, in a line in Polish, Turkish, Arabic, Chinese, Japanese or Korean, folded; the verb may
 * stand anywhere.
 */
export const REPORTED = {
  asks: /(?<!\p{L})(?:prosi|pyta|poprosil\p{L}?|zapytal\p{L}?|domaga|wzywa|przypomina|\p{L}{0,12}(?:istiyor|istedi|soruyor|sordu|bekliyor|hatirlatiyor)|rica (?:ediyor|etti)|يطلب|تطلب|طلب|طلبت|يسال|تسال|سال|سالت|يدعو|تدعو)(?!\p{L})|要求|请|請|询问|詢問|问|提醒|催|依頼|要請|求め|頼んだ|尋ね|요청|부탁|물었|묻는|문의|당부/u,
  says: /(?<!\p{L})(?:mowi|pisze|proponuje|potwierdza|informuje|odpowiada|sugeruje|dziekuje|zgadza|uwaza|chce|woli|odmawia|oferuje|zglasza|powiedzial\p{L}?|napisal\p{L}?|potwierdzil\p{L}?|zaproponowal\p{L}?|diyor|dedi|yaziyor|yazdi|soyluyor|soyledi|oneriyor|onerdi|bildiriyor|bildirdi|onayliyor|onayladi|belirtiyor|belirtti|dusunuyor|teklif (?:ediyor|etti)|kabul (?:ediyor|etti)|يقول|تقول|قال|قالت|يكتب|تكتب|كتب|كتبت|يقترح|تقترح|اقترح|اقترحت|يوكد|توكد|اكد|اكدت|يوافق|توافق|وافق|وافقت|يرفض|ترفض|رفض|يفضل|تفضل|يريد|تريد|ذكر|ذكرت|يعرض|تعرض)(?!\p{L})|表示|说|說|建议|建議|提议|提議|认为|認為|确认|確認|同意|拒绝|拒絕|希望|通知|告诉|告訴|报告|報告|回复|回覆|解释|라고|다고|제안|확인|동의|거절|희망|알렸|전했|밝혔|답했|보고|설명|약속|원한다/u,
} as const;
