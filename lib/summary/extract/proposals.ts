/** Words with which people propose a time to each other, folded: what they name is no deadline. */
const PROPOSES =
  /(?<!\p{L})(?:(?:how|what) about|(?:can|could|shall|should|do|may|might|would) we|let['’]?s|let us|suits?|works? for|available|free on|meet|meeting|a call|lunch|dinner|kick-?off|wie ware|passt|treffen|besprechung|termin|wollen wir|konnen wir|sollen wir|konnten wir|et si|que di(?:riez|rais)|reunion|rendez-vous|se voir|on se|pouvons-nous|que tal|vernos|podemos|reunimos|che ne (?:dici|dite)|riunione|vederci|incontr\p{L}{1,6}|possiamo|vergader\p{L}{1,4}|afspreken|kunnen we|zullen we|reuniao|podemos|spotka\p{L}{1,4}|mozemy|toplanti\p{L}{0,4}|bulus\p{L}{1,6})(?!\p{L})|اجتماع|نلتقي|会议|开会|见面|怎么样|会議|打ち合わせ|いかが|どうでしょう|회의|만나|어때/u;

/** Whether a folded sentence proposes a time to meet, or asks whether something can be done together. */
export const isProposal = (text: string): boolean => PROPOSES.test(text);
