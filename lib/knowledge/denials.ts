/**
 * Words that deny what stands right beside them: "no VPN", "VPN is off", "ohne VPN". Only for signs: a sign that is denied
 * is none. Accents are folded away as in every text that is compared.
 */
export const DENIALS_BEFORE =
  /(?:^|[^\p{L}])(?:no|not|without|never|non|isn t|isnt|aren t|don t|dont|disabled?|turned off|turning off|switched off|kein\p{L}*|nicht|ohne|pas(?: de)?|sans|aucun\p{L}*|sin|ningun\p{L}*|senza|nessun\p{L}*|nao|sem|nenhum\p{L}*|geen|niet|zonder|net|нет|не|без|nie|bez|inte|ingen|inget|utan|没有|没|沒有|沒|未|不是|关了|關了|안)[^\p{L}]{0,2}(?:\p{L}+[^\p{L}]+)?$/u;
export const DENIALS_AFTER =
  /^(?:[^.!?\n]{0,12}?(?:^|[^\p{L}])(?:off|disabled|removed|deleted|uninstalled|aus|abgeschaltet|deaktiviert|desactive\p{L}*|desactivad\p{L}*|disattivat\p{L}*|desativad\p{L}*|uit|wylacz\p{L}*|kapali|av|выключ\p{L}*|отключ\p{L}*)(?!\p{L})|(?:は|を|も|等は)?(?:切|オフ|使ってい?ない|使用していない|なし|してない|していない)|(?:已经|都)?(?:关|關|没开|沒開|没用|沒用)|(?:은|는|도|을|를)? ?(?:없|안 ?쓰|껐|꺼))/u;
